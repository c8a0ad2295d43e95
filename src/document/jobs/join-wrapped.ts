import { isBrokenWord } from "../../text/broken-word.js";
import type { Span } from "../../text/span.js";
import { countWords } from "../sections/line-looks.js";
import { hasEmployerWord, hasJobWord } from "./job-words.js";
import { findDateRange } from "./parse-date-range.js";
import { partLine } from "./read-job-heading.js";

/** A line of a job's account. */
export interface WrappedLine extends Span {
  readonly text: string;
  readonly isItem: boolean;
}

/**
 * Lines with what narrow columns wrap put together: words and dates that go on ("Ridge-" "way", "March" "2021 – Present"),
 * and employers that go on beside the dates:
 *
 *     Medical Receptionist, Vale   June 2017 – February 2021
 *     Dental Group
 */
export function joinWrapped(lines: readonly WrappedLine[]): WrappedLine[] {
  const joined: WrappedLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isNext = last && last.end + 1 === line.start && !last.isItem && !line.isItem;
    const text = isNext ? joinTwo(last.text, line.text) : null;
    if (last && text !== null) joined[joined.length - 1] = { ...last, end: line.end, text };
    else joined.push(line);
  }
  return joined;
}

const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)\.?$/i;
const FROM = /\b(?:19|20)\d\d\s*(?:[-–—]|to|until)$/i;

function joinTwo(line: string, next: string): string | null {
  if (isBrokenWord(line, next)) return line.slice(0, -1) + next;
  const goesOn =
    (MONTH.test(line) && /^(?:19|20)\d\d\b/.test(next)) ||
    (FROM.test(line) &&
      countWords(next) <= 2 &&
      /^(?:\p{L}{3,9}\.? )?(?:(?:19|20)\d\d|present|now|current)\b/iu.test(next));
  return goesOn ? `${line} ${next}` : employerBesideDates(line, next);
}

function employerBesideDates(line: string, next: string): string | null {
  const range = findDateRange(line);
  if (!range || range.end < line.length || findDateRange(next) !== null) return null;
  const parts = partLine(line.slice(0, range.start));
  const last = parts.at(-1) ?? "";
  const isCut = parts.length > 1 && parts.some(hasJobWord) && !hasJobWord(last) && !hasEmployerWord(last);
  const isRest =
    partLine(next).length === 1 && countWords(next) <= 4 && hasEmployerWord(next) && !hasJobWord(next);
  return isCut && isRest
    ? `${line.slice(0, range.start).trimEnd()} ${next}   ${line.slice(range.start)}`
    : null;
}
