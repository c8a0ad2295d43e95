import type { Span } from "../../text/span.js";
import type { Importance } from "../keyword.js";

/** A part of a line with the importance that the line's own words give it. */
export interface CuedPart extends Span {
  /** null where the words say that it is not asked for; undefined where they say nothing. */
  readonly importance: Importance | null | undefined;
}

/**
 * Cuts a sentence of a posting where its importance changes and says what each part's own words make of it:
 * "SQL required; Tableau a plus" is required, then preferred. Words in brackets ("(Required)") reach back to the comma
 * before them where the sentence has several, and over all that stands before where it has one.
 */
export function splitByCues(text: string, sentence: Span): CuedPart[] {
  return splitParts(text, sentence).flatMap((part) => splitPart(text, part));
}

const ADVERBS = "(?:strongly |highly |also |is |are |would be |will be |considered |an? )*";
const PREFERRED_WORDS =
  "preferred|prefered|preffered|desired|desirable|plus|bonus|(?:an |a (?:definite |big |major |strong ))asset|advantage|advantageous|beneficial|" +
  "helpfull?|(?:nice|good|great) to have|optional|ideal|welcome[d]?|wonderful|handy|highly regarded|well regarded|appreciated|valued|better still";
const REQUIRED_WORDS = "required|mandatory|essential|must|necessary|needed|compulsory";

/** Ends the part before it and rules over the part behind it, up to the next. */
const LEADING: readonly { readonly pattern: RegExp; readonly importance: Importance | null }[] = [
  {
    pattern:
      /(?:preferably|ideally|preferred|desired|desirable|nice to have|(?:a |great |big )?(?:bonus|plus)(?: points)?)(?: (?:if|for|when)\b|:|(?<=^\W*\p{L}+(?: \p{L}+)?),|(?= (?:with|in|a|an|from)\b))/giu,
    importance: "preferred",
  },
  {
    pattern:
      /(?<!\bnot )\b(?:required|requirements?|mandatory|essential|minimum)\s*:|\bmust(?: also)? (?!not\b)(?=\p{L})|\bshould (?:also )?have\b|\b(?:you|candidates?|applicants?) (?:will )?need(?: to have)?\b|\byou should (?=(?:also )?be\b)|\bwe(?: need|['’]re looking for| are looking for| are seeking| seek| want) (?:someone|somebody|people|an? (?:person|individual|candidate|colleague)) (?=(?:who|with|to|that|able)\b)/giu,
    importance: "required",
  },
  {
    pattern:
      /\b(?:not required|not necessary|no longer needed)\s*:|^\W*no (?=[\p{L} ]{0,60}\b(?:required|needed|necessary|expected)\b)|\b(?:we|they) (?:do not|don['’]t|no longer) (?:use|need|require|expect)\b|\b(?:is|are) not (?:a requirement|expected)\b/giu,
    importance: null,
  },
];

/** Stands behind what it rules over. The order decides where two begin at one place. */
const TRAILING: readonly { readonly pattern: RegExp; readonly importance: Importance | null }[] = [
  {
    pattern: new RegExp(
      `[\\s,–—-]*\\b${ADVERBS}(?:${PREFERRED_WORDS})(?:,? but (?:is )?(?:not|isn['’]t|aren['’]t) (?:strictly )?(?:required|necessary|essential|mandatory|needed))?\\b(?! (?:name|if|for|when|to))`,
      "gi",
    ),
    importance: "preferred",
  },
  {
    pattern:
      /[\s,–—-]*\b(?:is |are )?not (?:strictly )?(?:required|necessary|needed|essential|mandatory)\b/gi,
    importance: null,
  },
  {
    pattern: new RegExp(
      `[\\s,–—-]*\\b${ADVERBS}(?<!\\b(?:as|if|when|where|whenever|wherever)\\s)(?:${REQUIRED_WORDS})\\b(?! (?:by law|to (?!have|hold)))`,
      "gi",
    ),
    importance: "required",
  },
];

const PART_BREAK = /;|\s[–—]\s(?=\p{Lu})|,?\s(?:but|although|though|whereas)\s(?!(?:is |are )?not\b)/gu;

/** Sentences fall into parts at semicolons, at words that turn them round, and where a leading cue begins. */
function splitParts(text: string, sentence: Span): CuedPart[] {
  const line = text.slice(sentence.start, sentence.end);
  const cuts = [
    { at: 0, from: 0, importance: undefined as CuedPart["importance"] },
    ...matchesOf(PART_BREAK, line).map((m) => ({ at: m.start, from: m.end, importance: undefined })),
    ...LEADING.flatMap(({ pattern, importance }) =>
      matchesOf(pattern, line).map((m) => ({ at: m.start, from: m.end, importance })),
    ),
  ].sort((a, b) => a.at - b.at || a.from - b.from);
  return cuts.map(({ from, importance }, i) => ({
    start: sentence.start + from,
    end: sentence.start + Math.max(from, cuts[i + 1]?.at ?? line.length),
    importance,
  }));
}

function splitPart(text: string, part: CuedPart): CuedPart[] {
  if (part.importance === null) return [part];
  const line = text.slice(part.start, part.end);
  const cues = trailingCues(line);
  const bracketed = cues.filter((cue) => line[cue.start - 1] === "(" || line[cue.start] === "(");
  const parts: CuedPart[] = [];
  let from = 0;
  let before: CuedPart["importance"];
  for (const cue of cues) {
    const comma = bracketed.length > 1 && bracketed.includes(cue) ? line.lastIndexOf(",", cue.start) : from;
    const start = Math.max(from, comma);
    parts.push(at(part, { start: from, end: start }, part.importance));
    parts.push(at(part, { start, end: cue.start }, cue.importance));
    from = cue.end;
    before = cue.importance;
  }
  const goesOn = before !== null && GOES_ON.test(line.slice(from));
  parts.push(at(part, { start: from, end: line.length }, goesOn ? before : part.importance));
  return parts.filter((it) => /[\p{L}\p{N}]/u.test(text.slice(it.start, it.end)));
}

/** "Latte art is a plus, and so is knowing your way around a V60": what follows is asked for as much. */
const GOES_ON = /^[,\s]*(?:and )?(?:so|as) (?:is|are|would|does|do)\b/i;

function trailingCues(line: string): (Span & { importance: Importance | null })[] {
  const found = TRAILING.flatMap(({ pattern, importance }) =>
    matchesOf(pattern, line).map((m) => ({ ...m, importance })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((cue) => {
    const kept = cue.start >= end && /\p{L}/u.test(line.slice(0, cue.start));
    if (kept) end = cue.end;
    return kept;
  });
}

function matchesOf(pattern: RegExp, line: string): Span[] {
  return [...line.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function at(part: Span, local: Span, importance: CuedPart["importance"]): CuedPart {
  return { start: part.start + local.start, end: part.start + local.end, importance };
}
