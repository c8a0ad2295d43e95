import { KeyfitError } from "../../errors.js";
import { type ArchiveEntry, unpackEntry } from "../archive/archive.js";
import { readXml } from "../xml/read-xml.js";

/** Where the text of a word processor's archive stands. */
export type MainPart =
  | { readonly found: true; readonly name: string }
  /** `expected` is the part that should be there; absent where the archive is not a word processor's at all. */
  | { readonly found: false; readonly expected?: string };

const DEFAULT_PART = "word/document.xml";
const WORD_MAIN =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled/;

/**
 * Finds the main text part as ECMA-376 part 2 says: by the package's content types and relationships. The usual path
 * serves where they are missing.
 *
 * @throws KeyfitError `corrupt-file`, `password-required` or `too-large` when those two parts cannot be unpacked.
 */
export function findMainPart(bytes: Uint8Array, entries: readonly ArchiveEntry[]): MainPart {
  const names = new Set(entries.map(({ name }) => name));
  const declared = declaredMainPart(bytes, entries);
  const candidates = [declared, DEFAULT_PART].filter((name) => name !== undefined);
  const name = candidates.find((candidate) => names.has(candidate));
  if (name !== undefined) return { found: true, name };
  const isWord = declared !== undefined || entries.some((entry) => entry.name.startsWith("word/"));
  return isWord ? { found: false, expected: declared ?? DEFAULT_PART } : { found: false };
}

/** The part that the content types call a word processor's main part, and the package's relationships lead to. */
function declaredMainPart(bytes: Uint8Array, entries: readonly ArchiveEntry[]): string | undefined {
  const mainParts: string[] = [];
  readSmallPart("[Content_Types].xml", (tag, attributes) => {
    if (tag === "Override" && WORD_MAIN.test(attributes.ContentType ?? ""))
      mainParts.push(attributes.PartName ?? "");
  });
  let related: string | undefined;
  readSmallPart("_rels/.rels", (tag, attributes) => {
    if (tag === "Relationship" && /\/officeDocument$/.test(attributes.Type ?? ""))
      related = attributes.Target;
  });
  const parts = mainParts.map(withoutSlash);
  return parts.find((part) => part === withoutSlash(related ?? "")) ?? parts[0];

  function readSmallPart(
    name: string,
    onTag: (tag: string, attributes: Record<string, string>) => void,
  ): void {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry) return;
    try {
      readXml(new TextDecoder().decode(unpackEntry(bytes, entry)), { open: onTag });
    } catch (error) {
      // A package with broken declarations can still have its text at the usual place.
      if (!(error instanceof KeyfitError) || error.code !== "corrupt-file") throw error;
    }
  }
}

function withoutSlash(path: string): string {
  return path.replace(/^\.?\//, "");
}
