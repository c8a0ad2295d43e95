import type { SectionKind } from "../document/document.js";
import type { Span } from "../text/span.js";
import type { Token } from "../text/tokens.js";
import type { Place, Sense } from "./keyword.js";
import type { WordFinder, WordHit } from "./word-lists.js";

/** A form in a sentence; `first` and `last` count in the sentence's tokens. */
export interface FormPlace extends Span, WordHit {}

/** What a sense rule may look at. */
export interface SenseContext {
  /** The document's whole text. */
  readonly text: string;
  /** The sentence, list item or clause around the form. */
  readonly sentence: Span & { readonly tokens: readonly Token[] };
  /** What kind of section the sentence stands in. */
  readonly section: SectionKind;
  readonly findInSentence: WordFinder;
  /** Looks in the sentences around, without the sentence itself. */
  readonly findAround?: WordFinder;
  readonly findInDocument: WordFinder;
}

/**
 * Whether an ambiguous form means its keyword here: the first rule whose place holds decides. Without a sense, or where
 * no rule holds, it does.
 */
export function meansKeyword(sense: Sense | undefined, form: FormPlace, context: SenseContext): boolean {
  const rule = sense?.rules.find(({ when }) => placeHolds(when, form, context));
  return rule?.then !== "other-meaning";
}

function placeHolds(place: Place, form: FormPlace, context: SenseContext): boolean {
  const { sentence, findInSentence, findAround, findInDocument } = context;
  const { first, last } = form;
  const isBeside = (words: readonly string[]) =>
    findInSentence(words).some((found) => found.last < first || found.first > last);
  return (
    (!place.section || place.section.includes(context.section)) &&
    (!place.case || place.case.includes(caseOf(context.text.slice(form.start, form.end)))) &&
    (place.sentenceStart === undefined || place.sentenceStart === (first === 0)) &&
    (place.inList === undefined || place.inList === standsInList(form, sentence.tokens)) &&
    (place.inQuotes === undefined || place.inQuotes === standsInQuotes(form, context)) &&
    (!place.before || findInSentence(place.before).some((found) => found.last === first - 1)) &&
    (!place.after || findInSentence(place.after).some((found) => found.first === last + 1)) &&
    (!place.near || isBeside(place.near)) &&
    (!place.around || isBeside(place.around) || (findAround?.(place.around).length ?? 0) > 0) &&
    (!place.document || findInDocument(place.document).length > 0)
  );
}

/** How a form is written: "epic", "Epic" or "EPIC". */
function caseOf(form: string): "lower" | "capital" | "upper" {
  const letters = form.replace(/[^\p{L}]/gu, "");
  if (letters === letters.toLowerCase()) return "lower";
  return letters.length > 1 && letters === letters.toUpperCase() ? "upper" : "capital";
}

const ENTRY_MARK = /[,;|•·:()[\]/&*▪◦–—]/;

/** Whether the form fills an entry of a list: marks, "and" or the sentence's ends on both sides of it. */
function standsInList(form: WordHit, tokens: readonly Token[]): boolean {
  const before = tokens[form.first - 1];
  const after = tokens[form.last + 1];
  const opens = !before || isJoiner(before) || ENTRY_MARK.test(tokens[form.first]?.separator ?? "");
  const behind =
    after && ENTRY_NOUNS.has(after.key) && after.separator === "" ? tokens[form.last + 2] : after;
  const closes = !behind || isJoiner(behind) || ENTRY_MARK.test(behind.separator);
  return opens && closes;
}

/** What an entry may say of itself: "Epic or Cerner experience". */
const ENTRY_NOUNS = new Set([
  "certification",
  "experience",
  "knowledge",
  "proficiency",
  "skills",
  "software",
  "training",
]);

function isJoiner(token: Token): boolean {
  return token.key === "and" || token.key === "or";
}

function standsInQuotes(form: Span, { text, sentence }: SenseContext): boolean {
  const before = text.slice(sentence.start, form.start).match(/["“”„]/g)?.length ?? 0;
  const after = text.slice(form.end, sentence.end).match(/["“”„]/g)?.length ?? 0;
  return before % 2 === 1 && after > 0;
}
