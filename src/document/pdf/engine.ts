// The worker sets globalThis.pdfjsWorker, so that pdf.js runs it in this thread and never imports a file by its path.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { PDFParse } from "pdf-parse";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AnnotationMode } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawPage } from "./paint/draw-page.js";
import type { DrawnFont } from "./paint/graphics-state.js";
import { judgeHidden } from "./paint/judge-hidden.js";
import { apply, type Matrix, toMatrix } from "./paint/matrix.js";
import type { FieldText, PdfFile, PdfLink, PdfPage } from "./pdf-file.js";

/** Opens a PDF with pdf-parse. Throws whatever pdf-parse throws. The caller closes what was opened. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const parser = new PDFParse({
    data: new Uint8Array(bytes), // a copy: the engine detaches what it is given
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: false, // else the outlines of all letters are made
    useSystemFonts: false,
    maxImageSize: 1, // pictures are never decoded
  });
  // pdf-parse keeps `load` private in its types; it gives the pdf.js document, which alone knows positions.
  const document = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load();
  leaveFontsAlone(document);
  const layers = lazyLayers(document);
  return {
    pageCount: document.numPages,
    async readPage(number) {
      const page = await document.getPage(number);
      const read = await readPage(page, layers);
      page.cleanup();
      return read;
    },
    close: () => parser.destroy(),
  };
}

/** Nothing is drawn with fonts here, and making them ready for it takes as long as reading the page. */
function leaveFontsAlone(document: PDFDocumentProxy): void {
  const { _transport: transport } = document as unknown as {
    _transport?: { fontLoader?: { bind: (font: unknown) => Promise<void> } };
  };
  if (transport?.fontLoader) transport.fontLoader.bind = async () => undefined;
}

type IsVisible = (layer: unknown) => boolean;

/** Few files have layers; the list of them is asked for by the first page that names one. */
function lazyLayers(document: PDFDocumentProxy): () => Promise<IsVisible> {
  let asked: Promise<IsVisible> | undefined;
  return () => {
    asked ??= document.getOptionalContentConfig().then(
      (config: { isVisible: (group: never) => boolean }): IsVisible =>
        (layer) =>
          config.isVisible(layer as never),
    );
    return asked;
  };
}

async function readPage(page: PDFPageProxy, layers: () => Promise<IsVisible>): Promise<PdfPage> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const matrix = toMatrix(transform);
  const isVisible = argsArray.some((operands) => operands?.[0] === "OC") ? await layers() : () => true;
  const drawing = drawPage({
    operators: fnArray,
    operands: argsArray,
    matrix,
    width,
    height,
    fontOf: fontReader(page),
    isVisible,
  });
  const annotations: readonly Annotation[] = await page.getAnnotations();
  return {
    width,
    height,
    ...judgeHidden(drawing, width, height),
    fields: readFields(annotations, matrix),
    links: readLinks(annotations),
  };
}

interface EngineFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: ArrayLike<number>;
}

function fontReader(page: PDFPageProxy): (name: string) => DrawnFont {
  const fonts = new Map<string, DrawnFont>();
  return (name) => {
    const known = fonts.get(name);
    if (known) return known;
    const font: EngineFont = page.commonObjs.has(name) ? page.commonObjs.get(name) : {};
    const read = {
      bold: isBold(font),
      unit: font.fontMatrix?.[0] ?? 0.001,
      vertical: font.vertical === true,
    };
    fonts.set(name, read);
    return read;
  };
}

function isBold({ name, bold, black }: EngineFont): boolean {
  return bold === true || black === true || /bold|black|heavy|semibold|demi/i.test(name ?? "");
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly password?: boolean;
  readonly hidden?: boolean;
  readonly contentsObj?: { readonly str?: string };
  readonly rect?: readonly number[];
  readonly url?: string;
  readonly unsafeUrl?: string;
}

/** Text that was typed into form fields or written onto the page as a comment; neither is part of the page's text. */
function readFields(annotations: readonly Annotation[], page: Matrix): FieldText[] {
  return annotations.flatMap((annotation) => {
    const [left = 0, , , top = 0] = annotation.rect ?? [];
    const [x, y] = apply(page, left, top);
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

function readLinks(annotations: readonly Annotation[]): PdfLink[] {
  return annotations.flatMap(({ subtype, url, unsafeUrl }) => {
    const address = url ?? unsafeUrl;
    return subtype === "Link" && typeof address === "string" ? [{ url: address }] : [];
  });
}
