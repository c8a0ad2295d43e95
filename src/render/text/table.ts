import type { Part } from "../outline/outline.js";
import { printable } from "../printable.js";
import { displayWidth } from "./display-width.js";
import { type Line, lines } from "./line.js";
import { padEnd, padStart, wrap } from "./wrap.js";

type Table = Extract<Part, { type: "table" }>;

const GAP = "  ";
const NARROWEST_FIRST_COLUMN = 12;

/** A table with its first column wrapped; where even that does not fit, each row becomes a list of its cells. */
export function tableLines(table: Table, width: number): readonly Line[] {
  const head = table.columns.map((column) => column.title);
  const rows = [...table.rows, ...(table.total ? [table.total] : [])].map((row) => row.map(printable));
  const natural = head.map((title, index) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ""))),
  );
  const others = natural.slice(1).reduce((sum, column) => sum + column + GAP.length, 0);
  const first = Math.min(natural[0] ?? 0, width - others);
  if (first < Math.min(NARROWEST_FIRST_COLUMN, natural[0] ?? 0))
    return rows.flatMap((row) => stacked(row, head, width));
  const widths = [first, ...natural.slice(1)];
  const body = rows.flatMap((row) => rowLines(row, table, widths));
  return [...rowLines(head, table, widths).map((line) => ({ ...line, tone: "quiet" as const })), ...body];
}

function rowLines(row: readonly string[], { columns }: Table, widths: readonly number[]): readonly Line[] {
  const [first = "", ...others] = row;
  const [width = 0, ...otherWidths] = widths;
  const rest = others.map((cell, index) => {
    const pad = columns[index + 1]?.align === "right" ? padStart : padEnd;
    return GAP + pad(cell, otherWidths[index] ?? 0);
  });
  return wrap(first, width).map((text, index) => ({
    text: index === 0 ? padEnd(text, width) + rest.join("") : text,
  }));
}

function stacked(row: readonly string[], head: readonly string[], width: number): readonly Line[] {
  const [first = "", ...others] = row;
  const cells = others.flatMap((cell, index) =>
    cell === "" ? [] : lines(`${head[index + 1]}: ${cell}`, { width, first: "    ", rest: "      " }),
  );
  return [...lines(first, { width, first: "* ", rest: "  " }), ...cells];
}
