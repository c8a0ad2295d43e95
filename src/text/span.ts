/** A half-open range `[start, end)` of UTF-16 offsets in a text: the only position system of keyfit. */
export interface Span {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset just behind the last character. */
  readonly end: number;
}

/** Whether `inner` lies wholly within `outer`; equal spans contain one another. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
