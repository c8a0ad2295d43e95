import type { LayoutLine } from "../layout.js";
import { cleanLine, splitLines } from "./clean-line.js";

/** The lines of a plain text. A form feed begins a new page; the line after a blank one begins a block. */
export function textLines(text: string): LayoutLine[] {
  return text.split("\f").flatMap((pageText, index) => pageLines(pageText, index + 1));
}

function pageLines(pageText: string, page: number): LayoutLine[] {
  const lines: LayoutLine[] = [];
  let afterBlank = true;
  for (const raw of splitLines(pageText)) {
    const text = cleanLine(raw);
    lines.push(afterBlank && text !== "" ? { text, page, startsBlock: true } : { text, page });
    afterBlank = text === "";
  }
  return lines;
}
