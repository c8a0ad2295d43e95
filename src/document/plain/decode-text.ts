import type { Notice } from "../../notice.js";

/** A text and how sure its encoding is. */
export interface DecodedText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * Decodes a text file: by its byte order mark, else as UTF-16 where every second byte is zero, else as UTF-8, else as
 * windows-1252, which every byte sequence fits and which therefore carries the notice `encoding-guessed`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.encoding ?? guessUtf16(bytes);
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), notices: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notices: [] };
  } catch {
    return {
      text: decodeWindows1252(bytes),
      notices: [{ code: "encoding-guessed", data: { encoding: "windows-1252" } }],
    };
  }
}

/** Latin text in UTF-16 has a zero in nearly every pair of bytes, always on the same side. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.35;
  if (odd > many && even === 0) return "utf-16le";
  if (even > many && odd === 0) return "utf-16be";
  return undefined;
}

/** Bytes 0x80 to 0x9f of windows-1252, by the WHATWG Encoding Standard; all others are those of Latin-1. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Bytes of windows-1252 as text. Written out because the decoder of some Node 20 releases takes windows-1252 for plain Latin-1.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? "") : String.fromCharCode(byte),
  );
  return characters.join("");
}
