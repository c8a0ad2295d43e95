import { isBrokenWord } from "./broken-word.js";
import { foldKey, normalizeText } from "./normalize.js";
import type { Span } from "./span.js";

/** A word of a text as the matcher sees it. Its span counts in the original text. */
export interface Token extends Span {
  /** The word after normalising, in its own case. */
  readonly text: string;
  /** The word folded for comparing: lower case, no accents, no possessive, no dots of an abbreviation. */
  readonly key: string;
  /** The normalized characters between the token before and this one, without white space at its ends. */
  readonly separator: string;
  /** Whether a line break lies between the token before and this one. */
  readonly afterBreak: boolean;
}

/**
 * Parts a text, or the span of it, into words. "C++", "C#", ".NET", "Node.js", "R&D", mail and web addresses are one
 * token each, and so is a word that a hyphen parts at a line's end; hyphen and slash part words ("ICD-10" is two tokens) and stand in `separator`; spaced letters
 * ("E P I C") are one; a lone "&" is the word "and".
 */
export function tokenize(source: string, span: Span = { start: 0, end: source.length }): readonly Token[] {
  return source.length <= LONGEST_NAME && span.start === 0 && span.end === source.length
    ? readName(source)
    : readPart(source, span);
}

/** Names of keywords, titles of jobs and words alone are asked for again and again, between the parts of a document. */
function readName(source: string): readonly Token[] {
  const known = names.get(source);
  if (known !== undefined) return known;
  const tokens = readTokens(source, { start: 0, end: source.length });
  if (names.size >= MOST_KEPT) names.clear();
  names.set(source, tokens);
  return tokens;
}

const names = new Map<string, readonly Token[]>();
const LONGEST_NAME = 100;

function readPart(source: string, span: Span): readonly Token[] {
  if (source !== lastSource) {
    lastSource = source;
    lastTokens.clear();
  }
  const place = span.start * SPAN_UNITS + span.end;
  const known = lastTokens.get(place);
  if (known !== undefined) return known;
  const tokens = readTokens(source, span);
  if (lastTokens.size < MOST_KEPT) lastTokens.set(place, tokens);
  return tokens;
}

/** One finder after the other asks for the words of the same clause of one text. */
let lastSource = "";
const lastTokens = new Map<number, readonly Token[]>();
const MOST_KEPT = 5_000;
const SPAN_UNITS = 2 ** 26;

function readTokens(source: string, span: Span): Token[] {
  const normalized = normalizeText(source, span.start, span.end);
  const tokens: Token[] = [];
  let last = 0;
  for (const found of normalized.text.matchAll(WORD)) {
    const start = normalized.startOf(found.index);
    // "½" becomes "1⁄2", two words of one character: the first stands for it.
    if (start < (tokens.at(-1)?.end ?? span.start)) continue;
    const between = normalized.text.slice(last, found.index);
    last = found.index + found[0].length;
    const before = tokens.at(-1);
    const end = normalized.endOf(last - 1);
    if (before && BREAK.test(between) && isBrokenWord(`${before.text}-`, found[0])) {
      const text = before.text + found[0];
      tokens[tokens.length - 1] = { ...before, end, text, key: keyOf(text) };
      continue;
    }
    tokens.push({
      start,
      end,
      text: found[0],
      key: keyOf(found[0]),
      separator: between.trim(),
      afterBreak: between.includes("\n"),
    });
  }
  return tokens;
}

/** A hyphen at the end of a line. */
const BREAK = /^[-‐]\r?\n$/;

/** Letter-spaced runs, addresses (bounded as RFC 5321 bounds them), symbol names, then words. */
const WORD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){2,}(?![\p{L}\p{N}])`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`,
    String.raw`(?:https?:\/\/|www\.)[^\s<>")]+`,
    String.raw`\p{Lu}{1,2}&\p{Lu}{1,2}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])\.[A-Z]{2,4}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.])(?:\p{Lu}|Ph)\.\p{Lu}\p{Ll}{1,3}(?:\.\p{L}{1,4})?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|['.](?=[\p{Ll}\p{N}]))*(?:\+{1,2}|#)?`,
    "&",
  ].join("|"),
  "gu",
);

function keyOf(text: string): string {
  if (text === "&") return "and";
  if (SPACED_LETTERS.test(text)) return foldKey(text.replaceAll(" ", ""));
  if (DOTTED_ABBREVIATION.test(text)) return foldKey(text.replaceAll(".", ""));
  return foldKey(text)
    .replace(/'s?$/, "")
    .replace(/^(\d+)\+$/, "$1")
    .replace(SCANNED_ZERO, "o");
}

/** Scanners read a capital O as a zero ("0utlook"); no word begins with a zero and small letters. */
const SCANNED_ZERO = /^0(?=\p{Ll}{4})/u;

const SPACED_LETTERS = /^\p{Lu}(?: \p{Lu})+$/u;
const DOTTED_ABBREVIATION = /^\p{L}(?:\.\p{L})+\.?$|^(?:\p{Lu}|Ph)\.\p{Lu}\p{Ll}{1,3}(?:\.\p{L}{1,4})?$/u;
