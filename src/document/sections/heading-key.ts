import { foldKey, normalizeText } from "../../text/normalize.js";

/**
 * A heading's words for comparing: folded, without decoration, punctuation and the words that headings add or drop
 * freely. "== My Skills & Abilities ==" and "SKILLS / ABILITIES:" both give "skills abilities".
 */
export function headingKey(text: string): string {
  return foldKey(normalizeText(joinSpacedLetters(text)).text)
    .replace(/'/g, "")
    .replace(/\((?:continued|cont|contd)\.?\)|\b(?:continued|cont'?d\.?)\s*$/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(FREE_WORDS, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

const FREE_WORDS = /(?<=^| )(?:and|the|an?|my)(?= |$)/g;

/** "W O R K   H I S T O R Y" → "WORK HISTORY": single letters join, wider gaps part words. */
export function joinSpacedLetters(text: string): string {
  if (text.length > LONGEST_SPACED || !SPACED_LETTERS.test(text.trim())) return text;
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}

const LONGEST_SPACED = 160;

const SPACED_LETTERS = /^(?:[\p{L}&/] +){3,}[\p{L}:]:?$/u;
