import { KeyfitError } from "../../errors.js";
import type { Limits } from "../limits.js";
import { refuseOver } from "../refuse-over.js";
import { type ArchiveEntry, unpackEntry } from "./archive.js";

/**
 * Unpacks the entries of an archive whose names fit, as XML texts by name.
 *
 * @throws KeyfitError `corrupt-file` for a broken entry or one with a document type declaration (the door to entity
 * attacks), `password-required`, `too-large` for one that unpacks to more than it declares or nests deeper than `limits.depth`.
 */
export function unpackXml(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  { names, limits }: { readonly names: RegExp; readonly limits: Limits },
): ReadonlyMap<string, string> {
  const fitting = entries.filter(({ name }) => names.test(name));
  return new Map(
    fitting.map((entry) => {
      const xml = safeXml(entry.name, unpackEntry(bytes, entry));
      refuseOver(limits, "depth", depthOf(xml));
      return [entry.name, xml];
    }),
  );
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

/** How deep elements nest, told by their tags alone, before anything is built of them. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const next = xml.charAt(at + 1);
    if (next === "/") depth -= 1;
    else if (next !== "!" && next !== "?") {
      const end = xml.indexOf(">", at);
      if (end < 0) return deepest;
      if (xml.charAt(end - 1) !== "/") depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}
