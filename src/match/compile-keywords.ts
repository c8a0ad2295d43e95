import type { Guide } from "../keywords/guide.js";
import type { Keyword, Sense } from "../keywords/keyword.js";
import { isBundled } from "../keywords/load-guide.js";
import type { WordLists } from "../keywords/word-lists.js";
import { compileWordLists } from "../keywords/word-lists.js";
import { compileTable } from "../text/patterns/compile-table.js";
import type { PatternTrie, WordClasses } from "../text/patterns/pattern-trie.js";
import { compilePatterns } from "../text/patterns/pattern-trie.js";

/** Which list of its keyword a form stands in. */
export type FormTier = "name" | "alias" | "behaviour" | "decoy";

/** What a form found stands for. */
export interface FormEntry {
  readonly keyword: Keyword;
  readonly tier: FormTier;
  /** How this form is told from other meanings, where it is ambiguous. */
  readonly sense?: Sense;
}

/** All forms of a set of keywords, compiled for finding. */
export interface KeywordIndex {
  /** Each form is in one of these. */
  readonly forms: readonly PatternTrie<FormEntry>[];
  readonly keywords: ReadonlyMap<string, Keyword>;
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
  const entries = keywords.flatMap((keyword) => formsOf(keyword, classes));
  const bundled = isBundled(guide);
  const index: KeywordIndex = {
    forms: [bundled ? compileTable(`guide ${guide.id}`, entries) : compilePatterns(entries)],
    keywords: new Map(keywords.map((keyword) => [keyword.id, keyword])),
    words: compileWordLists(guide, bundled ? `words ${guide.id}` : undefined),
  };
  compiled.set(guide, index);
  return index;
}

const compiled = new WeakMap<Guide, KeywordIndex>();

/** Returns the index with the forms of more keywords; those whose id it holds already are passed over. */
export function addKeywords(index: KeywordIndex, keywords: readonly Keyword[]): KeywordIndex {
  const added = new Map(
    keywords.filter(({ id }) => !index.keywords.has(id)).map((keyword) => [keyword.id, keyword]),
  );
  if (added.size === 0) return index;
  const forms = compilePatterns([...added.values()].flatMap((keyword) => formsOf(keyword, {})));
  return { ...index, forms: [...index.forms, forms], keywords: new Map([...index.keywords, ...added]) };
}

function formsOf(keyword: Keyword, classes: WordClasses) {
  const senses = new Map(
    keyword.senses.flatMap((sense) => sense.forms.map((form) => [formKey(form), sense])),
  );
  const tiers: [FormTier, readonly string[]][] = [
    ["name", keyword.names],
    ["alias", keyword.aliases],
    ["behaviour", keyword.behaviours],
    ["decoy", keyword.decoys],
  ];
  return tiers.flatMap(([tier, forms]) =>
    forms.map((pattern) => {
      const sense = senses.size === 0 || tier === "decoy" ? undefined : senses.get(formKey(pattern));
      return { pattern, classes, value: { keyword, tier, ...(sense && { sense }) } };
    }),
  );
}

/** A sense names its form in any case and with hyphen or space. */
function formKey(form: string): string {
  return form.toLowerCase().replaceAll("-", " ");
}
