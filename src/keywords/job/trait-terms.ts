import type { Span } from "../../text/span.js";
import { overlaps } from "../../text/span.js";
import type { Keyword } from "../keyword.js";
import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import { makeKeyword, slugOf } from "./make-keyword.js";

/** What a person is like, as a whole entry of a list: "patient", "kind". The lexicon has the others. */
const TRAITS: Readonly<Record<string, string>> = {
  adaptable: "adaptability",
  approachable: "friendliness",
  calm: "calm-under-pressure",
  caring: "compassion",
  cheerful: "positive-attitude",
  confident: "confidence",
  courteous: "friendliness",
  hardworking: "work-ethic",
  humble: "humility",
  kind: "compassion",
  neat: "tidiness",
  patient: "patience",
  polite: "friendliness",
  tidy: "tidiness",
};

const MODIFIERS = "(?:(?:very|truly|naturally|always|and|a|an|be|being|you are|you['’]re)\\s+)*";
const PERSON =
  "(?:\\s+(?:person|people|nature|personality|manner|attitude|heart|demeanou?r|temperament|approach))?";
const TRAIT = new RegExp(`^${MODIFIERS}(${Object.keys(TRAITS).join("|")})${PERSON}$`, "i");

/** Phrases for a trait that no list holds: "a sense of ownership", "good attitude", "confidence to challenge". */
const PHRASE =
  /^(?:(?:a|an|the|your|has|have|with)\s+)*((?:sense of (?!humou?r)\p{L}+|(?:confidence|humility|courage|patience|discipline|maturity) to \p{L}+(?: \p{L}+){0,3}|(?!(?:great|good|positive|can-do|right|winning|excellent|strong) )(?:[\p{L}-]+ ){1,2}(?:attitude|manner|demeanou?r|touch|mindset|minded|spirit|temperament|disposition|(?<=(?:keen|sharp|good|critical|creative) )eye)))$/iu;

/** Finds traits that make up a whole entry of a list of wants. */
export function findTraits(
  text: string,
  clause: Clause,
  { taken, keywords }: { readonly taken: readonly Span[]; readonly keywords: ReadonlyMap<string, Keyword> },
): JobTerm[] {
  if (clause.reading !== "listed") return [];
  return entriesOf(text, clause).flatMap((entry): JobTerm[] => {
    if (taken.some((span) => overlaps(span, entry))) return [];
    const words = text.slice(entry.start, entry.end);
    const { importance } = clause;
    const known = keywords.get(TRAITS[TRAIT.exec(words)?.[1]?.toLowerCase() ?? ""] ?? "");
    if (known) return [{ ...entry, keyword: known, importance }];
    const phrase = PHRASE.exec(words)?.[1];
    if (phrase === undefined) return [];
    const start = entry.start + words.indexOf(phrase);
    const label = phrase.charAt(0).toUpperCase() + phrase.slice(1).toLowerCase();
    const keyword = makeKeyword({ id: slugOf(phrase), label, kind: "soft", names: [phrase.toLowerCase()] });
    return [{ start, end: start + phrase.length, keyword, importance }];
  });
}

const ENTRY_BREAK = /\s*(?:[,;()]|\s[–—-]\s|\/|&|\band\b|\bor\b|\bwith\b|\.(?=\s|$))\s*/giu;

function entriesOf(text: string, clause: Clause): Span[] {
  const line = text.slice(clause.start, clause.end);
  const entries: Span[] = [];
  let from = 0;
  for (const cut of [...line.matchAll(ENTRY_BREAK), null]) {
    const to = cut?.index ?? line.length;
    const raw = line.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const words = raw.trim();
    if (words !== "") entries.push({ start: clause.start + start, end: clause.start + start + words.length });
    from = cut ? cut.index + cut[0].length : to;
  }
  return entries;
}

/** What a trait is shown with is no ask of its own: "discretion with confidential information". */
export function withoutOccasions(text: string, terms: readonly JobTerm[]): JobTerm[] {
  return terms.filter(
    ({ keyword, start }) =>
      keyword.source !== "posting" ||
      keyword.kind !== "technical" ||
      !terms.some(
        (other) =>
          other.keyword.kind === "soft" && other.end < start && OCCASION.test(text.slice(other.end, start)),
      ),
  );
}

const OCCASION =
  /^(?: (?:manner|skills?|attitude))?\s+(?:with|in|when|around|towards?|under)\s+(?:[\p{L}-]+\s+)?$/iu;
