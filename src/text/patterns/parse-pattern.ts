import { tokenize } from "../tokens.js";

/** One place of a pattern that consumes a token: any of these words, or any word of the named class. */
export interface PatternWord {
  /** The words that may stand here, as folded keys with how each is compared. */
  readonly words: readonly { readonly key: string; readonly inflects: boolean }[];
  /** Name of a word class whose words may stand here too. */
  readonly className?: string;
  /** How many other tokens may stand before this one: 0, or the width of the gap. */
  readonly gap: number;
}

/** A pattern without its options: one way to say it. */
export type PatternVariant = readonly PatternWord[];

/** The widest gap that " ... " stands for, in tokens. */
export const DEFAULT_GAP = 5;

/**
 * Reads a form as `keywords/keyword.ts` describes it and returns each way to say it, without optional words.
 *
 * @throws SyntaxError where brackets do not close, a choice is empty, or a gap stands at the edge.
 */
export function parsePattern(pattern: string): readonly PatternVariant[] {
  const known = parsed.get(pattern);
  if (known !== undefined) return known;
  const variants = parse(pattern);
  if (parsed.size >= CACHE_PATTERNS) parsed.clear();
  parsed.set(pattern, variants);
  return variants;
}

/** Every posting asks for forms of the same lists; the cache is bounded so that a long-lived process does not grow. */
const CACHE_PATTERNS = 20_000;
const parsed = new Map<string, readonly PatternVariant[]>();

function parse(pattern: string): PatternVariant[] {
  let variants: PatternWord[][] = [[]];
  let gap = 0;
  for (const piece of splitPieces(pattern)) {
    const width = gapWidth(piece);
    if (width !== null) {
      gap = width;
      continue;
    }
    if (piece.startsWith(".."))
      throw new SyntaxError(`"${piece}" is no gap; write "..1.." to "..9.." or "..." in "${pattern}"`);
    const choices = readPiece(piece);
    variants = variants.flatMap((variant) => choices.map((choice) => [...variant, ...withGap(choice, gap)]));
    gap = 0;
  }
  if (gap > 0 || GAP.test(splitPieces(pattern)[0] ?? ""))
    throw new SyntaxError(`a gap at the edge of "${pattern}"`);
  const full = variants.filter((variant) => variant.length > 0);
  if (full.length === 0) throw new SyntaxError(`no words in "${pattern}"`);
  return full;
}

const PIECE = /\([^()]*\)\??|\{[^{}]*\}\??|[^\s(){}]+/g;
const GAP = /^\.\.(?:\.|(\d)\.\.)$/;

function splitPieces(pattern: string): string[] {
  if (pattern.replace(PIECE, "").trim() !== "")
    throw new SyntaxError(`brackets that do not close in "${pattern}"`);
  return pattern.match(PIECE) ?? [];
}

function gapWidth(piece: string): number | null {
  const found = GAP.exec(piece);
  return found ? Number(found[1] ?? DEFAULT_GAP) : null;
}

function withGap(words: readonly PatternWord[], gap: number): PatternWord[] {
  return words.map((word, index) => (index === 0 && gap > 0 ? { ...word, gap } : word));
}

/** The ways to say one piece; an optional piece has the empty way as well. */
function readPiece(piece: string): PatternWord[][] {
  const optional = piece.endsWith("?") && piece.length > 1;
  const core = optional ? piece.slice(0, -1) : piece;
  const ways = core.startsWith("{")
    ? [readClass(core)]
    : core.startsWith("(")
      ? readChoice(core)
      : readWords(core);
  return optional ? [...ways, []] : ways;
}

function readClass(piece: string): PatternWord[] {
  const className = piece.slice(1, -1).trim();
  if (!/^[a-z]+(-[a-z]+)*$/.test(className)) throw new SyntaxError(`"${piece}" names no word class`);
  return [{ words: [], className, gap: 0 }];
}

/** Single words of a choice become one place; entries of several words become ways of their own. */
function readChoice(piece: string): PatternWord[][] {
  const entries = piece
    .slice(1, -1)
    .split("|")
    .map((entry) => entry.trim());
  if (entries.includes("") || entries.length === 0) throw new SyntaxError(`an empty choice in "${piece}"`);
  const ways = entries.flatMap(readWords);
  const single = ways.filter((way) => way.length === 1).flatMap((way) => way[0]?.words ?? []);
  const longer = ways.filter((way) => way.length > 1);
  return single.length > 0 ? [[{ words: single, gap: 0 }], ...longer] : longer;
}

/** "de-escalate" is two tokens or one; "=learn" is that word and none of its inflections. */
function readWords(text: string): PatternWord[][] {
  if (/^[a-z]+$/.test(text)) return [[{ words: [{ key: text, inflects: inflects(text) }], gap: 0 }]];
  const tokens = tokenize(text);
  const literal = text.startsWith("=");
  const words = tokens.map((token) => ({
    words: [{ key: token.key, inflects: !literal && inflects(token.text) }],
    gap: 0,
  }));
  // "ICD10" and "deescalate", but no "medical" for the name "Medi-Cal".
  const joins = tokens.length === 2 && tokens[1]?.separator === "-" && /^[\p{Ll}-]+$|\d/u.test(text);
  if (!joins) return [words];
  const key = tokens.map((token) => token.key).join("");
  return [words, [{ words: [{ key, inflects: inflects(text.replace("-", "")) }], gap: 0 }]];
}

/** A capital or a digit makes a word a name, which has no inflections; so are words of one or two letters. */
function inflects(word: string): boolean {
  return word.length >= 3 && /^\p{Ll}+$/u.test(word);
}
