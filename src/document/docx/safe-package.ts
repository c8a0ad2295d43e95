import { type Zippable, zipSync } from "fflate";
import { KeyfitError } from "../../errors.js";
import { listEntries } from "../archive/archive.js";
import { unpackXml } from "../archive/unpack-xml.js";
import type { Limits } from "../limits.js";
import { findMainPart } from "./main-part.js";

/** The XML parts of a DOCX, unpacked and found harmless. */
export interface SafePackage {
  /** Name of the main text part, such as "word/document.xml". */
  readonly mainPart: string;
  /** Every XML part by its name. */
  readonly parts: ReadonlyMap<string, string>;
}

const STRICT = /http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/g;
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Unpacks the XML parts of a DOCX and leaves pictures, fonts and macros packed.
 *
 * @throws KeyfitError `corrupt-file`, `password-required`, `too-large`, `no-document-body`.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): SafePackage {
  const entries = listEntries(bytes, limits);
  const mainPart = findMainPart(bytes, entries);
  if (!mainPart.found) {
    throw new KeyfitError(
      "no-document-body",
      "Expected a DOCX with a text part, found none. Save the document again.",
    );
  }
  return { mainPart: mainPart.name, parts: unpackXml(bytes, entries, { names: /\.(?:xml|rels)$/, limits }) };
}

/**
 * The parts as a plain archive for the converter: it sees only what was checked, so that neither a false size nor a
 * picture can hurt it, and a Strict document's relationships by the names that the converter knows.
 */
export function repack({ parts }: Pick<SafePackage, "parts">): Uint8Array {
  const files: Zippable = {};
  for (const [name, xml] of parts) {
    const known = name.endsWith(".rels") ? xml.replace(STRICT, TRANSITIONAL) : xml;
    files[name] = [new TextEncoder().encode(known), { level: 0 }];
  }
  return zipSync(files, { mtime: new Date("1980-01-01T00:00:00") });
}
