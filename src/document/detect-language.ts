/** The language of a text as an ISO 639-1 code, by its share of function words, or "und" where none clearly wins. */
export function detectLanguage(text: string): string {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return "und";
  const [first, second] = rankLanguages(words);
  if (!first || first.share < LEAST_SHARE) return "und";
  return second && first.share < second.share * LEAST_LEAD ? "und" : first.language;
}

const WORD = /\p{L}+/gu;

/** Shorter texts and bare lists of terms hold too few function words to tell. */
const FEWEST_WORDS = 40;

/** Share of all words; running prose has 0.3 to 0.5 of its own language, terse lists 0.1 to 0.2. */
const LEAST_SHARE = 0.08;

/** How many times the runner-up's share the winner must have: neighbours such as es and pt share many words. */
const LEAST_LEAD = 1.3;

/** The commonest function words of each language: articles, prepositions, pronouns, conjunctions, auxiliary verbs. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de:
    "der die das und ist mit von zu den im für auf ein eine einer eines dem des nicht sich als auch bei nach aus wie über " +
    "ich wir sie war wurde werden sind zur zum oder durch haben sowie unter",
  en:
    "the and of to in for with on a an is are was were at by from as that this it be have has i my we our you your their " +
    "or not will who which when all into",
  es:
    "el la los las de y en que por para con un una del se su sus al es son como más pero fue ha he mi muy o sobre desde " +
    "hasta entre también durante este esta lo sin cuando",
  fr:
    "le la les de des et en du un une pour dans que qui sur avec par au aux est sont plus ne pas je nous vous mon ma mes " +
    "notre votre ce cette ou été d l ai",
  it:
    "il lo la gli le di e in che per con un una del della dei delle al alla da dal nel nella sono è come più ho mi mio mia " +
    "anche si ma o presso sul tra dalla",
  nl:
    "de het een en van in op met voor te aan is zijn dat die niet ook als bij door uit naar om ik wij mijn was worden heb " +
    "over tot deze of meer er onder werd heeft",
  pl:
    "i w na z do się nie że to jest o jak od za po przez dla oraz ze są przy był była ja my mnie także lub co tym być pod " +
    "roku praca tego jako bardzo ich nad",
  pt:
    "o a os as de e em que do da dos das no na nos nas um uma para por com não ao à se é são foi como mais meu minha seu " +
    "sua pelo pela ou também",
};

let languagesByWord: ReadonlyMap<string, readonly string[]> | undefined;

function readTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(" "))) table.set(word, [...(table.get(word) ?? []), language]);
  }
  return table;
}

/** All languages with their share of the words, greatest first; equal shares in alphabetical order. */
function rankLanguages(words: readonly string[]): { language: string; share: number }[] {
  languagesByWord ??= readTable();
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesByWord.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return Object.keys(FUNCTION_WORDS)
    .map((language) => ({ language, share: (counts.get(language) ?? 0) / words.length }))
    .sort((a, b) => b.share - a.share);
}
