import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TRUE_JOBS, TRUE_SECTIONS, type Truth, truthOf } from "../../fixtures/makers/layouts/truth.js";
import { analyze, type Document, readDocument, readProfile } from "../../src/index.js";

export const LAYOUTS = fileURLToPath(new URL("../../fixtures/documents/layouts/", import.meta.url));

/** How well one file is read. Shares from 0 to 1. */
export interface DocumentFigures {
  readonly file: string;
  readonly truth: Truth;
  /** Of the true words, those that were read, each as often as it is there. */
  readonly recovered: number;
  /** Of the true words, those of the longest run that stands in the true order too (longest common subsequence), gaps allowed. */
  readonly inOrder: number;
  /** Of the true sections, those that hold their last line. */
  readonly sections: number;
  /** Of the true jobs, those with title, employer and dates right. */
  readonly jobs: number;
  /** Keywords credited for words that nobody sees. */
  readonly hiddenCredited: readonly string[];
  /** Ids of the guide's keywords that the file shows, sorted. */
  readonly credited: readonly string[];
  readonly notices: readonly string[];
}

export function layoutFiles(): string[] {
  return readdirSync(LAYOUTS).sort();
}

const AS_OF = "2025-06-15";
const HIDDEN_KEYWORDS = new Set([
  "salesforce",
  "epic",
  "epic-cadence",
  "meditech",
  "telehealth",
  "crm-software",
]);

/** Reads a file and holds it against its truth. */
export async function measureDocument(file: string): Promise<DocumentFigures> {
  const truth = truthOf(file);
  const data = readFileSync(LAYOUTS + file);
  const document = await readDocument({ data, name: file }, undefined, "resume");
  const report = await analyze({
    resume: { data, name: file },
    guide: "patient-care-specialist",
    asOf: AS_OF,
  });
  const credited = report.findings.filter(({ inResume }) => inResume).map(({ id }) => id);
  return {
    file,
    truth,
    ...measureText(document.text, truth),
    sections: share(TRUE_SECTIONS, ({ kind, line }) => holds(document, kind, line)),
    jobs: share(TRUE_JOBS, (job) => tells(document, job)),
    hiddenCredited: truth.hasHidden ? credited.filter((id) => HIDDEN_KEYWORDS.has(id)) : [],
    credited: credited.sort(),
    notices: document.notices.map(({ code }) => code),
  };
}

/** How many of the true words a text has, and how many in order; the best of the true orders counts. */
export function measureText(text: string, truth: Truth): Pick<DocumentFigures, "recovered" | "inOrder"> {
  const read = wordsOf(text);
  const figures = truth.orders.map((lines) => {
    const words = wordsOf(lines.join("\n"));
    const all = [...words, ...wordsOf(truth.margins.join("\n"))];
    return {
      recovered: countShared(all, read) / all.length,
      inOrder: longestCommon(words, read) / words.length,
    };
  });
  return figures.reduce((a, b) => (b.inOrder > a.inOrder ? b : a));
}

/** Words as a matcher compares them: hyphens and breaks of words at a line's end are nothing, and case is none. */
export function wordsOf(text: string): string[] {
  const joined = text.normalize("NFKC").replace(/\u00ad\s*|[-‐‑]\s*\n\s*/g, "");
  return (
    joined
      .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}@.'’]*[\p{L}\p{N}]/gu) ?? []
  );
}

function countShared(words: readonly string[], read: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (const [at, other] of b.entries()) {
      row.push(word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0));
    }
    before = row;
  }
  return before.at(-1) ?? 0;
}

function holds(document: Document, kind: string, line: string): boolean {
  const wanted = wordsOf(line).join(" ");
  return document.sections
    .filter((section) => section.kind === kind)
    .some(({ start, end }) => wordsOf(document.text.slice(start, end)).join(" ").includes(wanted));
}

function tells(document: Document, job: (typeof TRUE_JOBS)[number]): boolean {
  return readProfile(document, AS_OF).jobs.some(
    ({ title, employer, from, to, present }) =>
      title === job.title &&
      employer === job.employer &&
      month(from) === job.from &&
      (job.to === "present" ? present : month(to) === job.to),
  );
}

function month({ year, month: number }: { year: number; month: number }): string {
  return `${year}-${String(number).padStart(2, "0")}`;
}

function share<T>(all: readonly T[], holdsFor: (one: T) => boolean): number {
  return all.filter(holdsFor).length / all.length;
}
