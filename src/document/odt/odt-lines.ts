import type { HiddenText } from "../document.js";
import type { LayoutLine } from "../layout.js";
import { cleanLine, splitLines } from "../plain/clean-line.js";
import { joinCells } from "../table-row.js";
import { attributeOf, childrenOf, type XmlElement } from "../xml/xml-tree.js";
import type { OdtStyle } from "./odt-styles.js";

/** What an OpenDocument text holds, in order. */
export interface OdtText {
  readonly lines: LayoutLine[];
  readonly hidden: HiddenText[];
  readonly links: string[];
}

/** Where the reader is. */
interface Walk {
  readonly styleOf: (name: string | undefined) => OdtStyle;
  readonly text: OdtText;
  readonly inList: boolean;
  readonly outside: boolean;
}

/** A paragraph that is being put together. */
interface Paragraph {
  text: string;
  letters: number;
  boldLetters: number;
}

/** Elements whose content is no text of the document: notes about it, what was deleted, indexes' own marks. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "annotation",
  "annotation-end",
  "forms",
  "note-citation",
  "ruby-text",
  "sequence-decls",
  "tracked-changes",
]);

/**
 * The lines in an element: one for each paragraph and heading, more where it has line breaks; text boxes behind the paragraph that holds them.
 * `outside` tells a page's header or footer.
 */
export function readOdtLines(element: XmlElement, styleOf: Walk["styleOf"], outside: boolean): OdtText {
  const text: OdtText = { lines: [], hidden: [], links: [] };
  readBlocks(element, { styleOf, text, inList: false, outside });
  return text;
}

function readBlocks(element: XmlElement, walk: Walk): void {
  for (const child of element.children) {
    if (typeof child === "string" || LEFT_OUT.has(child.tag)) continue;
    if (child.tag === "p" || child.tag === "h") readParagraph(child, walk);
    else if (child.tag === "table-row") walk.text.lines.push(...readRow(child, walk));
    else readBlocks(child, child.tag === "list-item" ? { ...walk, inList: true } : walk);
  }
}

function readRow(row: XmlElement, walk: Walk): LayoutLine[] {
  const cells = childrenOf(row, "table-cell").map((cell) => {
    const own: OdtText = { ...walk.text, lines: [] };
    readBlocks(cell, { ...walk, text: own });
    return own.lines;
  });
  return joinCells(cells);
}

function readParagraph(element: XmlElement, walk: Walk): void {
  const style = walk.styleOf(attributeOf(element, "style-name"));
  const paragraph: Paragraph = { text: "", letters: 0, boldLetters: 0 };
  const boxes: XmlElement[] = [];
  readInline(element, style, { walk, paragraph, boxes });
  for (const [index, part] of splitLines(paragraph.text).map(cleanLine).entries()) {
    if (part === "") continue;
    walk.text.lines.push({
      text: part,
      page: 1,
      ...(index === 0 && { startsBlock: true }),
      ...(walk.inList && { listItem: true }),
      ...(element.tag === "h" && { headingStyle: true }),
      ...(walk.outside && { outside: true }),
      ...(paragraph.boldLetters > 0 && { bold: paragraph.boldLetters >= paragraph.letters }),
    });
  }
  for (const box of boxes) readBlocks(box, { ...walk, outside: true });
}

interface Inline {
  readonly walk: Walk;
  readonly paragraph: Paragraph;
  /** Text boxes and notes that hang on the paragraph. */
  readonly boxes: XmlElement[];
}

const MOST_SPACES = 200;

function readInline(element: XmlElement, style: OdtStyle, inline: Inline): void {
  for (const child of element.children) {
    if (typeof child === "string") addText(child.replace(/[\t\n\r ]+/g, " "), style, inline);
    else if (child.tag === "s")
      addText(" ".repeat(Math.min(MOST_SPACES, Number(attributeOf(child, "c") ?? 1))), style, inline);
    else if (child.tag === "tab") inline.paragraph.text += "\t";
    else if (child.tag === "line-break") inline.paragraph.text += "\n";
    else if (child.tag === "text-box" || child.tag === "note-body") inline.boxes.push(child);
    else if (child.tag === "hidden-text")
      hide(attributeOf(child, "string-value") ?? "", "marked-hidden", inline);
    else if (!LEFT_OUT.has(child.tag)) readInline(child, spanStyle(child, style, inline), inline);
  }
}

function spanStyle(child: XmlElement, style: OdtStyle, { walk }: Inline): OdtStyle {
  const link = attributeOf(child, "href");
  if (child.tag === "a" && link !== undefined) walk.text.links.push(link);
  const own = child.tag === "span" || child.tag === "a" ? attributeOf(child, "style-name") : undefined;
  if (own === undefined) return style;
  const read = walk.styleOf(own);
  return { ...style, ...read, bold: read.bold || style.bold };
}

function addText(text: string, { bold, hidden }: OdtStyle, inline: Inline): void {
  if (hidden !== undefined && text.trim() !== "") {
    hide(text, hidden, inline);
    return;
  }
  const { paragraph } = inline;
  const letters = text.replace(/\s/g, "").length;
  paragraph.text += text;
  paragraph.letters += letters;
  if (bold) paragraph.boldLetters += letters;
}

function hide(text: string, reason: HiddenText["reason"], { walk }: Inline): void {
  if (/[\p{L}\p{N}]/u.test(text)) walk.text.hidden.push({ text: text.trim(), reason, page: 1 });
}
