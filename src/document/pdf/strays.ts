import { type Segment, sameBaseline } from "./segments.js";

const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}\/\d{2,4}\b|\bpresent\b/i;
const LONGEST_DATE = 30;
/** A neighbour closer than this many letter heights belongs to the same column. */
const NEXT_LINE = 2;

/**
 * Puts dates beside the job or school that they belong to. Browsers draw everything that floats to the right margin
 * before the rest of the page, so that all dates would come first.
 */
export function placeStrays(segments: readonly Segment[]): Segment[] {
  const partners = new Map<Segment, Segment>();
  for (const [index, segment] of segments.entries()) {
    const partner = isStray(segments, index) ? findPartner(segments, index) : undefined;
    if (partner) partners.set(segment, partner);
  }
  const placed = segments.filter((segment) => !partners.has(segment));
  for (const [stray, partner] of partners) placed.splice(placed.indexOf(partner) + 1, 0, stray);
  return placed;
}

/** Whether a segment is a date by itself, with no line of other text directly above or below it in the stream. */
function isStray(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index];
  if (segment === undefined || !isDate(segment)) return false;
  return [segments[index - 1], segments[index + 1]].every((near) => {
    if (near === undefined || isDate(near)) return true;
    const inColumn = near.u < segment.end && near.end > segment.u;
    return !inColumn || Math.abs(near.v - segment.v) > NEXT_LINE * segment.size;
  });
}

function isDate({ text }: Segment): boolean {
  return text.length <= LONGEST_DATE && DATE.test(text);
}

/** The one segment that ends left of a stray on its baseline without being drawn beside it. */
function findPartner(segments: readonly Segment[], index: number): Segment | undefined {
  const stray = segments[index];
  if (
    stray === undefined ||
    [segments[index - 1], segments[index + 1]].some((near) => near && sameBaseline(near, stray))
  ) {
    return undefined;
  }
  const left = segments.filter(
    (other) => other !== stray && sameBaseline(other, stray) && other.end <= stray.u,
  );
  return left.length === 1 && left[0] && !isDate(left[0]) ? left[0] : undefined;
}
