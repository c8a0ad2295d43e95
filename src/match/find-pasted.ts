import type { Document } from "../document/document.js";
import { groupBy } from "./group-by.js";
import type { Sentence } from "./read-sentences.js";
import { readSentences } from "./read-sentences.js";

/** Runs of this many words that stand word for word in the posting are the posting's, not the writer's. */
export const COPIED_WORDS = 6;

/** A sentence of this many words that stands whole in the posting is telling: honest lists share shorter terms. */
const TELLING_WORDS = 4;

/** Where this many telling sentences stand in a document, its other sentences that stand in the posting are pasted too. */
const TELLING_SENTENCES = 2;

/** In a section of pasted lines at least this share of the words stands in the posting, sentence by sentence. */
const PASTED_SHARE = 0.6;

/**
 * Returns the sentences of a document that were copied from the posting: those with at least {@link COPIED_WORDS}
 * words of which every one lies in a run of that length that the posting holds, and the lines of a section that
 * repeats the posting line by line, however short ("Insurance verification." under pasted requirements).
 */
export function findPasted(sentences: readonly Sentence[], posting: Document | null): ReadonlySet<Sentence> {
  if (!posting) return new Set();
  const { lines, runs } = readAsked(posting);
  const copied = sentences.filter((sentence) => {
    const own = runsOf(sentence);
    return own.length > 0 && own.every((run) => runs.has(run));
  });
  return new Set([...copied, ...pastedLines(sentences, lines)]);
}

/** A posting's sentences as keys between blanks, and its runs of {@link COPIED_WORDS} words. */
interface Asked {
  readonly lines: readonly string[];
  readonly runs: ReadonlySet<string>;
}

function readAsked(posting: Document): Asked {
  const known = postings.get(posting);
  if (known) return known;
  const sentences = readSentences(posting);
  const asked = {
    lines: sentences.map((sentence) => ` ${keysOf(sentence)} `),
    runs: new Set(sentences.flatMap((sentence) => runsOf(sentence))),
  };
  postings.set(posting, asked);
  return asked;
}

const postings = new WeakMap<Document, Asked>();

function pastedLines(sentences: readonly Sentence[], posting: readonly string[]): Sentence[] {
  const whole = new Set(
    sentences.filter((sentence) => {
      const words = ` ${keysOf(sentence)} `;
      return words.trim() !== "" && posting.some((line) => line.includes(words));
    }),
  );
  const telling = [...whole].filter(
    (sentence) => sentence.tokens.length >= TELLING_WORDS && sentence.block !== "heading",
  );
  if (telling.length < TELLING_SENTENCES) return [];
  return groupBy(sentences, ({ part }) => part).flatMap((section) => {
    const pasted = section.filter((sentence) => whole.has(sentence));
    return wordsIn(pasted) >= PASTED_SHARE * wordsIn(section) ? pasted : [];
  });
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens, block }) => sum + (block === "heading" ? 0 : tokens.length), 0);
}

function keysOf(sentence: Sentence): string {
  return sentence.tokens.map((token) => token.key).join(" ");
}

function runsOf(sentence: Sentence): string[] {
  const keys = sentence.tokens.map((token) => token.key);
  const runs: string[] = [];
  for (let at = 0; at + COPIED_WORDS <= keys.length; at++)
    runs.push(keys.slice(at, at + COPIED_WORDS).join(" "));
  return runs;
}
