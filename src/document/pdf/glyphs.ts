/** What a line's text looks like once the glyphs that have no meaning as text are taken out, and how many there were. */
export interface CleanGlyphs {
  readonly text: string;
  /** Private-use glyphs (icons, symbol fonts) that were dropped. */
  readonly symbols: number;
  /** Characters that stand for glyphs which the file does not say how to read. */
  readonly unmapped: number;
  /** Whether the line begins with a symbol font's bullet, which became "•". */
  readonly bullet: boolean;
}

/** The places of bullets in the symbol fonts of word processors (Symbol, Wingdings), shifted to U+F000. */
const SYMBOL_BULLET =
  /^\s*[\uf02d\uf06c\uf06e\uf06f\uf071\uf075\uf076\uf09f\uf0a7\uf0a8\uf0b7\uf0be\uf0d2\uf0d8\uf0e0\uf0fc](?:\s+|(?=\p{L}))/u;
const PRIVATE_USE = /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu;
const UNMAPPED = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;

/** Takes private-use and control characters out of a line; letter-spaced headings become words again. */
export function cleanGlyphs(raw: string): CleanGlyphs {
  const bullet = SYMBOL_BULLET.test(raw);
  const marked = bullet ? raw.replace(SYMBOL_BULLET, "• ") : raw;
  return {
    text: closeLetterSpacing(
      marked
        .replace(PRIVATE_USE, " ")
        .replace(UNMAPPED, "")
        .replace(/\ufffe/g, ""),
    ),
    symbols: marked.match(PRIVATE_USE)?.length ?? 0,
    unmapped: marked.match(UNMAPPED)?.length ?? 0,
    bullet,
  };
}

/** "S U M M A R Y" is "SUMMARY"; two and more spaces part its words. */
function closeLetterSpacing(text: string): string {
  if (!/^\s*\p{L}(?: +[\p{L}&])+\s*$/u.test(text) || text.replace(/\s/g, "").length < 4) return text;
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}
