import { stemOf } from "../stem.js";
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

/** Where one or more patterns end, with the words that each place named, so that a find can tell exact from inflected. */
export interface PatternEnd<T> {
  readonly value: T;
  readonly variant: PatternVariant;
}

/** A node of the trie. An edge's label is a word (`=key`), a stem (`~stem`) or a class (`@name`). */
export interface TrieNode<T> {
  readonly edges: Map<string, TrieNode<T>>;
  /** Edges behind a gap, by the gap's width in tokens. */
  readonly gaps: Map<number, TrieNode<T>>;
  readonly ends: PatternEnd<T>[];
}

/** All patterns of a kind, compiled for one walk over a text's tokens. */
export interface PatternTrie<T> {
  readonly root: TrieNode<T>;
  /** Labels of the classes that hold a word, by `=key` and `~stem`. */
  readonly classLabels: ReadonlyMap<string, readonly string[]>;
  /** Long words of the patterns by each of their spellings with one letter left out; see `find-misspelled.ts`. */
  readonly longWords: ReadonlyMap<string, readonly string[]>;
}

/**
 * Compiles patterns into one trie. The cost of a walk does not grow with the number of patterns, only with how many
 * share a beginning.
 *
 * @throws SyntaxError for a malformed pattern or a class that `classes` does not hold.
 */
export function compilePatterns<T>(entries: Iterable<PatternEntry<T>>): PatternTrie<T> {
  const root = newNode<T>();
  const classLabels = new Map<string, string[]>();
  const longWords = new Map<string, string[]>();
  const labelOfPlace = placeLabels(classLabels);
  for (const { pattern, value, classes } of entries) {
    for (const variant of parsePattern(pattern)) {
      const end = insert(root, variant, (word) => labelOfPlace(word, classes ?? {}));
      end.ends.push({ value, variant });
      for (const word of variant) for (const { key } of word.words) addLongWord(longWords, key);
    }
  }
  return { root, classLabels, longWords };
}

/** The shortest word that may be found with a typing error. */
export const LONG_WORD_LETTERS = 7;

/** All spellings of a word with one letter left out, and the word itself: two words one error apart share one. */
export function deletionsOf(word: string): string[] {
  const deletions = [word];
  for (let at = 0; at < word.length; at++) deletions.push(word.slice(0, at) + word.slice(at + 1));
  return deletions;
}

function newNode<T>(): TrieNode<T> {
  return { edges: new Map(), gaps: new Map(), ends: [] };
}

function insert<T>(
  root: TrieNode<T>,
  variant: PatternVariant,
  labelOfPlace: (word: PatternWord) => string,
): TrieNode<T> {
  return variant.reduce((node, word) => {
    const from = word.gap > 0 ? childOf(node.gaps, word.gap) : node;
    return childOf(from.edges, labelOfPlace(word));
  }, root);
}

function childOf<T, K>(edges: Map<K, TrieNode<T>>, label: K): TrieNode<T> {
  let child = edges.get(label);
  if (!child) {
    child = newNode<T>();
    edges.set(label, child);
  }
  return child;
}

function addLongWord(longWords: Map<string, string[]>, key: string): void {
  if (key.length < LONG_WORD_LETTERS || !/^[a-z]+$/.test(key) || longWords.get(key)?.includes(key)) return;
  for (const deletion of deletionsOf(key)) {
    const words = longWords.get(deletion);
    if (words) words.push(key);
    else longWords.set(deletion, [key]);
  }
}

/**
 * Returns the edge label of each place of a pattern. A choice of several words is a class without a name, so that it
 * costs one edge and not one path for each of its words.
 */
function placeLabels(
  classLabels: Map<string, string[]>,
): (word: PatternWord, classes: WordClasses) => string {
  const named = new Map<WordClasses, Map<string, string>>();
  const known = new Set<string>();
  return (word, classes) => {
    if (word.className === undefined) return labelOfWords(word.words);
    const labels = named.get(classes) ?? new Map<string, string>();
    named.set(classes, labels);
    const label = labels.get(word.className) ?? labelOfWords(readClass(word.className, classes));
    labels.set(word.className, label);
    return label;
  };

  function labelOfWords(words: PatternWord["words"]): string {
    const members = [...new Set(words.map(labelOf))].sort();
    if (members.length === 1) return members.join("");
    const label = `@${members.join("|")}`;
    if (known.has(label)) return label;
    known.add(label);
    for (const member of members) classLabels.set(member, [...(classLabels.get(member) ?? []), label]);
    return label;
  }
}

function labelOf(word: PatternWord["words"][number]): string {
  return word.inflects ? `~${stemOf(word.key)}` : `=${word.key}`;
}

function readClass(name: string, classes: WordClasses): PatternWord["words"] {
  const entries = classes[name];
  if (!entries) throw new SyntaxError(`no word class is named "${name}"`);
  return entries.flatMap((entry) =>
    parsePattern(entry).flatMap((variant) => variant.flatMap((word) => word.words)),
  );
}
