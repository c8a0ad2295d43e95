import { realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative, resolve } from "node:path";
import { KeyfitError } from "../../index.js";
import { readCsvTable } from "../read-table.js";
import { type FoundFile, withSlashes } from "./found.js";
import { groupBy } from "./group-by.js";
import { fold } from "./read-name.js";

/** A letter that a CSV names. It need not lie in a source. */
export interface SaidLetter {
  readonly path: string;
  readonly name: string;
  /** The letter among the found files, where it is one. */
  readonly found: FoundFile | undefined;
}

/** What a CSV says of the found files. */
export interface SaidPairs {
  /** Of each résumé that the CSV names, its letter, or null where it is said to have none. */
  readonly letterOf: ReadonlyMap<FoundFile, SaidLetter | null>;
  readonly letters: ReadonlySet<FoundFile>;
}

/** Where the CSV's paths may lead. */
export interface LettersContext {
  readonly files: readonly FoundFile[];
  /** The sources' folders. */
  readonly roots: readonly string[];
}

const RESUME_COLUMNS = ["resume", "cv", "file"];
const LETTER_COLUMNS = ["letter", "coverletter"];

/**
 * Reads which letter goes with which résumé from a CSV with the columns `resume` (or cv, file) and `letter` (or cover letter). Paths start from
 * the CSV's folder or from a source's; a bare name will do where one found file alone has it. An empty letter means none. A row whose
 * résumé is there and not among the found files says nothing, so that one CSV serves for parts of a folder.
 *
 * @throws KeyfitError `invalid-input`, with the line, for a missing column, a row without a résumé, a file that is not there, a bare name of
 * several files, and rows that contradict each other.
 */
export async function readLetters(
  csv: { readonly text: string; readonly path: string },
  { files, roots }: LettersContext,
): Promise<SaidPairs> {
  const table = readCsvTable(csv.text, basename(csv.path));
  const resumeColumn = columnOf(table.header, RESUME_COLUMNS);
  const letterColumn = columnOf(table.header, LETTER_COLUMNS);
  if (resumeColumn === undefined || letterColumn === undefined) {
    throw new KeyfitError(
      "invalid-input",
      `Expected the columns "resume" and "letter" in ${basename(csv.path)}, found ${listed(table.header)}. Name the columns in its first line.`,
      { data: { file: csv.path, line: 1 } },
    );
  }
  const finder = fileFinder(files, [dirname(csv.path), ...roots], csv.path);
  const letterOf = new Map<FoundFile, SaidLetter | null>();
  const letters = new Set<FoundFile>();
  for (const { line, cells } of table.rows) {
    const resumeName = (cells[resumeColumn] ?? "").trim();
    const letterName = (cells[letterColumn] ?? "").trim();
    if (resumeName === "" && letterName === "") continue;
    if (resumeName === "") throw atLine(csv.path, line, "a résumé", `the letter "${letterName}" alone`);
    const resume = await finder(resumeName, line);
    const letter = letterName === "" ? null : await finder(letterName, line);
    if (letter?.found) letters.add(letter.found);
    const both = [resume.found, letter?.found].find(
      (file) => file && letters.has(file) && (file === resume.found || letterOf.has(file)),
    );
    if (both)
      throw atLine(csv.path, line, "a file to be résumé or letter", `that "${basename(both.path)}" is both`);
    if (!resume.found) continue;
    const earlier = letterOf.get(resume.found);
    if (earlier !== undefined && (earlier?.path ?? null) !== (letter?.path ?? null))
      throw atLine(csv.path, line, "one letter for each résumé", `another for "${resumeName}"`);
    letterOf.set(resume.found, letter);
  }
  return { letterOf, letters };
}

function columnOf(header: readonly string[], names: readonly string[]): string | undefined {
  const plain = header.map((title) => fold(title).replace(/[^a-z]/g, ""));
  const at = names.map((name) => plain.indexOf(name)).find((index) => index >= 0);
  return at === undefined ? undefined : header[at];
}

/** Finds the file that a cell names: a found file where there is one, else one on the disk. */
function fileFinder(files: readonly FoundFile[], folders: readonly string[], csv: string) {
  const byPath = new Map<string, FoundFile>();
  const byName = groupBy(files, ({ path }) => basename(path).normalize("NFC"));
  for (const file of files) {
    for (const path of [file.path, file.real]) byPath.set(path.normalize("NFC"), file);
  }
  const locate = (found: FoundFile): SaidLetter => ({ path: found.path, name: found.relative, found });
  return async (cell: string, line: number): Promise<SaidLetter> => {
    // Windows writes backslashes. Elsewhere they may stand in a name, so that the cell as it is comes first.
    const spellings = cell.includes("\\") ? [cell, cell.replaceAll("\\", "/")] : [cell];
    const paths = spellings.flatMap((spelling) => folders.map((folder) => resolve(folder, spelling)));
    for (const path of paths) {
      const found = byPath.get(path.normalize("NFC"));
      if (found) return locate(found);
    }
    for (const path of paths) {
      const existing = await existingFile(path);
      if (existing === null) continue;
      const found = byPath.get((await realpath(existing)).normalize("NFC"));
      return found ? locate(found) : { path: existing, name: nameFrom(dirname(csv), existing), found };
    }
    const named = /[/\\]/.test(cell) ? [] : (byName.get(cell.normalize("NFC")) ?? []);
    const [only] = named;
    if (only && named.length === 1) return locate(only);
    throw named.length > 1
      ? atLine(csv, line, `"${cell}" to be one file`, `${named.length} of that name; write its path`)
      : atLine(csv, line, `a file "${cell}" in the CSV's folder or in a source`, "none");
  };
}

/** The path, as the file system spells its accents, where a file is there. */
async function existingFile(path: string): Promise<string | null> {
  for (const spelling of new Set([path, path.normalize("NFC"), path.normalize("NFD")])) {
    const isFile = await stat(spelling).then(
      (stats) => stats.isFile(),
      () => false,
    );
    if (isFile) return spelling;
  }
  return null;
}

function nameFrom(folder: string, path: string): string {
  const own = relative(folder, path);
  return own.startsWith("..") || isAbsolute(own) ? basename(path) : withSlashes(own);
}

function listed(header: readonly string[]): string {
  return header.length === 0 ? "none" : header.map((title) => `"${title}"`).join(", ");
}

function atLine(csv: string, line: number, expected: string, found: string): KeyfitError {
  return new KeyfitError(
    "invalid-input",
    `Expected ${expected} in line ${line} of ${basename(csv)}, found ${found}. Correct the line.`,
    { data: { file: csv, line } },
  );
}
