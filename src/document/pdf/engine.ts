// The worker sets globalThis.pdfjsWorker, so that pdf.js runs it in this thread and never imports a file by its path.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { PDFParse } from "pdf-parse";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FieldText, PdfFile, PdfPage, TextItem } from "./pdf-file.js";

type EngineItem = Extract<
  Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"][number],
  { str: string }
>;

/** Pages with more runs of text than this are not looked through a second time for the names of their fonts. */
const MOST_ITEMS_FOR_FONTS = 20_000;
/** Letters this much higher than the body's set a heading off by themselves. */
const LARGER = 1.1;

/** Opens a PDF with pdf-parse. Throws whatever pdf-parse throws. The caller closes what was opened. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const parser = new PDFParse({
    data: new Uint8Array(bytes), // a copy: the engine detaches what it is given
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1, // pictures are never decoded
  });
  // pdf-parse keeps `load` private in its types; it gives the pdf.js document, which alone knows positions.
  const document = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load();
  const boldFonts = new Map<string, boolean>();
  return {
    pageCount: document.numPages,
    async readPage(number, watch) {
      const page = await document.getPage(number);
      const read = await readPage(page, boldFonts, watch);
      page.cleanup();
      return read;
    },
    close: () => parser.destroy(),
  };
}

async function readPage(
  page: PDFPageProxy,
  boldFonts: Map<string, boolean>,
  watch: (characters: number) => void,
): Promise<PdfPage> {
  const raw = await readItems(page, watch);
  await learnFonts(page, raw, boldFonts);
  const viewport = page.getViewport({ scale: 1 });
  const items = raw.map((item) => toTextItem(item, viewport.transform, boldFonts));
  const fields = readFields(await page.getAnnotations(), viewport.transform);
  return { width: viewport.width, height: viewport.height, items, fields };
}

/** Reads the page's runs of text in pieces, so that `watch` can stop an endless page by throwing. */
async function readItems(page: PDFPageProxy, watch: (characters: number) => void): Promise<EngineItem[]> {
  const items: EngineItem[] = [];
  const reader = page.streamTextContent().getReader();
  let characters = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return items;
      for (const item of value.items) {
        if (!("str" in item)) continue;
        items.push(item);
        characters += item.str.length;
      }
      watch(characters);
    }
  } catch (error) {
    await reader.cancel(error instanceof Error ? error : new Error(String(error))).catch(() => undefined);
    throw error;
  }
}

/**
 * Finds out which fonts are bold. pdf.js tells a font's name only once the page's drawing operators were read, which
 * costs a third of the text itself; so it is done only where bold letters may be all that sets a heading off.
 */
async function learnFonts(
  page: PDFPageProxy,
  items: readonly EngineItem[],
  bold: Map<string, boolean>,
): Promise<void> {
  const fonts = [...new Set(items.filter(({ str }) => str.trim() !== "").map(({ fontName }) => fontName))];
  if (fonts.every((font) => bold.has(font)) || fonts.length + bold.size < 2) return;
  if (items.length > MOST_ITEMS_FOR_FONTS || sizesTellHeadings(items)) return;
  await page.getOperatorList();
  for (const font of fonts) {
    if (page.commonObjs.has(font)) bold.set(font, isBold(page.commonObjs.get(font)));
  }
}

/** Whether several runs are set larger than the body: the name and at least three headings. */
function sizesTellHeadings(items: readonly EngineItem[]): boolean {
  const characters = new Map<number, number>();
  for (const { height, str } of items) characters.set(height, (characters.get(height) ?? 0) + str.length);
  const [body] = [...characters].sort(([, a], [, b]) => b - a).map(([height]) => height);
  const larger = items.filter(({ height, str }) => height > (body ?? 0) * LARGER && str.trim().length > 2);
  return larger.length >= 4;
}

function isBold(font: { name?: string; bold?: boolean; black?: boolean }): boolean {
  return font.bold === true || font.black === true || /bold|black|heavy|semibold|demi/i.test(font.name ?? "");
}

/** Turns a run's matrix, which counts up from the bottom left corner, into the page's top left corner. */
function toTextItem(
  item: EngineItem,
  page: readonly number[],
  boldFonts: ReadonlyMap<string, boolean>,
): TextItem {
  const [a, b, c, d, x, y] = multiply(page, item.transform);
  return {
    text: item.str,
    x,
    y,
    width: item.width,
    size: Math.hypot(c, d),
    angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
    bold: boldFonts.get(item.fontName) ?? false,
  };
}

function multiply(
  m: readonly number[],
  n: readonly number[],
): [number, number, number, number, number, number] {
  const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = m;
  const [na = 1, nb = 0, nc = 0, nd = 1, ne = 0, nf = 0] = n;
  return [
    ma * na + mc * nb,
    mb * na + md * nb,
    ma * nc + mc * nd,
    mb * nc + md * nd,
    ma * ne + mc * nf + me,
    mb * ne + md * nf + mf,
  ];
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly password?: boolean;
  readonly hidden?: boolean;
  readonly contentsObj?: { readonly str?: string };
  readonly rect?: readonly number[];
}

/** Text that was typed into form fields or written onto the page as a comment; neither is part of the page's text. */
function readFields(annotations: readonly Annotation[], page: readonly number[]): FieldText[] {
  return annotations.flatMap((annotation) => {
    const [left = 0, , , top = 0] = annotation.rect ?? [];
    const [, , , , x, y] = multiply(page, [1, 0, 0, 1, left, top]);
    const text = annotation.hidden ? "" : fieldText(annotation);
    return text.trim() === "" ? [] : [{ text, x, y }];
  });
}

function fieldText({ subtype, fieldType, fieldValue, password, contentsObj }: Annotation): string {
  if (subtype === "FreeText") return contentsObj?.str ?? "";
  if (subtype !== "Widget" || password || (fieldType !== "Tx" && fieldType !== "Ch")) return "";
  return [fieldValue]
    .flat()
    .filter((value) => typeof value === "string")
    .join(", ");
}
