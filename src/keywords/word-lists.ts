import { compileTable } from "../text/patterns/compile-table.js";
import { findPatterns } from "../text/patterns/find-patterns.js";
import type { PatternEntry, PatternTrie, WordClasses } from "../text/patterns/pattern-trie.js";
import { compilePatterns } from "../text/patterns/pattern-trie.js";
import type { Token } from "../text/tokens.js";
import type { Keyword, Place } from "./keyword.js";

/** The word lists that the sense rules of a guide name, compiled for one walk over a sentence. */
export interface WordLists {
  readonly trie: PatternTrie<readonly string[]>;
  readonly lists: ReadonlySet<readonly string[]>;
  readonly classes: WordClasses;
}

/** A place where a word of a list stands; `first` and `last` count in the tokens walked. */
export interface WordHit {
  readonly first: number;
  readonly last: number;
}

/** Finds the words of a list in a run of tokens. The list must be the rule's own, not a copy of it. */
export type WordFinder = (words: readonly string[]) => readonly WordHit[];

/**
 * Compiles the word lists of a guide's sense rules. `table` names the bundled guide that it is, for the build to compile
 * ahead; a guide of the caller's has none.
 */
export function compileWordLists(
  { keywords, classes }: { readonly keywords: readonly Keyword[]; readonly classes: WordClasses },
  table?: string,
): WordLists {
  const lists = new Set(keywords.flatMap(wordListsOf));
  const entries: PatternEntry<readonly string[]>[] = [...lists].flatMap((words) =>
    words.map((pattern) => ({ pattern, value: words, classes })),
  );
  return {
    trie: table === undefined ? compilePatterns(entries) : compileTable(table, entries),
    lists,
    classes,
  };
}

/** Looks a run of tokens through once, when first asked, and answers for each list from that. */
export function wordFinder(known: WordLists, tokens: readonly Token[]): WordFinder {
  let found: Map<readonly string[], WordHit[]> | undefined;
  return (words) => {
    if (!known.lists.has(words)) return findPatterns(compileOne(words, known.classes), tokens);
    found ??= findAll(known, tokens);
    return found.get(words) ?? [];
  };
}

function wordListsOf({ senses }: Keyword): (readonly string[])[] {
  return senses.flatMap(({ rules }) => rules.flatMap(({ when }) => listsOfPlace(when)));
}

function listsOfPlace({ before, after, near, around, document }: Place): (readonly string[])[] {
  return [before, after, near, around, document].filter((words) => words !== undefined);
}

function findAll({ trie }: WordLists, tokens: readonly Token[]): Map<readonly string[], WordHit[]> {
  const found = new Map<readonly string[], WordHit[]>();
  for (const hit of findPatterns(trie, tokens)) {
    const hits = found.get(hit.value);
    if (hits) hits.push(hit);
    else found.set(hit.value, [hit]);
  }
  return found;
}

const compiled = new WeakMap<readonly string[], PatternTrie<true>>();

/** Lists of keywords that came later, such as the posting's, are compiled one by one when first looked at. */
function compileOne(words: readonly string[], classes: WordClasses): PatternTrie<true> {
  const known = compiled.get(words);
  if (known) return known;
  const trie = compilePatterns(words.map((pattern) => ({ pattern, value: true as const, classes })));
  compiled.set(words, trie);
  return trie;
}
