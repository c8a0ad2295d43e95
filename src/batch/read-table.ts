import Papa from "papaparse";
import { KeyfitError } from "../index.js";

/** A table read from CSV. */
export interface CsvTable {
  /** The names of the columns, trimmed, in their order. A column without a name is left out. */
  readonly header: string[];
  /** The rows below the header, without empty ones. */
  readonly rows: {
    /** The line of the text at which the row begins, from 1; a row may go over several. */
    readonly line: number;
    /** The row's text by column, as it stands; "" where the row is too short. */
    readonly cells: Record<string, string>;
  }[];
}

const DELIMITERS = [",", ";", "\t"];

/**
 * Reads a table from CSV (RFC 4180), as spreadsheets and hands write it: with or without a byte-order mark, lines ended by CR LF, LF or
 * CR, cells in double quotes, parted by commas, semicolons or tabs. The delimiter is the one that parts the first line into most columns;
 * where several do, papaparse guesses by the rows. Rows in which all cells are blank are skipped. Pure.
 *
 * @param text the whole CSV.
 * @param name what errors call it, as a rule the file's name.
 * @throws KeyfitError `invalid-input`, with `data.file` and, where there is one, `data.line`: for no header, two columns of one name
 * (without regard to case), quotes that are not closed, a row with more cells than there are columns, and no rows.
 */
export function readCsvTable(text: string, name: string): CsvTable {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { data, errors } = Papa.parse<string[]>(plain, {
    ...delimiterOf(plain),
    newline: "\n",
    skipEmptyLines: false,
  });
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes) throw unclosed(name, lineAt(plain, quotes.index ?? 0));

  const [head, ...body] = withLines(data).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (!head) {
    throw new KeyfitError(
      "invalid-input",
      `Expected a table in ${name} with the names of its columns in the first line, found an empty one. Write the columns' names in line 1.`,
      { data: { file: name } },
    );
  }
  const columns = head.cells.map((cell) => cell.trim());
  checkColumns(columns, name, head.line);
  if (body.length === 0) {
    throw new KeyfitError(
      "invalid-input",
      `Expected rows below the names of the columns in ${name}, found none after line ${head.line}. Add a line for each entry.`,
      { data: { file: name, line: head.line } },
    );
  }
  return {
    header: columns.filter((column) => column !== ""),
    rows: body.map(({ line, cells }) => {
      checkLength(cells, columns.length, name, line);
      const named = columns.flatMap((column, at) => (column === "" ? [] : [[column, cells[at] ?? ""]]));
      return { line, cells: Object.fromEntries(named) as Record<string, string> };
    }),
  };
}

/** What papaparse is told of the delimiter: the one that parts the header best, or those among which it must guess. */
function delimiterOf(text: string): { delimiter: string } | { delimitersToGuess: string[] } {
  const header = text.trimStart();
  const widths = DELIMITERS.map((delimiter) => {
    // A leading tab is a part of the header where tabs delimit, and it does not change which delimiter is the best.
    const { data } = Papa.parse<string[]>(header, { delimiter, newline: "\n", preview: 1 });
    return data[0]?.length ?? 0;
  });
  const best = DELIMITERS.filter((_, at) => widths[at] === Math.max(...widths));
  const [only, second] = best;
  return only !== undefined && second === undefined ? { delimiter: only } : { delimitersToGuess: best };
}

/** Rows with the line at which each begins; quoted cells may hold line breaks. */
function withLines(rows: readonly string[][]): { line: number; cells: string[] }[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
    return { line, cells };
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function checkColumns(columns: readonly string[], name: string, line: number): void {
  const seen = new Set<string>();
  for (const column of columns) {
    const key = column.normalize("NFC").toLowerCase();
    if (key !== "" && seen.has(key)) {
      throw new KeyfitError(
        "invalid-input",
        `Expected columns of different names in ${name}, found "${column}" twice in line ${line}. Rename or take out one of them.`,
        { data: { file: name, line, column } },
      );
    }
    seen.add(key);
  }
}

function checkLength(cells: readonly string[], width: number, name: string, line: number): void {
  if (cells.slice(width).every((cell) => cell.trim() === "")) return;
  throw new KeyfitError(
    "invalid-input",
    `Expected ${width} cells in line ${line} of ${name}, found ${cells.length}. Put a cell that holds the delimiter in double quotes.`,
    { data: { file: name, line, expected: width, found: cells.length } },
  );
}

function unclosed(name: string, line: number): KeyfitError {
  return new KeyfitError(
    "invalid-input",
    `Expected quotes in ${name} that are closed at the end of their cell, found some in line ${line} that are not. Close them, and write a double quote within a cell twice.`,
    { data: { file: name, line } },
  );
}
