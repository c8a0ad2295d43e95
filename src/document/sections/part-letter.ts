import type { LooseBlock } from "../find-blocks.js";
import { countWords, endsSentence } from "./line-looks.js";
import type { SectionStart } from "./section-start.js";

/** Divides a letter into the address block above its greeting, the greeting, the body and the closing. */
export function partLetter(text: string, blocks: readonly LooseBlock[]): SectionStart[] {
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  const greeting = lines.slice(0, MOST_ABOVE_GREETING).findIndex(isGreeting);
  const closing = findClosing(lines, greeting);
  const postscript = lines.findIndex((line, index) => index > closing && POSTSCRIPT.test(line));
  const parts: readonly (readonly [number, SectionStart["kind"]])[] = [
    [greeting > 0 ? 0 : -1, "contact"],
    [greeting, "greeting"],
    [greeting + 1, "body"],
    [closing, "closing"],
    [closing < 0 ? -1 : postscript, "body"],
  ];
  return parts
    .flatMap(([index, kind]) => {
      const block = index < 0 ? undefined : blocks[index];
      return block || index === 0 ? [{ start: block?.start ?? 0, kind, heading: null }] : [];
    })
    .filter((part, index, all) => part.start !== all[index + 1]?.start);
}

/** A letterhead, a date, an address and a subject take fewer lines. */
const MOST_ABOVE_GREETING = 25;

/** Whether a line greets the reader of a letter and says nothing else. */
export function isGreeting(line: string): boolean {
  return GREETING.test(line) && countWords(line) <= MOST_GREETING_WORDS;
}

/** "Dear Members of the Front Office Hiring Committee," and no more. */
const MOST_GREETING_WORDS = 12;

const GREETING =
  /^(?:dear\b|to whom (?:it|this) may concern|to the (?:hiring|selection|search|recruit)|greetings\b|hello\b|hi\b|good (?:morning|afternoon|day)\b|attention\b:?.{0,40}hiring).{0,90}$/i;

const CLOSING =
  /^(?:yours\b|(?:very |most )?(?:sincerely|respectfully|cordially|truly|faithfully|gratefully)\b|(?:with |my )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere)\b.{0,20}(?:regards|wishes|thanks)\b|(?:with )?(?:regards|thanks|gratitude|appreciation|respect)\b|thank you(?: again| so much| kindly)?$|all (?:the|my) best|best|cheers|in (?:gratitude|appreciation)|looking forward)[^.?!]{0,60}[,.!]?$/i;

const POSTSCRIPT = /^P\.?\s?S\.?[\s:]/;

/** Closings are short; "With thanks to my team I …" is a sentence. */
const MOST_CLOSING_WORDS = 7;

/** Index of the first line of the closing: a formula near the end, else the name below the last sentence; -1 for none. */
function findClosing(lines: readonly string[], greeting: number): number {
  const from = Math.max(greeting + 1, 1);
  const formula = lines.findIndex((line, index) => {
    const first = line.split("\n", 1)[0] ?? "";
    return index > from && CLOSING.test(first) && countWords(first) <= MOST_CLOSING_WORDS;
  });
  if (formula >= 0) return formula;
  let name = lines.length;
  while (name > from + 1 && isSignature(lines[name - 1] ?? "")) name -= 1;
  return name < lines.length ? name : -1;
}

function isSignature(line: string): boolean {
  return countWords(line) <= 5 && /^[\p{Lu}(+\d\w]/u.test(line) && !endsSentence(line);
}
