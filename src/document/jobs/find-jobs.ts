import type { Block, Document } from "../document.js";
import { countWords, endsSentence, isPageNumber } from "../sections/line-looks.js";
import type { JobEntry, YearMonth } from "./job-entry.js";
import { hasEmployerWord } from "./job-words.js";
import { joinWrapped, type WrappedLine } from "./join-wrapped.js";
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
  const blocks = document.sections.map((): Block[] => []);
  for (const block of document.blocks) blocks[block.section]?.push(block);
  return document.sections.flatMap((section, index) => {
    if (section.kind !== "experience") return [];
    const lines = readLines(document.text, blocks[index] ?? []);
    return toEntries(document.text, findJobHeadings(lines), { end: section.end, today });
  });
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

interface JobLine extends WrappedLine {
  /** Whether a blank line stands before it. */
  readonly afterGap: boolean;
  readonly range: DateRange | null;
}

/** The lines of a section's blocks. List items keep their dates only where every dated line is one. */
function readLines(text: string, blocks: readonly Block[]): JobLine[] {
  const all = blocks.filter((block) => block.kind !== "heading").flatMap((block) => linesOf(text, block));
  const lines = joinWrapped(all).map(
    (line): JobLine => ({
      ...line,
      afterGap: text.slice(line.start - 2, line.start) === "\n\n",
      range: headingRange(line.text),
    }),
  );
  const areAllItems = !lines.some((line) => line.range && !line.isItem);
  if (areAllItems) return lines.map((line) => ({ ...line, isItem: false }));
  return lines.map((line) => (line.isItem ? { ...line, range: null } : line));
}

function linesOf(source: string, block: Block): WrappedLine[] {
  const own = source.slice(block.start, block.end);
  const isItem = block.kind === "item" || countWords(own) > MOST_HEADING_WORDS;
  let start = block.start;
  return own.split("\n").flatMap((text) => {
    const line = { start, end: start + text.length, text, isItem };
    start = line.end + 1;
    return text === "" || isPageNumber(text) ? [] : [line];
  });
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
  const isSetOff =
    before === "" || /[,(|·•–—:[\]-]$|\d$/.test(before) || / {3}/.test(text) || !/^\p{Ll}/u.test(before);
  const inSentence =
    /\b(?:from|between|in|for|during|of|the|and|by|with)$/i.test(before) && countWords(before) > 3;
  return isAlone && isSetOff && !inSentence ? range : null;
}

function isDateOnly(line: JobLine | undefined): boolean {
  const range = line && findDateRange(line.text);
  return !!range && countWords(line.text.slice(0, range.start) + line.text.slice(range.end)) === 0;
}

/** The lines that head a job, and the range of dates among them. */
interface JobHeading {
  readonly lines: readonly JobLine[];
  readonly range: DateRange;
}

const MOST_LINES_ABOVE = 3;
const MOST_LINES_BELOW = 2;

function findJobHeadings(lines: readonly JobLine[]): JobHeading[] {
  const datesFirst = isDateOnly(lines[0]);
  const headings: JobHeading[] = [];
  let taken = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.range) continue;
    const first = datesFirst ? index : firstHeadingLine(lines, index, taken);
    const last = first === index ? lastHeadingLine(lines, index) : index;
    headings.push({ lines: lines.slice(first, last + 1), range: line.range });
    taken = last + 1;
  }
  return headings;
}

/** Index of the first heading line above a line with dates; none of the lines before `taken`, which head another job. */
function firstHeadingLine(lines: readonly JobLine[], index: number, taken: number): number {
  const least = Math.max(taken, index - MOST_LINES_ABOVE);
  let first = index;
  while (first > least && !lines[first]?.afterGap && isHeadingLine(lines[first - 1])) {
    if (isComplete(lines.slice(first, index + 1))) break;
    first -= 1;
  }
  return first;
}

function lastHeadingLine(lines: readonly JobLine[], index: number): number {
  let last = index;
  while (last - index < MOST_LINES_BELOW && !lines[last + 1]?.afterGap && isHeadingLine(lines[last + 1])) {
    if (isComplete(lines.slice(index, last + 1))) break;
    last += 1;
  }
  return last;
}

/** Whether lines name both a title and what is clearly an employer, so that no more heading lines are needed. */
function isComplete(lines: readonly JobLine[]): boolean {
  const { title, employer } = readJobHeading(lines.map((line) => line.text));
  return title !== "" && hasEmployerWord(employer);
}

/** Title, employer and place are short and end no sentence. */
function isHeadingLine(line: JobLine | undefined): boolean {
  return (
    line !== undefined && !line.isItem && !line.range && countWords(line.text) <= 12 && !endsProse(line.text)
  );
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
    const next = headings[index + 1]?.lines[0]?.start;
    const entry = toEntry(text, heading, { end: next ?? bounds.end, today: bounds.today });
    // "Mercy Hospital, 2015 – 2023" directly above the jobs held there is their employer and no job.
    const isUmbrella = entry?.title === "" && entry.employer !== "" && next === entry.heading.end + 1;
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
