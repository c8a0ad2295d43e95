import type { HiddenText } from "../document.js";
import type { LayoutLine } from "../layout.js";
import { cleanLine, splitLines, WIDE_GAP } from "../plain/clean-line.js";
import { boxOf, edgesOf } from "./edges.js";
import { cleanGlyphs } from "./glyphs.js";
import { isHeading } from "./labels.js";
import type { HiddenGlyph } from "./paint/drawing.js";
import type { FieldText, PdfPage } from "./pdf-file.js";
import { inReadingOrder } from "./reading-order.js";
import { isBold, joinSegments, type Segment, sameBaseline, textOf, toSegments } from "./segments.js";

/** The lines of one page and what was odd about its glyphs. */
export interface PageLines {
  readonly lines: readonly LayoutLine[];
  /** The same lines in the order in which the page draws them; the same list where that is the order of reading. */
  readonly drawn: readonly LayoutLine[];
  /** What stands in the page's drawing and is not seen. */
  readonly hidden: readonly HiddenText[];
  /** Share of the page's lines that might as well be read in another order, from 0 to 1. */
  readonly unsure: number;
  /** Private-use glyphs that were dropped. */
  readonly symbols: number;
  /** Characters that the file does not say how to read. */
  readonly unmapped: number;
}

/** A vertical step this much larger than the page's usual one parts two blocks. */
const BLOCK_GAP = 1.25;
/** Letters this much larger or smaller begin a block. */
const SIZE_STEP = 1.1;
const BULLET = /^[•◦▪▫●○■□‣⁃∙·➢➤✓✔–*-] /u;

/** The lines of a page in reading order, the texts of its form fields behind them. */
export function pageLines(page: PdfPage, number: number): PageLines {
  const drawn = toSegments(page.glyphs);
  const { segments, unsure } = inReadingOrder(drawn);
  const read = linesOf(segments, number, true);
  const fields = fieldLines(page.fields, number);
  const isReordered = segments.map(textOf).join(" ") !== drawn.map(textOf).join(" ");
  return {
    lines: [...read.lines, ...fields],
    drawn: isReordered ? [...linesOf(drawn, number, false).lines, ...fields] : [...read.lines, ...fields],
    hidden: hiddenTexts(page.hidden, number),
    unsure: segments.length === 0 ? 0 : unsure / segments.length,
    symbols: read.symbols,
    unmapped: read.unmapped,
  };
}

function linesOf(
  segments: readonly Segment[],
  page: number,
  isPlaced: boolean,
): Pick<PageLines, "lines" | "symbols" | "unmapped"> {
  const rows = toRows(segments);
  const usualStep = medianStep(rows);
  let symbols = 0;
  let unmapped = 0;
  const lines = rows.flatMap((row, index) => {
    const glyphs = cleanGlyphs(textOf(row));
    symbols += glyphs.symbols;
    unmapped += glyphs.unmapped;
    const text = cleanLine(glyphs.text);
    if (text === "") return [];
    const starts = glyphs.bullet || BULLET.test(text) || beginsBlock(row, rows[index - 1], usualStep);
    return [toLine(row, text, { page, starts, listItem: glyphs.bullet, isPlaced })];
  });
  return { lines, symbols, unmapped };
}

/** Neighbours in the reading order that share a baseline are one line. */
function toRows(segments: readonly Segment[]): Segment[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    // A heading beside its text is a heading all the same.
    const isApart = last !== undefined && (isHeading(last) || segment.u < last.u);
    if (row && last && sameBaseline(last, segment) && !isApart) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map(joinSegments);
}

/** The page's usual distance from one baseline to the next, as a multiple of the letters' height. */
function medianStep(rows: readonly Segment[]): number {
  const steps = rows
    .map((row, index) => step(row, rows[index - 1]))
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 1.2;
}

function step(row: Segment, before: Segment | undefined): number {
  if (!before || before.angle !== row.angle) return 0;
  return (row.v - before.v) / Math.max(row.size, before.size);
}

function beginsBlock(row: Segment, before: Segment | undefined, usualStep: number): boolean {
  if (!before) return false; // a paragraph may go on from the page before
  const distance = step(row, before);
  const ratio = Math.max(row.size, before.size) / Math.min(row.size, before.size);
  if (distance <= 0 || distance > usualStep * BLOCK_GAP || ratio > SIZE_STEP) return true;
  // No paragraph has a tab's gap in it: a job title with its dates, or a table's row.
  if (textOf(row).includes(WIDE_GAP) || textOf(before).includes(WIDE_GAP)) return true;
  return isBold(row) !== isBold(before) || (row.startsBold && !before.startsBold);
}

function toLine(
  row: Segment,
  text: string,
  told: {
    readonly page: number;
    readonly starts: boolean;
    readonly listItem: boolean;
    /** Whether it is told where the line's characters stand. */
    readonly isPlaced: boolean;
  },
): LayoutLine {
  return {
    text,
    page: told.page,
    ...(told.starts && { startsBlock: true }),
    ...(told.listItem && { listItem: true }),
    fontSize: round(row.size),
    ...(isBold(row) && { bold: true }),
    box: boxOf(row),
    ...(told.isPlaced && row.angle === 0 && { edges: edgesOf(row, text) }),
  };
}

/** Each run of glyphs that are not seen for one reason. */
function hiddenTexts(hidden: readonly HiddenGlyph[], page: number): HiddenText[] {
  const reasons = [...new Set(hidden.map(({ reason }) => reason))];
  return reasons.flatMap((reason) =>
    toSegments(hidden.filter((it) => it.reason === reason).map(({ glyph }) => glyph))
      .map((segment) => cleanLine(cleanGlyphs(textOf(segment)).text))
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => ({ text, reason, page })),
  );
}

function fieldLines(fields: readonly FieldText[], page: number): LayoutLine[] {
  return [...fields]
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .flatMap(({ text }) => splitLines(text).map(cleanLine))
    .filter((text) => text !== "")
    .map((text) => ({ text, page, startsBlock: true, outside: true }));
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
