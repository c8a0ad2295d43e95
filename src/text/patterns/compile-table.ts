import type { PatternEntry, PatternTrie } from "./pattern-trie.js";
import { compilePatterns } from "./pattern-trie.js";
import { WRITTEN_TABLES } from "./written-tables.js";
import { readTrie, writeTrie } from "./written-trie.js";

/**
 * Compiles a fixed table of patterns, or reads what the build compiled from the same table. `name` tells tables apart;
 * the entries must be the same, in the same order, whenever a name is used.
 */
export function compileTable<T>(name: string, entries: readonly PatternEntry<T>[]): PatternTrie<T> {
  recorder?.(name, () => writeTable(entries));
  const written = WRITTEN_TABLES[name];
  const values = entries.map(({ value }) => value);
  return (written === undefined ? null : readTrie(written, values)) ?? compilePatterns(entries);
}

/** Takes the name of each table that is compiled, and a function that writes it down. */
export type TableRecorder = (name: string, write: () => string) => void;

let recorder: TableRecorder | undefined;

/** For the build alone: has every table that is compiled from now on written down. */
export function recordTables(record: TableRecorder): void {
  recorder = record;
}

function writeTable(entries: readonly PatternEntry<unknown>[]): string {
  return writeTrie(
    compilePatterns(entries.map((entry, index) => ({ ...entry, value: index }))),
    entries.length,
  );
}
