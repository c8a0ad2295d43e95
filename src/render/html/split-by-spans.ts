import type { Span } from "../../text/span.js";

/** A stretch of text throughout which the same spans lie. */
export interface Segment extends Span {
  /** Indexes of the spans that cover it, in the order of the spans' starts. */
  readonly covering: readonly number[];
}

/**
 * The text of `length` UTF-16 units cut at every span's start and end, so that overlapping spans can be marked without
 * crossing elements. The segments follow one another and cover the whole text; what lies outside of it is left out.
 *
 *     spans      [-----0-----]
 *                      [-----1-----]
 *     segments   [  0 ][ 0,1 ][  1 ]
 */
export function splitBySpans(length: number, spans: readonly Span[]): readonly Segment[] {
  const edges = new Set([0, length]);
  for (const { start, end } of spans) edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
  const byStart = spans
    .map((_, index) => index)
    .sort((a, b) => startOf(spans, a) - startOf(spans, b) || a - b);
  let next = 0;
  let covering: number[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    covering = covering.filter((span) => endOf(spans, span) > start);
    for (; next < byStart.length && startOf(spans, byStart[next]) <= start; next += 1) {
      const span = byStart[next];
      if (span !== undefined && endOf(spans, span) > start) covering.push(span);
    }
    return { start, end: cuts[index + 1] ?? length, covering: [...covering] };
  });
}

function startOf(spans: readonly Span[], index: number | undefined): number {
  return spans[index ?? -1]?.start ?? 0;
}

function endOf(spans: readonly Span[], index: number): number {
  return spans[index]?.end ?? 0;
}
