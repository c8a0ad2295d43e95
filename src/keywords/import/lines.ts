import type { Span } from "../../text/span.js";

/** A line of a guide's text, its span without the white space and marks around it. */
export interface GuideLine extends Span {
  /** The words of the line, without list mark, heading marks and emphasis. */
  readonly text: string;
  /** Whether a list mark stood before it. */
  readonly isItem: boolean;
  /** Whether that mark was a number; headings may be numbered too. */
  readonly isNumbered: boolean;
  /** Depth of an explicit heading: 1 to 6 for "#" marks and underlines, 7 for a line wholly in bold; else 0. */
  readonly depth: number;
  /** White space before the line, in characters. */
  readonly indent: number;
  /** Whether the line before it is blank, or there is none. */
  readonly afterBlank: boolean;
}

const LIST_MARK = /^(?:[-–—*•·▪◦‣●○■□✓✔➢]\s+|[•▪◦‣●○■□✓✔➢]|\(?\d{1,2}[.)]\s+|[a-z]\)\s+)/;
const HEADING_MARK = /^(#{1,6})\s+/;
const UNDERLINE = /^(?:=+|-{3,})$/;
const BOLD_LINE = /^(?:\*\*|__)([^*_]+)(?:\*\*|__):?$/;

/** The lines of the text that hold words, in order. */
export function readLines(text: string): readonly GuideLine[] {
  const raw = [...text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)];
  const lines: GuideLine[] = [];
  let breaks = 2;
  for (const { 0: row, index } of raw) {
    if (/^[\r\n]/.test(row)) {
      breaks += 1;
      continue;
    }
    const trimmed = row.trim();
    const last = lines.at(-1);
    if (UNDERLINE.test(trimmed) && last !== undefined && breaks === 1 && !last.isItem) {
      lines[lines.length - 1] = { ...last, depth: trimmed.startsWith("=") ? 1 : 2 };
    } else if (/[\p{L}\p{N}]/u.test(trimmed)) {
      lines.push(readLine(row, index, breaks > 1));
      breaks = 0;
    }
  }
  return lines;
}

function readLine(row: string, offset: number, afterBlank: boolean): GuideLine {
  const indent = row.length - row.trimStart().length;
  const trimmed = row.trim();
  const hashes = HEADING_MARK.exec(trimmed);
  const isBold = BOLD_LINE.test(trimmed);
  const mark = hashes?.[0] ?? (isBold ? "" : (LIST_MARK.exec(trimmed)?.[0] ?? ""));
  const start = offset + indent + mark.length;
  return {
    text: plain(trimmed.slice(mark.length)),
    isItem: hashes === null && mark !== "",
    isNumbered: hashes === null && /\d/.test(mark),
    depth: hashes?.[1]?.length ?? (isBold ? 7 : 0),
    indent,
    afterBlank,
    start,
    end: offset + indent + trimmed.length,
  };
}

function plain(text: string): string {
  return text
    .replace(/\*\*|__|`/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+#+$/, "")
    .replace(/\s+/g, " ")
    .trim();
}
