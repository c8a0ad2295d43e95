import type { Document } from "../document/document.js";
import type { Span } from "../text/span.js";
import { countWords } from "./count-words.js";
import { findCopied } from "./letter/find-copied.js";
import type { PostingEmployer } from "./letter/find-employer.js";
import { findEmployer } from "./letter/find-employer.js";
import { findEmployerNames, findRoleNames } from "./letter/find-names.js";
import { findPlaceholders } from "./letter/find-placeholders.js";
import type { PostingRole } from "./letter/find-role.js";
import { findRole } from "./letter/find-role.js";
import type { SentenceWords } from "./letter/letter-words.js";
import { readSentenceWords } from "./letter/letter-words.js";
import { readPostingHead } from "./letter/posting-head.js";
import type { Finding, GapReport } from "./schema.js";

type Letter = NonNullable<GapReport["letter"]>;
type LetterCheck = Letter["checks"][number];

/** What {@link checkLetter} looks at. */
export interface LetterInput {
  readonly letter: Document;
  readonly resume: Document | null;
  readonly job: Document | null;
  readonly findings: readonly Finding[];
}

/**
 * Words that a letter should have. Career centres advise half a page to one page, 250 to 400 words; the bounds lie
 * wider, because names, addresses and date count here too and a short letter in the body of a mail is no fault.
 */
const LENGTH = { least: 120, most: 450 } as const;

/**
 * Returns a letter's length in words and what can be checked of it: all checks with a résumé and a posting, fewer where
 * one is missing or does not tell its employer or role, none for a letter without words. `ok` is false where there is
 * something to mend; quotes are the letter's own words.
 */
export function checkLetter(input: LetterInput): Letter {
  const words = countWords(input.letter.text);
  if (words === 0) return { words, checks: [] };
  const checks = [
    ...checkAgainstPosting(input),
    checkPlaceholders(input.letter),
    ...checkAgainstResume(input),
    checkLength(words),
  ];
  return { words, checks };
}

function checkAgainstPosting({ letter, job }: LetterInput): LetterCheck[] {
  if (!job || countWords(job.text) === 0) return [];
  const head = readPostingHead(job);
  const employer = findEmployer(job, head);
  const role = findRole(job, head);
  const sentences = readSentenceWords(letter);
  return [
    ...(employer ? [checkEmployer(letter, sentences, employer)] : []),
    ...(role ? [checkRole(letter, sentences, role)] : []),
    checkCopied({ letter, job, sentences }, [...(employer?.forms ?? []), ...(role ? [role.core] : [])]),
  ];
}

function checkEmployer(
  letter: Document,
  sentences: readonly SentenceWords[],
  employer: PostingEmployer,
): LetterCheck {
  const names = findEmployerNames(sentences, employer);
  return {
    code: "names-employer",
    ok: names.length > 0,
    data: { employer: employer.name },
    quotes: quotesOf(letter, names.slice(0, 1)),
  };
}

function checkRole(letter: Document, sentences: readonly SentenceWords[], role: PostingRole): LetterCheck {
  const names = findRoleNames(sentences, role);
  return {
    code: "names-role",
    ok: names.length > 0,
    data: { role: role.title },
    quotes: quotesOf(letter, names.slice(0, 1)),
  };
}

function checkCopied(
  texts: { letter: Document; job: Document; sentences: readonly SentenceWords[] },
  ordinary: readonly (readonly string[])[],
): LetterCheck {
  const copied = findCopied({ ...texts, ordinary });
  return {
    code: "copied-sentences",
    ok: copied.length === 0,
    data: { sentences: new Set(copied.map((part) => part.sentence)).size },
    quotes: quotesOf(texts.letter, copied),
  };
}

function checkPlaceholders(letter: Document): LetterCheck {
  const found = findPlaceholders(letter.text);
  return {
    code: "placeholders",
    ok: found.length === 0,
    data: { count: found.length },
    quotes: quotesOf(letter, found),
  };
}

/** A résumé of which no word could be read bears out nothing and contradicts nothing. */
function checkAgainstResume({ letter, resume, findings }: LetterInput): LetterCheck[] {
  if (!resume || countWords(resume.text) === 0) return [];
  const unsupported = findings.filter((finding) => finding.inCoverLetter && finding.inResume === false);
  const places = unsupported.flatMap(
    ({ evidence }) => evidence.find((each) => each.document === "coverLetter") ?? [],
  );
  return [
    {
      code: "supported-by-resume",
      ok: unsupported.length === 0,
      data: { count: unsupported.length },
      quotes: quotesOf(letter, places),
    },
  ];
}

function checkLength(words: number): LetterCheck {
  const ok = words >= LENGTH.least && words <= LENGTH.most;
  return { code: "length", ok, data: { words, ...LENGTH }, quotes: [] };
}

/** In the order of the letter, each place once. */
function quotesOf({ text }: Document, spans: readonly Span[]): LetterCheck["quotes"] {
  const places = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...places.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => ({ quote: text.slice(start, end), start, end }));
}
