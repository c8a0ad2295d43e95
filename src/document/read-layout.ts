import type { Notice } from "../notice.js";
import type { DocumentFormat } from "./document.js";
import type { Layout, Reader } from "./layout.js";
import type { Limits } from "./limits.js";
import { sniffFormat } from "./sniff-format.js";

/** A file to read. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Its name without folders; only its ending is looked at. */
  readonly name: string;
  readonly limits: Limits;
}

/** Each format's reader, loaded when the first file of that format comes along. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  docx: async () => (await import("./docx/read-docx.js")).readDocx,
  html: async () => (await import("./html/read-html.js")).readHtml,
  "json-resume": async () => (await import("./json-resume/read-json-resume.js")).readJsonResume,
  markdown: async () => (await import("./plain/read-text.js")).readMarkdown,
  odt: async () => (await import("./odt/read-odt.js")).readOdt,
  pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
  rtf: async () => (await import("./rtf/read-rtf.js")).readRtf,
  text: async () => (await import("./plain/read-text.js")).readText,
};

/**
 * Reads a file's bytes by the format that they have. The same bytes give the same layout.
 *
 * @throws KeyfitError as `readDocument` does.
 */
export async function readLayout({ bytes, name, limits }: FileBytes): Promise<Layout> {
  const format = sniffFormat({ bytes, name, limits });
  const read = await READERS[format]();
  const layout = await read(bytes, limits);
  return { ...layout, notices: [...nameNotices(name, format), ...layout.notices] };
}

/** The endings that promise a format; `null` promises one that keyfit does not read. */
const ENDINGS: Readonly<Record<string, readonly DocumentFormat[] | null>> = {
  doc: null,
  docm: ["docx"],
  docx: ["docx"],
  dotx: ["docx"],
  htm: ["html"],
  html: ["html"],
  jpeg: null,
  jpg: null,
  json: ["json-resume"],
  markdown: ["markdown"],
  md: ["markdown"],
  odt: ["odt"],
  ott: ["odt"],
  pages: null,
  pdf: ["pdf"],
  png: null,
  rtf: ["rtf"],
  text: ["markdown", "text"],
  txt: ["markdown", "text"],
};

function nameNotices(name: string, found: DocumentFormat): Notice[] {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const promised = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (promised === undefined || promised?.includes(found)) return [];
  return [{ code: "name-mismatch", data: { ending, found } }];
}
