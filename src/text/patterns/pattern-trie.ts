import { stemOf } from "../stem.js";
import type { LongWords } from "./correct-spelling.js";
import { addLongWord } from "./correct-spelling.js";
import type { PatternVariant, PatternWord } from "./parse-pattern.js";
import { parsePattern } from "./parse-pattern.js";

/** Word classes by name, each a list of single words in the notation of forms. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** A pattern with what it stands for. */
export interface PatternEntry<T> {
  readonly pattern: string;
  readonly value: T;
  /** The word classes that the pattern may name. */
  readonly classes?: WordClasses;
}

/** Where a pattern ends. */
export interface PatternEnd<T> {
  readonly value: T;
  /** Whether one of its words may be found misspelled: where it has several, or is a name. */
  readonly toleratesError: boolean;
}

/**
 * All patterns of a kind, compiled for one walk over a text's tokens. Nodes and labels are numbers and the edges one
 * map, so that a trie can be written down as plain numbers and read back at once; node 0 is the root.
 */
export interface PatternTrie<T> {
  /**
   * The labels of a word, its own and those of choices that hold it: as a name (`=key`), as a word with inflections that
   * stands as the pattern has it (`!key`), and by its stem (`~stem`).
   */
  readonly labels: ReadonlyMap<string, readonly number[]>;
  /** Child nodes by {@link edgeKey} of node and label. */
  readonly edges: ReadonlyMap<number, number>;
  /** Gaps that begin at a node: how many tokens they may pass over, and the node behind them. */
  readonly gaps: ReadonlyMap<number, readonly { readonly width: number; readonly node: number }[]>;
  readonly ends: ReadonlyMap<number, readonly PatternEnd<T>[]>;
  readonly longWords: LongWords;
}

/** The key of the edge that leaves a node by a label. */
export function edgeKey(node: number, label: number): number {
  return node * MOST_LABELS + label;
}

/** More labels than any set of patterns has; keys stay exact integers for some four thousand million nodes. */
const MOST_LABELS = 2 ** 21;

/**
 * Compiles patterns into one trie. The cost of a walk does not grow with the number of patterns, only with how many
 * share a beginning.
 *
 * @throws SyntaxError for a malformed pattern or a class that `classes` does not hold.
 */
export function compilePatterns<T>(entries: Iterable<PatternEntry<T>>): PatternTrie<T> {
  const labels = newLabels();
  const nodes = newNodes();
  const ends = new Map<number, PatternEnd<T>[]>();
  const longWords = new Map<string, Set<string>>();
  for (const { pattern, value, classes = {} } of entries) {
    for (const variant of parsePattern(pattern)) {
      const end = variant.reduce((node, place) => {
        const from = place.gap > 0 ? nodes.behindGap(node, place.gap) : node;
        return nodes.child(from, labels.ofPlace(place, classes), exactLabels(place));
      }, ROOT);
      append(ends, end, { value, toleratesError: toleratesError(variant) });
      for (const place of variant) for (const { key } of place.words) addLongWord(longWords, key);
    }
  }
  return { labels: labels.byWord, edges: nodes.edges, gaps: nodes.gaps, ends, longWords };

  /** A word found as the pattern has it takes an edge of its own, beside that of its stem, to the same node. */
  function exactLabels(place: PatternWord): number[] {
    const [only] = place.words;
    return only?.inflects && place.words.length === 1 ? [labels.ofWord(`!${only.key}`)] : [];
  }
}

const ROOT = 0;

function toleratesError(variant: PatternVariant): boolean {
  return variant.length > 1 || variant.every((place) => place.words.every((word) => !word.inflects));
}

function newNodes() {
  const edges = new Map<number, number>();
  const gaps = new Map<number, { width: number; node: number }[]>();
  let count = 1;
  return { edges, gaps, child, behindGap };

  function child(node: number, label: number, exact: readonly number[]): number {
    const key = edgeKey(node, label);
    const known = edges.get(key);
    const next = known ?? count++;
    if (known === undefined) edges.set(key, next);
    for (const other of exact) edges.set(edgeKey(node, other), next);
    return next;
  }

  function behindGap(node: number, width: number): number {
    const known = gaps.get(node)?.find((gap) => gap.width === width);
    if (known) return known.node;
    append(gaps, node, { width, node: count });
    return count++;
  }
}

/**
 * Numbers the labels. A choice of several words, and a class, is one label that each of its words carries, so that it
 * costs one edge and not one path for each of its words.
 */
function newLabels() {
  const byWord = new Map<string, number[]>();
  const byName = new Map<string, number>();
  const byClass = new Map<WordClasses, Map<string, number>>();
  return { byWord, ofWord, ofPlace };

  function ofWord(word: string): number {
    const known = byName.get(word);
    if (known !== undefined) return known;
    byName.set(word, byName.size);
    append(byWord, word, byName.size - 1);
    return byName.size - 1;
  }

  function ofPlace(place: PatternWord, classes: WordClasses): number {
    if (place.className === undefined) return ofChoice(place.words);
    const labels = byClass.get(classes) ?? new Map<string, number>();
    byClass.set(classes, labels);
    const label = labels.get(place.className) ?? ofChoice(readClass(place.className, classes));
    labels.set(place.className, label);
    return label;
  }

  function ofChoice(words: PatternWord["words"]): number {
    const members = [...new Set(words.map(wordLabel))];
    const [only = ""] = members;
    if (members.length === 1) return ofWord(only);
    const name = members.sort().join("|");
    const known = byName.get(name);
    if (known !== undefined) return known;
    byName.set(name, byName.size);
    // The words as they stand too, so that finding one of them is exact.
    const carriers = new Set([...members, ...words.map((word) => `${word.inflects ? "!" : "="}${word.key}`)]);
    for (const carrier of carriers) append(byWord, carrier, byName.size - 1);
    return byName.size - 1;
  }
}

function wordLabel(word: PatternWord["words"][number]): string {
  return word.inflects ? `~${stemOf(word.key)}` : `=${word.key}`;
}

function readClass(name: string, classes: WordClasses): PatternWord["words"] {
  const entries = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (!entries) throw new SyntaxError(`no word class is named "${name}"`);
  return entries.flatMap((entry) =>
    parsePattern(entry).flatMap((variant) => variant.flatMap((word) => word.words)),
  );
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
