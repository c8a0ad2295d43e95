import type { PatternTrie, WordClasses } from "../../text/patterns/pattern-trie.js";
import { compilePatterns } from "../../text/patterns/pattern-trie.js";
import type { Guide } from "../guide.js";
import type { Keyword, Sense } from "../keyword.js";
import { loadLexicon } from "../lexicon.js";
import { listGuides, loadGuide } from "../load-guide.js";
import { slugOf } from "./make-keyword.js";

/** A form of a known keyword as a posting may hold it. */
export interface KnownForm {
  readonly keyword: Keyword;
  /** Which list of the keyword the form stands in. */
  readonly tier: "name" | "alias" | "behaviour" | "decoy";
  readonly sense?: Sense;
}

/** All keywords that a posting's words are looked up in. */
export interface Vocabulary {
  readonly forms: PatternTrie<KnownForm>;
  readonly keywords: ReadonlyMap<string, Keyword>;
  readonly classes: WordClasses;
}

/**
 * The keywords of the guide, then of all bundled guides, then of the lexicon. Of two with one id the first holds, and
 * the words that the lexicon has for it lead to that one too.
 * Compiled when first asked for and kept for as long as the guide lives.
 */
export function vocabularyOf(guide: Guide | null): Vocabulary {
  const key = guide ?? NO_GUIDE;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const vocabulary = compile(guide);
  compiled.set(key, vocabulary);
  return vocabulary;
}

const NO_GUIDE = {};
const compiled = new WeakMap<object, Vocabulary>();

function compile(guide: Guide | null): Vocabulary {
  const bundled = listGuides().map(({ id }) => loadGuide(id));
  const guides = guide === null ? bundled : [guide, ...bundled.filter(({ id }) => id !== guide.id)];
  const keywords = new Map<string, Keyword>();
  const entries: { pattern: string; value: KnownForm; classes: WordClasses }[] = [];
  const add = (keyword: Keyword, classes: WordClasses) => {
    if (keywords.has(keyword.id)) return;
    keywords.set(keyword.id, keyword);
    entries.push(...formsOf(keyword, keyword).map((form) => ({ ...form, classes })));
  };
  for (const { keywords: own, classes } of guides) for (const keyword of own) add(keyword, classes);
  for (const keyword of loadLexicon()) {
    const first = keywords.get(keyword.id);
    if (first === undefined) add(keyword, {});
    else entries.push(...formsOf(keyword, first).map((form) => ({ ...form, classes: {} })));
  }
  return { forms: compilePatterns(entries), keywords, classes: guide?.classes ?? {} };
}

/** The forms of a keyword, each standing for `meant`: itself, or the one that a guide has under its id. */
function formsOf(keyword: Keyword, meant: Keyword): { pattern: string; value: KnownForm }[] {
  const senses = new Map(keyword.senses.flatMap((sense) => sense.forms.map((form) => [slugOf(form), sense])));
  const tiers: [KnownForm["tier"], readonly string[]][] = [
    ["name", keyword.names],
    ["alias", keyword.aliases],
    ["behaviour", keyword.behaviours],
    ["decoy", keyword.decoys],
  ];
  return tiers.flatMap(([tier, forms]) =>
    forms.map((pattern) => {
      const sense = tier === "decoy" ? undefined : senses.get(slugOf(pattern));
      return { pattern, value: { keyword: meant, tier, ...(sense && { sense }) } };
    }),
  );
}
