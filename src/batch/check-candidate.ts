import { join } from "node:path";
import { type DocumentInput, KeyfitError, type Limits } from "../index.js";
import type { Candidate, Target } from "./batch.js";
import { digest } from "./digest.js";
import { type JournalEntry, toEntry } from "./journal.js";
import type { PlannedCandidate } from "./plan/plan-batch.js";
import { findFile } from "./read-inputs.js";
import type { Pool } from "./threads/start-pool.js";
import { A_LETTER } from "./words.js";
import { isWritten } from "./write-file.js";

/** All that checking a candidate needs besides the candidate. */
export interface CheckContext {
  readonly out: string;
  readonly targets: readonly Target[];
  readonly redact: boolean;
  readonly limits: Partial<Limits> | undefined;
  readonly pool: Pool;
  /** Entries of an earlier run, by key. */
  readonly known: ReadonlyMap<string, JournalEntry>;
}

/** A candidate who is done with, and whether an earlier run did it. */
export interface Checked {
  readonly entry: JournalEntry;
  readonly reused: boolean;
}

/** Errors that come of the machine and its load as much as of the file: tried again in the next run. */
const PASSING: ReadonlySet<string> = new Set([
  "analysis-failed",
  "file-not-found",
  "file-unreadable",
  "time-limit",
]);

/**
 * Returns what checks one candidate after the other. Of candidates with the same bytes the first in order is checked, however many are read
 * at the same time.
 *
 * What it returns throws KeyfitError `file-unwritable`; all else that goes wrong is told in the entry.
 */
export function candidateChecker(context: CheckContext) {
  const seen = new Map<string, { readonly id: string; count: number }>();
  const share = sharer();
  let before: Promise<unknown> = Promise.resolve();
  return async (planned: PlannedCandidate, stem: string): Promise<Checked> => {
    const reading = readDocuments(planned, context.limits);
    const turn = before.then(async () => takeTurn(seen, await reading, stem, context.redact));
    before = turn;
    const { id, duplicateOf } = await turn;
    const documents = await reading;
    const shown = {
      id,
      name: context.redact ? id : planned.name,
      letter: planned.letterName === null ? null : context.redact ? A_LETTER : planned.letterName,
    };
    const key = digest(JSON.stringify([shown, documents.content, duplicateOf]));
    const entry = context.known.get(key);
    if (entry && (await isWhole(entry, context.out))) return { entry, reused: true };
    const nobody = { ...shown, notices: [], years: null, words: null, results: [], error: null };
    if (duplicateOf !== null) {
      return { entry: entryOf(key, { ...nobody, status: "duplicate", duplicateOf }), reused: false };
    }
    try {
      if ("error" in documents) throw documents.error;
      return { entry: share(await check(key, shown, documents.inputs, context)), reused: false };
    } catch (error) {
      if (!(error instanceof KeyfitError) || error.code === "file-unwritable") throw error;
      const { code, message } = error;
      const failed = { ...nobody, status: "failed" as const, duplicateOf: null, error: { code, message } };
      return { entry: entryOf(key, failed), reused: false };
    }
  };
}

/** Every thread's answer has strings of its own, of which most are the same for all candidates. */
function sharer(): (entry: JournalEntry) => JournalEntry {
  const known = new Map<string, string>();
  const one = (text: string) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    known.set(text, text);
    return text;
  };
  return (entry) => {
    const results = entry.candidate.results.map((result) => ({
      ...result,
      target: one(result.target),
      gaps: result.gaps.map(({ id, points, action }) => ({ id: one(id), points, action: one(action) })),
    }));
    return { ...entry, candidate: { ...entry.candidate, results } };
  };
}

interface Documents {
  /** A digest of the bytes of all documents. */
  readonly content: string;
  readonly inputs: { readonly resume: DocumentInput; readonly coverLetter?: DocumentInput };
}

async function readDocuments(
  { resume, coverLetter }: PlannedCandidate,
  limits: Partial<Limits> | undefined,
): Promise<Documents | { readonly content: string; readonly error: KeyfitError }> {
  const own = await findFile(resume, limits);
  const letter = coverLetter === null ? null : await findFile(coverLetter, limits);
  if ("error" in own) return { content: `resume ${own.error.code}`, error: own.error };
  if (letter === null) return { content: own.digest, inputs: { resume: own.input } };
  if ("error" in letter) return { content: `letter ${letter.error.code}`, error: letter.error };
  return {
    content: `${own.digest} ${letter.digest}`,
    inputs: { resume: own.input, coverLetter: letter.input },
  };
}

/** Names the candidate, and tells whether an earlier one has the same bytes. */
function takeTurn(
  seen: Map<string, { readonly id: string; count: number }>,
  documents: Documents | { readonly content: string; readonly error: KeyfitError },
  stem: string,
  redact: boolean,
): { id: string; duplicateOf: string | null } {
  const { content } = documents;
  const own = redact
    ? `candidate-${digest("error" in documents ? `${content} ${stem}` : content).slice(0, 10)}`
    : stem;
  const first = "error" in documents ? undefined : seen.get(content);
  if (first === undefined) {
    if (!("error" in documents)) seen.set(content, { id: own, count: 1 });
    return { id: own, duplicateOf: null };
  }
  first.count++;
  return { id: redact ? `${own}-${first.count}` : own, duplicateOf: first.id };
}

async function check(
  key: string,
  shown: Pick<Candidate, "id" | "name" | "letter">,
  documents: Documents["inputs"],
  { out, targets, pool }: CheckContext,
): Promise<JournalEntry> {
  const who = shown.name.replace(/\.[\p{L}\d]{1,8}$/u, "");
  const handouts = targets.map(({ id, label }) => {
    const stem = `reports/${targets.length === 1 ? shown.id : `${shown.id}--${id}`}`;
    return { target: id, title: `${who} – ${label}`, html: `${stem}.html`, json: `${stem}.json` };
  });
  const { notices, years, words, results, files } = await pool.run({
    kind: "handouts",
    documents,
    out,
    handouts,
  });
  const done = { ...shown, status: "done" as const, duplicateOf: null, error: null, notices: [...notices] };
  return entryOf(key, { ...done, years, words, results: [...results] }, files);
}

function entryOf(
  key: string,
  candidate: Candidate,
  files: Readonly<Record<string, string>> = {},
): JournalEntry {
  return toEntry({ key, candidate, files: { ...files } });
}

async function isWhole({ candidate, files }: JournalEntry, out: string): Promise<boolean> {
  if (candidate.error !== null && PASSING.has(candidate.error.code)) return false;
  for (const [path, expected] of Object.entries(files)) {
    if (!(await isWritten(join(out, path), expected))) return false;
  }
  return true;
}
