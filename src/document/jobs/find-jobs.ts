import type { Document, Section } from "../document.js";
import { beginsItem, countWords, endsSentence, isPageNumber } from "../sections/line-looks.js";
import type { JobEntry, YearMonth } from "./job-entry.js";
import { hasEmployerWord } from "./job-words.js";
import { type DateRange, findDateRange } from "./parse-date-range.js";
import { readJobHeading } from "./read-job-heading.js";

/**
 * The jobs of a résumé's experience sections, in order of the text. A job is told by a date range in a heading line: alone,
 * at the line's end, or behind title and employer; a range within a sentence or a list item is none. `asOf` (YYYY-MM-DD)
 * gives the last month of a present job and of one that ends later; a range that begins after it, or ends more than a year
 * after it, is passed over.
 */
export function findJobs(document: Document, asOf: string): JobEntry[] {
  const today = { year: Number(asOf.slice(0, 4)), month: Number(asOf.slice(5, 7)) };
  return document.sections
    .filter((section) => section.kind === "experience")
    .flatMap((section) => readSection(document, section, today));
}

/** Months worked in all, both end months of each job counted, months of several jobs counted once. */
export function monthsInWork(entries: readonly Pick<JobEntry, "from" | "to">[]): number {
  const months = new Set<number>();
  for (const { from, to } of entries) {
    for (let month = countMonths(from); month <= countMonths(to); month++) months.add(month);
  }
  return months.size;
}

function countMonths({ year, month }: YearMonth): number {
  return year * 12 + month;
}

interface JobLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line or the section's heading stands before it. */
  readonly afterGap: boolean;
  readonly isItem: boolean;
  readonly range: DateRange | null;
}

function readSection(document: Document, section: Section, today: YearMonth): JobEntry[] {
  const lines = readLines(document, section);
  const datesFirst = lines.findIndex((line) => line.range !== null) === 0 && isDateOnly(lines[0]);
  const headings = lines.flatMap((line, index) => {
    return line.range ? [headingAround(lines, index, datesFirst)] : [];
  });
  return toEntries(document.text, headings, { end: trimmedEnd(document.text, section), today });
}

/** Lines of the section behind its heading. List items keep their dates only where every dated line is one. */
function readLines(document: Document, section: Section): JobLine[] {
  const bodyStart = section.heading?.end ?? section.start;
  const labels = new Set(document.blocks.filter((block) => block.kind === "heading").map((block) => block.start));
  const inBlock = new Set(document.blocks.map((block) => block.start));
  const lines: JobLine[] = [];
  for (const { start, end } of document.lines) {
    const text = document.text.slice(start, end);
    if (start < bodyStart || start >= section.end || labels.has(start) || isPageNumber(text)) continue;
    const isItem = beginsItem({ text, page: 1 }) || !inBlock.has(start);
    const afterGap = lines.length === 0 || document.text.slice(start - 2, start) === "\n\n";
    lines.push({ start, end, text, afterGap, isItem, range: headingRange(text) });
  }
  const plain = lines.filter((line) => !line.isItem);
  if (!plain.some((line) => line.range)) return lines.map((line) => ({ ...line, isItem: false }));
  return lines.map((line) => (line.isItem ? { ...line, range: null } : line));
}

const MOST_HEADING_WORDS = 22;

/** The range of a line that can be a job's heading: at an edge of the line, or set off by punctuation. */
function headingRange(text: string): DateRange | null {
  const range = findDateRange(text);
  if (!range || countWords(text) > MOST_HEADING_WORDS) return null;
  const before = text.slice(0, range.start).trimEnd();
  const behind = text.slice(range.end).trimStart();
  if (endsSentence(behind) && countWords(text) > 8) return null;
  const isAlone = countWords(before) === 0 || behind === "" || /^[)\],.|·•–—-]/.test(behind);
  const isSetOff = before === "" || /[,(|·•–—:[\]-]$|\d$/.test(before) || / {3}/.test(text) || !/^\p{Ll}/u.test(before);
  const inSentence = /\b(?:from|between|in|for|during|of|the|and|by|with)$/i.test(before) && countWords(before) > 3;
  return isAlone && isSetOff && !inSentence ? range : null;
}

