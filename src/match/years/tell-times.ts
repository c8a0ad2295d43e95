import type { Span } from "../../text/span.js";
import type { Sentence } from "../read-sentences.js";

/** A time that a sentence tells: "for six years", "since 2019", "from 2018 to 2021". */
export interface ToldTime extends Span {
  /** Whole months, at most what the words say: "nearly three years" is less than 36. */
  readonly months: number;
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = `\\d{1,2}(?:\\.5)?|${NUMBERS.join("|")}|fifteen|twenty|thirty`;
const LASTED = new RegExp(
  `(?<short>\\b(?:nearly|almost|close to|just under|just short of|not quite)\\s+)?(?<![\\p{L}\\p{N}.$£])(?<number>${NUMBER})(?<half>\\s+and\\s+a\\s+half)?\\s?(?:\\(\\d+\\)\\s?)?\\+?(?:\\s?plus)?[\\s-]+(?:or more\\s+)?(?:\\p{L}+\\s+)?(?<unit>years?|yrs?|months?)(?![\\p{L}])(?!\\s+(?:old|of age|ago|later|from now))`,
  "giu",
);
const SINCE =
  /\bsince\s+(?:(?:early|late|mid)[ -])?(?:(?<month>[a-z]{3,9})\.?\s+(?:of\s+)?)?(?<year>(?:19|20)\d\d)\b/giu;
const FROM_TO =
  /\b(?<from>(?:19|20)\d\d)\s*(?:-|–|—|to|until|till|through)\s*(?:(?<to>(?:19|20)\d\d)|present|now|today|date)\b/giu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const TAKEN_BACK = /\b(?:not|n['’]t|no|never|without|lack|short of|ago)\b(?! (?:one|a single|late|missed))/i;

/** The times that a sentence tells of itself, by the day of `asOf`. A sentence that denies tells none. */
export function readTimes(text: string, sentence: Sentence, asOf: string): ToldTime[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!/\d|year|yrs|month/i.test(words)) return [];
  const at = (found: RegExpExecArray, months: number): ToldTime[] =>
    months > 0 && !TAKEN_BACK.test(words.slice(Math.max(0, found.index - 40), found.index))
      ? [
          {
            start: sentence.start + found.index,
            end: sentence.start + found.index + found[0].length,
            months,
          },
        ]
      : [];
  return [
    ...all(LASTED, words).flatMap((found) => at(found, lasted(found))),
    ...all(SINCE, words).flatMap((found) => at(found, monthsSince(found, asOf))),
    ...all(FROM_TO, words).flatMap((found) => at(found, spanned(found, asOf))),
  ];
}

function all(pattern: RegExp, words: string): RegExpExecArray[] {
  return [...words.matchAll(pattern)] as RegExpExecArray[];
}

const GREATER: Readonly<Record<string, number>> = { fifteen: 15, twenty: 20, thirty: 30 };

function lasted({ groups }: RegExpExecArray): number {
  const word = groups?.number?.toLowerCase() ?? "";
  const value = GREATER[word] ?? (NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word));
  const months = groups?.unit?.toLowerCase().startsWith("month") ? value : value * 12;
  return Math.round(months) + (groups?.half === undefined ? 0 : 6) - (groups?.short === undefined ? 0 : 1);
}

function monthsSince({ groups }: RegExpExecArray, asOf: string): number {
  const month = MONTHS.indexOf((groups?.month ?? "").slice(0, 3).toLowerCase());
  // Without a month the middle of the year is meant, as likely too early as too late.
  return monthNumber(asOf) - (Number(groups?.year) * 12 + (month < 0 ? 6 : month)) + 1;
}

function spanned({ groups }: RegExpExecArray, asOf: string): number {
  const from = Number(groups?.from) * 12 + 6;
  return (groups?.to === undefined ? monthNumber(asOf) : Number(groups.to) * 12 + 6) - from;
}

function monthNumber(asOf: string): number {
  return Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
}
