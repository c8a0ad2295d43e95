import type { Span } from "../../text/span.js";
import type { DocumentRole, Section } from "../document.js";

/** What of a document is looked through for contact data. */
export interface ContactSource {
  readonly text: string;
  readonly role: DocumentRole;
  readonly lines: readonly Span[];
  readonly sections: readonly Section[];
}
