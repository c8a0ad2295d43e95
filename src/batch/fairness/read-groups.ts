import { KeyfitError } from "../../index.js";
import { foldName } from "../compare.js";
import { readCsvTable } from "../read-table.js";

/** Who belongs to which groups, as the user's table says. */
export interface GroupTable {
  /** The table's name, for notes. */
  readonly name: string;
  /** Whether the table names people by their ids. */
  readonly byId: boolean;
  /** Names of the attributes, in the order of their columns. */
  readonly attributes: readonly string[];
  /** One a row of the table. */
  readonly people: readonly GroupedPerson[];
}

/** One row of a {@link GroupTable}. */
export interface GroupedPerson {
  /** The row's line in the table, from 1. */
  readonly line: number;
  /** What names the candidate, trimmed. */
  readonly candidate: string;
  /** One an attribute, in their order: the group's name, or null where the cell is empty and it is not known. */
  readonly groups: readonly (string | null)[];
}

/** Columns that name a candidate, as they are compared. */
const NAMING = ["resume", "résumé", "file", "candidate", "id"];

/**
 * Reads the user's table of groups from CSV. One column names the candidate: `resume`, `file`, `candidate` or `id`. Every other column is an
 * attribute, such as sex, ethnicity or age band, and every value in it a group; an empty cell says that it is not known. Names of groups that
 * differ in case or spaces alone are one group, written as it is first. Pure.
 *
 * @param text the whole CSV; see {@link readCsvTable} for what may be in it.
 * @param name the table's name, for errors and notes.
 * @throws KeyfitError `invalid-input`, with `data.file` and `data.line`: as {@link readCsvTable}, for no column that names the candidate or
 * several, for no attribute, and for a row that names nobody.
 */
export function readGroups(text: string, name: string): GroupTable {
  const { header, rows } = readCsvTable(text, name);
  const naming = header.filter(isNaming);
  const [column, second] = naming;
  if (column === undefined || second !== undefined) {
    const found = (column === undefined ? header : naming).map((one) => `"${one}"`).join(", ");
    throw new KeyfitError(
      "invalid-input",
      `Expected one column in ${name} that names the candidate ("resume", "file", "candidate" or "id"), found ${found}. ${column === undefined ? "Name one so" : "Leave one of them"}.`,
      { data: { file: name, columns: header.join(", ") } },
    );
  }
  const attributes = header.filter((one) => one !== column);
  if (attributes.length === 0) {
    throw new KeyfitError(
      "invalid-input",
      `Expected a column in ${name} for each attribute, such as sex or age band, found "${column}" alone. Add the attributes that you want to look at.`,
      { data: { file: name, columns: column } },
    );
  }
  const spelling = attributes.map(() => new Map<string, string>());
  return {
    name,
    byId: foldName(column) === "id",
    attributes,
    people: rows.map(({ line, cells }) => {
      const candidate = (cells[column] ?? "").trim();
      if (candidate === "") throw nameless(name, column, line);
      const groups = attributes.map((attribute, at) => groupOf(cells[attribute] ?? "", spelling[at]));
      return { line, candidate, groups };
    }),
  };
}

function isNaming(column: string): boolean {
  return NAMING.includes(foldName(column));
}

/** A group by the name under which it was first met. */
function groupOf(cell: string, spelling: Map<string, string> | undefined): string | null {
  const group = cell.normalize("NFC").replace(/\s+/g, " ").trim();
  if (group === "") return null;
  const key = foldName(group);
  const first = spelling?.get(key) ?? group;
  spelling?.set(key, first);
  return first;
}

function nameless(name: string, column: string, line: number): KeyfitError {
  return new KeyfitError(
    "invalid-input",
    `Expected a candidate under "${column}" in line ${line} of ${name}, found an empty cell. Name the candidate or take out the line.`,
    { data: { file: name, line } },
  );
}
