import type { Span } from "../../text/span.js";
import type { YearMonth } from "./job-entry.js";

/** A stretch of time as a résumé writes it. `to` is null exactly where `present` is true. */
export interface DateRange {
  readonly from: YearMonth;
  readonly to: YearMonth | null;
  /** Whether it goes on ("to present", "since 2018"). */
  readonly present: boolean;
}

/** A date range and where in the text it stands. */
export interface PlacedDateRange extends DateRange, Span {}

/**
 * The first date range of a text, or null: "08/2022 to present", "March to April 2025", "'18 – '20", "Summer 2019". A year
 * without a month counts from its January or to its December; seasons are the northern meteorological ones, winter
 * January and February. A single day, month or year is no range. Ranges that run backwards are passed over.
 */
export function parseDateRange(text: string): DateRange | null {
  const found = findDateRange(text);
  return found && { from: found.from, to: found.to, present: found.present };
}

/** As {@link parseDateRange}, with the place of the range in the text. */
export function findDateRange(text: string): PlacedDateRange | null {
  if (!HAS_YEAR.test(text)) return null;
  for (const { pattern, read } of FORMS) {
    for (const found of text.matchAll(pattern)) {
      const range = read(found.groups ?? {});
      if (range && !runsBackwards(range)) {
        return { ...range, start: found.index, end: found.index + found[0].length };
      }
    }
  }
  return null;
}

/** Every date range of a text, in order. */
export function findDateRanges(text: string): PlacedDateRange[] {
  const ranges: PlacedDateRange[] = [];
  for (let at = 0; ; at = ranges.at(-1)?.end ?? text.length) {
    const found = findDateRange(text.slice(at));
    if (!found) return ranges;
    ranges.push({ ...found, start: found.start + at, end: found.end + at });
  }
}

const HAS_YEAR = /\d\d/;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  winter: [1, 2],
  spring: [3, 5],
  summer: [6, 8],
  fall: [9, 11],
  autumn: [9, 11],
};

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const SEASON = "(?:winter|spring|summer|fall|autumn)";
const YEAR = "(?:(?:19|20)\\d\\d|['’‘]\\d\\d)";
const SEPARATOR = "\\s*(?:-|–|—|−|~|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bthru\\b)\\s*";
const NOW =
  "(?:(?:the )?present(?:ly)?|pres\\b\\.?|current(?:ly)?|now|today|ongoing|on-going|to date|till date|date|still employed|continuing)";

/** A point in time: a day, a month, a season or a year. Longer notations first. */
const POINT = [
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
  `\\d{1,2}\\s+${MONTH}\\s+${YEAR}`,
  `(?:${MONTH}|${SEASON})[\\s,/-]*(?:of\\s+)?${YEAR}`,
  `\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d`,
  `\\d{1,2}\\s?[/.-]\\s?(?:19|20)\\d\\d`,
  `(?:19|20)\\d\\d[/.-](?:0?[1-9]|1[0-2])(?![\\d/.-]\\d|\\d)`,
  YEAR,
].join("|");

const BEFORE = "(?<![\\p{L}\\p{N}]|\\d[-/.,$])";
const BEHIND = "(?![\\p{L}\\p{N}]|[-/.,]\\d)";

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => DateRange | null;
}

/** Tried in turn; the first that reads a range wins. */
const FORMS: readonly DateForm[] = [
  form(`(?<from>${POINT})${SEPARATOR}(?:(?<to>${POINT})|(?<now>${NOW}))`, ({ from, to, now }) =>
    between(from, now ? null : to),
  ),
  form(
    `(?<from>${POINT})\\s*,?\\s*\\(?(?<now>(?:to )?present|current|ongoing|to date|till date)`,
    ({ from }) => between(from, null),
  ),
  form(
    `(?<first>${MONTH}|${SEASON})${SEPARATOR}(?<to>(?:${MONTH}|${SEASON})\\s+(?<year>${YEAR}))`,
    (groups) => between(`${groups.first} ${groups.year}`, groups.to),
  ),
  form(`(?<from>\\d{1,2}/\\d\\d)${SEPARATOR}(?:(?<to>\\d{1,2}/\\d\\d)|(?<now>${NOW}))`, ({ from, to, now }) =>
    between(withCentury(from), now ? null : withCentury(to)),
  ),
  form(`(?<from>(?:19|20)\\d\\d)\\s?[-–—/]\\s?(?<to>\\d\\d)`, ({ from, to }) => between(from, `'${to}`)),
  form(`since\\s+(?<from>${POINT})`, ({ from }) => between(from, null)),
  form(`(?<season>${SEASON}[\\s,]*${YEAR})`, ({ season }) => between(season, season)),
];

function form(pattern: string, read: DateForm["read"]): DateForm {
  return { pattern: new RegExp(`${BEFORE}(?:${pattern})${BEHIND}`, "giu"), read };
}

function between(from: string | undefined, to: string | undefined | null): DateRange | null {
  const first = readPoint(from)?.[0];
  if (!first) return null;
  if (to === null) return { from: first, to: null, present: true };
  const last = readPoint(to)?.[1];
  return last ? { from: first, to: last, present: false } : null;
}

/** "06/18" → "06/2018". */
function withCentury(point = ""): string {
  const [month, year] = point.split("/");
  return `${month}/${fullYear(Number(year))}`;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** First and last month of a point in time. */
function readPoint(text = ""): [YearMonth, YearMonth] | null {
  const year = readYear(text);
  const [first, last] = readMonths(text.toLowerCase());
  if (year === null || first < 1 || last > 12) return null;
  return [
    { year, month: first },
    { year, month: last },
  ];
}

function readYear(text: string): number | null {
  const found = /(?:19|20)\d\d/.exec(text)?.[0] ?? /['’‘](\d\d)/.exec(text)?.[1];
  return found === undefined ? null : fullYear(Number(found));
}

function readMonths(text: string): readonly [number, number] {
  const word = /\p{L}{3,}/u.exec(text)?.[0];
  if (word) return SEASONS[word] ?? both(MONTHS.indexOf(word.slice(0, 3)) + 1);
  const numbers = text.match(/(?<!['’‘\d])\d{1,2}(?!\d)/g)?.map(Number) ?? [];
  const [first, second] = numbers;
  if (first === undefined) return [1, 12];
  if (second === undefined) return both(first);
  // Day and month: dots are the European order, slashes the American one unless it makes no sense.
  return both(text.includes(".") || first > 12 ? second : first);
}

function both(month: number): readonly [number, number] {
  return [month, month];
}

function runsBackwards({ from, to }: DateRange): boolean {
  return to !== null && to.year * 12 + to.month < from.year * 12 + from.month;
}
