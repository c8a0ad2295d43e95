import type { Span } from "../span.js";
import { stemOf } from "../stem.js";
import type { Token } from "../tokens.js";
import { correctSpelling } from "./correct-spelling.js";
import type { PatternVariant } from "./parse-pattern.js";
import type { PatternEnd, PatternTrie, TrieNode } from "./pattern-trie.js";

/** A place where a pattern was found. */
export interface PatternHit<T> extends Span {
  readonly value: T;
  /** Index of its first token in the tokens walked. */
  readonly first: number;
  /** Index of its last token. */
  readonly last: number;
  /** `exact` when every word stands as the pattern has it, else how the furthest of them differs. */
  readonly wording: "exact" | "inflected" | "misspelled";
}

/**
 * Finds every pattern in a run of tokens, in one walk from left to right. Hits may overlap; choosing among them is the
 * caller's. No hit crosses the run's ends, so a caller that wants sentences kept apart walks sentence by sentence.
 */
export function findPatterns<T>(trie: PatternTrie<T>, tokens: readonly Token[]): PatternHit<T>[] {
  const words = tokens.map((token, index) => readWord(trie, tokens, index, token));
  const hits: PatternHit<T>[] = [];
  for (let first = 0; first < tokens.length; first++) {
    walk(trie.root, words, { first, next: first, path: [] }, (end, path, next) => {
      const wording = wordingOf(end.variant, path);
      if (wording === null) return;
      const from = tokens[first];
      const to = tokens[next - 1];
      if (from && to) {
        hits.push({ value: end.value, first, last: next - 1, start: from.start, end: to.end, wording });
      }
    });
  }
  return hits;
}

/** What a token can be read as: itself, joined with the next across a hyphen, or with a typing error mended. */
interface Reading {
  readonly key: string;
  readonly labels: readonly string[];
  readonly tokens: 1 | 2;
  readonly misspelled: boolean;
}

interface Word {
  readonly readings: readonly Reading[];
  /** Whether a form may go on from the token before to this one: only white space, hyphen or slash lie between. */
  readonly joins: boolean;
}

interface Walk {
  readonly first: number;
  readonly next: number;
  readonly path: readonly Reading[];
}

function readWord<T>(trie: PatternTrie<T>, tokens: readonly Token[], index: number, token: Token): Word {
  const readings: Reading[] = [
    { key: token.key, labels: labelsOf(trie, token.key), tokens: 1, misspelled: false },
  ];
  const next = tokens[index + 1];
  if (next?.separator === "-") {
    const key = token.key + next.key;
    readings.push({ key, labels: labelsOf(trie, key), tokens: 2, misspelled: false });
  }
  const mended = correctSpelling(trie.longWords, token.key);
  if (mended !== null) {
    readings.push({ key: mended, labels: labelsOf(trie, mended), tokens: 1, misspelled: true });
  }
  return { readings, joins: JOINING.test(token.separator) };
}

const JOINING = /^(?:-|\/|–|')?$/;

function labelsOf<T>(trie: PatternTrie<T>, key: string): string[] {
  const exact = `=${key}`;
  const stem = `~${stemOf(key)}`;
  return [exact, stem, ...(trie.classLabels.get(exact) ?? []), ...(trie.classLabels.get(stem) ?? [])];
}

/**
 * At each node: report the patterns that end here, go on with the next word where nothing but a space, hyphen or slash
 * lies between, and try each word up to the width of each gap.
 */
function walk<T>(
  node: TrieNode<T>,
  words: readonly Word[],
  at: Walk,
  report: (end: PatternEnd<T>, path: readonly Reading[], next: number) => void,
): void {
  for (const end of node.ends) report(end, at.path, at.next);
  if (at.next === at.first || words[at.next]?.joins) step(node, words, at, report);
  for (const [width, behind] of node.gaps) {
    for (let skipped = 0; skipped <= width; skipped++) {
      step(behind, words, { ...at, next: at.next + skipped }, report);
    }
  }
}

function step<T>(
  node: TrieNode<T>,
  words: readonly Word[],
  at: Walk,
  report: (end: PatternEnd<T>, path: readonly Reading[], next: number) => void,
): void {
  for (const reading of words[at.next]?.readings ?? []) {
    for (const label of reading.labels) {
      const child = node.edges.get(label);
      if (child)
        walk(child, words, { ...at, next: at.next + reading.tokens, path: [...at.path, reading] }, report);
    }
  }
}

/**
 * How far the words found are from the words of the pattern; null where it may not count: more than one typing error,
 * or one in a word that is the whole pattern and is not a name ("medication" is no misspelled "mediation").
 */
function wordingOf(variant: PatternVariant, path: readonly Reading[]): PatternHit<unknown>["wording"] | null {
  const errors = path.filter((reading) => reading.misspelled).length;
  if (errors > 1) return null;
  if (errors === 1) return variant.length > 1 || isName(variant) ? "misspelled" : null;
  const exact = path.every((reading, index) => {
    const place = variant[index];
    return (
      place === undefined ||
      place.className !== undefined ||
      place.words.some((word) => word.key === reading.key)
    );
  });
  return exact ? "exact" : "inflected";
}

function isName(variant: PatternVariant): boolean {
  return variant.every((place) => place.words.every((word) => !word.inflects));
}
