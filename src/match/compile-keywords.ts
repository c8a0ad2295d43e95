import type { Guide } from "../keywords/guide.js";
import type { Keyword } from "../keywords/keyword.js";
import type { KeywordForm } from "../keywords/keyword-forms.js";
import { formsOf } from "../keywords/keyword-forms.js";
import { isBundled } from "../keywords/load-guide.js";
import type { WordLists } from "../keywords/word-lists.js";
import { compileWordLists } from "../keywords/word-lists.js";
import { compileTable } from "../text/patterns/compile-table.js";
import type { PatternEntry, PatternTrie, WordClasses } from "../text/patterns/pattern-trie.js";
import { compilePatterns } from "../text/patterns/pattern-trie.js";

import { type ToldForm, toldForms } from "./ideas/find-told.js";

/** What a form found stands for. */
export interface FormEntry extends Omit<KeywordForm, "pattern"> {
  readonly keyword: Keyword;
}

/** All forms of a set of keywords, compiled for finding. */
export interface KeywordIndex {
  /** Each form is in one of these. */
  readonly forms: readonly PatternTrie<FormEntry>[];
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** Keywords that the behaviour model looks for, by its label for them. */
  readonly modelled: ReadonlyMap<string, readonly Keyword[]>;
  /** Wordings of a posting's keywords that other words may tell. */
  readonly told: readonly ToldForm[];
  /** What the sense rules of the keywords name. */
  readonly words: WordLists;
}

/**
 * Compiles the forms of all of a guide's keywords, wanted or not. Compiled once for as long as the guide lives; the build
 * has compiled the bundled ones already.
 *
 * @throws SyntaxError for a malformed form; guides that went through `parseGuide` have none.
 */
export function compileGuide(guide: Guide): KeywordIndex {
  const known = compiled.get(guide);
  if (known) return known;
  const { keywords, classes } = guide;
  const entries = keywords.flatMap((keyword) => entriesOf(keyword, classes));
  const bundled = isBundled(guide);
  const index: KeywordIndex = {
    forms: [bundled ? compileTable(`guide ${guide.id}`, entries) : compilePatterns(entries)],
    keywords: new Map(keywords.map((keyword) => [keyword.id, keyword])),
    modelled: byLabel(keywords),
    told: [],
    words: compileWordLists(guide, bundled ? `words ${guide.id}` : undefined),
  };
  compiled.set(guide, index);
  return index;
}

const compiled = new WeakMap<Guide, KeywordIndex>();

/**
 * Returns the index with the forms of more keywords; those whose id it holds already are passed over. `wordings` are the
 * words in which a keyword is asked for, by its id.
 */
export function addKeywords(
  index: KeywordIndex,
  keywords: readonly Keyword[],
  wordings: ReadonlyMap<string, string> = new Map(),
): KeywordIndex {
  const added = new Map(
    keywords.filter(({ id }) => !index.keywords.has(id)).map((keyword) => [keyword.id, keyword]),
  );
  if (added.size === 0) return index;
  const forms = compilePatterns([...added.values()].flatMap((keyword) => entriesOf(keyword, {})));
  const told = [...added.values()].flatMap((keyword) =>
    toldForms(keyword, wordings.get(keyword.id) ?? keyword.label),
  );
  return {
    ...index,
    forms: [...index.forms, forms],
    keywords: new Map([...index.keywords, ...added]),
    told: [...index.told, ...told],
  };
}

function byLabel(keywords: readonly Keyword[]): Map<string, Keyword[]> {
  const labels = new Set(keywords.flatMap(({ model }) => model ?? []));
  return new Map([...labels].map((label) => [label, keywords.filter(({ model }) => model === label)]));
}

function entriesOf(keyword: Keyword, classes: WordClasses): PatternEntry<FormEntry>[] {
  return formsOf(keyword).map(({ pattern, ...form }) => ({ pattern, classes, value: { keyword, ...form } }));
}
