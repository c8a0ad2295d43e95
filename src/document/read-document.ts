import { KeyfitError } from "../errors.js";
import type { Notice } from "../notice.js";
import { buildDocument } from "./build-document.js";
import type { Document, DocumentFormat, DocumentRole } from "./document.js";
import type { Layout, Reader } from "./layout.js";
import { DEFAULT_LIMITS, type Limits, resolveLimits } from "./limits.js";
import { loadBytes } from "./load-bytes.js";
import { layoutText } from "./plain/read-text.js";
import { tidyPosting } from "./posting/tidy-posting.js";
import { sniffFormat } from "./sniff-format.js";

/** A document to read: a text, bytes in memory, or a file. Paths work in Node only. */
export type DocumentInput =
  | { readonly text: string; readonly name?: string | undefined }
  | { readonly data: Uint8Array | ArrayBuffer | Blob; readonly name?: string | undefined }
  | { readonly path: string };

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
 * Reads a document of any supported format; what is doubtful about it stands in its notices. The role is guessed from
 * the text where it is not given. The input's bytes are not changed.
 *
 * @throws KeyfitError `corrupt-file`, `empty-file`, `file-not-found`, `file-unreadable`, `invalid-input`,
 * `no-document-body`, `not-a-file`, `password-required`, `time-limit`, `too-large`, `unsupported-format`.
 */
export async function readDocument(
  input: DocumentInput,
  limits?: Partial<Limits>,
  role?: DocumentRole,
): Promise<Document> {
  refuseOtherInput(input);
  const resolved = limits === undefined ? DEFAULT_LIMITS : resolveLimits(limits);
  const name = nameOf(input) ?? role ?? "document";
  const layout = "text" in input ? layoutText(input.text, resolved) : await readBytes(input, name, resolved);
  return role === "job"
    ? buildDocument(tidyPosting(layout), { name, role })
    : buildDocument(layout, role === undefined ? { name } : { name, role });
}

/** Types do not hold in JavaScript, and a bare string could mean a path as well as a text. */
function refuseOtherInput(input: unknown): void {
  const isObject = typeof input === "object" && input !== null;
  if (isObject && isDocumentInput(input)) return;
  const found = isObject ? `{ ${Object.keys(input).join(", ")} }` : typeof input;
  throw new KeyfitError(
    "invalid-input",
    `Expected a document as { text }, { data } or { path }, found ${found}. Give a string as text, bytes as data, or a file's path.`,
  );
}

/** Written out because a schema's first use costs a tenth of the time in which a file is read. */
function isDocumentInput(input: { text?: unknown; data?: unknown; path?: unknown; name?: unknown }): boolean {
  const { text, data, path, name } = input;
  if (name !== undefined && typeof name !== "string") return false;
  if (text !== undefined) return typeof text === "string";
  if (data !== undefined) return [Uint8Array, ArrayBuffer, Blob].some((kind) => data instanceof kind);
  return typeof path === "string" && path !== "";
}

function nameOf(input: DocumentInput): string | undefined {
  return "path" in input ? input.path.split(/[\\/]/).at(-1) : input.name;
}

async function readBytes(
  input: Exclude<DocumentInput, { text: string }>,
  name: string,
  limits: Limits,
): Promise<Layout> {
  const bytes = await loadBytes(input, limits);
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
