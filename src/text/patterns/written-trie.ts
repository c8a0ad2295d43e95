import type { PatternEnd, PatternTrie } from "./pattern-trie.js";

/** A trie as plain data: maps as flat lists of key and value, patterns by their place in the list they were made from. */
interface WrittenTrie {
  /** Number of the entries that the trie was made from. */
  readonly entries: number;
  readonly labels: readonly (readonly [string, ...number[]])[];
  /** Edge key and node, in turn. */
  readonly edges: readonly number[];
  /** Node, width and the node behind, in turn. */
  readonly gaps: readonly number[];
  /** Node, entry, and 1 where an error is tolerated, in turn. */
  readonly ends: readonly number[];
  readonly longWords: readonly (readonly [string, ...string[]])[];
}

/** Writes a trie whose values are the numbers of its entries as JSON. */
export function writeTrie(trie: PatternTrie<number>, entries: number): string {
  const written: WrittenTrie = {
    entries,
    labels: [...trie.labels].map(([word, labels]) => [word, ...labels]),
    edges: [...trie.edges].flat(),
    gaps: [...trie.gaps].flatMap(([node, gaps]) => gaps.flatMap((gap) => [node, gap.width, gap.node])),
    ends: [...trie.ends].flatMap(([node, ends]) =>
      ends.flatMap((end) => [node, end.value, Number(end.toleratesError)]),
    ),
    longWords: [...trie.longWords].map(([bucket, words]) => [bucket, ...words]),
  };
  return JSON.stringify(written);
}

/** Reads a trie that was written, with the values of the entries in place of their numbers; null for other entries. */
export function readTrie<T>(json: string, values: readonly T[]): PatternTrie<T> | null {
  const written: WrittenTrie = JSON.parse(json);
  if (written.entries !== values.length) return null;
  const gaps = new Map<number, { width: number; node: number }[]>();
  for (const [node, width, behind] of tuples(written.gaps, 3)) {
    gaps.set(node, [...(gaps.get(node) ?? []), { width, node: behind }]);
  }
  const ends = new Map<number, PatternEnd<T>[]>();
  for (const [node, entry, tolerates] of tuples(written.ends, 3)) {
    const end = { value: values[entry] as T, toleratesError: tolerates === 1 };
    const known = ends.get(node);
    if (known) known.push(end);
    else ends.set(node, [end]);
  }
  return {
    labels: new Map(written.labels.map(([word, ...labels]) => [word, labels])),
    edges: pairs(written.edges),
    gaps,
    ends,
    longWords: new Map(written.longWords.map(([bucket, ...words]) => [bucket, new Set(words)])),
  };
}

function pairs(flat: readonly number[]): Map<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at < flat.length; at += 2) map.set(flat[at] ?? 0, flat[at + 1] ?? 0);
  return map;
}

function* tuples(flat: readonly number[], size: 3): Iterable<[number, number, number]> {
  for (let at = 0; at < flat.length; at += size) yield [flat[at] ?? 0, flat[at + 1] ?? 0, flat[at + 2] ?? 0];
}
