import type { Document } from "../document/document.js";
import type { Sentence } from "./read-sentences.js";
import { readSentences } from "./read-sentences.js";

/** Runs of this many words that stand word for word in the posting are the posting's, not the writer's. */
export const COPIED_WORDS = 6;

/**
 * Returns a test that tells whether a sentence was copied from the posting: it has at least {@link COPIED_WORDS} words
 * and every one of them lies in a run of that length which the posting holds.
 */
export function copiedFrom(posting: Document | null): (sentence: Sentence) => boolean {
  if (!posting) return () => false;
  const runs = new Set(readSentences(posting).flatMap(runsOf));
  return (sentence) => {
    const own = runsOf(sentence);
    return own.length > 0 && own.every((run) => runs.has(run));
  };
}

function runsOf(sentence: Sentence): string[] {
  const keys = sentence.tokens.map((token) => token.key);
  const runs: string[] = [];
  for (let at = 0; at + COPIED_WORDS <= keys.length; at++)
    runs.push(keys.slice(at, at + COPIED_WORDS).join(" "));
  return runs;
}
