/**
 * A pasted text as its writer saw it: UTF-8 that was read as windows-1252 ("â€™") set right, character references
 * ("&amp;", "&#8226;") resolved, tags of a pasted page turned into line breaks. Text without these is returned as it is.
 */
export function repairText(text: string): string {
  const read = MOJIBAKE.test(text) ? text.replace(MOJIBAKE_RUN, decodeRun) : text;
  const untagged = (read.match(TAG)?.length ?? 0) >= LEAST_TAGS ? withoutTags(read) : read;
  return /&(?:#|[a-z])/i.test(untagged) ? resolve(resolve(untagged)) : untagged;
}

/** Accented letters before signs that no language writes there; one is enough to know the damage. */
const MOJIBAKE = /â€|Ã[\u0080-\u00bf\u2030\u0160\u0192]|Â[\u00a0-\u00bf]|ï»¿|ï¬/;

/** The characters of windows-1252 that stand for bytes from 0x80 on, behind a byte that begins a sequence of UTF-8. */
const MOJIBAKE_RUN = /[ÂÃÄÅâïð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** A sequence may be followed by a sign that is itself, so shorter ones are tried too. */
function decodeRun(run: string): string {
  for (let length = run.length; length >= 2; length--) {
    const bytes = Uint8Array.from(run.slice(0, length), byteOf);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes) + run.slice(length);
    } catch {
      // Not a whole sequence.
    }
  }
  return run;
}

function byteOf(character: string): number {
  const at = WINDOWS_1252.indexOf(character);
  return at >= 0 ? 0x80 + at : character.charCodeAt(0);
}

const TAG =
  /<\/?(?:p|br|li|ul|ol|div|span|strong|b|em|i|u|h[1-6]|table|tbody|tr|td|th|a|font)\b[^<>]{0,300}>/gi;
const LEAST_TAGS = 3;

function withoutTags(text: string): string {
  return text
    .replace(/<li\b[^<>]{0,300}>/gi, "\n• ")
    .replace(/<br\b[^<>]{0,300}>|<\/?(?:p|ul|ol|div|h[1-6]|tr|table)\b[^<>]{0,300}>/gi, "\n")
    .replace(TAG, "");
}

/** The references that pasted postings hold (HTML Living Standard, named character references). */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  cent: "¢",
  copy: "©",
  deg: "°",
  eacute: "é",
  egrave: "è",
  euro: "€",
  frac12: "½",
  gt: ">",
  hellip: "…",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  nbsp: " ",
  ndash: "–",
  pound: "£",
  quot: '"',
  rdquo: "”",
  reg: "®",
  rsquo: "’",
  shy: "",
  trade: "™",
};

function resolve(text: string): string {
  return text.replace(
    /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,8}\d{0,2}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code >= 32 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : "";
    },
  );
}
