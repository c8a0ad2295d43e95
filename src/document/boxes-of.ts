import type { Span } from "../text/span.js";
import { overlaps } from "../text/span.js";
import type { Box, Document } from "./document.js";

/** A rectangle on a page, in points from the page's top left corner. */
export interface PageBox extends Box {
  /** The page's number, from 1. */
  readonly page: number;
}

/** The rectangles that a span of a document covers, one a line; none where the format has no layout. */
export function boxesOf({ lines }: Document, span: Span): PageBox[] {
  return lines.flatMap(({ start, end, page, box, edges }) => {
    if (!box || !overlaps({ start, end }, span)) return [];
    const from = edges?.[Math.max(0, span.start - start)] ?? box.x;
    const to = edges?.[Math.min(end, span.end) - start] ?? box.x + box.width;
    const { y, height } = box;
    // Letters may be drawn from right to left.
    const width = Math.round(Math.abs(to - from) * 100) / 100;
    return [{ page, x: Math.min(from, to), y, width, height }];
  });
}
