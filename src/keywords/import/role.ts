import { headingKind } from "./headings.js";
import type { GuideLine } from "./lines.js";

/** The role that a guide is about. */
export interface Role {
  /** Its name in the singular, or "" when the text does not tell. */
  readonly label: string;
  /** The line that tells it; null when none does. */
  readonly line: GuideLine | null;
  /** Whether the name was taken from a first line that might be something else. */
  readonly isGuess: boolean;
}

const WRAPPED: readonly RegExp[] = [
  /^career\s+(?:guide|profile|overview)\s*(?:[:–—-]|for|to becoming|to being|of)\s+(?:an?\s+|the\s+)?(?<role>.+)$/i,
  /^(?:the\s+)?(?:(?:complete|ultimate|full|essential|short|practical)\s+)?(?:guide\s+to\s+)?(?<role>.+?)\s*(?:[:–—-]\s*)?(?:an?\s+|the\s+)?(?:complete\s+)?career\s+(?:guide|profile|overview|path guide)\b.*$/i,
  /^(?:how to become|becoming|working as|your career as|what is|what does)\s+an?\s+(?<role>.+?)(?:\s+do)?\??$/i,
];

/** How far down the title of a guide may stand, in lines. */
const TOP = 12;

/** The role that the first lines of a guide name. */
export function findRole(lines: readonly GuideLine[]): Role {
  for (const line of [...lines.slice(0, TOP), ...lines.filter((each) => each.text.endsWith("?"))]) {
    const label = WRAPPED.map((pattern) => pattern.exec(line.text)?.groups?.role).find(
      (role) => role !== undefined,
    );
    if (label !== undefined && isName(label)) {
      return { label: singular(label.trim()), line, isGuess: false };
    }
  }
  const first = lines[0];
  return first !== undefined &&
    isName(first.text) &&
    !first.isItem &&
    first.text.split(" ").length <= 5 &&
    headingKind(first.text, "") === null
    ? { label: singular(first.text), line: first, isGuess: true }
    : { label: "", line: null, isGuess: true };
}

function isName(text: string): boolean {
  return text.split(" ").length <= 7 && !/[.!,;:]/.test(text) && /\p{L}/u.test(text);
}

function singular(name: string): string {
  const cased =
    name === name.toUpperCase()
      ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
      : name;
  return cased
    .replace(/([b-df-hj-np-tv-z])ies$/i, "$1y")
    .replace(/(ss|sh|ch|x)es$/i, "$1")
    .replace(/([^su])s$/i, "$1");
}
