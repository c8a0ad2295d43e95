import { csvCell } from "../../render/csv-cell.js";
import type { Fairness } from "./measure-fairness.js";
import { FAIRNESS_COLUMNS, YES_OR_NO } from "./words.js";

type Cell = string | number | null;
type Table = Fairness["tables"][number];

/** How many cells of a row stand before its note. */
const BEFORE_NOTE = FAIRNESS_COLUMNS.length - 1;

/**
 * The measurement as CSV (RFC 4180, lines ended by CR LF): a header, one row a group, and one row for a table without groups, so that its
 * unknown people are told; then one row a note, with nothing but the note, so that the cautions go where the figures go. Rates and ratios
 * are numbers from 0 to 1 with at most four decimals. A text that a spreadsheet would take for a formula gets an apostrophe in front;
 * numbers stay numbers. Pure; throws nothing.
 */
export function renderFairnessCsv({ tables, notes }: Fairness): string {
  const rows: readonly (readonly Cell[])[] = [
    FAIRNESS_COLUMNS,
    ...tables.flatMap(rowsOf),
    ...notes.map((note) => [...Array<null>(BEFORE_NOTE).fill(null), note]),
  ];
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function rowsOf({ target, targetLabel, attribute, basis, cutOff, groups, unknown }: Table): Cell[][] {
  const start = [target, targetLabel, attribute, basis, cutOff];
  if (groups.length === 0) return [[...start, ...Array<null>(6).fill(null), unknown, null]];
  return groups.map(({ group, people, selected, rate, impactRatio, belowFourFifths, note }) => [
    ...start,
    group,
    people,
    selected,
    rate,
    impactRatio,
    impactRatio === null ? null : belowFourFifths ? YES_OR_NO.yes : YES_OR_NO.no,
    unknown,
    note,
  ]);
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(Math.round(cell * 10_000) / 10_000);
  return csvCell(cell);
}
