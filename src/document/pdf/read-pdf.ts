import { KeyfitError } from "../../errors.js";
import type { Notice } from "../../notice.js";
import type { Layout, LayoutLine } from "../layout.js";
import type { Limits } from "../limits.js";
import { refuseOver } from "../refuse-over.js";
import { type PageLines, pageLines } from "./page-lines.js";
import type { PdfFile, PdfPage } from "./pdf-file.js";
import { keepMarginsOnce } from "./repeated-margins.js";

/** A page with fewer characters than this holds no text worth the name: a scan with a page number, or damage. */
const FEWEST_CHARACTERS = 20;
/** A share of unreadable characters from which the text as a whole is doubtful. */
const MANY_UNMAPPED = 0.02;
/** A share of a page's lines from which the doubt about their order is worth telling. */
const MUCH_UNSURE = 0.15;

/**
 * Reads a PDF's text in the order in which it is read, and its form fields; text that is not seen is kept apart. A file without
 * text is read too; the notice `no-text-layer` says so.
 *
 * @throws KeyfitError `corrupt-file`, `password-required`, `time-limit`, `too-large`.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Layout> {
  const started = performance.now();
  const watch = (characters: number): void => {
    refuseOver(limits, "characters", characters);
    refuseOver(limits, "milliseconds", performance.now() - started);
  };
  const engine = await import("./engine.js");
  const file = await mapErrors(() => engine.openPdf(bytes));
  try {
    return await readPages(file, limits, watch);
  } finally {
    await file.close();
  }
}

async function readPages(
  file: PdfFile,
  limits: Limits,
  watch: (characters: number) => void,
): Promise<Layout> {
  refuseOver(limits, "pages", file.pageCount);
  const pages: PdfPage[] = [];
  const read: PageLines[] = [];
  let characters = 0;
  for (let number = 1; number <= file.pageCount; number += 1) {
    const page = await mapErrors(() => file.readPage(number));
    watch(characters + page.glyphs.length + page.hidden.length);
    const lines = pageLines(page, number);
    characters += countCharacters(lines.lines);
    watch(characters);
    pages.push({ ...page, glyphs: [], hidden: [] });
    read.push(lines);
  }
  const pageSizes = pages.map(({ width, height }) => ({ width, height }));
  return {
    format: "pdf",
    lines: keepMarginsOnce(
      read.flatMap(({ lines }) => lines),
      pageSizes,
    ),
    pageSizes,
    notices: [
      ...textNotices(read),
      ...scanNotices(pages),
      ...orderNotices(read),
      ...glyphNotices(read),
      ...fieldNotices(pages),
    ],
    drawn: keepMarginsOnce(
      read.flatMap(({ drawn }) => drawn),
      pageSizes,
    ),
    hidden: read.flatMap(({ hidden }) => hidden),
    links: pages.flatMap(({ links }) => links.map(({ url }) => url)),
  };
}

function textNotices(read: readonly PageLines[]): Notice[] {
  const counts = read.map(({ lines }) => countCharacters(lines));
  if (counts.every((count) => count < FEWEST_CHARACTERS)) return [{ code: "no-text-layer" }];
  const empty = counts.flatMap((count, index) => (count < FEWEST_CHARACTERS / 10 ? [index + 1] : []));
  return empty.length === 0 ? [] : [{ code: "pages-without-text", data: { pages: empty.join(", ") } }];
}

function scanNotices(pages: readonly PdfPage[]): Notice[] {
  const scans = pages.flatMap(({ isScan }, index) => (isScan ? [index + 1] : []));
  return scans.length === 0 ? [] : [{ code: "ocr-text-layer", data: { pages: scans.join(", ") } }];
}

function orderNotices(read: readonly PageLines[]): Notice[] {
  const unsure = read.flatMap((page, index) => (page.unsure > MUCH_UNSURE ? [index + 1] : []));
  return unsure.length === 0 ? [] : [{ code: "reading-order-unsure", data: { pages: unsure.join(", ") } }];
}

function glyphNotices(read: readonly PageLines[]): Notice[] {
  const symbols = sum(read.map((page) => page.symbols));
  const unmapped = sum(read.map((page) => page.unmapped));
  const all = sum(read.map(({ lines }) => countCharacters(lines)));
  const notices: Notice[] = [];
  if (symbols > 0) notices.push({ code: "symbol-glyphs-dropped", data: { count: symbols } });
  if (unmapped > all * MANY_UNMAPPED || !hasWords(read))
    notices.push({ code: "unmapped-characters", data: { count: unmapped } });
  return notices;
}

/** Fewer words say nothing of what letters they are made of. */
const FEWEST_WORDS = 40;
/** Share of words with a vowel, below which the letters are numbers of glyphs in a font and no letters. */
const FEWEST_VOWELS = 0.5;

/** In every language of Latin letters nearly every word has a vowel; numbers of glyphs taken for letters have few. */
function hasWords(read: readonly PageLines[]): boolean {
  const words = read.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/[A-Za-z]{3,}/g) ?? []));
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => /[aeiouy]/i.test(word)).length > words.length * FEWEST_VOWELS;
}

function fieldNotices(pages: readonly PdfPage[]): Notice[] {
  const count = sum(pages.map(({ fields }) => fields.length));
  return count === 0 ? [] : [{ code: "form-fields-read", data: { count } }];
}

function countCharacters(lines: readonly LayoutLine[]): number {
  return sum(lines.map(({ text }) => text.replace(/\s/g, "").length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Every error of the engine as one of keyfit's. */
async function mapErrors<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof KeyfitError) throw cause;
    if (cause instanceof Error && cause.name === "PasswordException") {
      throw new KeyfitError(
        "password-required",
        "Expected an open PDF, found one that is encrypted with a password. Save or print it to a PDF without a password.",
        { cause },
      );
    }
    throw new KeyfitError(
      "corrupt-file",
      "Expected a whole PDF, found one that is cut off or broken. Save or download it again.",
      { cause },
    );
  }
}
