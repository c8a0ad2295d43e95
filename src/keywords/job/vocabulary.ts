import { compileTable } from "../../text/patterns/compile-table.js";
import type { PatternEntry, PatternTrie, WordClasses } from "../../text/patterns/pattern-trie.js";
import { compilePatterns } from "../../text/patterns/pattern-trie.js";
import type { Guide } from "../guide.js";
import type { Keyword } from "../keyword.js";
import type { FormTier, KeywordForm } from "../keyword-forms.js";
import { formsOf } from "../keyword-forms.js";
import { loadLexicon } from "../lexicon.js";
import { listGuides, loadGuide } from "../load-guide.js";
import type { WordLists } from "../word-lists.js";
import { compileWordLists } from "../word-lists.js";

/** A form of a known keyword as a posting may hold it. Behaviours are left out: they tell of a person's deeds. */
export interface KnownForm extends Omit<KeywordForm, "pattern"> {
  readonly keyword: Keyword;
  readonly tier: Exclude<FormTier, "behaviour">;
}

/** All keywords that a posting's words are looked up in. */
export interface Vocabulary {
  /** The forms of what the package holds, then those of a guide of the caller's own. */
  readonly tries: readonly PatternTrie<KnownForm>[];
  readonly keywords: ReadonlyMap<string, Keyword>;
  /** What the sense rules of the keywords name. */
  readonly words: WordLists;
}

/**
 * The keywords of the guide, then of all bundled guides, then of the lexicon. Of two with one id the first holds, and
 * the words that the others have for it lead to that one too. Compiled when first asked for and kept for as long as the
 * guide lives.
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
  const own = guide === null || bundled.includes(guide) ? [] : [guide];
  const lexicon = { keywords: loadLexicon(), classes: {} };
  const sources = [...(guide === null ? [] : [guide]), ...bundled, lexicon];
  const keywords = new Map<string, Keyword>();
  for (const keyword of sources.flatMap((source) => source.keywords)) {
    if (!keywords.has(keyword.id)) keywords.set(keyword.id, keyword);
  }
  const entries = (from: Source[]) => from.flatMap((source) => entriesOf(source, keywords));
  return {
    tries: [
      compileTable(TABLE, entries([...bundled, lexicon])),
      ...own.map((it) => compilePatterns(entries([it]))),
    ],
    keywords,
    words: wordListsOf([...bundled, lexicon], guide),
  };
}

/** The lists of what the package holds are compiled together, those of a guide of the caller's when looked at. */
function wordListsOf(sources: readonly Source[], guide: Guide | null): WordLists {
  const keywords = sources.flatMap((source) => source.keywords);
  const classes: WordClasses = Object.assign({}, ...sources.map((source) => source.classes));
  return { ...compileWordLists({ keywords, classes }, "posting-words"), classes: guide?.classes ?? classes };
}

/** The name of the table of all that the package holds; its entries are the same for every guide. */
const TABLE = "posting-terms";

interface Source {
  readonly keywords: readonly Keyword[];
  readonly classes: WordClasses;
}

/** Each form stands for its keyword, or for the one that a guide has under the same id. */
function entriesOf(
  { keywords, classes }: Source,
  byId: ReadonlyMap<string, Keyword>,
): PatternEntry<KnownForm>[] {
  return keywords.flatMap((own) => {
    const keyword = byId.get(own.id) ?? own;
    return formsOf(own).flatMap(({ pattern, tier, ...form }) =>
      tier === "behaviour" ? [] : [{ pattern, classes, value: { keyword, tier, ...form } }],
    );
  });
}
