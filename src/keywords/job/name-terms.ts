import type { Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import type { Clause } from "./clause.js";
import { IGNORED_ACRONYMS, isOrdinaryWord } from "./ordinary-words.js";

/**
 * Finds names of products, standards and credentials in a clause by how they are written: words in capitals ("GMP",
 * "ISO 13485"), with symbols or inner capitals ("C++", "NetSuite"), and runs of capitalised words behind "in", "with",
 * "using" and in lists. A line that is capitalised throughout says nothing, nor do the words of the employer's name.
 */
export function namesIn(text: string, clause: Clause, employer: ReadonlySet<string>): Span[] {
  const tokens = tokenize(text, clause);
  if (isShouting(tokens)) return [];
  const names: Span[] = [];
  for (let first = 0; first < tokens.length; ) {
    const last = endOfName(tokens, first, { clause, employer });
    if (last === null) {
      first += 1;
      continue;
    }
    names.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    first = last + 1;
  }
  return names;
}

interface Naming {
  readonly clause: Clause;
  readonly employer: ReadonlySet<string>;
}

/** Index of the last word of the name that begins at `first`, or null where none does. */
function endOfName(tokens: readonly Token[], first: number, naming: Naming): number | null {
  const token = tokens[first];
  if (token === undefined || naming.employer.has(token.text)) return null;
  if (isOrdinaryWord(token.key) && token.key.length > 3) return null;
  // "An ABET-accredited program" asks for a program.
  if (
    /^-$/.test(tokens[first + 1]?.separator ?? "") &&
    /^(?:accredited|approved|listed)$/.test(tokens[first + 1]?.key ?? "")
  )
    return null;
  if (isAcronym(token)) return withNumbers(tokens, first);
  if (HAS_INNER_CAPITAL.test(token.text)) return first;
  return namesProduct(tokens, first, naming) ? endOfRun(tokens, first, naming.employer) : null;
}

const HAS_INNER_CAPITAL = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$|^\p{Lu}\p{Ll}*(?:\+\+?|#)$|^\.\p{Lu}{2,}/u;

function isAcronym(token: Token): boolean {
  return (
    /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&+#.-]{3,8}s?$/u.test(token.text) &&
    !IGNORED_ACRONYMS.has(token.text.replaceAll(".", ""))
  );
}

/** "ISO 13485", "NFPA-70": the number is part of the name. */
function withNumbers(tokens: readonly Token[], first: number): number {
  const next = tokens[first + 1];
  const joins = next !== undefined && /^-?$/.test(next.separator) && /^\d[\d.]*\p{Lu}?$/u.test(next.text);
  return joins ? first + 1 : first;
}

const BEFORE_PRODUCT = new Set(["in", "with", "using", "of", "via", "on"]);
const BEFORE_PRODUCT_IN_DUTIES = new Set(["using", "via"]);
/** What is done in a program: "log visits in Arbor". */
const RECORDING = new Set(
  "book build chart close code complete create design document draft enter file follow keep log maintain manage model post prepare process produce reconcile record report run schedule set track update write".split(
    " ",
  ),
);
const LIST_SEPARATOR = /^[,(/]/;

/** Capitalised words in the middle of a line name a product where the line asks for something by name. */
function namesProduct(tokens: readonly Token[], first: number, { clause }: Naming): boolean {
  const token = tokens[first];
  const before = tokens[first - 1];
  if (!token || !before || !isCapitalised(token) || isOrdinaryWord(token.key)) return false;
  if (clause.reading !== "listed") {
    const isRecorded = RECORDING.has(tokens[0]?.key ?? "") && (before.key === "in" || before.key === "on");
    return (isRecorded || BEFORE_PRODUCT_IN_DUTIES.has(before.key)) && token.separator === "";
  }
  return BEFORE_PRODUCT.has(before.key) || (LIST_SEPARATOR.test(token.separator) && isCapitalised(before));
}

function endOfRun(tokens: readonly Token[], first: number, employer: ReadonlySet<string>): number {
  let last = first;
  for (let at = first + 1; at < Math.min(tokens.length, first + 3); at++) {
    const token = tokens[at];
    if (token?.separator !== "" || !isCapitalised(token) || employer.has(token.text)) break;
    last = at;
  }
  return last;
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(token.text);
}

function isShouting(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}{2}/u.test(token.text));
  const upper = words.filter((token) => token.text === token.text.toUpperCase());
  return words.length >= 4 && upper.length > words.length / 2;
}
