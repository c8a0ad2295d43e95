import Papa from "papaparse";
import { type Cell, plain } from "./table.js";

/**
 * A table as CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. Text that a spreadsheet would take for a formula,
 * also where it parts cells at semicolons, gets an apostrophe in front; numbers stay as they are.
 */
export function renderCsv(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => row.map(harmless));
  return `\ufeff${Papa.unparse({ fields: [...fields], data }, { newline: "\r\n" })}\r\n`;
}

// papaparse's own `escapeFormulae` overlooks text of several lines, full-width signs, and signs behind quotes and spaces.
const FORMULA_START = /(?:(?:^|;)[\s"]*|")(?=[=+\-@＝＋－＠])/gu;

function harmless(cell: Cell): string | number | null {
  if (typeof cell === "number" || cell === null) return cell;
  return (typeof cell === "string" ? cell : plain(cell.path)).replace(FORMULA_START, "$&'");
}
