import { createHash } from "node:crypto";
import { splitExtension } from "./file-kinds.js";
import { groupBy } from "./group-by.js";

const MOST_CHARACTERS = 80;
const MOST_BYTES = 200;
const HASH_DIGITS = 6;

/** Names that Windows gives to devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Stems of file names for the hand-outs of candidates, in the order of the names. Letters and digits of every script stay, all else becomes a
 * hyphen; at most 80 characters and 200 bytes; safe on Windows and where case does not tell files apart. Names that would come out the same
 * get their ending ("jane-pdf", "jane-docx"), and where that does not part them a digest of the name.
 *
 * What comes of a name depends on which names there are, and not on their order. Pure.
 *
 * @param names paths with slashes, each once.
 */
export function nameOutputs(names: readonly string[]): readonly string[] {
  const levels = new Map<string, number>(names.map((name) => [name, 0]));
  for (;;) {
    const bySpelling = groupBy(levels, ([name, level]) => ignoreCase(stemAt(name, level)));
    const colliding = [...bySpelling.values()].filter((group) => group.length > 1).flat();
    if (colliding.length === 0) return names.map((name) => stemAt(name, levels.get(name) ?? 0));
    for (const [name, level] of colliding) levels.set(name, level + 1);
  }
}

/** The stem alone, then with the ending, then with more and more of a digest. */
function stemAt(name: string, level: number): string {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const { stem, extension } = splitExtension(name.slice(folder.length));
  const base = hyphenate(folder + stem);
  const safe = base === "" ? "unnamed" : RESERVED.test(base.normalize("NFKC")) ? `${base}-file` : base;
  const ending = level > 0 && extension !== "" ? `-${extension}` : "";
  if (level < 2) return shorten(safe, ending);
  // Half characters, which a path may hold, would all be written alike.
  const whole = name.replace(/\p{Cs}/gu, (half) => half.charCodeAt(0).toString(16));
  const digest = createHash("sha256").update(whole).digest("hex");
  return shorten(safe, `${ending}-${digest.slice(0, HASH_DIGITS * (level - 1))}`);
}

function hyphenate(path: string): string {
  return path
    .normalize("NFC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
}

function shorten(stem: string, ending: string): string {
  const characters = MOST_CHARACTERS - ending.length;
  const bytes = MOST_BYTES - ending.length;
  let kept = "";
  let size = 0;
  for (const character of stem) {
    size += Buffer.byteLength(character);
    if (size > bytes || kept.length + character.length > characters) break;
    kept += character;
  }
  return kept.replace(/-+$/, "") + ending;
}

/** As file systems compare names that ignore case, and a little more broadly. */
function ignoreCase(stem: string): string {
  return stem.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
