import type { Notice } from "../notice.js";
import type { Box, DocumentFormat, HiddenText } from "./document.js";
import type { Limits } from "./limits.js";

/**
 * What a reader makes of bytes: lines in reading order, each with what the layout says of it. `build-document.ts` turns
 * it into a {@link Document}; a reader never computes offsets.
 */
export interface Layout {
  readonly format: DocumentFormat;
  readonly lines: readonly LayoutLine[];
  /** The size of each page in points, in order; empty for formats without pages, which count as one page. */
  readonly pageSizes: readonly { readonly width: number; readonly height: number }[];
  readonly notices: readonly Notice[];
  /** Text that nobody sees who looks at the document; none where the format does not say. */
  readonly hidden?: readonly HiddenText[];
  /** The same lines in the order in which the file draws them, where that is another one. */
  readonly drawn?: readonly LayoutLine[];
  /** Addresses that the document leads to, in order. */
  readonly links?: readonly string[];
}

/** One visual line. `text` has no line break, no leading or trailing white space, and may be empty (a blank line). */
export interface LayoutLine {
  readonly text: string;
  /** The page it stands on, from 1. */
  readonly page: number;
  /** True where the format itself says that a paragraph or list item begins here; absent where it does not say. */
  readonly startsBlock?: boolean;
  /** True where the format itself says that this line belongs to a list. */
  readonly listItem?: boolean;
  /** True where the format itself says that this line is a heading (a heading style, a Markdown "#"). */
  readonly headingStyle?: boolean;
  /** Height of the letters in points, where the format has a layout. */
  readonly fontSize?: number;
  /** Whether the whole line is bold, where the format says so. */
  readonly bold?: boolean;
  readonly box?: Box;
  /** True for a line outside the running text: in a page's header or footer, a text box, a note or a form field. */
  readonly outside?: boolean;
  /** Where each character of `text` begins along the line, in points, and where the last one ends. */
  readonly edges?: readonly number[];
}

/** Reads bytes of one format. Throws {@link KeyfitError} for unusable bytes; all that is doubtful becomes a notice. */
export type Reader = (bytes: Uint8Array, limits: Limits) => Promise<Layout>;
