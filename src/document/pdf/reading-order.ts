import { isDateLike } from "./date-like.js";
import { isMark, joinSegments, type Segment, sameBaseline, textOf } from "./segments.js";

/*
 * Two things tell in which order the parts of a page are read: where they stand, and in which order they were drawn.
 *
 *     left 1   right 1                       left 1  left 2  left 3
 *     left 2   right 2      is read as
 *     left 3   right 3                       right 1 right 2 right 3
 *
 * where nothing crosses the gutter between the sides and both sides hold text that stands by itself: drawn one after the other, or
 * with baselines of their own, or both of running text. Job titles with dates at the right margin, labels beside what they
 * label, and rows of tables have one baseline, and stay rows. What crosses the gutter (a heading over both columns) parts the
 * page into bands above and below it. Within a column the rows are read from top to bottom.
 */

/** Segments in reading order, and how many of them might as well be read in another. */
export interface ReadingOrder {
  readonly segments: readonly Segment[];
  /** Segments in columns that were told from rows by a narrow margin. */
  readonly unsure: number;
}

/** Pages of more segments are no résumé's; they keep the order in which they were drawn. */
const MOST_SEGMENTS = 4_000;
const DEEPEST = 8;

/** The segments of a page, given in the order of drawing, in the order of reading. Turned text follows the upright. */
export function inReadingOrder(drawn: readonly Segment[]): ReadingOrder {
  if (drawn.length > MOST_SEGMENTS) return { segments: drawn, unsure: 0 };
  const joined = joinMarks(drawn);
  const rank = new Map(joined.map((segment, index) => [segment, index]));
  const about = { rank, unsure: 0 };
  const angles = [...new Set(joined.map(({ angle }) => angle))].sort(
    (a, b) => lettersAt(joined, b) - lettersAt(joined, a),
  );
  const segments = angles.flatMap((angle) =>
    order(
      joined.filter((segment) => segment.angle === angle),
      about,
      0,
    ),
  );
  return { segments, unsure: about.unsure };
}

interface About {
  /** Each segment's place in the order of drawing. */
  readonly rank: ReadonlyMap<Segment, number>;
  unsure: number;
}

function lettersAt(segments: readonly Segment[], angle: number): number {
  return segments.reduce((sum, segment) => sum + (segment.angle === angle ? segment.letters : 0), 0);
}

/** A bullet is part of its item's first line, and no column. */
function joinMarks(drawn: readonly Segment[]): Segment[] {
  const joined = new Map<Segment, Segment | null>();
  for (const row of rowsByBaseline(drawn)) {
    for (const [at, mark] of row.entries()) {
      const item = row[at + 1];
      if (!item || !isMark(mark) || isMark(item) || item.u - mark.end > FARTHEST_ITEM * mark.size) continue;
      joined.set(mark, null);
      joined.set(item, joinSegments([mark, item]));
    }
  }
  return drawn.flatMap((segment) => {
    const instead = joined.get(segment);
    return instead === undefined ? [segment] : instead === null ? [] : [instead];
  });
}

/** How far a list's mark stands from its text at the most, in heights of letters. */
const FARTHEST_ITEM = 4;

function order(segments: readonly Segment[], about: About, depth: number): Segment[] {
  if (segments.length < 2) return [...segments];
  const gutter = depth < DEEPEST ? bestGutter(segments, about) : null;
  if (gutter === null) return inRows(segments);
  about.unsure += gutter.unsure;
  return gutter.bands.flatMap((band) => {
    if (!band.isColumns) return order(band.segments, about, depth + 1);
    const [left, right] = sidesOf(band.segments, gutter.at);
    return [...order(left, about, depth + 1), ...order(right, about, depth + 1)];
  });
}

/** From top to bottom, and from left to right where baselines agree. */
function inRows(segments: readonly Segment[]): Segment[] {
  return rowsByBaseline(segments).flat();
}

function rowsByBaseline(segments: readonly Segment[]): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.v - b.v || a.u - b.u);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && sameBaseline(first, segment)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.u - b.u));
}

interface Band {
  readonly segments: readonly Segment[];
  readonly isColumns: boolean;
}

interface Gutter {
  readonly at: number;
  readonly bands: readonly Band[];
  readonly unsure: number;
}

/** Narrower strips, in heights of letters, are gaps within a line. */
const NARROWEST_GUTTER = 0.8;

