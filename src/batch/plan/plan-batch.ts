import { basename } from "node:path";
import { KeyfitError } from "../../index.js";
import type { LeftOut } from "../batch.js";
import { comparePaths } from "./code-points.js";
import { isDocument } from "./file-kinds.js";
import { type Found, findFiles } from "./find-files.js";
import type { FoundFile, PassedBy } from "./found.js";
import { nameFiles } from "./name-files.js";
import { pairLetters } from "./pair-letters.js";
import { readLetters, type SaidPairs } from "./read-letters.js";
import { readRoles } from "./read-roles.js";

/** What decides, besides the sources, which files are taken. */
export interface PlanOptions {
  /** Working directory that relative sources are resolved against. */
  readonly cwd: string;
  /** Files and folders never taken for candidates: the output folder, postings, guide, CSVs. */
  readonly exclude: readonly string[];
  /** Text and path of a CSV that pairs résumés with letters, if any. */
  readonly letters?: { readonly text: string; readonly path: string };
}

/** A résumé to be checked, with the letter that goes with it. */
export interface PlannedCandidate {
  /** The résumé's path in its source folder, with slashes, NFC; unique in the plan. */
  readonly name: string;
  /** The résumé's absolute path. */
  readonly resume: string;
  /** The letter's absolute path. */
  readonly coverLetter: string | null;
  /** The letter's path in its source folder; in the CSV's where it lies in none. */
  readonly letterName: string | null;
}

/** Which files are checked, and which were looked at and are not. */
export interface Plan {
  /** In the order of the sources and of names. */
  readonly candidates: readonly PlannedCandidate[];
  /** In the order of names, one row a file or folder. Dot files and links to files that are found anyway are not told of. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Decides whose résumés and letters the files of folders, files and globs are. Folders are walked in the order of names; links are not
 * followed. A file that is a source of its own is taken whatever its ending; it may be a letter. See `pairLetters` for which letter goes
 * with which résumé; what the CSV says goes before that.
 *
 * @throws KeyfitError `file-not-found` for a source that is missing and a glob that nothing matches; `not-a-file` for a device;
 * `file-unreadable` for a source that may not be read; `invalid-input` for no sources, sources without any résumé, a folder inside an excluded
 * one, and a CSV that is malformed, contradicts itself or names a file that is not there.
 */
export async function planBatch(sources: readonly string[], options: PlanOptions): Promise<Plan> {
  if (sources.length === 0) throw noResume("no source at all", sources);
  const found = await findFiles({ sources, ...options });
  const said = options.letters ? await readLetters(options.letters, found) : NOTHING_SAID;
  const { documents, others } = await sortFiles(found, said);
  const roles = readRoles(documents, { resumes: new Set(said.letterOf.keys()), letters: said.letters });
  const { letterOf, leftOut } = pairLetters(roles, said);
  const names = nameFiles([...documents, ...others]);
  const candidates = roles
    .filter(({ role }) => role === "resume")
    .map((resume): PlannedCandidate => {
      const saidLetter = said.letterOf.get(resume.file);
      const letter = saidLetter === undefined ? letterOf.get(resume)?.file : saidLetter?.found;
      return {
        name: names.get(resume.file) ?? resume.file.relative,
        resume: resume.file.path,
        coverLetter: letter?.path ?? saidLetter?.path ?? null,
        letterName: (letter && names.get(letter)) ?? saidLetter?.name.normalize("NFC") ?? null,
      };
    });
  const rows = [
    ...others.map((one): LeftOut => ({ name: names.get(one) || basename(one.root), reason: one.reason })),
    ...leftOut.map(({ letter, reason }): LeftOut => ({ name: names.get(letter.file) ?? "", reason })),
  ].sort((one, other) => comparePaths(one.name, other.name));
  if (candidates.length === 0) throw noResume(describe(found, rows), sources);
  return { candidates, leftOut: rows };
}

const NOTHING_SAID: SaidPairs = { letterOf: new Map(), letters: new Set() };

/** How many files without an ending are opened at the same time. */
const AT_ONCE = 32;

/** Parts the files that may be somebody's documents, and those that the CSV or the user names, from all others. */
async function sortFiles({ files, passedBy }: Found, said: SaidPairs) {
  const documents: FoundFile[] = [];
  const others: PassedBy[] = [...passedBy];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    const taken = await Promise.all(
      some.map(
        (file) =>
          file.explicit ||
          said.letterOf.has(file) ||
          said.letters.has(file) ||
          isDocument(file.path, basename(file.path)),
      ),
    );
    some.forEach((file, index) => {
      if (taken[index]) documents.push(file);
      else others.push({ ...file, reason: "other-format" });
    });
  }
  return { documents, others };
}

function describe({ skipped }: Found, leftOut: readonly LeftOut[]): string {
  if (skipped.length > 0)
    return `that "${skipped.join('", "')}" is what the batch writes to or reads otherwise`;
  if (leftOut.length === 0) return "no file";
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].sort();
  const counts = reasons.map((reason) => {
    const count = leftOut.filter((one) => one.reason === reason).length;
    return `${count} left out as ${reason}`;
  });
  return counts.join(", ");
}

function noResume(found: string, sources: readonly string[]): KeyfitError {
  const where = sources.length === 0 ? "" : ` in "${sources.join('", "')}"`;
  return new KeyfitError(
    "invalid-input",
    `Expected résumés${where} (PDF, DOCX, ODT, RTF, HTML, JSON Resume, Markdown or text), found ${found}. Name a folder that holds some.`,
    { data: { sources: sources.join(", ") } },
  );
}
