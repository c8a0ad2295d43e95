/** The words of a guide's text that stand there in lower case: common words, not names. */
export type CommonWords = ReadonlySet<string>;

/** Endings of words that are never a product's name. */
const COMMON_ENDING = /(?:tion|sion|ing|ment|ness|ship|ity|ance|ence|ology|ability|ism|al|ive|ous|ful)s?$/;

/** Collects the {@link CommonWords} of a text. */
export function commonWords(text: string): CommonWords {
  return new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? []);
}

/** The common words and, besides, all words of a phrase that is surely no name. */
export function withWords(common: CommonWords, phrase: string): CommonWords {
  return new Set([...common, ...phrase.toLowerCase().split(/[\s-]+/)]);
}

/** A name as a form, its capitals kept: without the signs that mean something in forms. Empty when no word is left. */
export function toNameForm(name: string): string {
  return formWords(name).join(" ").slice(0, 200).trim();
}

/**
 * A phrase as a form: common words in lower case, so that their inflections match; names and abbreviations, and what
 * follows a name ("Microsoft Office"), keep their capitals. Empty when no word is left.
 */
export function toForm(phrase: string, common: CommonWords): string {
  const all = formWords(phrase);
  // In "Grinder calibration" the capital is the entry's, and what ends like "Stock Counting" names no product.
  const isSentence = all.length > 1 && all.slice(1).every((word) => /^\p{Ll}/u.test(word));
  const isPhrase = isSentence || (all.length > 1 && COMMON_ENDING.test(all.at(-1)?.toLowerCase() ?? ""));
  let inName = false;
  const words = all.map((word) => {
    const isCommon =
      isTitleCase(word) &&
      (isPhrase || COMMON_ENDING.test(word.toLowerCase()) || (!inName && isKnown(word, common)));
    inName = isTitleCase(word) && !isCommon && word !== word.toLowerCase();
    return isCommon ? word.toLowerCase() : word;
  });
  return words.join(" ").slice(0, 200).trim();
}

function formWords(phrase: string): string[] {
  return phrase
    .replace(/&/g, " and ")
    .replace(/[(){}|?"“”;:,!®™]|\.{2,}/g, " ")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}.#+]+|[^\p{L}\p{N}+#]+$/gu, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isTitleCase(word: string): boolean {
  return word.length > 1 && word.split("-").every((part) => /^\p{Lu}?[\p{Ll}']*$/u.test(part));
}

function isKnown(word: string, common: CommonWords): boolean {
  return word
    .split("-")
    .every((part) => part.length < 3 || common.has(part.toLowerCase()) || GENERIC.has(part.toLowerCase()));
}

/** Words of list entries that are hardly ever names, for texts in which they stand only with a capital. */
const GENERIC: ReadonlySet<string> = new Set(
  `administrator advisor analyst anatomy assistant associate attendant basics basic billing clerk code codes computer control
  coordinator customer data design desk director document engineer equipment essentials file food fundamentals guest health
  industry inventory knowledge law lead legal machine maintenance manager medical navigator network office officer phone
  platform point practices principles procedures product programs project quality representative research safety sale sales
  secretary service services skills software specialist suite supervisor support system systems team technical technician
  telephone time tools trainer work`.split(/\s+/),
);

const SMALL_WORDS = new Set(["a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"]);

/** An id made of a phrase: its words in lower-case ASCII letters and digits, small words left out. May be empty. */
export function toId(phrase: string): string {
  const words = phrase
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/\+/g, " plus ")
    .replace(/#/g, " sharp ")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const kept = (words ?? []).filter((word) => !SMALL_WORDS.has(word));
  return (kept.length > 0 ? kept : (words ?? [])).slice(0, 8).join("-");
}

/** Whether a word is written like an abbreviation: two or more capitals, or a capital and a digit, and no space. */
export function isAbbreviation(text: string): boolean {
  return (
    /^[A-Z0-9][A-Za-z0-9&/+.-]{1,9}$/.test(text) &&
    /[A-Z].*[A-Z0-9]/.test(text) &&
    text.replace(/[^a-z]/g, "").length <= 2
  );
}

/** Whether the letters of an abbreviation are, in order, first letters of words of the phrase. */
export function abbreviates(abbreviation: string, phrase: string): boolean {
  const letters = abbreviation
    .replace(/s$/, "")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();
  const initials = phrase
    .toLowerCase()
    .split(/[\s/-]+/)
    .map((word) => word[0] ?? "");
  let at = 0;
  for (const initial of initials) {
    at += initial === letters[at] ? 1 : 0;
  }
  return (
    letters.length > 0 &&
    at >= Math.max(2, letters.length - 1) &&
    initials.some((initial) => initial === letters[0])
  );
}
