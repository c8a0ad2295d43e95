import type { Span } from "../../text/span.js";
import type { Page } from "../document.js";
import type { Layout, LayoutLine } from "../layout.js";

/** A line that is not blank, with its place in the document's text. */
export interface PlacedLine extends LayoutLine, Span {
  /** Whether white space parts it from the line before: a blank line, a vertical gap, the top of a page. */
  readonly afterGap: boolean;
  /** Whether white space parts it from the line behind. */
  readonly beforeGap: boolean;
}

/** A layout's lines joined to one text, with the place of each line and page in it. */
export interface PlacedText {
  readonly text: string;
  readonly pages: readonly Page[];
  readonly lines: readonly PlacedLine[];
}

/** Joins the lines of each page by "\n" and the pages by "\n\n", and says where in the text each line and page lies. */
export function placeLines(layout: Layout): PlacedText {
  const texts: string[] = [];
  const pages: Page[] = [];
  const lines: PlacedLine[] = [];
  let start = 0;
  for (const [index, pageLines] of groupByPage(layout).entries()) {
    const text = pageLines.map((line) => line.text).join("\n");
    texts.push(text);
    pages.push({ number: index + 1, start, end: start + text.length, ...layout.pageSizes[index] });
    for (const line of placePage(pageLines, start)) lines.push(line);
    start += text.length + PAGE_BREAK.length;
  }
  return { text: texts.join(PAGE_BREAK), pages, lines };
}

const PAGE_BREAK = "\n\n";

/** Pages without a line count too, so that page numbers stay those of the file. */
function groupByPage(layout: Layout): LayoutLine[][] {
  const last = layout.lines.reduce((most, line) => Math.max(most, line.page), layout.pageSizes.length);
  const pages: LayoutLine[][] = Array.from({ length: last }, () => []);
  for (const line of layout.lines) pages[line.page - 1]?.push(line);
  return pages;
}

function placePage(pageLines: readonly LayoutLine[], pageStart: number): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let start = pageStart;
  for (const [index, line] of pageLines.entries()) {
    const end = start + line.text.length;
    const afterGap = hasGapBetween(pageLines[index - 1], line);
    const beforeGap = hasGapBetween(line, pageLines[index + 1]);
    if (line.text !== "") placed.push({ ...line, start, end, afterGap, beforeGap });
    start = end + 1;
  }
  return placed;
}

function hasGapBetween(above: LayoutLine | undefined, below: LayoutLine | undefined): boolean {
  if (!above?.text || !below?.text) return true;
  return below.startsBlock === true && isSetApart(below);
}

/** Only a reader that knows positions starts blocks at gaps; a word processor's paragraphs and list items begin without. */
function isSetApart(line: LayoutLine): boolean {
  return line.box !== undefined && !line.listItem;
}
