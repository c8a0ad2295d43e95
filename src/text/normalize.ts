/**
 * A text made fit for comparing, with the way back: the character at index `i` came from
 * `source.slice(startOf(i), endOf(i))`.
 */
export interface NormalizedText {
  readonly text: string;
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
}

/**
 * Returns the text in Unicode form NFKC with straight quotes, plain hyphens and plain spaces, without soft hyphens,
 * zero-width and private-use characters. Case and accents stay; see {@link foldKey}.
 */
export function normalizeText(source: string, start = 0, end = source.length): NormalizedText {
  const text = source.slice(start, end);
  if (ASCII.test(text))
    return { text, startOf: (index) => start + index, endOf: (index) => start + index + 1 };
  return normalizeCharacters(source, start, end);
}

function normalizeCharacters(source: string, start: number, end: number): NormalizedText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = start; at < end; ) {
    const next = endOfCharacter(source, at, end);
    const normalized = normalizeCharacter(source.slice(at, next));
    for (let unit = 0; unit < normalized.length; unit++) {
      starts.push(at);
      ends.push(next);
    }
    text += normalized;
    at = next;
  }
  return { text, startOf: (index) => starts[index] ?? end, endOf: (index) => ends[index] ?? end };
}

/** Lower-cases and strips accents: "Résumé" and "RESUME" become "resume". */
export function foldKey(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .normalize("NFC");
}

const ASCII = /^[\x00-\x7f]*$/;
const COMBINING = /\p{M}/u;

/** A base character and the combining marks behind it are one: "e" + U+0301 must become "é". */
function endOfCharacter(source: string, at: number, end: number): number {
  let next = at + unitsOf(source.codePointAt(at));
  while (next < end && source.charCodeAt(next) >= 0x300) {
    const point = source.codePointAt(next) ?? 0;
    if (!COMBINING.test(String.fromCodePoint(point))) break;
    next += unitsOf(point);
  }
  return Math.min(next, end);
}

function unitsOf(point: number | undefined): number {
  return point !== undefined && point > 0xffff ? 2 : 1;
}

function normalizeCharacter(character: string): string {
  if (character.length === 1 && character.charCodeAt(0) < 0x80) return character;
  return (
    REPLACEMENTS[character] ??
    (DROPPED.test(character) ? "" : character.normalize("NFKC").replace(/[‐‑]/g, "-"))
  );
}

const DROPPED = /^(?:[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ue000-\uf8ff]|[\ufe00-\ufe0f])/;

const REPLACEMENTS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u2032": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2033": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u2013": "–",
  "\u2014": "—",
};
