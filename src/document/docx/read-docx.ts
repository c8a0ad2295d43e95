import { KeyfitError } from "../../errors.js";
import type { Notice } from "../../notice.js";
import type { HiddenText } from "../document.js";
import type { Layout, LayoutLine } from "../layout.js";
import type { Limits } from "../limits.js";
import { refuseOver } from "../refuse-over.js";
import type { Converted } from "./engine.js";
import { htmlLines } from "./html-lines.js";
import { type Margins, readMargins } from "./margins.js";
import { preparePackage } from "./prepare-package.js";
import { relationsOf } from "./relations.js";
import { openPackage, repack, type SafePackage } from "./safe-package.js";

/**
 * Reads a DOCX: the page headers, the text with its headings, lists, tables, text boxes and notes, the page footers. Text that
 * is not seen is kept apart; comments and what was deleted are left out.
 *
 * @throws KeyfitError `corrupt-file`, `no-document-body`, `password-required`, `time-limit`, `too-large`.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Layout> {
  const started = performance.now();
  const opened = openPackage(bytes, limits);
  // The converter's time grows with the square of the paragraphs: 20,000 take seconds, 60,000 a quarter of a minute.
  refuseOver(limits, "paragraphs", countParagraphs(opened));
  const { safe, hidden } = preparePackage(opened);
  const margins = readMargins(safe);
  const converted = await convert(safe);
  refuseOver(limits, "milliseconds", performance.now() - started);
  const lines = withMargins(margins, htmlLines(converted.html));
  refuseOver(
    limits,
    "characters",
    lines.reduce((sum, { text }) => sum + text.length + 1, 0),
  );
  return {
    format: "docx",
    lines,
    pageSizes: [],
    notices: converterNotices(converted.messages),
    hidden: hidden.map((run): HiddenText => ({ ...run, page: 1 })),
    links: linksOf(safe),
  };
}

function countParagraphs({ mainPart, parts }: SafePackage): number {
  return parts.get(mainPart)?.match(/<(?:\w+:)?p[\s>/]/g)?.length ?? 0;
}

async function convert(safe: SafePackage): Promise<Converted> {
  const engine = await import("./engine.js");
  try {
    return await engine.convertToHtml(repack(safe));
  } catch (cause) {
    throw new KeyfitError(
      "corrupt-file",
      "Expected a sound DOCX, found one that cannot be converted. Save the document again from a word processor.",
      { cause },
    );
  }
}

function withMargins({ header, footer }: Margins, body: readonly LayoutLine[]): LayoutLine[] {
  const marginLine = (text: string): LayoutLine => ({ text, page: 1, startsBlock: true, outside: true });
  return [...header.map(marginLine), ...body, ...footer.map(marginLine)];
}

function linksOf(safe: SafePackage): string[] {
  return relationsOf(safe)
    .filter(({ type, external }) => external && type === "hyperlink")
    .map(({ target }) => target);
}

function converterNotices(messages: readonly string[]): Notice[] {
  const [first] = messages;
  return first === undefined
    ? []
    : [{ code: "converter-message", data: { count: messages.length, message: first } }];
}
