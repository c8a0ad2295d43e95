import { isDateLike } from "./date-like.js";
import { areLabels, isHeading } from "./labels.js";
import { type Segment, sameBaseline, textOf } from "./segments.js";

/** How a band is read: row by row, the left side before the right, or each label of the left side before what it labels. */
export type BandKind = "rows" | "columns" | "labels";

/** Each segment's place in the order of drawing. */
type DrawnAt = ReadonlyMap<Segment, number>;

/** Narrower strips, in heights of letters, are gaps within a line unless all else speaks for columns. */
const USUAL_GUTTER = 0.8;
const NARROWEST_GUTTER = 0.3;

/** How the band of a page beside a gutter is read. */
interface Judgement {
  readonly kind: BandKind;
  readonly isUnsure: boolean;
}

const ROWS: Judgement = { kind: "rows", isUnsure: false };
const COLUMNS: Judgement = { kind: "columns", isUnsure: false };
const LABELS: Judgement = { kind: "labels", isUnsure: false };

/** Lines on each side from which they may be a column. */
const FEWEST_LINES = 2;
const FEWEST_LINES_ALONE = 4;
/** Share of the shorter side's baselines that the other side has too, from which the sides are rows. */
const ALIGNED = 0.6;
/** Median length of a side's segments, in characters, from which they are running text and no dates or labels. */
const RUNNING_TEXT = 18;

/** Whether what stands on either side of a gutter is read one side after the other. */
export function judgeBand(band: readonly Segment[], at: number, rank: DrawnAt): Judgement {
  const [left, right] = sidesOf(band, at);
  const fewest = Math.min(left.length, right.length);
  if (fewest < FEWEST_LINES || band.some((segment) => crosses(segment, at))) return ROWS;
  const width = gutterWidth(left, right) / median(band.map(({ size }) => size));
  if (width < NARROWEST_GUTTER) return ROWS;
  if (overlapOf(left, right) < FEWEST_OVERLAP) return ROWS;
  const aligned = alignment(left, right);
  const isDrawnByColumn = sideChanges(band, at, rank) <= Math.max(1, fewest * 0.25);
  const haveHeadings = left.some(isHeading) && right.some(isHeading);
  if (width < USUAL_GUTTER) return isDrawnByColumn && haveHeadings ? COLUMNS : ROWS;
  if (areLabels(left)) return LABELS;
  if ([left, right].some(isDates) && aligned >= ALIGNED) return ROWS;
  if (haveHeadings) return COLUMNS;
  if (isDrawnByColumn) return COLUMNS;
  if (fewest < FEWEST_LINES_ALONE) return ROWS;
  const isRunning = [left, right].every(isRunningText);
  if (aligned < ALIGNED) return { kind: "columns", isUnsure: !isRunning };
  return isRunning
    ? { kind: "columns", isUnsure: true }
    : { kind: "rows", isUnsure: isDrawnApart(band, at, rank) };
}

function gutterWidth(left: readonly Segment[], right: readonly Segment[]): number {
  return Math.min(...right.map(({ u }) => u)) - Math.max(...left.map(({ end }) => end));
}

/** Lines of the shorter side that stand beside lines of the other: below this the sides follow one another. */
const FEWEST_OVERLAP = 2;

function overlapOf(left: readonly Segment[], right: readonly Segment[]): number {
  const [top, bottom] = [left, right]
    .map((side) => side.map(({ v }) => v))
    .reduce(
      ([from, to], side) => [Math.max(from ?? 0, Math.min(...side)), Math.min(to ?? 0, Math.max(...side))],
      [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    );
  const shorter = left.length < right.length ? left : right;
  return shorter.filter(({ v, size }) => v >= (top ?? 0) - size && v <= (bottom ?? 0) + size).length;
}

function alignment(left: readonly Segment[], right: readonly Segment[]): number {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const rows = rowsOf(few);
  return (
    rows.filter((row) => many.some((other) => Math.abs(other.v - row.v) < 0.2 * other.size)).length /
    rows.length
  );
}

function rowsOf(side: readonly Segment[]): Segment[] {
  return side.filter((segment, at) => side.findIndex((other) => sameBaseline(other, segment)) === at);
}

/** How often the drawing changes sides. */
function sideChanges(band: readonly Segment[], at: number, rank: DrawnAt): number {
  const drawn = [...band].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return drawn.filter((segment, index) => {
    const before = drawn[index - 1];
    return before !== undefined && before.u < at !== segment.u < at;
  }).length;
}

function isDrawnApart(band: readonly Segment[], at: number, rank: DrawnAt): boolean {
  return sideChanges(band, at, rank) < band.length / 3;
}

function isDates(side: readonly Segment[]): boolean {
  return side.filter((segment) => isDateLike(textOf(segment))).length * 2 >= side.length;
}

function isRunningText(side: readonly Segment[]): boolean {
  return median(side.map(({ characters }) => characters.length)) >= RUNNING_TEXT;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Whether a segment stands on both sides of a gutter. */
export function crosses({ u, end }: Segment, at: number): boolean {
  return u < at && end > at + 1;
}

/** What stands left and right of a gutter. */
export function sidesOf(segments: readonly Segment[], at: number): [Segment[], Segment[]] {
  return [segments.filter(({ u }) => u < at), segments.filter(({ u }) => u >= at)];
}
