import type { Block } from "../../document/document.js";
import type { Span } from "../../text/span.js";
import type { Importance } from "../keyword.js";

/** A part of a posting's line over which the posting asks with one and the same importance. */
export interface Clause extends Span {
  readonly importance: Importance;
  /**
   * What may be taken from it. `listed`: terms of no list too, for the whole line is a requirement; `told`: those
   * behind a phrase that asks, and names; `known`: terms of a list alone.
   */
  readonly reading: "listed" | "told" | "known";
  readonly block: Block["kind"];
}
