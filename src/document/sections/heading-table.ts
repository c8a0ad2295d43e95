import type { DocumentRole, SectionKind } from "../document.js";
import { expandPattern } from "./expand-pattern.js";
import { headingKey } from "./heading-key.js";
import { HEADING_ROWS, type HeadingRow } from "./headings.js";

/** The kind of section that these words announce in a document of the role; undefined for words that no row has. */
export function knownHeadingKind(text: string, role: DocumentRole): SectionKind | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const table = tableOf(role);
  const key = headingKey(text);
  return table.get(key) ?? table.get(key.replaceAll(" ", "")) ?? kindOfParts(text, table);
}

/** Longer than any heading of the table, letter-spaced ones included. */
const LONGEST_HEADING = 160;

type HeadingTable = ReadonlyMap<string, SectionKind>;

/** Expanding the patterns takes some milliseconds, so each role's table is made once, when first needed. */
const tables = new Map<DocumentRole, HeadingTable>();

function tableOf(role: DocumentRole): HeadingTable {
  const made = tables.get(role) ?? expandRows(role);
  tables.set(role, made);
  return made;
}

function expandRows(role: DocumentRole): HeadingTable {
  const table = new Map<string, SectionKind>();
  const own = HEADING_ROWS.filter((row) => row.role === role);
  const shared = HEADING_ROWS.filter((row) => row.role === undefined);
  for (const row of [...own, ...shared]) addRow(table, row);
  return table;
}

function addRow(table: Map<string, SectionKind>, row: HeadingRow): void {
  for (const key of row.patterns.flatMap(expandPattern)) {
    if (!table.has(key)) table.set(key, row.kind);
  }
}

/** "Education and Licenses", "Skills / Tools", "Benefits & the rest": every part is known; the first names the kind. */
function kindOfParts(text: string, table: HeadingTable): SectionKind | undefined {
  const parts = text.split(/\s*(?:[,&/|+]|\s[–—-]\s|\band\b)\s*/i).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 5) return undefined;
  const kinds = parts.map((part) => table.get(headingKey(part)));
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}
