import {
  COVER_LETTER,
  FILLER,
  LETTER,
  LETTER_INITIALS,
  LETTER_WORK,
  MONTHS,
  OTHER_LETTER,
  PLAIN_LETTERS,
  RESUME,
  VERSION,
} from "./name-words.js";

/** What the name of a file (without its ending) or of a folder says. */
export interface NameReading {
  /** What the name says the file is; null where it says nothing. A name that says letter and résumé says résumé. */
  readonly says: "resume" | "letter" | "other-letter" | null;
  /** The name is nothing but the initials CL, which is a letter among files that are called résumé. */
  readonly initialsAlone: boolean;
  /** Whether a folder of that name holds letters: it says so outright, or says nothing else. */
  readonly lettersFolder: boolean;
  /**
   * The words that tell whose the file is, sorted: first with names like "DoeJane" parted, then as written where that differs. Empty where no
   * word is left.
   */
  readonly keys: readonly (readonly string[])[];
}

type Kind =
  | "cover-letter"
  | "letter"
  | "initials"
  | "other-letter"
  | "resume"
  | "version"
  | "filler"
  | "date"
  | "loose-date"
  | "word";

interface Piece {
  readonly word: string;
  /** Which run of letters and digits it stood in. */
  readonly run: number;
  kind: Kind;
}

const PHRASES = new Map<string, Kind>([
  ...COVER_LETTER.map((phrase) => [phrase, "cover-letter"] as const),
  ...LETTER.map((phrase) => [phrase, "letter"] as const),
  ...LETTER_INITIALS.map((phrase) => [phrase, "initials"] as const),
  ...OTHER_LETTER.map((phrase) => [phrase, "other-letter"] as const),
  ...LETTER_WORK.map((phrase) => [phrase, "word"] as const),
  ...RESUME.map((phrase) => [phrase, "resume"] as const),
  ...VERSION.map((phrase) => [phrase, "version"] as const),
  ...FILLER.map((phrase) => [phrase, "filler"] as const),
]);

const LONGEST_PHRASE = 3;

/** Days, with the hour where one follows, and the counters of copies: "2026-05-01", "1.5.2026", "20260501_1030", "(2)". */
const DATES = [
  /(?<!\d)(?:19|20)\d\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12]\d|3[01])(?:[-_T ]\d{4,6})?(?!\d)/g,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([-_. ])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d(?!\d)/g,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([-.])(?:0?[1-9]|[12]\d|3[01])\1\d\d(?!\d)/g,
  /(?<!\d)\d{4}(?:19|20)\d\d(?!\d)/g,
  /[([]\d{1,3}[)\]]/g,
];

const YEAR = /^(?:19[5-9]\d|20\d\d)$/;
const MONTH_NUMBER = /^(?:0?[1-9]|1[0-2])$/;

/** Reads what a name says of whose file it is. Pure: no other name matters. */
export function readName(name: string): NameReading {
  const pieces = piecesOf(name);
  markPhrases(pieces);
  markNumbers(pieces);
  const kinds = new Set(pieces.map(({ kind }) => kind));
  const says: NameReading["says"] = kinds.has("resume")
    ? "resume"
    : kinds.has("other-letter")
      ? "other-letter"
      : kinds.has("cover-letter") || kinds.has("letter")
        ? "letter"
        : null;
  const initials = says === null ? judgeInitials(pieces) : "name";
  for (const piece of pieces) {
    if (piece.kind === "initials") piece.kind = initials === "letter" ? "letter" : "word";
  }
  keepLoneDates(pieces);
  const keys = keysOf(pieces);
  const empty = keys[0]?.length === 0;
  const isLetter = says === "letter" || initials === "letter";
  return {
    says: isLetter ? "letter" : says,
    initialsAlone: initials === "alone",
    lettersFolder: initials === "alone" || (isLetter && (empty || kinds.has("cover-letter"))),
    keys,
  };
}

