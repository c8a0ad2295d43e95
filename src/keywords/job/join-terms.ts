import type { JobKeyword } from "../job-keyword.js";
import type { Importance, Keyword } from "../keyword.js";
import { IMPORTANCES } from "../keyword.js";
import { askedValues } from "./asked-values.js";
import type { JobTerm } from "./job-term.js";
import { makeKeyword } from "./make-keyword.js";
import { initialsOf, lettersOf, stemsOf } from "./name-likeness.js";

/**
 * Joins the places of each keyword into one: the first of those where the posting wants it most, with that place's
 * years or else the most years named anywhere. A keyword of the posting's own words whose id belongs to another of a
 * list gets a number behind it. In order of the text.
 */
export function joinTerms(text: string, terms: readonly JobTerm[]): JobKeyword[] {
  const byId = new Map<string, JobTerm[]>();
  for (const term of parted(text, terms)) {
    const places = byId.get(term.keyword.id);
    if (places) places.push(term);
    else byId.set(term.keyword.id, [term]);
  }
  const joined = [...byId.values()].flatMap((places) => {
    const best = places.reduce((a, b) => (rankOf(b.importance) < rankOf(a.importance) ? b : a));
    const years = best.years ?? maximum(places.flatMap((place) => place.years ?? []));
    return [toJobKeyword(text, years === undefined ? best : { ...best, years })];
  });
  const hasSpeed = joined.some(({ id }) => /^typing-\d+-wpm$/.test(id));
  return withoutLoneGroups(
    // A speed in typing asks for typing.
    joined
      .filter(({ id }) => !hasSpeed || id !== "typing")
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
  );
}

/**
 * "TCP/IP, DNS and DHCP" are forms of one keyword of a list, and to the posting three things: forms that share no word, and
 * products of one maker ("SolidWorks" and "SolidWorks PDM"), become keywords of their own.
 */
function parted(text: string, terms: readonly JobTerm[]): JobTerm[] {
  const first = new Map<string, JobTerm>();
  return terms.map((term) => {
    const { keyword } = term;
    if (!keyword.source.startsWith("lexicon") || !PARTED_KINDS.has(keyword.kind)) return term;
    const words = text.slice(term.start, term.end);
    const known = first.get(keyword.id);
    if (!known) {
      first.set(keyword.id, term);
      return term;
    }
    const others = text.slice(known.start, known.end);
    if (areSame(words, others, keyword)) return term;
    const isProduct = /^(?=.*\p{Ll})\p{Lu}/u.test(words) && isNameLike(words);
    const kind = isProduct && keyword.kind === "technical" ? "tool" : keyword.kind;
    const keywordOfForm = makeKeyword({ label: words, kind, names: [words] });
    return { ...term, keyword: keywordOfForm };
  });
}

const PARTED_KINDS: ReadonlySet<string> = new Set(["technical", "tool", "certification"]);

function isNameLike(words: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{Lu}.*\d|\d.*\p{Lu}/u.test(words);
}

/** Whether two forms of a keyword share a word, or one is the initials of the other or of the keyword's name. */
function areSame(a: string, b: string, keyword: Keyword): boolean {
  const [one, other] = [stemsOf(a), stemsOf(b)];
  if (keyword.kind === "tool" && (extendsName(a, b) || extendsName(b, a))) return false;
  if (one.some((stem) => other.includes(stem))) return true;
  const initials = [a, b, ...keyword.names].map(initialsOf);
  return [a, b].some((form) => initials.includes(lettersOf(form)));
}

/** "SolidWorks PDM" goes on behind "SolidWorks" with a name, "Epic software" does not. */
function extendsName(longer: string, shorter: string): boolean {
  return longer.startsWith(`${shorter} `) && /^\p{Lu}/u.test(longer.slice(shorter.length + 1));
}

function rankOf(importance: Importance): number {
  return IMPORTANCES.indexOf(importance);
}

function maximum(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

function toJobKeyword(text: string, term: JobTerm): JobKeyword {
  const { keyword, importance, start, end, years, group } = term;
  return {
    id: keyword.id,
    label: keyword.label,
    kind: keyword.kind,
    importance,
    quote: text.slice(start, end),
    start,
    end,
    ...(group === undefined ? {} : { group }),
    ...(years === undefined ? {} : { years }),
    ...askedValues(text, { start, end }, keyword.kind),
    keyword,
  };
}

/** An alternative whose others are asked for more strongly elsewhere is left alone, and then is none. */
function withoutLoneGroups(keywords: readonly JobKeyword[]): JobKeyword[] {
  const sizes = new Map<string, number>();
  for (const { group } of keywords) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return keywords.map(({ group, ...rest }) =>
    group !== undefined && (sizes.get(group) ?? 0) > 1 ? { ...rest, group } : rest,
  );
}
