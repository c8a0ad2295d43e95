import type { Segment } from "./segments.js";

/*
 * Most programs write a page column by column, and then the stream's order is right. Some write it row by row:
 *
 *     left 1   right 1                       left 1  left 2  left 3
 *     left 2   right 2      is read as
 *     left 3   right 3                       right 1 right 2 right 3
 *
 * A run of segments is taken for two columns when no segment crosses the gutter, the stream changes sides again and
 * again, and both sides hold running text. Job titles with right-aligned dates fail the last test and stay rows.
 */

const FEWEST_A_SIDE = 4;
const FEWEST_SIDE_CHANGES = 5;
/** Median length of a side's segments, in characters, from which they are running text and no dates or labels. */
const RUNNING_TEXT = 18;
/** Gutters narrower than this share of the letters' height are gaps within a line. */
const GUTTER = 1;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** The segments in reading order: as they come, with columns that were written row by row put one after the other. */
export function inReadingOrder(segments: readonly Segment[]): Segment[] {
  const run = longestColumnRun(segments);
  if (run === undefined) return [...segments];
  const columns = segments.slice(run.from, run.to);
  const left = columns.filter((segment) => segment.end <= run.gutter);
  const right = columns.filter((segment) => segment.end > run.gutter);
  return [
    ...inReadingOrder(segments.slice(0, run.from)),
    ...inReadingOrder(left),
    ...inReadingOrder(right),
    ...inReadingOrder(segments.slice(run.to)),
  ];
}

function longestColumnRun(segments: readonly Segment[]): Run | undefined {
  let longest: Run | undefined;
  for (const gutter of gutterCandidates(segments)) {
    for (const run of runsBeside(segments, gutter)) {
      const isLonger = longest === undefined || run.to - run.from > longest.to - longest.from;
      if (isLonger && readsAsColumns(segments.slice(run.from, run.to), gutter)) longest = run;
    }
  }
  return longest;
}

/** Places just left of where a segment begins behind another on the same line, in steps of 4 points. */
function gutterCandidates(segments: readonly Segment[]): number[] {
  const places = new Set<number>();
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1];
    if (!before || segment.angle !== 0 || segment.u - before.end < GUTTER * segment.size) continue;
    if (Math.abs(segment.v - before.v) < 2 * segment.size) places.add(Math.floor(segment.u / 4) * 4);
  }
  return [...places].sort((a, b) => a - b);
}

/** Stretches of the stream in which nothing crosses the gutter. */
function runsBeside(segments: readonly Segment[], gutter: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let to = 0; to <= segments.length; to += 1) {
    const segment = segments[to];
    const stays =
      segment !== undefined && segment.angle === 0 && (segment.u >= gutter || segment.end <= gutter);
    if (stays) continue;
    if (to - from >= 2 * FEWEST_A_SIDE) runs.push({ from, to, gutter });
    from = to + 1;
  }
  return runs;
}

function readsAsColumns(run: readonly Segment[], gutter: number): boolean {
  const left = run.filter((segment) => segment.end <= gutter);
  const right = run.filter((segment) => segment.end > gutter);
  if (Math.min(left.length, right.length) < FEWEST_A_SIDE) return false;
  return sideChanges(run, gutter) >= FEWEST_SIDE_CHANGES && [left, right].every(isRunningText);
}

function sideChanges(run: readonly Segment[], gutter: number): number {
  return run.filter((segment, index) => {
    const before = run[index - 1];
    return before !== undefined && before.u >= gutter !== segment.u >= gutter;
  }).length;
}

function isRunningText(side: readonly Segment[]): boolean {
  const lengths = side.map(({ text }) => text.length).sort((a, b) => a - b);
  const dates = side.filter(({ text }) => /\b(?:19|20)\d\d\b|\bpresent\b/i.test(text) && text.length < 30);
  return (lengths[lengths.length >> 1] ?? 0) >= RUNNING_TEXT && dates.length * 2 < side.length;
}
