import type { Span } from "../../text/span.js";

/** What tells who somebody is or where to reach him. */
export const CONTACT_KINDS = ["address", "birth-date", "email", "link", "name", "phone"] as const;

/** One of {@link CONTACT_KINDS}. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A place in a document that tells who the writer is or where to reach him. Never scored, and left out of matching. */
export interface ContactDetail extends Span {
  readonly kind: ContactKind;
}
