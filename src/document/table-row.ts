import type { LayoutLine } from "./layout.js";
import { WIDE_GAP } from "./plain/clean-line.js";
import { knownHeadingKind } from "./sections/heading-table.js";

/** Cells longer than this read as paragraphs of their own, not as columns of one line. Characters. */
const LONGEST_CELL = 80;

/** The lines of a table's row: one for the row where each cell holds one short line, else, and where the first heads the others, those of the cells in turn. */
export function joinCells(cells: readonly (readonly LayoutLine[])[]): LayoutLine[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const short = filled.every((cell) => cell.length === 1 && (cell[0]?.text.length ?? 0) <= LONGEST_CELL);
  if (filled.length < 2 || !short || isHeading(filled)) return filled.flat();
  const lines = filled.flat();
  return [
    {
      text: lines.map(({ text }) => text).join(WIDE_GAP),
      page: 1,
      startsBlock: true,
      ...(lines.every(({ bold }) => bold) && { bold: true }),
    },
  ];
}

/** A bold "Languages" beside plain text; titles of columns are all alike. */
function isHeading(cells: readonly (readonly LayoutLine[])[]): boolean {
  const [first, ...others] = cells.flat();
  return (
    first?.bold === true &&
    knownHeadingKind(first.text, "resume") !== undefined &&
    !others.some(({ bold }) => bold)
  );
}
