import type { Layout, LayoutLine } from "../layout.js";
import type { Limits } from "../limits.js";
import { refuseOver } from "../refuse-over.js";
import { decodeText } from "./decode-text.js";
import { markdownLines } from "./markdown-lines.js";
import { repairText } from "./repair-text.js";
import { textLines } from "./text-lines.js";

/**
 * Reads a plain text file in UTF-8, UTF-16 or windows-1252.
 *
 * @throws KeyfitError `too-large` when the text is longer than `limits.characters`.
 */
export async function readText(bytes: Uint8Array, limits: Limits): Promise<Layout> {
  return readWith(textLines, "text", { bytes, limits });
}

/**
 * Reads a Markdown file; headings, lists and tables are told by their marks.
 *
 * @throws KeyfitError `too-large` when the text is longer than `limits.characters`.
 */
export async function readMarkdown(bytes: Uint8Array, limits: Limits): Promise<Layout> {
  return readWith(markdownLines, "markdown", { bytes, limits });
}

/**
 * The layout of a text that the caller holds already.
 *
 * @throws KeyfitError `too-large` when the text is longer than `limits.characters`.
 */
export function layoutText(text: string, limits: Limits): Layout {
  refuseOver(limits, "characters", text.length);
  return { format: "text", lines: textLines(repairText(text)), pageSizes: [], notices: [] };
}

function readWith(
  toLines: (text: string) => LayoutLine[],
  format: "text" | "markdown",
  source: { readonly bytes: Uint8Array; readonly limits: Limits },
): Layout {
  const { text, notices } = decodeText(source.bytes);
  refuseOver(source.limits, "characters", text.length);
  return { format, lines: toLines(repairText(text)), pageSizes: [], notices };
}
