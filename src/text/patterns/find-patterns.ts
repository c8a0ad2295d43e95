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
  readonly wording: "exact" | "inflected" | "misspelled";
}

/**
 * Finds every pattern in a run of tokens, in one walk from left to right. Hits may overlap; choosing among them is the
 * caller's. No hit crosses the run's ends, so a caller that wants sentences kept apart walks sentence by sentence.
 *
 * At each node: report the patterns that end here, go on with the next word where nothing but a space, hyphen or slash
 * lies between, and try each word up to the width of each gap.
 */
export function findPatterns<T>(trie: PatternTrie<T>, tokens: readonly Token[]): PatternHit<T>[] {
  const words = tokens.map((token, index) => readWord(trie, token, tokens[index + 1]));
  const hits: PatternHit<T>[] = [];
  let first = 0;
  for (; first < tokens.length; first++) step(ROOT, first, EXACT);
  return hits;

  function walk(node: number, next: number, wording: number): void {
    const ends = trie.ends.get(node);
    if (ends) report(ends, next - 1, wording);
    if (next < words.length && JOINING.test(tokens[next]?.separator ?? "")) step(node, next, wording);
    for (const gap of trie.gaps.get(node) ?? []) {
      const last = Math.min(next + gap.width, words.length - 1);
      for (let at = next; at <= last; at++) step(gap.node, at, wording);
    }
  }

  function step(node: number, at: number, wording: number): void {
    for (const reading of words[at] ?? []) {
      const reached: number[] = [];
      for (const { label, wording: own } of reading.labels) {
        const child = trie.edges.get(edgeKey(node, label));
        // Where the word itself leads to a child, that it is inflected as well says nothing more.
        if (child === undefined || reached.includes(child)) continue;
        reached.push(child);
        // Two typing errors in one pattern are too many.
        if (wording !== MISSPELLED || own !== MISSPELLED)
          walk(child, at + reading.tokens, Math.max(wording, own));
      }
    }
  }

  function report(ends: readonly PatternEnd<T>[], last: number, wording: number): void {
    const [from, to] = [tokens[first], tokens[last]];
    if (!from || !to) return;
    for (const { value, toleratesError } of ends) {
      if (wording === MISSPELLED && !toleratesError) continue;
      hits.push({
        value,
        first,
        last,
        start: from.start,
        end: to.end,
        wording: WORDINGS[wording] ?? "exact",
      });
    }
  }
}

const ROOT = 0;
const WORDINGS = ["exact", "inflected", "misspelled"] as const;
const [EXACT, INFLECTED, MISSPELLED] = [0, 1, 2] as const;
const JOINING = /^(?:-|\/|–|')?$/;

/** What a token can be read as: itself, joined with the next across a hyphen, or with a typing error mended. */
interface Reading {
  /** The labels of the word itself, of its stem, and of the choices that hold either. */
  readonly labels: readonly { readonly label: number; readonly wording: number }[];
  readonly tokens: 1 | 2;
}

function readWord<T>(trie: PatternTrie<T>, token: Token, next: Token | undefined): readonly Reading[] {
  const alone = readAlone(trie, token.key);
  if (next?.separator !== "-") return alone;
  const labels = labelsOf(trie, token.key + next.key);
  return labels.length === 0 ? alone : [...alone, { labels, tokens: 2 }];
}

/** The same few thousand words come again and again; each trie remembers what they can be read as. */
const readings = new WeakMap<PatternTrie<unknown>, Map<string, readonly Reading[]>>();
const MOST_READINGS = 20_000;

function readAlone<T>(trie: PatternTrie<T>, key: string): readonly Reading[] {
  let known = readings.get(trie);
  if (!known || known.size >= MOST_READINGS) {
    known = new Map();
    readings.set(trie, known);
  }
  const before = known.get(key);
  if (before) return before;
  const mended = correctSpelling(trie.longWords, key);
  const misspelled =
    mended === null ? [] : labelsOf(trie, mended).map(({ label }) => ({ label, wording: MISSPELLED }));
  const found = [labelsOf(trie, key), misspelled].filter((labels) => labels.length > 0);
  const made = found.map((labels): Reading => ({ labels, tokens: 1 }));
  known.set(key, made);
  return made;
}

function labelsOf<T>(trie: PatternTrie<T>, key: string): Reading["labels"] {
  const own = [...(trie.labels.get(`=${key}`) ?? []), ...(trie.labels.get(`!${key}`) ?? [])];
  const family = trie.labels.get(`~${stemOf(key)}`) ?? [];
  return [
    ...own.map((label) => ({ label, wording: EXACT })),
    ...family.map((label) => ({ label, wording: INFLECTED })),
  ];
}
