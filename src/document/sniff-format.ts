import { KeyfitError } from "../errors.js";
import { type ArchiveEntry, listEntries, unpackEntry } from "./archive/archive.js";
import type { DocumentFormat } from "./document.js";
import { findMainPart } from "./docx/main-part.js";
import { looksLikeJsonResume } from "./json-resume/read-json-resume.js";
import type { Limits } from "./limits.js";
import { decodeText } from "./plain/decode-text.js";
import { looksLikeMarkdown } from "./plain/markdown-lines.js";

/** What is asked of {@link sniffFormat}. */
export interface Sniffed {
  readonly bytes: Uint8Array;
  /** The file's name; only its ending is used, and only to tell Markdown from other text. */
  readonly name: string;
  readonly limits: Limits;
}

/**
 * The format of a file, told by its content. A name never makes a file something that its bytes are not.
 *
 * @throws KeyfitError `unsupported-format` for a format that keyfit does not read, `password-required` for an encrypted
 * Office file, `no-document-body` for a DOCX without a text part, `corrupt-file` for a broken archive, `too-large`.
 */
export function sniffFormat(file: Sniffed): DocumentFormat {
  const head = latin1(file.bytes.subarray(0, 1024));
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return sniffArchive(file);
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith(OLE_MAGIC) && hasEncryptedPackage(file.bytes)) throw encryptedOffice();
  if (HTML.test(head)) return "html";
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(head)) return "rtf";
  const other = OTHER_FORMATS.find(({ magic }) => magic.test(head));
  if (other) throw unsupported(other.found, other.advice);
  return sniffText(file);
}

/** A page, or a piece of one that begins with an element of pages. */
const HTML =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|main|article|section|header|div|p|ul|h[1-6]|table|meta|title)\b/i;

const OLE_MAGIC = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const SAVE_AS = "Save it as PDF, DOCX or plain text";
const USE_TEXT = "Give the document that the picture was made from, as PDF, DOCX or text";

/** What the first bytes of formats look like that keyfit knows and does not read. */
const OTHER_FORMATS: readonly { magic: RegExp; found: string; advice: string }[] = [
  { magic: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, found: "an old Office file (.doc)", advice: SAVE_AS },
  { magic: /^(\xef\xbb\xbf)?\s*<\?xml/, found: "an XML file", advice: SAVE_AS },
  { magic: /^%!PS/, found: "a PostScript file", advice: "Convert it to PDF" },
  { magic: /^\x89PNG\r\n\x1a\n/, found: "a PNG image", advice: USE_TEXT },
  { magic: /^\xff\xd8\xff/, found: "a JPEG image", advice: USE_TEXT },
  { magic: /^GIF8[79]a/, found: "a GIF image", advice: USE_TEXT },
  { magic: /^(II\*\0|MM\0\*)/, found: "a TIFF image", advice: USE_TEXT },
  { magic: /^RIFF[\s\S]{4}WEBP/, found: "a WebP image", advice: USE_TEXT },
  { magic: /^[\s\S]{4}ftyp(heic|heix|mif1|avif)/, found: "a HEIC or AVIF image", advice: USE_TEXT },
];

/** What the names of an archive's entries say about it, where it is not a word processor's file. */
const OTHER_ARCHIVES: readonly { entry: RegExp; found: string }[] = [
  { entry: /^xl\//, found: "an Excel workbook" },
  { entry: /^ppt\//, found: "a PowerPoint file" },
  { entry: /^Index\/.*\.iwa$/, found: "an Apple Pages, Numbers or Keynote file" },
  { entry: /^META-INF\/container\.xml$/, found: "an EPUB book" },
  { entry: /^content\.xml$/, found: "an OpenDocument file that is no text" },
];

function sniffArchive({ bytes, limits }: Sniffed): "docx" | "odt" {
  const entries = listEntries(bytes, limits);
  if (isOpenDocumentText(bytes, entries)) return "odt";
  const mainPart = findMainPart(bytes, entries);
  if (mainPart.found) return "docx";
  const other = OTHER_ARCHIVES.find(({ entry }) => entries.some(({ name }) => entry.test(name)));
  if (other) throw unsupported(other.found, SAVE_AS);
  if (mainPart.expected !== undefined) {
    throw new KeyfitError(
      "no-document-body",
      `Expected a DOCX with a text part, found an archive without "${mainPart.expected}". Save the document again from a word processor.`,
      { data: { part: mainPart.expected } },
    );
  }
  throw unsupported("a ZIP archive that is no document", "Unpack it and give the document inside");
}

/** The archive's first entry says what it is, unpacked (OASIS OpenDocument 1.3, part 2, 3.3). */
function isOpenDocumentText(bytes: Uint8Array, entries: readonly ArchiveEntry[]): boolean {
  const entry = entries.find(({ name, unpackedSize }) => name === "mimetype" && unpackedSize < 200);
  if (!entry) return false;
  const type = new TextDecoder().decode(unpackEntry(bytes, entry));
  return /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?\s*$/.test(type);
}

function sniffText({ bytes, name }: Sniffed): "json-resume" | "markdown" | "text" {
  const { text } = decodeText(bytes);
  const strange = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f]/g)?.length ?? 0;
  if (text.includes("\0") || strange > text.length * 0.05)
    throw unsupported("binary data of an unknown kind", SAVE_AS);
  if (looksLikeJsonResume(text)) return "json-resume";
  return /\.(md|markdown)$/i.test(name) || looksLikeMarkdown(text) ? "markdown" : "text";
}

/** The stream that holds an Office file encrypted with a password: MS-OFFCRYPTO 1.4; names in OLE are UTF-16. */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  return latin1(bytes).includes([..."EncryptedPackage"].join("\0"));
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function encryptedOffice(): KeyfitError {
  return new KeyfitError(
    "password-required",
    "Expected an open document, found an Office file that is encrypted with a password. Save it without a password.",
  );
}

function unsupported(found: string, advice: string): KeyfitError {
  return new KeyfitError(
    "unsupported-format",
    `Expected a PDF, DOCX, ODT, RTF, HTML or text file, found ${found}. ${advice}.`,
    {
      data: { found },
    },
  );
}