/** A text as it is compared: without case, accents and ways of writing the same character. */
export function fold(text: string): string {
  const plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  return plain
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

function piecesOf(name: string): Piece[] {
  let text = name.normalize("NFC").replace(/['’ʼ`]/g, "");
  for (const date of DATES) text = text.replace(date, " ");
  const runs = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap((written, run) =>
    partsOf(written).map((part) => ({
      word: fold(part).replace(/^0+(?=\d)/, ""),
      run,
      kind: "word" as const,
    })),
  );
}

/** Parts "DoeJane2" where capitals and digits begin, and "janedoecoverletter" before a word that nothing else ends with. */
function partsOf(run: string): string[] {
  if (PHRASES.has(fold(run))) return [run];
  return run
    .replace(/(\p{Ll}\p{M}*)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}\p{M}*)(\p{Lu}\p{M}*\p{Ll})/gu, "$1 $2")
    .replace(/([\p{L}\p{M}])(\p{N})/gu, "$1 $2")
    .replace(/(\p{N})(\p{L})/gu, "$1 $2")
    .replace(/(?<=[\p{L}\p{M}]{3})(cover ?letters?|r[eé]sum[eé])(?![\p{L}\p{M}])/giu, " $1")
    .replace(/(?<![\p{L}\p{M}])(cover ?letter|r[eé]sum[eé])(?=[\p{L}\p{M}]{3})/giu, "$1 ")
    .split(" ")
    .filter((part) => part !== "");
}

function markPhrases(pieces: readonly Piece[]): void {
  for (let at = 0; at < pieces.length; ) {
    let length = LONGEST_PHRASE;
    let kind: Kind | undefined;
    for (; length > 0 && !kind; length--) {
      const words = pieces.slice(at, at + length).map(({ word }) => word);
      if (words.length === length) kind = PHRASES.get(words.join(" "));
    }
    const taken = kind ? length + 1 : 1;
    for (const piece of pieces.slice(at, at + taken)) piece.kind = kind ?? "word";
    at += taken;
  }
}

/** Years, versions ("v2.1", "final 2") and, beside a year, months. Other numbers may be what tells candidates apart. */
function markNumbers(pieces: readonly Piece[]): void {
  const isYear = (piece: Piece | undefined) => piece !== undefined && YEAR.test(piece.word);
  pieces.forEach((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (piece.kind !== "word") return;
    if (isYear(piece)) piece.kind = "date";
    else if (/^\d{1,2}$/.test(piece.word) && before?.kind === "version") piece.kind = "version";
    else if (
      (MONTH_NUMBER.test(piece.word) || MONTHS.includes(piece.word)) &&
      (isYear(before) || isYear(after))
    )
      piece.kind = "loose-date";
  });
}

/** CL behind a name is a letter; before one it is the name's initials. */
function judgeInitials(pieces: readonly Piece[]): "letter" | "name" | "alone" {
  const words = pieces.filter(({ kind }) => kind === "word" || kind === "initials");
  const at = words.findLastIndex(({ kind }) => kind === "initials");
  if (at < 0) return "name";
  if (words.length === 1) return "alone";
  return at >= 2 || (at === 1 && words.length === 2) ? "letter" : "name";
}

/** "May 2026" is a date beside a whole name. Beside less, May may be the name. */
function keepLoneDates(pieces: readonly Piece[]): void {
  const words = pieces.filter(({ kind, word }) => kind === "word" && !/^\d+$/.test(word));
  if (words.length >= 2) return;
  for (const piece of pieces) if (piece.kind === "loose-date") piece.kind = "word";
}

function keysOf(pieces: readonly Piece[]): string[][] {
  const parted: string[] = [];
  const runs = new Map<number, string>();
  pieces.forEach(({ word, run, kind }, at) => {
    if (kind !== "word") return;
    runs.set(run, (runs.get(run) ?? "") + word);
    const before = pieces[at - 1];
    // A number stays with the word it is written to: "team1 seat2" is not "team2 seat1".
    const joins =
      before?.run === run && before.kind === "word" && /^\d/.test(word) !== /^\d/.test(before.word);
    parted.push(joins ? (parted.pop() ?? "") + word : word);
  });
  const [first, second] = [sortedSet(parted), sortedSet([...runs.values()])];
  return first.join(" ") === second.join(" ") ? [first] : [first, second];
}

function sortedSet(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
