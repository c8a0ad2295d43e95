/** Stands between the two sides of a wide gap: a tab, a table's cell border, a gutter, the run-up to a right-aligned date. */
export const WIDE_GAP = "   ";

/**
 * One line as {@link LayoutLine} wants it: no control characters, tabs and runs of three and more spaces as
 * {@link WIDE_GAP}, no white space at either end.
 */
export function cleanLine(text: string): string {
  return text
    .replace(/\t| {3,}/g, WIDE_GAP)
    .replace(/[\u0000-\u001f\u007f-\u009f\ufeff\u200b]/g, "")
    .replace(/ {4,}/g, WIDE_GAP)
    .trim();
}

/** The visual lines of a text: parted at every kind of line break, line and paragraph separators included. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/);
}
