import { displayWidth, splitGraphemes } from "./display-width.js";

/**
 * The text in lines of at most `width` columns, broken at spaces; a word that is longer than a line is broken between
 * its letters. Runs of white space become one space. An empty text gives one empty line.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  for (const word of text.split(/\s+/u).flatMap((long) => breakWord(long, width))) {
    const more = displayWidth(word);
    if (line !== "" && columns + 1 + more > width) {
      lines.push(line);
      line = "";
    }
    columns = line === "" ? more : columns + 1 + more;
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The text with spaces behind it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to `width` columns. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

function breakWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  // A grapheme of some scripts may itself be wider than a line; then only its characters can be parted.
  const letters = splitGraphemes(word).flatMap((one) => (displayWidth(one) > width ? [...one] : [one]));
  for (const grapheme of letters) {
    if (piece !== "" && displayWidth(piece + grapheme) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += grapheme;
  }
  return [...pieces, piece];
}
