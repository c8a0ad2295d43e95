import { hasJobWord } from "../../document/jobs/job-words.js";
import type { Span } from "../../text/span.js";
import { overlaps } from "../../text/span.js";
import { tokenize } from "../../text/tokens.js";
import type { Clause } from "./clause.js";
import { isVerb } from "./duty-terms.js";
import { isFunctionWord, isOrdinaryWord } from "./ordinary-words.js";

/**
 * Finds what stands in one list of wants with a term that is known: in "butchery or charcuterie" both are asked for. Up to
 * three words, none of them a function word. Duties list things in passing too, and are left alone.
 */
export function findCoordinated(
  text: string,
  clause: Clause,
  known: readonly Span[],
  taken: readonly Span[],
): Span[] {
  if (clause.reading === "known") return [];
  if (clause.reading === "told") return findObjects(text, clause, taken);
  const entries = entriesOf(text, clause);
  return entries.flatMap((entry, at) => {
    const beside = [entries[at - 1], entries[at + 1]];
    const isInList = beside.some((other) => other && known.some((term) => isAlone(text, other, term)));
    if (!isInList || taken.some((span) => overlaps(span, entry))) return [];
    const isSingle = !/\s/.test(text.slice(entry.start, entry.end));
    // A lone word is a thing of the list only among two others, or beside a term that is all of its entry; the first one is the verb.
    const isBesideWhole = beside.some((other) => other && known.some((term) => isWhole(other, term)));
    const isNamed =
      isCapital(text, entry) &&
      beside.some(
        (other) => other && known.some((term) => isAlone(text, other, term) && isCapital(text, term)),
      );
    if (isNamed && at > 0 && isSingle)
      return isOrdinaryWord(text.slice(entry.start, entry.end).toLowerCase()) ? [] : [entry];
    if (isSingle && (at === 0 || (entries.length < LEAST_ENTRIES && !isBesideWhole))) return [];
    const own = withoutLead(text, entry);
    return isThing(text, own) ? [own] : [];
  });
}

/** "including weldments" names weldments. */
function withoutLead(text: string, { start, end }: Span): Span {
  const lead = /^(?:including|especially|particularly|such as|e\.g\.)\s+/i.exec(text.slice(start, end));
  return { start: start + (lead?.[0].length ?? 0), end };
}

/** The objects of one verb: "Process new starters, terminations and redundancy payments". */
function findObjects(text: string, clause: Clause, taken: readonly Span[]): Span[] {
  if (clause.block !== "item" || !opensWithVerb(text, clause)) return [];
  return entriesOf(text, clause, OBJECT_BREAK)
    .slice(1)
    .filter((entry) => !taken.some((span) => overlaps(span, entry)))
    .filter(
      (entry) =>
        /\s/.test(text.slice(entry.start, entry.end)) &&
        isThing(text, entry) &&
        !namesWhomOrWhere(text, entry),
    );
}

const LEAST_ENTRIES = 3;

const OBJECT_BREAK = /\s*(?:,?\s(?:including|such as)\s|,\s*(?:and|or)\s+|,|;|\s(?:and|or|&)\s)\s*/gu;
const BREAK = /\s*(?:,\s*(?:and|or)\s+|,|;|\s(?:and|or|&)\s|\s&\s)\s*/gu;

/** The entries of a clause; the words of the first behind its verb are no part of the list. */
function entriesOf(text: string, { start, end }: Span, breaks: RegExp = BREAK): Span[] {
  const line = text.slice(start, end);
  const entries: Span[] = [];
  let from = 0;
  for (const cut of [...line.matchAll(breaks), null]) {
    const to = cut?.index ?? line.length;
    const behind = /\s(?:with|for|in|on|to|from|by|at|using|under|per|while|when|so|that|which|as)\s/.exec(
      line.slice(from, to),
    );
    const stop = behind ? from + behind.index : to;
    const words = line.slice(from, stop).replace(/[\s.:)]+$/, "");
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== "") entries.push({ start: start + from + lead, end: start + from + words.length });
    // Behind such a word the list has ended.
    from = cut ? cut.index + cut[0].length : to;
  }
  return entries;
}

function opensWithVerb(text: string, clause: Clause): boolean {
  const [first] = tokenize(text, clause);
  return isVerb(first);
}

/** Whom and where a deed is done for is no part of what is done. */
function namesWhomOrWhere(text: string, { start, end }: Span): boolean {
  const last = text.slice(start, end).split(/\s+/).at(-1) ?? "";
  return (
    hasJobWord(last) ||
    /^(?:agencies|brands|companies|firms|homes|hospitals|markets|offices|restaurants|schools|shops|sites|stores|patients?|families|customers?|clients?|guests?|students?|staff|teams?|people|members?|residents?|children|parents|visitors?|departments?)$/i.test(
      last,
    )
  );
}

/** Whether a known term is the whole entry, or all of it behind a verb. */
function isAlone(text: string, entry: Span, term: Span): boolean {
  if (term.start < entry.start || term.end > entry.end) return false;
  const before = text.slice(entry.start, term.start).trim();
  return text.slice(term.end, entry.end).trim() === "" && before.split(/\s+/).length <= 2;
}

/** "SIMS or Arbor": beside a name a word with a capital is another. */
function isCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

function isWhole(entry: Span, term: Span): boolean {
  return term.start === entry.start && term.end === entry.end;
}

/** How well it is to be known, of whom it is told, and what points back. */
const ASKING =
  /\b(?:familiarity|proficien\w+|knowledge|experience|understanding|ability|skills?|instance|example|them|other|employees|jobs|suppliers|customers|clients|services?|light|year-round|two|three|four)\b/i;

function isThing(text: string, entry: Span): boolean {
  const tokens = tokenize(text, entry);
  if (tokens.length === 0 || tokens.length > 3) return false;
  if (ASKING.test(text.slice(entry.start, entry.end))) return false;
  if (tokens.some(({ key }) => isFunctionWord(key) || !/\p{L}/u.test(key))) return false;
  return tokens.length > 1
    ? tokens.some(({ key }) => !isOrdinaryWord(key))
    : tokens.every(({ key }) => !isOrdinaryWord(key) && key.length > 4);
}