function isDateOnly(line: JobLine | undefined): boolean {
  const range = line && findDateRange(line.text);
  return !!range && countWords(line.text.slice(0, range.start) + line.text.slice(range.end)) === 0;
}

/** A job's heading lines, as indexes into the section's lines; `last` is the one behind the last of them. */
interface JobHeading {
  readonly lines: readonly JobLine[];
  readonly range: DateRange;
}

const MOST_LINES_ABOVE = 3;
const MOST_LINES_BELOW = 2;

function headingAround(lines: readonly JobLine[], index: number, datesFirst: boolean): JobHeading {
  let first = index;
  const canRise = () => !isComplete(lines.slice(first, index + 1)) && !lines[first]?.afterGap;
  while (!datesFirst && index - first < MOST_LINES_ABOVE && canRise() && isHeadingLine(lines[first - 1])) first -= 1;
  let last = index;
  const canFall = () => first === index && !isComplete(lines.slice(first, last + 1)) && !lines[last + 1]?.afterGap;
  while (last - index < MOST_LINES_BELOW && canFall() && isHeadingLine(lines[last + 1])) last += 1;
  const range = lines[index]?.range;
  if (!range) throw new Error("A job's heading is built around a line with a date range.");
  return { lines: lines.slice(first, last + 1), range };
}

/** Whether lines name both a title and what is clearly an employer, so that no more heading lines are needed. */
function isComplete(lines: readonly JobLine[]): boolean {
  const { title, employer } = readJobHeading(lines.map((line) => line.text));
  return title !== "" && hasEmployerWord(employer);
}

/** Title, employer and place are short and end no sentence. */
function isHeadingLine(line: JobLine | undefined): boolean {
  return line !== undefined && !line.isItem && !line.range && countWords(line.text) <= 12 && !endsProse(line.text);
}

function endsProse(text: string): boolean {
  return endsSentence(text) && !/\b(?:Inc|Co|Corp|Ltd|Jr|Sr|Dept|St|Bros)\.$/.test(text);
}

interface JobBounds {
  readonly end: number;
  readonly today: YearMonth;
}

function toEntries(text: string, headings: readonly JobHeading[], bounds: JobBounds): JobEntry[] {
  const entries: JobEntry[] = [];
  let umbrella = "";
  for (const [index, heading] of headings.entries()) {
    const entry = toEntry(text, heading, { end: headings[index + 1]?.lines[0]?.start ?? bounds.end, today: bounds.today });
    // "Mercy Hospital, 2015 – 2023" directly above the jobs held there is their employer and no job.
    const isUmbrella = entry?.title === "" && entry.end === entry.heading.end && index + 1 < headings.length;
    if (entry && !isUmbrella) entries.push(entry.employer === "" ? { ...entry, employer: umbrella } : entry);
    if (isUmbrella) umbrella = entry.employer;
    else if (entry?.employer) umbrella = "";
  }
  return entries;
}

function toEntry(text: string, { lines, range }: JobHeading, { end, today }: JobBounds): JobEntry | null {
  const start = lines[0]?.start ?? end;
  const to = range.to ?? today;
  if (!isCredible(range.from, to, today)) return null;
  return {
    ...readJobHeading(lines.map((line) => line.text)),
    from: range.from,
    to: countMonths(to) > countMonths(today) ? today : to,
    present: range.present,
    heading: { start, end: lines.at(-1)?.end ?? end },
    start,
    end: trimmedEnd(text, { start, end }),
  };
}

function isCredible(from: YearMonth, to: YearMonth, today: YearMonth): boolean {
  const now = countMonths(today);
  return countMonths(from) <= now && countMonths(from) <= countMonths(to) && countMonths(to) <= now + 12;
}

function trimmedEnd(text: string, span: { readonly start: number; readonly end: number }): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}
