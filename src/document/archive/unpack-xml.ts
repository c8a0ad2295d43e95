import { KeyfitError } from "../../errors.js";
import { type ArchiveEntry, unpackEntry } from "./archive.js";

/**
 * Unpacks the entries of an archive whose names fit, as XML texts by name.
 *
 * @throws KeyfitError `corrupt-file` for a broken entry or one with a document type declaration (the door to entity
 * attacks), `password-required`, `too-large`.
 */
export function unpackXml(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  names: RegExp,
): ReadonlyMap<string, string> {
  const fitting = entries.filter(({ name }) => names.test(name));
  return new Map(fitting.map((entry) => [entry.name, safeXml(entry.name, unpackEntry(bytes, entry))]));
}

function safeXml(name: string, bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(bytes);
  if (!xml.includes("<!DOCTYPE")) return xml;
  throw new KeyfitError(
    "corrupt-file",
    `Expected a document without document type declarations, found one in "${name}". Save the document again from a word processor.`,
    { data: { part: name } },
  );
}
