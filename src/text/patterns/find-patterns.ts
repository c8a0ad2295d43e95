import type { Span } from "../span.js";
import { stemOf } from "../stem.js";
import type { Token } from "../tokens.js";
import { correctSpelling } from "./correct-spelling.js";
import type { PatternEnd, PatternTrie } from "./pattern-trie.js";
import { edgeKey } from "./pattern-trie.js";

/** A place where a pattern was found. */
export interface PatternHit<T> extends Span {
  readonly value: T;
  /** Index of its first token in the tokens walked. */
  readonly first: number;
  /** Index of its last token. */
  readonly last: number;
  /** `exact` when every word stands as a pattern has it, else how the furthest of them differs. */
  readonly wording: Wording;
}

/** How the words found differ from those of the pattern. */
export type Wording = "exact" | "inflected" | "misspelled";

/**
 * Finds every pattern in a run of tokens, in one walk from left to right. Hits may overlap; choosing among them is the
 * caller's. No hit crosses the run's ends, so a caller that wants sentences kept apart walks sentence by sentence.
 */
export function findPatterns<T>(trie: PatternTrie<T>, tokens: readonly Token[]): PatternHit<T>[] {
  const words = tokens.map((_, index) => readWord(trie, tokens, index));
  const hits: PatternHit<T>[] = [];
  for (const [first, from] of tokens.entries()) {
    walk(trie, words, { node: 0, first, next: first, wording: "exact" }, (end, at) => {
      const to = tokens[at.next - 1];
      if (!to || (at.wording === "misspelled" && !end.toleratesError)) return;
      hits.push({
        value: end.value,
        first,
        last: at.next - 1,
        start: from.start,
        end: to.end,
        wording: at.wording,
      });
    });
  }
  return hits;
}

/** What a token can be read as: itself, joined with the next across a hyphen, or with a typing error mended. */
interface Reading {
  /** The labels of the word itself, of its stem, and of the choices that hold either. */
  readonly labels: readonly { readonly label: number; readonly wording: Wording }[];
  readonly tokens: 1 | 2;
}

interface Word {
  readonly readings: readonly Reading[];
  /** Whether a form may go on from the token before to this one: only white space, hyphen or slash lie between. */
  readonly joins: boolean;
}

function readWord<T>(trie: PatternTrie<T>, tokens: readonly Token[], index: number): Word {
  const token = tokens[index];
  if (!token) return { readings: [], joins: false };
  const next = tokens[index + 1];
  const readings: Reading[] = [{ labels: labelsOf(trie, token.key), tokens: 1 }];
  if (next?.separator === "-") readings.push({ labels: labelsOf(trie, token.key + next.key), tokens: 2 });
  const mended = correctSpelling(trie.longWords, token.key);
  if (mended !== null) {
    const labels = labelsOf(trie, mended).map(({ label }) => ({ label, wording: "misspelled" as const }));
    readings.push({ labels, tokens: 1 });
  }
  return {
    readings: readings.filter((reading) => reading.labels.length > 0),
    joins: JOINING.test(token.separator),
  };
}

const JOINING = /^(?:-|\/|–|')?$/;

function labelsOf<T>(trie: PatternTrie<T>, key: string): Reading["labels"] {
  const own = [...(trie.labels.get(`=${key}`) ?? []), ...(trie.labels.get(`!${key}`) ?? [])];
  const family = trie.labels.get(`~${stemOf(key)}`) ?? [];
  return [
    ...own.map((label) => ({ label, wording: "exact" as const })),
    ...family.map((label) => ({ label, wording: "inflected" as const })),
  ];
}

interface Walk {
  readonly node: number;
  readonly first: number;
  /** Index of the token to read next. */
  readonly next: number;
  readonly wording: Wording;
}

/**
 * At each node: report the patterns that end here, go on with the next word where nothing but a space, hyphen or slash
 * lies between, and try each word up to the width of each gap.
 */
function walk<T>(
  trie: PatternTrie<T>,
  words: readonly Word[],
  at: Walk,
  report: (end: PatternEnd<T>, at: Walk) => void,
): void {
  for (const end of trie.ends.get(at.node) ?? []) report(end, at);
  if (at.next === at.first || words[at.next]?.joins) step(trie, words, at, report);
  for (const { width, node } of trie.gaps.get(at.node) ?? []) {
    for (let skipped = 0; skipped <= width; skipped++) {
      step(trie, words, { ...at, node, next: at.next + skipped }, report);
    }
  }
}

/** Each child is gone to once: where the word itself leads to it, that it is inflected as well says nothing more. */
function step<T>(
  trie: PatternTrie<T>,
  words: readonly Word[],
  at: Walk,
  report: (end: PatternEnd<T>, at: Walk) => void,
): void {
  for (const { labels, tokens } of words[at.next]?.readings ?? []) {
    const gone = new Set<number>();
    for (const { label, wording } of labels) {
      const node = trie.edges.get(edgeKey(at.node, label));
      if (node === undefined || gone.has(node)) continue;
      gone.add(node);
      const furthest = furthestOf(at.wording, wording);
      if (furthest) walk(trie, words, { ...at, node, next: at.next + tokens, wording: furthest }, report);
    }
  }
}

/** Two typing errors in one pattern are too many: null. */
function furthestOf(a: Wording, b: Wording): Wording | null {
  if (a === "misspelled" && b === "misspelled") return null;
  return a === "misspelled" || b === "exact" ? a : b;
}