/** The place that parts the most text into columns, with the bands that it makes; null where none does. */
function bestGutter(segments: readonly Segment[], about: About): Gutter | null {
  let best: (Gutter & { readonly score: number }) | null = null;
  for (const at of gutterCandidates(segments)) {
    const bands = bandsBeside(segments, at);
    const judged = bands.map((band) => judgeBand(band, at, about));
    const score = judged.reduce(
      (sum, { kind }, index) => sum + (kind === "rows" ? 0 : (bands[index]?.length ?? 0)),
      0,
    );
    if (score === 0 || (best !== null && score <= best.score)) continue;
    best = {
      at,
      score,
      unsure: judged.reduce(
        (sum, { isUnsure }, index) => sum + (isUnsure ? (bands[index]?.length ?? 0) : 0),
        0,
      ),
      bands: mergeBands(
        bands.map((band, index) => ({ segments: band, isColumns: judged[index]?.kind === "columns" })),
      ),
    };
  }
  return best;
}

/** Bands of rows beside one another are one. */
function mergeBands(bands: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (last && !last.isColumns && !band.isColumns) {
      merged[merged.length - 1] = { segments: [...last.segments, ...band.segments], isColumns: false };
    } else merged.push(band);
  }
  return merged;
}

/** Most places tried as gutters; pages of text have a dozen left edges. */
const MOST_CANDIDATES = 60;

/** Places just left of where segments begin that others end before, those with the most segments first. */
function gutterCandidates(segments: readonly Segment[]): number[] {
  const leftmost = Math.min(...segments.map(({ u }) => u));
  const counts = new Map<number, number>();
  for (const { u, size } of segments) {
    if (u - leftmost < size * 2) continue;
    const at = Math.floor((u - 0.5) / 3) * 3;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}

/** Cuts the page above and below each run of lines that cross the gutter. */
function bandsBeside(segments: readonly Segment[], at: number): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.v - b.v || a.u - b.u);
  const bands: Segment[][] = [];
  let crossed: boolean | undefined;
  const crossing = sorted.filter((segment) => crosses(segment, at));
  for (const segment of sorted) {
    const isCrossed = crossing.some((other) => other === segment || sameBaseline(other, segment));
    if (isCrossed === crossed) bands.at(-1)?.push(segment);
    else bands.push([segment]);
    crossed = isCrossed;
  }
  return bands;
}

function crosses({ u, end }: Segment, at: number): boolean {
  return u < at && end > at + 1;
}

function sidesOf(segments: readonly Segment[], at: number): [Segment[], Segment[]] {
  return [segments.filter(({ u }) => u < at), segments.filter(({ u }) => u >= at)];
}

interface Judgement {
  readonly kind: "rows" | "columns";
  readonly isUnsure: boolean;
}

const ROWS: Judgement = { kind: "rows", isUnsure: false };
const COLUMNS: Judgement = { kind: "columns", isUnsure: false };

/** Lines on each side from which they may be a column. */
const FEWEST_LINES = 2;
const FEWEST_LINES_ALONE = 4;
/** Share of the shorter side's baselines that the other side has too, from which the sides are rows. */
const ALIGNED = 0.6;
/** Median length of a side's segments, in characters, from which they are running text and no dates or labels. */
const RUNNING_TEXT = 18;

/** Whether what stands on either side of a gutter is read one side after the other. */
function judgeBand(band: readonly Segment[], at: number, { rank }: About): Judgement {
  const [left, right] = sidesOf(band, at);
  const fewest = Math.min(left.length, right.length);
  if (fewest < FEWEST_LINES || band.some((segment) => crosses(segment, at))) return ROWS;
  if (gutterWidth(left, right) < NARROWEST_GUTTER * median(band.map(({ size }) => size))) return ROWS;
  if (overlapOf(left, right) < FEWEST_OVERLAP) return ROWS;
  const aligned = alignment(left, right);
  const isLabels = [left, right].some(isDates) && aligned >= ALIGNED;
  if (isLabels) return ROWS;
  const isDrawnByColumn = sideChanges(band, at, rank) <= Math.max(1, fewest * 0.25);
  if (isDrawnByColumn) return COLUMNS;
  if (fewest < FEWEST_LINES_ALONE) return ROWS;
  const isRunning = [left, right].every(isRunningText);
  if (aligned < ALIGNED) return { kind: "columns", isUnsure: !isRunning };
  return isRunning
    ? { kind: "columns", isUnsure: true }
    : { kind: "rows", isUnsure: isDrawnAlternating(band, at, rank) };
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
function sideChanges(band: readonly Segment[], at: number, rank: About["rank"]): number {
  const drawn = [...band].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return drawn.filter((segment, index) => {
    const before = drawn[index - 1];
    return before !== undefined && before.u < at !== segment.u < at;
  }).length;
}

function isDrawnAlternating(band: readonly Segment[], at: number, rank: About["rank"]): boolean {
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
