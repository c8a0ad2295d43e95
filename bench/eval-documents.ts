import { readFileSync } from "node:fs";
import {
  type DocumentFigures,
  LAYOUTS,
  layoutFiles,
  measureDocument,
  measureText,
} from "./accuracy/measure-documents.js";
import { printTable } from "./measure.js";

/** Producers and formats, by how their files in `fixtures/documents/layouts` are named. */
const PARTS: Readonly<Record<string, RegExp>> = {
  "all with text": /^/,
  PDF: /\.pdf$/,
  "PDF: Chromium": /^chromium.*\.pdf$/,
  "PDF: WeasyPrint": /^weasyprint.*\.pdf$/,
  "PDF: wkhtmltopdf": /^wkhtmltopdf.*\.pdf$/,
  "PDF: LibreOffice": /^office.*\.pdf$/,
  "PDF: pdfTeX, XeLaTeX": /^(?:xe)?tex.*\.pdf$/,
  "PDF: groff": /^groff.*\.pdf$/,
  "PDF: Cairo": /^cairo.*\.pdf$/,
  "PDF: pdf-lib": /^pdf-lib.*\.pdf$/,
  DOCX: /\.docx$/,
  "other formats": /\.(?:odt|rtf|html|json|txt|md)$/,
};

interface Row extends DocumentFigures {
  /** Plain text by the engine that keyfit reads the format with, where there is one. */
  readonly bare: { readonly recovered: number; readonly inOrder: number } | null;
}

/** Prints how completely and in which order documents are read, beside the plain text of the same engines. */
export async function evaluateDocuments(): Promise<void> {
  const rows: Row[] = [];
  for (const file of layoutFiles()) {
    const figures = await measureDocument(file);
    if (figures.truth.hasText && figures.truth.isLegible)
      rows.push({ ...figures, bare: await measureBare(figures) });
  }
  const twin = (rows.find(({ file }) => file === "plain-standard.txt")?.credited ?? []).join();
  printTable(
    "Documents: words read, words in order, sections and jobs told, in 100",
    [
      "",
      "files",
      "recovered",
      "in order",
      "sections",
      "jobs",
      "hidden credited",
      "same keywords",
      "bare recovered",
      "bare in order",
    ],
    Object.entries(PARTS).flatMap(([part, pattern]) => {
      const own = rows.filter(({ file }) => pattern.test(file));
      if (own.length === 0) return [];
      const bare = own.flatMap((row) => row.bare ?? []);
      return [
        [
          part,
          String(own.length),
          ...[
            mean(own.map(({ recovered }) => recovered)),
            mean(own.map(({ inOrder }) => inOrder)),
            mean(own.map(({ sections }) => sections)),
            mean(own.map(({ jobs }) => jobs)),
          ].map(percent),
          String(own.flatMap(({ hiddenCredited }) => hiddenCredited).length),
          `${own.filter(({ credited }) => credited.join() === twin).length} of ${own.length}`,
          percent(mean(bare.map(({ recovered }) => recovered))),
          percent(mean(bare.map(({ inOrder }) => inOrder))),
        ],
      ];
    }),
  );
}

async function measureBare({ file, truth }: DocumentFigures): Promise<Row["bare"]> {
  const data = readFileSync(LAYOUTS + file);
  if (file.endsWith(".pdf")) {
    const { PDFParse } = await import("pdf-parse");
    const parser = new PDFParse({ data: new Uint8Array(data), verbosity: 0 });
    const { text } = await parser.getText();
    await parser.destroy();
    return measureText(text, truth);
  }
  if (!file.endsWith(".docx")) return null;
  const { default: mammoth } = await import("mammoth");
  return measureText((await mammoth.extractRawText({ buffer: data })).value, truth);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? Number.NaN : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function percent(share: number): string {
  return Number.isNaN(share) ? "" : (100 * share).toFixed(2);
}
