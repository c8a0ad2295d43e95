import { DamerauLevenshteinDistance } from "natural/lib/natural/distance/levenshtein_distance.js";
import { stemOf } from "../stem.js";
import { deletionsOf, LONG_WORD_LETTERS } from "./pattern-trie.js";

/**
 * Returns the pattern word that a word most likely misspells, or null. One letter more, less, other or swapped
 * (Damerau-Levenshtein distance 1), the same first letter, and at least {@link LONG_WORD_LETTERS} letters. An inflection
 * of the word is no error.
 */
export function correctSpelling(
  longWords: ReadonlyMap<string, readonly string[]>,
  word: string,
): string | null {
  if (word.length < LONG_WORD_LETTERS - 1 || word.length > 30 || !/^[a-z]+$/.test(word)) return null;
  if (longWords.get(word)?.includes(word)) return null;
  for (const deletion of deletionsOf(word)) {
    for (const candidate of longWords.get(deletion) ?? []) {
      if (isTypingError(word, candidate)) return candidate;
    }
  }
  return null;
}

function isTypingError(word: string, candidate: string): boolean {
  if (word[0] !== candidate[0] || stemOf(word) === stemOf(candidate)) return false;
  return DamerauLevenshteinDistance(word, candidate, { restricted: true }) === 1;
}
