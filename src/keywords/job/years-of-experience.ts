import type { Span } from "../../text/span.js";
import type { Keyword } from "../keyword.js";
import { askingKeyword } from "./asking-keyword.js";
import type { Clause } from "./clause.js";
import { findKnownKeyword } from "./find-known-terms.js";
import type { JobTerm } from "./job-term.js";
import { formOf, makeKeyword } from "./make-keyword.js";
import { trimTerm } from "./trim-term.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * Finds asks for experience in a clause: "2+ years of medical billing experience", "one year as a unit clerk", "Epic:
 * 1 year", and, where a whole line asks, "public accounting experience" without years. Years of a tool, a language or a
 * licence are asks for that keyword; all else is a keyword of kind `experience` whose forms are the fields named.
 * Experience of no field is left out, for no words of a résumé could show it.
 */
export function findExperience(vocabulary: Vocabulary, text: string, clause: Clause): JobTerm[] {
  const line = text.slice(clause.start, clause.end);
  const timed = timedAsks(line);
  const asks = timed.length > 0 || clause.reading !== "listed" ? timed : untimedAsks(line);
  return asks.flatMap((ask) => termsOf(vocabulary, clause, ask));
}

/** An ask for experience: its place in the line, the words for the field, and the years. */
interface Ask extends Span {
  readonly field: string;
  readonly years?: number;
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i) => [word, i]),
);
const NUMBER = `(?:\\d{1,2}(?:\\.5)?|${Object.keys(NUMBERS).slice(1).join("|")})`;
const PERIOD = `(${NUMBER})(?:\\s?\\(\\d+\\))?\\s?(?:\\+|plus\\b|or more\\b)?(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?\\s?\\+?[\\s-]*(years?|yrs?\\.?|months?)(?![\\p{L}-])['’]?\\+?`;
const TIMED = new RegExp(`(?<![\\p{L}\\p{N}.])${PERIOD}`, "giu");

function timedAsks(line: string): Ask[] {
  return [...line.matchAll(TIMED)].flatMap((found) => {
    const years = yearsOf(found[1] ?? "", found[2] ?? "");
    if (SPAN_BEFORE.test(line.slice(0, found.index))) return [];
    const end =
      found.index +
      found[0].length +
      (OR_MORE.exec(line.slice(found.index + found[0].length))?.[0].length ?? 0);
    const behind = fieldBehind(line.slice(end));
    if (behind !== null)
      return [{ start: found.index, end: end + behind.length, field: behind.field, years }];
    const before = FIELD_BEFORE.exec(line.slice(0, found.index));
    if (before?.[1] === undefined) return [];
    return [
      { start: before.index + before[0].length - before[0].trimStart().length, end, field: before[1], years },
    ];
  });
}

/** "Five years or more as a supervisor". */
const OR_MORE = /^\s*(?:or (?:more|above|longer)|plus|minimum)(?=\s)/i;
/** "Within the last three years" tells when, and not for how long. */
const SPAN_BEFORE = /\b(?:last|past|previous|recent)\s+$/i;

function yearsOf(number: string, unit: string): number {
  const value = NUMBERS[number.toLowerCase()] ?? Number(number);
  return unit.toLowerCase().startsWith("month") ? Math.round((value / 12) * 100) / 100 : value;
}

