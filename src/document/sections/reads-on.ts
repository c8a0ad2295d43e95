import { hasEmployerWord, hasJobWord } from "../jobs/job-words.js";
import { findDateRange } from "../jobs/parse-date-range.js";
import {
  beginsItem,
  countWords,
  endsSentence,
  isAddress,
  isContactDetail,
  isPageNumber,
} from "./line-looks.js";
import type { PlacedLine } from "./place-lines.js";

/** A line among its lines, and whether the block before it is a list item. */
export interface LineInRun {
  readonly lines: readonly PlacedLine[];
  readonly index: number;
  readonly inItem: boolean;
}

/** Whether a line goes on with the sentence or paragraph of the line before it. */
export function readsOn(place: LineInRun): boolean {
  const { lines, index } = place;
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before || beginsItem(line) || isParted(before, line)) return false;
  if (isLoneMark(before.text)) return true;
  if (isFact(line)) return false;
  if (isFact(before)) return isUnfinished(before.text) && /^\p{Ll}/u.test(line.text);
  if (needsMore(before.text)) return true;
  if (before.text.endsWith(",") && isUnfinished(before.text)) return !startsEntry(line, lines[index + 1]);
  const words = countWords(before.text);
  if (/^[)\]},;]/.test(line.text)) return true;
  if (/^[\p{Ll}(]/u.test(line.text)) {
    return !endsSentence(before.text) && (place.inItem || words >= 5 || (words >= 3 && !fits(place)));
  }
  return words >= 6 && isWrapped(place) && !fits(place) && !startsEntry(line, lines[index + 1]);
}

/** A gap parts blocks; at the top of a page only where the sentence before is finished or a new one may begin. */
function isParted(before: PlacedLine, line: PlacedLine): boolean {
  if (before.page !== line.page) return endsSentence(before.text) || !/^\p{Ll}/u.test(line.text);
  return line.afterGap || (line.startsBlock === true && !line.listItem);
}

/** A bullet that stands on a line of its own, its text on the next. */
function isLoneMark(text: string): boolean {
  return countWords(text) === 0 && beginsItem({ text, page: 1 });
}

/** Lines that say one thing and never run on: columns, contact details, dates alone, page numbers. */
function isFact({ text }: PlacedLine): boolean {
  if (/ {3}|\S\s+\|\s+\S/.test(text) || isPageNumber(text)) return true;
  const isShort = countWords(text) <= 8;
  if (isShort && (isContactDetail(text) || isAddress(text))) return true;
  const range = isShort ? findDateRange(text) : null;
  return range !== null && range.end - range.start >= text.length - 4;
}

/** Ends where no phrase ends: in a comma, a hyphen, an open bracket, or a word that needs another behind it; a comma behind few words closes a greeting or an address line. */
function isUnfinished(text: string): boolean {
  if (/^[^,]*,$/.test(text) && countWords(text) <= 4) return false;
  return text.endsWith(",") || needsMore(text);
}

function needsMore(text: string): boolean {
  return /[-–/&([]$/.test(text) || DANGLING_WORD.test(text) || hasOpenBracket(text);
}

const DANGLING_WORD =
  /\s(?:a|an|and|as|at|by|for|from|in|including|into|my|of|on|or|our|over|per|such as|that|the|their|through|to|under|until|using|via|when|where|which|while|who|with|within|your|between|across|during|both|its|is|are|was|were|be|I|no|not|never|any|each|every|but|than|because|if|his|her|has|have|had|been|about|against|without|towards?)$/i;

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** Whether a line names a job or an employer: short, with a date on it or on the next line. */
function startsEntry({ text }: PlacedLine, next: PlacedLine | undefined): boolean {
  if (countWords(text) > 12 || !/^\p{Lu}/u.test(text) || SENTENCE_END.test(text) || endsSentence(text))
    return false;
  if (findDateRange(text) !== null || (next !== undefined && isDateLine(next.text))) return true;
  return (
    countWords(text) <= 8 &&
    (hasJobWord(text) || hasEmployerWord(text)) &&
    !/\b(?:and|the|with|to)\b/.test(text)
  );
}

/** A full stop behind more than an abbreviation. */
const SENTENCE_END = /\p{Ll}{5}[.!?]\s/u;

function isDateLine(text: string): boolean {
  return countWords(text) <= 12 && findDateRange(text) !== null;
}

/** Whether the first word of a line would have found room on the line before; then the break is meant. */
function fits({ lines, index }: LineInRun): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before) return true;
  const firstWord = line.text.split(/\s/, 1)[0]?.length ?? 0;
  const unit = before.box ? before.box.width / Math.max(1, before.text.length) : 1;
  return rightEdge(before) + (firstWord + 1) * unit < widestNear(lines, index) - unit;
}

function rightEdge({ box, text }: PlacedLine): number {
  return box ? box.x + box.width : text.length;
}

/** How far each side to look for the width of the column. */
const NEAR = 8;

function widestNear(lines: readonly PlacedLine[], index: number): number {
  const before = lines[index - 1];
  let widest = 0;
  for (const near of lines.slice(Math.max(0, index - NEAR), index + NEAR)) {
    if (near.page === before?.page && isSameColumn(near, before)) widest = Math.max(widest, rightEdge(near));
  }
  return widest;
}

function isSameColumn(a: PlacedLine, b: PlacedLine): boolean {
  return a.box === undefined || b.box === undefined || Math.abs(a.box.x - b.box.x) < 40;
}

/** Whether the lines nearby are wrapped: some of them plainly begin in mid-sentence. */
function isWrapped({ lines, index }: LineInRun): boolean {
  let inMidSentence = 0;
  for (let at = Math.max(1, index - NEAR); at < Math.min(lines.length, index + NEAR); at++) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || !before || line.afterGap || line.startsBlock) continue;
    if (/^\p{Ll}\p{L}*\s/u.test(line.text) && countWords(before.text) >= 5 && !beginsItem(line))
      inMidSentence += 1;
  }
  return inMidSentence >= 1;
}
