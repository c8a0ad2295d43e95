import type { Span } from "../../text/span.js";
import type { Importance, Keyword } from "../keyword.js";

/** A keyword found at one place of a posting, before the places of one keyword are joined. */
export interface JobTerm extends Span {
  readonly keyword: Keyword;
  readonly importance: Importance;
  /** Years of experience asked for with it. */
  readonly years?: number;
  /** Id shared with its alternatives. */
  readonly group?: string;
}
