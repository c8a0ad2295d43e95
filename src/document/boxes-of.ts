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
    const left = edges?.[Math.max(0, span.start - start)] ?? box.x;
    const right = edges?.[Math.min(end, span.end) - start] ?? box.x + box.width;
    const { y, height } = box;
    return [{ page, x: left, y, width: Math.round((right - left) * 100) / 100, height }];
  });
}
