import type { Document } from "../../document/document.js";
import type { Span } from "../../text/span.js";
import type { SentenceWords } from "./letter-words.js";
import { findPhrase, readSentenceWords, spanOfWords } from "./letter-words.js";

/** How much must agree word for word to be called copied. */
const COPIED = {
  /**
   * Words in a row. English repeats runs of four to six words by chance and custom ("in a fast paced environment"); runs
   * of eight outside of names are hardly ever two people's own.
   */
  run: 8,
  /** Words of a whole sentence that is a whole sentence or list item of the posting. Shorter ones are courtesies. */
  sentence: 6,
} as const;

/** A part of the letter that stands in the posting word for word. */
export interface CopiedPart extends Span {
  /** Index of its sentence in the sentences given. */
  readonly sentence: number;
}

/** What {@link findCopied} compares. */
export interface CopiedInput {
  readonly letter: Document;
  readonly sentences: readonly SentenceWords[];
  readonly job: Document;
  /** Phrases that any letter for the job must share with the posting, as folded words: the title, the employer. */
  readonly ordinary: readonly (readonly string[])[];
}

/**
 * Returns the parts of a letter that are taken over from the posting. Words of ordinary phrases do not count, nor does
 * what the letter puts in quotation marks.
 */
export function findCopied({ letter, sentences, job, ordinary }: CopiedInput): CopiedPart[] {
  const posting = readSentenceWords(job).map(({ tokens }) => tokens.map((token) => token.key));
  const runs = new Set(posting.flatMap(runsOf));
  const wholes = new Set(posting.map((keys) => keys.join(" ")));
  const isQuoted = markQuoted(letter.text);
  return sentences.flatMap(({ tokens }, sentence) => {
    const keys = tokens.map((token) => token.key);
    const own = withoutPhrases(keys, ordinary).map((isOwn, at) => isOwn && !isQuoted[tokens[at]?.start ?? 0]);
    const isWhole = wholes.has(keys.join(" ")) && countOwn(own, 0, keys.length) >= COPIED.sentence;
    const ranges = isWhole ? [spanOf(0, keys.length)] : copiedRanges(keys, runs);
    return ranges
      .filter(({ start, end }) => isWhole || countOwn(own, start, end) >= COPIED.run)
      .flatMap(({ start, end }) => spanOfWords(tokens, start, end) ?? [])
      .map((span) => ({ ...span, sentence }));
  });
}

/** For each offset of a text whether it lies in quotation marks: 1 or 0. */
function markQuoted(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const found of text.matchAll(QUOTED)) marks.fill(1, found.index, found.index + found[0].length);
  return marks;
}

const QUOTED = /["“][^"“”]{1,600}["”]/g;

function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}

function runsOf(keys: readonly string[]): string[] {
  const count = Math.max(0, keys.length - COPIED.run + 1);
  return Array.from({ length: count }, (_, at) => keys.slice(at, at + COPIED.run).join(" "));
}

/** The ranges of words, half-open, of which every run of words stands in the posting; touching runs are one. */
function copiedRanges(keys: readonly string[], runs: ReadonlySet<string>): Span[] {
  const ranges: Span[] = [];
  for (const [at, run] of runsOf(keys).entries()) {
    if (!runs.has(run)) continue;
    const last = ranges.at(-1);
    if (last && at <= last.end) ranges[ranges.length - 1] = { start: last.start, end: at + COPIED.run };
    else ranges.push(spanOf(at, COPIED.run));
  }
  return ranges;
}

/** For each word whether it stands outside of all ordinary phrases. */
function withoutPhrases(keys: readonly string[], ordinary: readonly (readonly string[])[]): boolean[] {
  const own = keys.map(() => true);
  for (const phrase of ordinary) {
    for (const at of findPhrase(keys, phrase)) own.fill(false, at, at + phrase.length);
  }
  return own;
}

function countOwn(own: readonly boolean[], start: number, end: number): number {
  return own.slice(start, end).filter(Boolean).length;
}
