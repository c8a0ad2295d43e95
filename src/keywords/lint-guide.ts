import type { Notice } from "../notice.js";
import { isAmbiguous } from "./ambiguous-words.js";
import { classesOf, splitForm } from "./form-problem.js";
import type { Guide } from "./guide.js";
import type { Keyword } from "./keyword.js";

/** A form that a keyword has, in the spelling in which forms are compared. */
interface PlainForm {
  readonly keyword: Keyword;
  readonly form: string;
  readonly plain: string;
}

/** More ways to read one form than this are not compared; a form of so many choices is a pattern, not a name. */
const MOST_READINGS = 64;

/**
 * What is doubtful in a valid guide, in a stable order: forms that two keywords share with nothing to tell them apart,
 * ambiguous words without a sense, senses for forms that are not there, unused word classes, keywords wanted twice,
 * levels that overlap or leave years between them, and a guide that wants nothing. Codes and data as in `docs/errors.md`.
 */
export function lintGuide(guide: Guide): Notice[] {
  return [
    ...nothingWanted(guide),
    ...wantedTwice(guide),
    ...unevenLevels(guide),
    ...unusedClasses(guide),
    ...guide.keywords.flatMap(unusedSenses),
    ...guide.keywords.flatMap(missingSenses),
    ...duplicateForms(guide),
  ];
}

function nothingWanted(guide: Guide): Notice[] {
  return guide.wanted.length === 0 ? [{ code: "nothing-wanted", data: { guide: guide.id } }] : [];
}

function wantedTwice(guide: Guide): Notice[] {
  const ids = guide.wanted.map((wanted) => wanted.keyword);
  const repeated = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [...new Set(repeated)].map((keyword) => ({ code: "wanted-twice", data: { keyword } }));
}

function unevenLevels(guide: Guide): Notice[] {
  return guide.levels.flatMap((level, i) => {
    const next = guide.levels[i + 1];
    return next === undefined || next.minYears === level.maxYears
      ? []
      : [
          {
            code: "review-level" as const,
            data: { level: level.id, ends: level.maxYears, next: next.id, begins: next.minYears },
          },
        ];
  });
}

function unusedClasses(guide: Guide): Notice[] {
  const forms = [
    ...guide.titles.flatMap((title) => title.forms),
    ...guide.education.flatMap((entry) => entry.forms),
    ...guide.keywords.flatMap(allPatterns),
  ];
  const used = new Set(forms.flatMap(classesOf));
  return Object.keys(guide.classes)
    .filter((name) => !used.has(name))
    .map((name) => ({ code: "unused-class", data: { class: name } }));
}

function allPatterns(keyword: Keyword): readonly string[] {
  const places = keyword.senses.flatMap((sense) => sense.rules.map((rule) => rule.when));
  return [
    ...formsOf(keyword),
    ...keyword.decoys,
    ...places.flatMap((place) =>
      [place.before, place.after, place.near, place.around, place.document].flatMap((list) => list ?? []),
    ),
  ];
}

function unusedSenses(keyword: Keyword): Notice[] {
  const forms = new Set(formsOf(keyword).flatMap(readingsOf));
  return keyword.senses
    .flatMap((sense) => sense.forms)
    .filter((form) => !readingsOf(form).some((reading) => forms.has(reading)))
    .map((form) => ({ code: "unused-sense", data: { keyword: keyword.id, form } }));
}

function missingSenses(keyword: Keyword): Notice[] {
  const told = sensesOf(keyword);
  return [...keyword.names, ...keyword.aliases]
    .filter((form) => isAmbiguous(form) && !told.has(plainOf(form)))
    .map((form) => ({ code: "review-sense", data: { keyword: keyword.id, form } }));
}

function duplicateForms(guide: Guide): Notice[] {
  const byId = new Map(guide.keywords.map((keyword) => [keyword.id, keyword]));
  const seen = new Map<string, PlainForm>();
  return guide.keywords.flatMap(plainForms).flatMap((form) => {
    const first = seen.get(form.plain);
    if (first === undefined) {
      seen.set(form.plain, form);
      return [];
    }
    return areToldApart(first, form, byId)
      ? []
      : [
          {
            code: "duplicate-form" as const,
            data: { keyword: form.keyword.id, form: form.form, other: first.keyword.id },
          },
        ];
  });
}

function plainForms(keyword: Keyword): PlainForm[] {
  return formsOf(keyword).flatMap((form) => readingsOf(form).map((plain) => ({ keyword, form, plain })));
}

function areToldApart(a: PlainForm, b: PlainForm, byId: ReadonlyMap<string, Keyword>): boolean {
  // Two spellings of one form within a keyword do no harm; only the very same one is a slip.
  if (a.keyword === b.keyword) {
    return a.form !== b.form;
  }
  const told = sensesOf(a.keyword).has(a.plain) || sensesOf(b.keyword).has(b.plain);
  return told || entails(a.keyword, b.keyword.id, byId) || entails(b.keyword, a.keyword.id, byId);
}

function entails(keyword: Keyword, id: string, byId: ReadonlyMap<string, Keyword>): boolean {
  const reached = new Set<string>();
  const open = [...keyword.implies];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!reached.has(next)) {
      reached.add(next);
      open.push(...(byId.get(next)?.implies ?? []));
    }
  }
  return reached.has(id);
}

function formsOf(keyword: Keyword): readonly string[] {
  return [...keyword.names, ...keyword.aliases, ...keyword.behaviours];
}

function sensesOf(keyword: Keyword): ReadonlySet<string> {
  return new Set(keyword.senses.flatMap((sense) => sense.forms).flatMap(readingsOf));
}

/** The plain phrases that a form stands for, classes and gaps left as they are. */
function readingsOf(form: string): string[] {
  let readings = [""];
  for (const part of splitForm(form)) {
    const optional = part.endsWith("?");
    const core = optional ? part.slice(0, -1) : part;
    const options = core.startsWith("(") ? core.slice(1, -1).split("|") : [core];
    const choices = optional ? [...options, ""] : options;
    readings = readings.flatMap((reading) => choices.map((choice) => `${reading} ${choice}`));
    if (readings.length > MOST_READINGS) {
      return [plainOf(form)];
    }
  }
  return [...new Set(readings.map(plainOf))];
}

function plainOf(form: string): string {
  return form
    .toLowerCase()
    .replace(/[-/\s]+/g, " ")
    .trim();
}
