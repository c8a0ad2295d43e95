import { cleanLine, splitLines } from "../plain/clean-line.js";
import { decodeWindows1252 } from "../plain/decode-text.js";
import { joinCells } from "../table-row.js";
import { hiddenReason, type RtfReading } from "./rtf-state.js";

/** Takes bytes of text; they are decoded when a character is whole. */
export function addBytes(reading: RtfReading, bytes: string): void {
  for (const byte of bytes) {
    if (reading.skipping > 0) reading.skipping -= 1;
    else reading.bytes.push(byte.charCodeAt(0));
  }
}

/** Decodes what bytes there are; any control word ends a run of them. */
export function flushBytes(reading: RtfReading): void {
  if (reading.bytes.length === 0) return;
  const bytes = Uint8Array.from(reading.bytes);
  reading.bytes = [];
  addText(reading, decode(bytes, reading.state.codePage));
}

function decode(bytes: Uint8Array, codePage: string): string {
  if (codePage === "windows-1252" || bytes.every((byte) => byte < 0x80)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(codePage).decode(bytes);
  } catch {
    // Not every system knows every code page.
    return decodeWindows1252(bytes);
  }
}

/** Takes a piece of text to where it belongs. */
export function addText(reading: RtfReading, text: string): void {
  const { state } = reading;
  if (state.to === "nowhere" || state.to === "mark" || state.deleted) return;
  if (state.to === "colors") endColors(reading, text);
  else if (state.to === "style") reading.style.name += text;
  else if (state.to === "field") reading.field += text;
  else addSeen(reading, text);
}

/** A semicolon ends a colour of the table. */
function endColors(reading: RtfReading, text: string): void {
  for (const character of text) {
    if (character !== ";") continue;
    const { index, red, green, blue, isSet } = reading.color;
    if (isSet && Math.min(red, green, blue) > LEAST_WHITE) reading.whiteColors.add(index);
    reading.color = { index: index + 1, red: 0, green: 0, blue: 0, isSet: false };
  }
}

const LEAST_WHITE = 243;

function addSeen(reading: RtfReading, text: string): void {
  reading.characters += text.length;
  const reason = hiddenReason(reading);
  if (reason === undefined) {
    const letters = text.replace(/\s/g, "").length;
    reading.paragraph.text += text;
    reading.paragraph.letters += letters;
    if (reading.state.bold) reading.paragraph.boldLetters += letters;
  } else if (/[\p{L}\p{N}]/u.test(text)) reading.hidden.push({ text: text.trim(), reason, page: 1 });
}

/** Makes lines of the paragraph that is open, in the table's cell, the margin or the body that it stands in. */
export function endParagraph(reading: RtfReading): void {
  const { paragraph, row, state } = reading;
  const margin = state.to === "header" || state.to === "footer" ? state.to : "body";
  const lines = row.isOpen && margin === "body" ? row.cell : reading.lines[margin];
  for (const [index, part] of splitLines(paragraph.text).map(cleanLine).entries()) {
    if (part === "") continue;
    lines.push({
      text: part,
      page: 1,
      ...(index === 0 && { startsBlock: true }),
      ...(paragraph.isItem && { listItem: true }),
      ...(state.heading && { headingStyle: true }),
      ...(margin !== "body" && { outside: true }),
      ...(paragraph.boldLetters > 0 && { bold: paragraph.boldLetters >= paragraph.letters }),
    });
  }
  reading.paragraph = { text: "", letters: 0, boldLetters: 0, isItem: false };
}

/** Ends a cell of a table's row. */
export function endCell(reading: RtfReading): void {
  reading.row.isOpen = true;
  endParagraph(reading);
  reading.row.cells.push(reading.row.cell);
  reading.row.cell = [];
}

/** Ends a table's row. */
export function endRow(reading: RtfReading): void {
  const { cells, cell } = reading.row;
  reading.lines.body.push(...joinCells(cell.length > 0 ? [...cells, cell] : cells));
  reading.row = { cells: [], cell: [], isOpen: false };
}
