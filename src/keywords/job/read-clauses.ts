import type { Block, Document, SectionKind } from "../../document/document.js";
import { splitSentences } from "../../text/sentences.js";
import type { Span } from "../../text/span.js";
import type { Importance } from "../keyword.js";
import type { Clause } from "./clause.js";
import type { CuedPart } from "./importance-cues.js";
import { splitByCues } from "./importance-cues.js";
import { isNoiseSentence } from "./noise.js";

/** How a section of a posting is read; `importance` null means: only where the line itself says what it asks. */
interface SectionReading {
  readonly importance: Importance | null;
  readonly reading: Clause["reading"];
}

const UNREAD = null;
const REQUIRED: SectionReading = { importance: "required", reading: "listed" };
const PREFERRED: SectionReading = { importance: "preferred", reading: "listed" };
const DUTIES: SectionReading = { importance: "mentioned", reading: "told" };
const CUED: SectionReading = { importance: null, reading: "listed" };
/** "Friday trivia, optional": only plain words make an ask of what stands among benefits. */
const BENEFITS: SectionReading = { importance: null, reading: "listed" };
/** What stands before the first heading tells of the employer, and here and there of the work. */
const OPENING: SectionReading = { importance: null, reading: "listed" };

/** Sections of résumés stand here for headings such as "Education" and "Skills", which in a posting head requirements. */
const SECTION_READINGS: Partial<Record<SectionKind, SectionReading | null>> = {
  required: REQUIRED,
  skills: REQUIRED,
  education: REQUIRED,
  experience: REQUIRED,
  certifications: REQUIRED,
  languages: REQUIRED,
  training: REQUIRED,
  preferred: PREFERRED,
  duties: DUTIES,
  other: { importance: "mentioned", reading: "known" },
  about: OPENING,
  summary: CUED,
  objective: CUED,
  benefits: BENEFITS,
  apply: UNREAD,
  legal: UNREAD,
};

/** How the text is read of a posting without one heading of duties or requirements: all of it may ask. */
const UNDIVIDED: SectionReading = { importance: "mentioned", reading: "told" };

/** Reads a posting as the parts of its lines that may ask for something, in order. */
export function readClauses(posting: Document): Clause[] {
  const divided = posting.sections.some((section) => DIVIDING.has(section.kind));
  let offered = false;
  return posting.blocks.flatMap((block) => {
    if (block.kind !== "item") offered = leadsToWishes(posting.text, block);
    const section = posting.sections[block.section];
    const kind = section?.kind ?? "other";
    const wanted = !divided && OPEN_KINDS.has(kind) ? UNDIVIDED : SECTION_READINGS[kind];
    const rule = offered && block.kind === "item" && wanted === REQUIRED ? PREFERRED : wanted;
    if (!rule || block.kind === "heading") return [];
    const from = Math.max(block.start, section?.heading?.end ?? 0);
    const own = block.kind === "paragraph" && rule.reading === "listed" && isDuties(posting.text, block);
    return readBlock(posting.text, { ...block, start: Math.min(from, block.end) }, own ? DUTIES : rule);
  });
}

/** A paragraph behind a list of wants that goes on "You will open and close the shop" tells of the work. */
function isDuties(text: string, { start, end }: Block): boolean {
  return /^\W*you(?: will|['’]ll) (?!(?:also )?(?:have|need|bring|be|possess|hold|require|know|thrive|enjoy|love)\b)/i.test(
    text.slice(start, end),
  );
}

/** "We would be pleased, though not put off by their absence, to see:" makes wishes of the list behind it. */
function leadsToWishes(text: string, { start, end }: Block): boolean {
  const words = text.slice(start, end).trim();
  return (
    words.endsWith(":") &&
    words.length < LONGEST_LEAD &&
    WISHES.test(words) &&
    !/\b(?:must|required?)\b/i.test(words)
  );
}

const LONGEST_LEAD = 200;
const WISHES =
  /\b(?:pleased|delighted|happy|glad|love to|like to|nice|great if|even better|bonus|extra|not put off|not (?:essential|a must|necessary)|no deal-?breaker|advantage|desirable|preferred|ideally|brownie|helpful|handy|useful|plus)\b/i;

const DIVIDING: ReadonlySet<SectionKind> = new Set([
  "required",
  "preferred",
  "duties",
  "skills",
  "education",
]);
const OPEN_KINDS: ReadonlySet<SectionKind> = new Set(["about", "summary", "objective", "other", "body"]);

function readBlock(text: string, block: Block, rule: SectionReading): Clause[] {
  return entriesIn(text, block)
    .flatMap((entry) => splitSentences(text, withoutMark(text, entry)))
    .flatMap((sentence) => shorten(text, sentence))
    .filter(
      (sentence) => !isNoiseSentence(text.slice(sentence.start, sentence.end), { isDuty: rule === DUTIES }),
    )
    .flatMap((sentence) => splitByCues(text, sentence))
    .flatMap((part) => clauseOf(text, part, block, rule));
}

/** Lines that end this early were not wrapped: each is an entry of a list that lost its marks. */
const SHORT_LINE = 45;

function entriesIn(text: string, block: Block): Span[] {
  const lines: Span[] = [];
  let { start } = block;
  for (const line of text.slice(block.start, block.end).split("\n")) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const mean = lines.slice(0, -1).reduce((sum, line) => sum + line.end - line.start, 0) / (lines.length - 1);
  return lines.length > 2 && mean < SHORT_LINE ? lines : [block];
}

/** What a posting says of the work before its first heading. */
const TELLS_WORK =
  /^\W*(?:your (?:job|role|work|duties|days?) |the (?:\p{L}+ ){1,5}(?:will|sets|is responsible)|(?:duties|responsibilities|tasks)\b|we (?:need|want|look|are looking|are after|seek)|in this role)|\byou(?: will|['’]ll| are going to)\b(?! (?:also )?(?:get|receive|enjoy|love|be paid|earn|find|join))/iu;

function clauseOf(text: string, part: CuedPart, block: Block, rule: SectionReading): Clause[] {
  if (rule === BENEFITS && !ASKS.test(text.slice(block.start, block.end))) return [];
  const importance = part.importance === undefined ? rule.importance : part.importance;
  if (importance === null) {
    const tells = block.kind === "item" || TELLS_WORK.test(text.slice(part.start, part.end));
    if (rule !== OPENING || part.importance === null || !tells) return [];
    return [
      { start: part.start, end: part.end, importance: "mentioned", reading: "told", block: block.kind },
    ];
  }
  // A paragraph under a heading that says nothing tells of the place; only a list there is of the work.
  if (rule.reading === "known" && part.importance === undefined && block.kind !== "item") return [];
  const reading = part.importance === undefined ? rule.reading : "listed";
  return [{ start: part.start, end: part.end, importance, reading, block: block.kind }];
}

const ASKS = /\b(?:preferred|required|desirable|essential|mandatory|an asset|must|a plus)\b/i;

const LIST_MARK = /^\s*[•·▪◦‣]\s*|^\s*(?:[•·▪◦‣⁃*+–—~✓✔➤►■●o-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u;

function withoutMark(text: string, span: Span): Span {
  const mark = LIST_MARK.exec(text.slice(span.start, Math.min(span.end, span.start + 20)));
  return { start: span.start + (mark?.[0].length ?? 0), end: span.end };
}

/** The longest run of characters read as one sentence. Lists without an end would cost more than they tell. */
const LONGEST = 1_200;

function shorten(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: sentence.end }];
}
