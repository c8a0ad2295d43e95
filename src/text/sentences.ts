import type { Span } from "./span.js";

/**
 * Parts a block of text into sentences. A full stop ends a sentence when white space and then a capital, a digit, a
 * quotation mark or a bracket follow, unless it closes a known abbreviation or an initial. Written out, because the
 * segmenter of the platform parts "St. Brigid" and changes between versions.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const block = text.slice(span.start, span.end);
  for (const found of block.matchAll(SENTENCE_END)) {
    const end = span.start + found.index + found[0].length;
    if (closesAbbreviation(block, found.index)) continue;
    pushTrimmed(sentences, text, { start, end });
    start = end;
  }
  pushTrimmed(sentences, text, { start, end: span.end });
  return sentences;
}

const SENTENCE_END = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}])/gu;

const ABBREVIATIONS = new Set(
  (
    "a.m p.m al approx apt assoc asst ave bldg blvd capt co corp dept dr e.g ed esq est etc ext fig ft gen gov hon i.e inc " +
    "jan feb mar apr jun jul aug sep sept oct nov dec jr lt ltd messrs mr mrs ms mt no ph.d prof rd rev sgt sr st ste " +
    "tel u.k u.s univ v vol vs"
  ).split(" "),
);

/** Degrees: their field follows in the same line ("B.S. Civil Engineering"). */
const DEGREES = new Set(
  "a.a a.a.s a.b a.s b.a b.com b.ed b.eng b.f.a b.n b.s b.s.n b.sc b.tech ed.d j.d ll.b m.a m.b.a m.ed m.eng m.f.a m.p.h m.s.w m.sc".split(
    " ",
  ),
);

const LONGEST_ABBREVIATION = 16;

/** "Dr. Word", "J. Smith", "St. Brigid"; "etc." and months end a sentence all the same when a new line follows. */
function closesAbbreviation(block: string, dot: number): boolean {
  if (block[dot] !== ".") return false;
  const word = /[\p{L}.]+$/u.exec(block.slice(Math.max(0, dot - LONGEST_ABBREVIATION), dot))?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word)) return true;
  if (DEGREES.has(word.toLowerCase())) return block[dot + 1] === " ";
  return ABBREVIATIONS.has(word.toLowerCase());
}

function pushTrimmed(sentences: Span[], text: string, span: Span): void {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (start < end) sentences.push({ start, end });
}
