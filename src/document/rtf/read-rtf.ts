import type { Layout, LayoutLine } from "../layout.js";
import type { Limits } from "../limits.js";
import { refuseOver } from "../refuse-over.js";
import { type RtfReading, startReading } from "./rtf-state.js";
import { addBytes, endParagraph, endRow, flushBytes } from "./rtf-text.js";
import { rtfTokens } from "./rtf-tokens.js";
import { isMargin, obey } from "./rtf-words.js";

/**
 * Reads an RTF file: its text with headings, lists and tables, page headers first, footers last. Text that is not seen is kept
 * apart; notes about the text, what was deleted and pictures are left out.
 *
 * @throws KeyfitError `too-large` when the text is longer than `limits.characters` or its groups nest too deep.
 */
export async function readRtf(bytes: Uint8Array, limits: Limits): Promise<Layout> {
  const reading = startReading();
  for (const token of rtfTokens(latin1(bytes))) {
    if (token.type === "text") addBytes(reading, token.bytes);
    else {
      flushBytes(reading);
      refuseOver(limits, "characters", reading.characters);
      if (token.type === "control") obey(reading, token.word, token.value);
      else if (token.type === "open") {
        openGroup(reading);
        refuseOver(limits, "depth", reading.states.length);
      } else closeGroup(reading);
    }
  }
  flushBytes(reading);
  endParagraph(reading);
  endRow(reading);
  const { lines, hidden, links } = reading;
  return {
    format: "rtf",
    lines: [...eachOnce(lines.header), ...lines.body, ...eachOnce(lines.footer)],
    pageSizes: [],
    notices: [],
    hidden,
    links,
  };
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function openGroup(reading: RtfReading): void {
  reading.states.push({ ...reading.state });
  reading.star = false;
  if (reading.state.to === "style") reading.style = { number: 0, name: "" };
}

function closeGroup(reading: RtfReading): void {
  const { state, style } = reading;
  const outer = reading.states.pop();
  if (outer === undefined) return;
  if (state.to === "style" && /^\s*(?:heading|title\b)/i.test(style.name))
    reading.headingStyles.add(style.number);
  if (state.to === "field" && outer.to !== "field") endField(reading);
  if (isMargin(state.to) && !isMargin(outer.to)) endParagraph(reading);
  reading.state = outer;
}

function endField(reading: RtfReading): void {
  const address = /HYPERLINK\s+"?([^"\s]+)/i.exec(reading.field)?.[1];
  if (address && /^(?:https?:|mailto:|www\.)/i.test(address)) reading.links.push(address);
  reading.field = "";
}

/** First pages may have margins of their own; a line that two have is one, and page numbers are none. */
function eachOnce(lines: readonly LayoutLine[]): LayoutLine[] {
  return lines.filter(
    ({ text }, at) => !/^\d+$/.test(text) && lines.findIndex((other) => other.text === text) === at,
  );
}
