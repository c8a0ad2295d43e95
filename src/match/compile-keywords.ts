import type { Keyword, Sense } from "../keywords/keyword.js";
import type { PatternTrie, WordClasses } from "../text/patterns/pattern-trie.js";
import { compilePatterns } from "../text/patterns/pattern-trie.js";
import { tokenize } from "../text/tokens.js";

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
  readonly forms: PatternTrie<FormEntry>;
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** The word classes that the forms may name. */
  readonly classes: WordClasses;
}

/**
 * Compiles keywords into one trie of all their forms. Compile once and use for as many documents as there are. Of
 * keywords that share an id the first is taken.
 *
 * @throws SyntaxError for a malformed form; guides that went through `parseGuide` have none.
 */
export function compileKeywords(keywords: readonly Keyword[], classes: WordClasses = {}): KeywordIndex {
  const byId = new Map<string, Keyword>();
  for (const keyword of keywords) if (!byId.has(keyword.id)) byId.set(keyword.id, keyword);
  return {
    forms: compilePatterns([...byId.values()].flatMap((keyword) => formsOf(keyword, classes))),
    keywords: byId,
    classes,
  };
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
  return tokenize(form)
    .map((token) => token.key)
    .join(" ");
}
