import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile, {
  type CellObject,
  type Cell as XlsxCell,
  type Row as XlsxRow,
} from "write-excel-file/node";
import type { Batch } from "../batch.js";
import { tabulateBatch } from "./summary-table.js";
import { type Cell, type Column, plain, type Sheet } from "./table.js";
import { filtersAndLinks, linksIn } from "./xlsx-features.js";

/** All tables of a batch as a workbook for Excel and LibreOffice. The same batch gives the same bytes. */
export async function renderSummaryXlsx(batch: Batch): Promise<Uint8Array> {
  const sheets = tabulateBatch(batch);
  const workbook = writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: dataOf(sheet),
      columns: sheet.columns.map(({ width }) => ({ width })),
      orientation: "landscape" as const,
      stickyRowsCount: 1,
      stickyColumnsCount: sheet.frozen,
    })),
    { features: [filtersAndLinks(sheets)] },
  );
  return repack(await workbook.toBuffer());
}

/** The most characters that a cell of Excel holds. */
const LONGEST = 32_767;

const NUMBER_FORMAT: Partial<Record<Column["format"], string>> = { decimal: "0.0#", percent: "0.0%" };

/** Text stays text also when somebody edits the cell. */
const AS_TEXT = "@";
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]/u;

const LINK_STYLE = { textColor: "#0563c1", textDecoration: { underline: true } } as const;

function dataOf(sheet: Sheet): XlsxRow[] {
  const link = linksIn(sheet).length > 0 ? LINK_STYLE : {};
  const row = (cells: readonly Cell[]) =>
    cells.map((cell, place) => cellOf(cell, sheet.columns[place], link));
  return [
    sheet.columns.map(({ title }) => bold(title)),
    ...sheet.rows.map(row),
    ...sheet.totals.map((cells) => cells.map(bold)),
  ];
}

function cellOf(cell: Cell, column: Column | undefined, link: CellObject): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === "string") return FORMULA_LIKE.test(cell) ? objectOf(cell) : textOf(cell);
  if (typeof cell !== "number") return { ...objectOf(plain(cell.path)), ...link };
  const format = column && NUMBER_FORMAT[column.format];
  return format ? { ...objectOf(cell), format } : cell;
}

function bold(cell: Cell): XlsxCell {
  if (cell === null) return null;
  const value = typeof cell === "object" ? plain(cell.path) : cell;
  return { ...objectOf(value), fontWeight: "bold", wrap: true, alignVertical: "top" };
}

function objectOf(value: string | number): CellObject {
  if (typeof value === "number") return { value, type: Number };
  return { value: textOf(value), type: String, ...(FORMULA_LIKE.test(value) && { format: AS_TEXT }) };
}

// The library looks texts up in a plain object, where "constructor" is found without having been put in.
const MARK = "~";

// Spreadsheets read _x0041_ in a text as "A".
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

function textOf(text: string): string {
  return MARK + shortened(text).replace(ESCAPE_LIKE, "_x005F_");
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

const TEXTS = "xl/sharedStrings.xml";
const MARKED = new RegExp(`<t(?: xml:space="preserve")?>${MARK}`, "g");

/** Takes the marks off the texts and the clock off the entries. Entries keep local time, so the date is a local one. */
function repack(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const texts = strFromU8(files[TEXTS] as Uint8Array);
  files[TEXTS] = strToU8(texts.replace(MARKED, '<t xml:space="preserve">'));
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12) });
}
