import { KeyfitError } from "../../errors.js";
import type { Notice } from "../../notice.js";
import type { Layout, LayoutLine } from "../layout.js";
import type { Limits } from "../limits.js";
import { refuseOver } from "../refuse-over.js";
import { type PageLines, pageLines } from "./page-lines.js";
import type { PdfFile, PdfPage } from "./pdf-file.js";

/** A page with fewer characters than this holds no text worth the name: a scan with a page number, or damage. */
const FEWEST_CHARACTERS = 20;
/** A share of unreadable characters from which the text as a whole is doubtful. */
const MANY_UNMAPPED = 0.02;

/**
 * Reads a PDF's text layer and form fields. A file without text is read too; the notice `no-text-layer` says so.
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
    const page = await mapErrors(() => file.readPage(number, (more) => watch(characters + more)));
    const lines = pageLines(page, number);
    characters += countCharacters(lines.lines);
    watch(characters);
    pages.push(page);
    read.push(lines);
  }
  return {
    format: "pdf",
    lines: read.flatMap(({ lines }) => lines),
    pageSizes: pages.map(({ width, height }) => ({ width, height })),
    notices: [...textNotices(read), ...glyphNotices(read), ...fieldNotices(pages)],
  };
}

function textNotices(read: readonly PageLines[]): Notice[] {
  const counts = read.map(({ lines }) => countCharacters(lines));
  if (counts.every((count) => count < FEWEST_CHARACTERS)) return [{ code: "no-text-layer" }];
  const empty = counts.flatMap((count, index) => (count < FEWEST_CHARACTERS / 10 ? [index + 1] : []));
  return empty.length === 0 ? [] : [{ code: "pages-without-text", data: { pages: empty.join(", ") } }];
}

function glyphNotices(read: readonly PageLines[]): Notice[] {
  const symbols = sum(read.map((page) => page.symbols));
  const unmapped = sum(read.map((page) => page.unmapped));
  const all = sum(read.map(({ lines }) => countCharacters(lines)));
  const notices: Notice[] = [];
  if (symbols > 0) notices.push({ code: "symbol-glyphs-dropped", data: { count: symbols } });
  if (unmapped > all * MANY_UNMAPPED)
    notices.push({ code: "unmapped-characters", data: { count: unmapped } });
  return notices;
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
