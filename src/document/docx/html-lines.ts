import type { LayoutLine } from "../layout.js";
import { cleanLine, splitLines } from "../plain/clean-line.js";
import { joinCells } from "../table-row.js";
import { readXml } from "../xml/read-xml.js";
import { BOX_MARK } from "./prepare-text.js";

interface OpenLine {
  text: string;
  boldLetters: number;
  startsBlock: boolean;
  inBox?: boolean;
}

/**
 * The lines of the converter's HTML: one for each paragraph, heading and list item, more where it has line breaks. The
 * cells of a table's row share a line when each holds one short paragraph; else they follow one another.
 */
export function htmlLines(html: string): LayoutLine[] {
  const walk = startWalk();
  readXml(`<body>${html}</body>`, walk);
  return walk.finish();
}

function startWalk() {
  const collectors: LayoutLine[][] = [[]];
  const rows: LayoutLine[][][] = [];
  let line: OpenLine = { text: "", boldLetters: 0, startsBlock: true };
  let strong = 0;
  let heading = false;
  let listItems = 0;
  let inNoteMark = false;
  let inNotes = 0;

  function endLine(): void {
    for (const [index, part] of splitLines(line.text).map(cleanLine).entries()) {
      if (part === "") continue;
      collectors.at(-1)?.push({
        text: part,
        page: 1,
        ...(line.startsBlock && index === 0 && { startsBlock: true }),
        ...(listItems > 0 && { listItem: true }),
        ...(heading && { headingStyle: true }),
        ...((line.inBox || inNotes > 0) && { outside: true }),
        ...(line.boldLetters > 0 && { bold: line.boldLetters >= letters(line.text) }),
      });
    }
    line = { text: "", boldLetters: 0, startsBlock: true };
  }

  const onOpen: Readonly<Record<string, () => void>> = {
    br() {
      endLine();
      line.startsBlock = false;
    },
    li() {
      listItems += 1;
    },
    strong() {
      strong += 1;
    },
    td: () => void collectors.push([]),
    tr: () => void rows.push([]),
  };
  const onClose: Readonly<Record<string, () => void>> = {
    li() {
      listItems -= 1;
    },
    strong() {
      strong -= 1;
    },
    td: () => void rows.at(-1)?.push(collectors.pop() ?? []),
    tr: () => void collectors.at(-1)?.push(...joinCells(rows.pop() ?? [])),
  };

  return {
    open(tag: string, { href = "", id = "" }: Record<string, string>) {
      if (tag === "a") inNoteMark = NOTE_MARK.test(href);
      if (tag === "a" && id.endsWith(BOX_MARK)) line.inBox = true;
      if (isBlock(tag)) endLine();
      if (tag === "li" && (inNotes > 0 || NOTE.test(id))) inNotes += 1;
      heading = /^h[1-6]$/.test(tag) || (heading && !isBlock(tag));
      onOpen[asCell(tag)]?.();
    },
    close(tag: string) {
      if (tag === "a") inNoteMark = false;
      if (isBlock(tag)) endLine();
      if (tag === "li" && inNotes > 0) inNotes -= 1;
      heading &&= !isBlock(tag);
      onClose[asCell(tag)]?.();
    },
    text(part: string) {
      if (inNoteMark) return;
      line.text += part;
      if (strong > 0) line.boldLetters += letters(part);
    },
    finish(): LayoutLine[] {
      endLine();
      return collectors[0] ?? [];
    },
  };
}

/** Numbers and arrows that lead to a note and back are no text. */
const NOTE = /^(?:[\w-]*-)?(?:footnote|endnote)-\d/;
const NOTE_MARK = /^#(?:[\w-]*-)?(?:footnote|endnote)-/;

function isBlock(tag: string): boolean {
  return /^(?:p|h[1-6]|ul|ol|li|table|tr|td|th)$/.test(tag);
}

function asCell(tag: string): string {
  return tag === "th" ? "td" : tag;
}

function letters(text: string): number {
  return text.replace(/\s/g, "").length;
}
