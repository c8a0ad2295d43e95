/** A piece of an RTF file (Rich Text Format Specification 1.9.1, "Contents of an RTF File"). */
export type RtfToken =
  | { readonly type: "open" }
  | { readonly type: "close" }
  /** A control word or symbol with its number, where it has one. */
  | { readonly type: "control"; readonly word: string; readonly value: number | undefined }
  /** Bytes of text in the code page that holds. */
  | { readonly type: "text"; readonly bytes: string };

const TOKEN = /\{|\}|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[^\\{}\r\n]+/gi;

/** Parts an RTF file, given as one character a byte, into its pieces; what `\bin` counts is left out, and breaks between lines mean nothing. */
export function* rtfTokens(file: string): Generator<RtfToken> {
  TOKEN.lastIndex = 0;
  const pattern = new RegExp(TOKEN);
  for (let found = pattern.exec(file); found !== null; found = pattern.exec(file)) {
    const [all, word, value, hex, symbol] = found;
    if (word === "bin") pattern.lastIndex += Math.max(0, Number(value ?? 0));
    else if (word !== undefined)
      yield { type: "control", word, value: value === undefined ? undefined : Number(value) };
    else if (hex !== undefined) yield { type: "text", bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (symbol !== undefined) yield symbolToken(symbol);
    else if (all === "{") yield { type: "open" };
    else if (all === "}") yield { type: "close" };
    else yield { type: "text", bytes: all };
  }
}

/** A backslash before a brace or itself stands for that character, before a line's end for a paragraph's. */
function symbolToken(symbol: string): RtfToken {
  if (/[\\{}]/.test(symbol)) return { type: "text", bytes: symbol };
  return { type: "control", word: /[\r\n]/.test(symbol) ? "par" : symbol, value: undefined };
}
