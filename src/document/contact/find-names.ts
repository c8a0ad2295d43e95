import { contains, overlaps, type Span } from "../../text/span.js";
import { hasEmployerWord, hasJobWord } from "../jobs/job-words.js";
import { joinSpacedLetters } from "../sections/heading-key.js";
import { knownHeadingKind } from "../sections/heading-table.js";
import type { ContactDetail } from "./contact-detail.js";
import type { ContactSource } from "./contact-source.js";
import { partsOf } from "./line-parts.js";

/** Lines at the top of a document among which the writer's name stands. */
const TOP_LINES = 6;

/**
 * Finds the writer's name at the top of a résumé and under a letter, and wherever else it or a part of it stands; the
 * names of persons named as references too. `found` is what of contact data is known already.
 */
export function findNames(source: ContactSource, found: readonly Span[]): ContactDetail[] {
  const { text } = source;
  const signed = [...topName(source, found), ...closingName(source)];
  const words = new Set(signed.flatMap((span) => text.slice(span.start, span.end).match(NAME_WORD) ?? []));
  const named = [...signed, ...elsewhere(text, words), ...references(source)];
  return named
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, all) => !all.slice(0, at).some((other) => overlaps(other, span)))
    .map(({ start, end }) => ({ kind: "name", start, end }));
}

const NAME_WORD = /\p{Lu}[\p{L}’'-]{2,}/gu;
const PARTICLE = "(?:de|da|del|della|der|den|di|dos|du|al|el|bin|binti|la|le|van|von|ter|y|e)";
const WORD = '(?:\\p{Lu}[\\p{L}’\'-]*\\.?|[“"(]\\p{Lu}\\p{L}+[”")])';
/** Two to five words of a name, and the letters of papers behind it. */
const NAME = new RegExp(
  `^(?:(?:Mr|Ms|Mrs|Mx|Dr)\\.? )?${WORD}(?: (?:${PARTICLE} )*${WORD}){1,4}(?=$|,| {2}|\\s[|–—-])`,
  "u",
);

function nameAt(text: string, line: Span, found: readonly Span[]): Span[] {
  const words = text.slice(line.start, line.end);
  const joined = joinSpacedLetters(words);
  if (joined !== words && NAME.test(joined)) return [line];
  const [part] = partsOf(text, line);
  const first = part ? text.slice(part.start, part.end) : "";
  const name = NAME.exec(first)?.[0];
  if (name === undefined || ADDRESSING.test(first) || /[\d@]/.test(first) || first.split(/\s+/).length > 8)
    return [];
  if (hasJobWord(name) || hasEmployerWord(name) || knownHeadingKind(name, "resume") !== undefined) return [];
  const span = { start: line.start, end: line.start + name.length };
  return found.some((other) => overlaps(other, span)) ? [] : [span];
}

/** A line that begins so speaks to somebody. */
const ADDRESSING = /^(?:dear|to|hello|hi|good (?:morning|afternoon|day)|attention|attn|re|subject)\b/i;

function topName({ text, lines, sections }: ContactSource, found: readonly Span[]): Span[] {
  const [first] = sections;
  const top = lines.slice(0, TOP_LINES).filter((line) => first && line.start < first.end);
  for (const line of top) {
    const [name] = nameAt(text, line, found);
    if (name) return [name];
  }
  return [];
}

function closingName({ text, lines, sections }: ContactSource): Span[] {
  const closing = sections.findLast(({ kind }) => kind === "closing");
  if (!closing) return [];
  return lines.filter((line) => contains(closing, line)).flatMap((line) => nameAt(text, line, []));
}

/** A word of the name that is also an ordinary one stands for the person only beside the others. */
const ORDINARY = new Set(
  (
    "art bill bishop black brown bush carpenter cook dale dean drew faith fisher forest frank gene grace grant green hill hope hunter iris ivy " +
    "jack jade joy june king lake lane lily mark mason may miles page park pat penny price ray reed rich rob rose ruby rusty sandy shore stone " +
    "summer taylor victor walker wallace ward weaver west white will wood word young"
  ).split(" "),
);

function elsewhere(text: string, words: ReadonlySet<string>): Span[] {
  const alone = [...words].filter((word) => !ORDINARY.has(word.toLowerCase()));
  if (alone.length === 0) return [];
  const either = alone.map(literal).join("|");
  const upper = alone.map((word) => literal(word.toUpperCase())).join("|");
  return [
    ...text.matchAll(
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${either}|${upper})(?: (?:${either}|${upper}))*(?![\\p{L}\\p{N}])`,
        "gu",
      ),
    ),
  ].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function references({ text, lines, sections }: ContactSource): Span[] {
  const places = sections.filter(({ kind }) => kind === "references");
  return lines
    .filter((line) => places.some((place) => contains(place, line)))
    .flatMap((line) => nameAt(text, line, []));
}