/** "Dental: 1 year", "Medical billing experience, 2 years", "Front desk (1 year". */
const FIELD_BEFORE =
  /((?:[\p{L}\p{N}+#.&/'’-]+ ){0,5}[\p{L}\p{N}+#.&/'’-]+)\s?(?::|,|\(|[–—-]|\bof\b)\s?(?:at least |minimum |minimum of )?$/iu;

const FIELD_WORDS = "[^.;:()–—]{2,90}?";
const FIELD_END =
  "(?=\\s*(?:[.;:()–—]|, (?:and )?an? (?=\\p{L})|,? (?:preferred|required|is|are|ideally|since|in lieu|within|or equivalent|and (?:be|have|can|able|a|an|the|strong|excellent|ability|knowledge|proficien\\w+)|with (?:a|an|strong)|preferably|including|such as|who|that|to|(?:and )?(?:strong|excellent|hands-on|proven|solid|good|demonstrated|knowledge|proficien\\w+|ability))\\b|$))";
const BEHIND: readonly RegExp[] = [
  new RegExp(
    `^,?\\s*(?:of\\s+)?(?:[\\p{L}-]+ ){0,4}?experi[ae]nce\\s+(?!(?:with)?in (?:the )?(?:last|past|previous)\\b)(?:in|with|as|of|using|at|within|working|for|on)\\s+(?:(?:in|with|as|for|at|an?|the) )*(?<field>${FIELD_WORDS})${FIELD_END}`,
    "iu",
  ),
  new RegExp(
    `^,?\\s*(?:of\\s+)?experi[ae]nce\\s+(?<field>\\p{L}+ing\\s+(?:an?\\s+|the\\s+)?${FIELD_WORDS})${FIELD_END}`,
    "iu",
  ),
  /^\s*(?:of\s+)?(?<field>(?:[^.;:()–—\s]+\s){1,12}?)experi[ae]nce\b/iu,
  new RegExp(
    `^\\s*(?:of\\s+)?(?:in|as|with|at|behind|on|working(?: (?:in|with|as|at|on))?|work(?: (?:in|with|as|at))?|performing|of)\\s+(?:(?:an?|the) )?(?<field>${FIELD_WORDS})${FIELD_END}`,
    "iu",
  ),
];

function fieldBehind(rest: string): { field: string; length: number } | null {
  for (const pattern of BEHIND) {
    const found = pattern.exec(rest);
    const field = found?.groups?.field;
    if (found !== null && field !== undefined) return { field, length: found[0].length };
  }
  return null;
}

const UNTIMED = /^\W*((?:[\p{L}\p{N}&'’/.-]+(?:,? (?:and|or) |, | )){1,7}?)experi[ae]nce\s*$/giu;
const WORK_IN = new RegExp(
  `\\bexperience\\s+(?:(?:working\\s+)?(?:in|as|at|within)|working(?: with)?)\\s+(?:(?:an?|the) )?(${FIELD_WORDS})${FIELD_END}`,
  "giu",
);

function untimedAsks(line: string): Ask[] {
  if (/\bequivalent (?:work |professional |practical )*experi[ae]nce\W*$/i.test(line)) return [];
  return [UNTIMED, WORK_IN].flatMap((pattern) =>
    [...line.matchAll(pattern)].map((found) => ({
      start: found.index + found[0].length - found[0].replace(/^\W+/, "").length,
      end: found.index + found[0].length,
      field: found[1] ?? "",
    })),
  );
}

/** Keywords of these kinds are had for so many years; there is no separate experience of them. */
const OWN_YEARS: ReadonlySet<Keyword["kind"]> = new Set(["tool", "language", "certification"]);

function termsOf(vocabulary: Vocabulary, clause: Clause, ask: Ask): JobTerm[] {
  const { importance } = clause;
  const place = { start: clause.start + ask.start, end: clause.start + ask.end };
  const timed = ask.years === undefined ? {} : { years: ask.years };
  const fields = fieldsOf(ask.field);
  const known = fields.map((field) => knownField(vocabulary, field));
  const own = known.filter((keyword) => keyword !== null && OWN_YEARS.has(keyword.kind));
  if (ask.years === undefined && known.some((keyword) => keyword !== null)) return [];
  if (own.length > 0) {
    if (ask.years === undefined) return [];
    return own.flatMap((keyword) =>
      keyword === null
        ? []
        : [{ ...place, keyword: askingKeyword(keyword, vocabulary), importance, ...timed }],
    );
  }
  const keyword = experienceKeyword(fields, known);
  return keyword === null ? [] : [{ ...place, keyword, importance, ...timed }];
}

/** A certificate or degree of a field's name is no work in it. */
function knownField(vocabulary: Vocabulary, field: string): Keyword | null {
  const keyword = findKnownKeyword(vocabulary, field);
  return keyword?.kind === "education" ? null : keyword;
}

/** Words of a field, "leading hand on commercial building projects", at the most. */
const LONGEST_FIELD = 7;

/** "billing, coding or a similar field" names two fields. */
function fieldsOf(words: string): string[] {
  const fields = words.split(/,|\/|\band\/or\b|\bor\b|\band\b/i).map((field) => trimTerm(field));
  return [...new Set(fields)].filter(
    (field) => /\p{L}{2}/u.test(field) && field.split(" ").length <= LONGEST_FIELD,
  );
}

function experienceKeyword(fields: readonly string[], known: readonly (Keyword | null)[]): Keyword | null {
  const forms = fields.map(formOf).filter((form) => form !== "");
  if (forms.length === 0) return null;
  const others = known.flatMap((keyword) => (keyword === null ? [] : [keyword]));
  const label = `${fields.slice(0, 2).join(" / ")} experience`;
  return makeKeyword({
    label: label.charAt(0).toUpperCase() + label.slice(1),
    kind: "experience",
    names: forms.map((form) => `${form} experience`),
    aliases: [...forms, ...others.flatMap((keyword) => [...keyword.names, ...keyword.aliases])].filter(
      (form) => !form.includes("{"),
    ),
    senses: others.flatMap((keyword) => keyword.senses),
  });
}
