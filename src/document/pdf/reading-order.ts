import { type BandKind, crosses, judgeBand, sidesOf } from "./judge-band.js";
import { isLabel, joined, labelBlocks } from "./labels.js";
import { groupJustified, isMark, joinSegments, joinWords, type Segment, sameBaseline } from "./segments.js";

/*
 * Two things tell in which order the parts of a page are read: where they stand, and in which order they were drawn.
 *
 *     left 1   right 1                       left 1  left 2  left 3
 *     left 2   right 2      is read as
 *     left 3   right 3                       right 1 right 2 right 3
 *
 * where nothing crosses the gutter between the sides and both sides hold text that stands by itself: with headings of their own,
 * drawn one after the other, with baselines of their own, or both of running text. Job titles with dates at the right margin
 * and rows of tables have one baseline, and stay rows; dates and headings at the left are read before what stands beside them.
 * What crosses the gutter (a heading over both columns) parts the page into bands above and below it. Within a column the rows
 * are read from top to bottom.
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
  const joined = joinParts(drawn);
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

/** A bullet is part of its item's first line and words of a justified line are one: neither is a column. */
function joinParts(drawn: readonly Segment[]): Segment[] {
  const joined = new Map<Segment, Segment | null>();
  for (const row of rowsByBaseline(drawn)) {
    for (const words of groupJustified(row.filter((segment, at) => !isMarkOf(segment, row[at + 1])))) {
      const mark = row[row.indexOf(words[0] as Segment) - 1];
      const own = isMarkOf(mark, words[0]) ? [mark as Segment] : [];
      if (own.length + words.length < 2) continue;
      for (const part of [...own, ...words]) joined.set(part, null);
      joined.set(words[0] as Segment, joinSegments([...own, joinWords(words)]));
    }
  }
  return drawn.flatMap((segment) => {
    const instead = joined.get(segment);
    return instead === undefined ? [segment] : instead === null ? [] : [instead];
  });
}

function isMarkOf(mark: Segment | undefined, item: Segment | undefined): boolean {
  if (!mark || !item) return false;
  return isMark(mark) && !isMark(item) && item.u - mark.end <= FARTHEST_ITEM * mark.size;
}

/** How far a list's mark stands from its text at the most, in heights of letters. */
const FARTHEST_ITEM = 4;

function order(segments: readonly Segment[], about: About, depth: number): Segment[] {
  if (segments.length < 2) return [...segments];
  const gutter = depth < DEEPEST ? bestGutter(segments, about) : null;
  if (gutter === null) return inRows(segments);
  about.unsure += gutter.unsure;
  return gutter.bands.flatMap(({ segments: own, kind }) => {
    if (kind === "rows") return order(own, about, depth + 1);
    const [left, right] = sidesOf(own, gutter.at);
    if (kind === "labels") return labelled(left, right, (part) => order(part, about, depth + 1));
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

/** Each label with what stands beside it, up to the next label. */
function labelled(
  left: readonly Segment[],
  right: readonly Segment[],
  orderPart: (part: readonly Segment[]) => Segment[],
): Segment[] {
  const blocks = labelBlocks(left);
  const lines = right.map(({ v }) => v);
  const drop = dropOf(
    blocks.flatMap(([first]) => (first && isLabel([first]) ? [first] : [])),
    lines,
  );
  const tops = blocks.map(([first]) => (first ? first.v - drop - 0.5 * first.size : 0));
  const above = right.filter(({ v }) => v < (tops[0] ?? 0));
  return [
    ...orderPart(above),
    ...blocks.flatMap((block, at) => {
      const next = tops[at + 1] ?? Number.POSITIVE_INFINITY;
      const beside = right.filter(({ v }) => v >= (tops[at] ?? 0) && v < next);
      return [...(isLabel(block) ? [joined(block)] : block), ...orderPart(beside)];
    }),
  ];
}

/**
 * How much lower labels stand than the first lines of what they label: rows of a table whose labels have a space of
 * their own above them. 0 unless all stand lower by the same.
 */
function dropOf(labels: readonly Segment[], lines: readonly number[]): number {
  const [first] = labels;
  if (labels.length < FEWEST_DROPPED || !first) return 0;
  const drops = lines.map((v) => first.v - v).filter((drop) => Math.abs(drop) < 1.5 * first.size);
  const stands = (v: number): boolean => lines.some((line) => Math.abs(line - v) < SAME_DROP);
  const shared = drops.filter((drop) => labels.every(({ v }) => stands(v - drop)));
  return shared.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}

const FEWEST_DROPPED = 3;
/** In points. */
const SAME_DROP = 0.5;

interface Band {
  readonly segments: readonly Segment[];
  readonly kind: BandKind;
}

interface Gutter {
  readonly at: number;
  readonly bands: readonly Band[];
  readonly unsure: number;
}

/** The place that parts the most text into columns, with the bands that it makes; null where none does. */
function bestGutter(segments: readonly Segment[], about: About): Gutter | null {
  let best: (Gutter & { readonly score: number }) | null = null;
  for (const at of gutterCandidates(segments)) {
    const bands = bandsBeside(segments, at);
    const judged = bands.map((band) => judgeBand(band, at, about.rank));
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
        bands.map((band, index) => ({ segments: band, kind: judged[index]?.kind ?? "rows" })),
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
    if (last?.kind === "rows" && band.kind === "rows") {
      merged[merged.length - 1] = { segments: [...last.segments, ...band.segments], kind: "rows" };
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
