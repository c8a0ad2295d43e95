import { francAll } from "franc-min";

/**
 * The language of a text as an ISO 639-1 code (639-3 where there is none), or "und" where none is sure. Told by the trigrams of
 * letters (franc, after Cavnar and Trenkle 1994); English also by its function words, as lists of names of skills and products look like
 * any language.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, LONGEST_SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS && !hasScriptWithoutSpaces(words)) return "und";
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (english >= SURELY_ENGLISH) return "en";
  const ranked = francAll(sample);
  const [first] = ranked;
  if (!first || first[0] === "und") return "und";
  if (first[0] === "eng") return english >= PERHAPS_ENGLISH ? "en" : "und";
  const ofEnglish = ranked.find(([language]) => language === "eng")?.[1] ?? 0;
  return ofEnglish < UNLIKE_ENGLISH ? shortCode(first[0]) : "und";
}

/** Characters; what follows is of the same language, or one language cannot be told. */
const LONGEST_SAMPLE = 20_000;
/** Shorter texts tell too little. */
const FEWEST_WORDS = 40;
/** Shares of function words: running English has 0.3 and more, the tersest résumés 0.1, other languages below. */
const SURELY_ENGLISH = 0.1;
const PERHAPS_ENGLISH = 0.03;
/** How near to the likeliest language English comes in texts of other languages at the most; in lists of names it comes nearer. */
const UNLIKE_ENGLISH = 0.8;

/** The commonest function words: articles, prepositions, pronouns, conjunctions, auxiliary verbs. */
const ENGLISH = new Set(
  (
    "the and of to in for with on a an is are was were at by from as that this it be have has i my we our you your their " +
    "or not will who which when all into"
  ).split(" "),
);

function hasScriptWithoutSpaces(words: readonly string[]): boolean {
  return (
    words.some((word) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{12}/u.test(word)) ||
    words.join("").length > 300
  );
}

/** "deu" is "de": the canonical form of BCP 47 is the shortest code. */
function shortCode(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}
