import type { Keyword } from "../keyword.js";
import { askingKeyword, impliersOf } from "./asking-keyword.js";
import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import { formOf, makeKeyword, slugOf } from "./make-keyword.js";
import { trimTerm } from "./trim-term.js";
import type { Vocabulary } from "./vocabulary.js";

/** The degrees that a field of study may follow. */
const WITH_FIELD: ReadonlySet<string> = new Set([
  "associate-degree",
  "bachelors-degree",
  "masters-degree",
  "doctorate",
]);

const FIELD = /^\s*(?:\([^)]*\)\s*)?(?:or higher\s+)?(?:in|of)\s+([^.;:()–—]{3,120})/i;
const NO_FIELD = /^(?:any|a|an|related|relevant|similar)\b|^(?:related|relevant|progress)/i;

/**
 * Turns "Bachelor's degree in accounting or finance" into one keyword of degree and field, whose forms hold every
 * higher degree too. A field that may be any is none; "or a related field" adds nothing, for no list of forms could
 * tell what is related. `words` are those behind the degree, to the end of its clause.
 */
export function withFieldOfStudy(vocabulary: Vocabulary, words: string, degree: JobTerm): JobTerm {
  if (!WITH_FIELD.has(degree.keyword.id)) return degree;
  const found = FIELD.exec(words);
  const named =
    found?.[1]?.split(
      /,? (?:preferred|required|is|are|plus|and \d|with|from)\b|,? (?:or|and) an? (?=[\p{L}'’ ]*\b(?:degree|diploma|certificate|qualification)\b)/iu,
    )[0] ?? "";
  const fields = fieldsOf(named);
  if (found === null || fields.length === 0) return degree;
  const length = found[0].length - (found[1] ?? "").length + named.trimEnd().length;
  return { ...degree, end: degree.end + length, keyword: degreeKeyword(vocabulary, degree.keyword, fields) };
}

function fieldsOf(words: string): string[] {
  return words
    .replace(/\s+/g, " ")
    .split(/,|\/|\band\/or\b|\bor\b/i)
    .map((field) => field.trim())
    .filter((field) => !NO_FIELD.test(field))
    .map((field) => trimTerm(field))
    .filter((field) => /^\p{L}[\p{L} &'-]{2,40}$/u.test(field) && field.split(" ").length <= 4);
}

function degreeKeyword(vocabulary: Vocabulary, degree: Keyword, fields: readonly string[]): Keyword {
  const own = vocabulary.keywords.get(degree.id) ?? degree;
  const forms = [own, ...impliersOf(degree.id, vocabulary)].flatMap(({ names, aliases }) => [
    ...names,
    ...aliases,
  ]);
  const shortest = forms.filter(
    (form) => !forms.some((other) => other !== form && form.startsWith(`${other} `)),
  );
  const field = fieldChoice(fields);
  // "Bachelor of Engineering (Mechanical)" is one in mechanical engineering.
  const turned = fields.flatMap((words) => {
    const [first, last, ...more] = words.toLowerCase().split(" ");
    const titles = TITLES[degree.id];
    return titles === undefined || last === undefined || more.length > 0
      ? []
      : [
          `(${titles.join("|")}) of ${last} ..2.. ${first}`,
          ...(last === "engineering" ? [`(BEng|MEng) ..2.. ${first}`] : []),
        ];
  });
  const label = `${degree.label} in ${fields.join(" or ")}`;
  return makeKeyword({
    id: `${degree.id}-in-${slugOf(fields.join(" or "))}`,
    label,
    kind: "education",
    names: [...shortest.map((form) => `${form} ..4.. ${field}`), ...turned],
  });
}

/** What holders of a degree or a higher one are called by. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  "associate-degree": ["associate", "bachelor", "master"],
  "bachelors-degree": ["bachelor", "master"],
  "masters-degree": ["master"],
};

/** "(accounting|finance)", or the one field as it is; lower case, so that "Accountancy" counts as "accounting". */
function fieldChoice(fields: readonly string[]): string {
  const forms = fields.map((field) => formOf(field.toLowerCase().replaceAll("&", "and")));
  return forms.length === 1 ? (forms[0] ?? "") : `(${forms.join("|")})`;
}

const ELIDED =
  /\b(associate|bachelor|master)['’]?s?(?=(?:,|\/| or|, or) ?(?:an? )?(?:associate|bachelor|master|doctora))|\b(associate|bachelor|master)['’]s(?=\s*(?:\(|$|,? or (?:higher|above|equivalent)))/gi;
const DEGREE_IDS: Readonly<Record<string, string>> = {
  associate: "associate-degree",
  bachelor: "bachelors-degree",
  master: "masters-degree",
};

/** Finds degrees without their noun: "Associate's or bachelor's degree", "master's preferred". */
export function findElidedDegrees(vocabulary: Vocabulary, text: string, clause: Clause): JobTerm[] {
  return [...text.slice(clause.start, clause.end).matchAll(ELIDED)].flatMap((found) => {
    const keyword = vocabulary.keywords.get(DEGREE_IDS[(found[1] ?? found[2] ?? "").toLowerCase()] ?? "");
    const start = clause.start + found.index;
    const place = { start, end: start + found[0].length, importance: clause.importance };
    return keyword === undefined ? [] : [{ ...place, keyword: askingKeyword(keyword, vocabulary) }];
  });
}

/** The degrees that lie below an education keyword of a posting, so that a lower one can be told to come close. */
export function lowerDegrees(keyword: Keyword, vocabulary: Vocabulary): Keyword[] {
  if (keyword.kind !== "education") return [];
  const base = [...WITH_FIELD].find((id) => keyword.id.startsWith(`${id}-in-`)) ?? keyword.id;
  const reached = new Set([base]);
  for (const id of reached)
    for (const lower of vocabulary.keywords.get(id)?.implies ?? []) reached.add(lower);
  reached.delete(base);
  return [...reached].flatMap((id) => (LOWEST.has(id) ? [] : (vocabulary.keywords.get(id) ?? [])));
}

/** Below a degree these come close to nothing. */
const LOWEST: ReadonlySet<string> = new Set(["ged", "high-school-diploma"]);
