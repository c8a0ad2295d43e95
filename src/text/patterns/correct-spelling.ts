import { DamerauLevenshteinDistance } from "natural/lib/natural/distance/levenshtein_distance.js";
import { isEnglishWord } from "../english-words.js";
import { stemOf } from "../stem.js";

/** Words by their first letter and length, as `m9` for "medicines". */
export type LongWords = ReadonlyMap<string, ReadonlySet<string>>;

/** The shortest word that may be found with a typing error: in a shorter one, one letter makes another word. */
const LEAST_LETTERS = 7;

/** The longest; nothing that long is a word, and distances cost the square of the length. */
const MOST_LETTERS = 30;

/** Adds a word that typing errors may be corrected to; short words and those with other characters are passed over. */
export function addLongWord(longWords: Map<string, Set<string>>, word: string): void {
  if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return;
  const bucket = bucketOf(word, word.length);
  const words = longWords.get(bucket);
  if (words) words.add(word);
  else longWords.set(bucket, new Set([word]));
}

/**
 * Returns the word that a word most likely misspells, or null. One letter more, less, other or swapped
 * (Damerau-Levenshtein distance 1), and the same first letter. An inflection of the word is no error, nor is another
 * word of ordinary English: "parents" are no "patents".
 */
export function correctSpelling(longWords: LongWords, word: string): string | null {
  const { length } = word;
  if (length < LEAST_LETTERS - 1 || length > MOST_LETTERS || !/^[a-z]+$/.test(word)) return null;
  if (longWords.get(bucketOf(word, length))?.has(word) || isEnglishWord(word)) return null;
  for (const bucket of [length, length + 1, length - 1].map((letters) => bucketOf(word, letters))) {
    for (const candidate of longWords.get(bucket) ?? []) {
      if (mayBeOneApart(word, candidate) && isTypingError(word, candidate)) return candidate;
    }
  }
  return null;
}

function bucketOf(word: string, letters: number): string {
  return `${word[0]}${letters}`;
}

/** Words one error apart are the same before and behind it; this spares the distance for all others. */
function mayBeOneApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && a[a.length - 1 - sameAtEnd] === b[b.length - 1 - sameAtEnd])
    sameAtEnd += 1;
  return same + sameAtEnd >= shorter - 2;
}

/** "stocked" is no misspelled "Stocker": words that differ in their ending alone are two words. */
const ENDING = /(?:e[drs]?|ing|ly|or|s|y|al|ic)$/;

function isTypingError(word: string, candidate: string): boolean {
  return (
    word.replace(ENDING, "") !== candidate.replace(ENDING, "") &&
    DamerauLevenshteinDistance(word, candidate, { restricted: true }) === 1 &&
    stemOf(word) !== stemOf(candidate)
  );
}
