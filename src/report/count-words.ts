import type { Span } from "../text/span.js";

/**
 * The number of words in a text, or in the span of it: runs between white space that hold a letter or a digit, as word
 * processors count them ("ICD-10" and "front-desk" are one word each).
 */
export function countWords(text: string, span: Span = { start: 0, end: text.length }): number {
  const pieces = text.slice(span.start, span.end).split(/\s+/);
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
