import { findFormProblem } from "./form-problem.js";
import type { Guide } from "./guide.js";
import type { Keyword } from "./keyword.js";

/** Where in a guide's JSON a value stands: keys and indexes from the root. */
export type GuidePath = readonly (string | number)[];

/** Something that makes a guide invalid. `expected` and `found` complete a sentence; `advice` is one. */
export interface GuideProblem {
  readonly path: GuidePath;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

/**
 * What the schema cannot see in a guide: repeated ids, references that lead nowhere, malformed forms, and levels out of
 * order. `own` is the guide as written, `merged` the same on top of the guide that it extends (or `own` itself); paths
 * are those of `own`.
 */
export function checkGuide(own: Guide, merged: Guide): readonly GuideProblem[] {
  return [
    ...repeatedIds(own),
    ...deadReferences(own, merged),
    ...badClassWords(own),
    ...badForms(own, merged),
    ...badLevels(own, merged),
  ];
}

function repeatedIds(own: Guide): GuideProblem[] {
  return (["titles", "levels", "education", "keywords"] as const).flatMap((list) => {
    const ids = own[list].map((entry) => entry.id);
    return ids.flatMap((id, i) =>
      ids.indexOf(id) === i
        ? []
        : [
            problem(
              [list, i, "id"],
              `an id that no other of the ${list} has`,
              id,
              "Give it an id of its own.",
            ),
          ],
    );
  });
}

function deadReferences(own: Guide, merged: Guide): GuideProblem[] {
  const ids = new Set(merged.keywords.map((keyword) => keyword.id));
  return references(own)
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) =>
      problem(path, "the id of a keyword", id, "Correct the id, or add the keyword under keywords."),
    );
}

function references(own: Guide): { id: string; path: GuidePath }[] {
  const lists = (["duties", "workTools", "emergingFields"] as const).flatMap((list) =>
    own[list].map((id, i) => ({ id, path: [list, i] })),
  );
  const wanted = own.wanted.map(({ keyword }, i) => ({ id: keyword, path: ["wanted", i, "keyword"] }));
  const expects = own.levels.flatMap((level, i) =>
    level.expects.map((id, j) => ({ id, path: ["levels", i, "expects", j] })),
  );
  const implies = own.keywords.flatMap((keyword, i) =>
    keyword.implies.map((id, j) => ({ id, path: ["keywords", i, "implies", j] })),
  );
  return [...lists, ...wanted, ...expects, ...implies];
}

function badClassWords(own: Guide): GuideProblem[] {
  return Object.entries(own.classes).flatMap(([name, words]) =>
    words.flatMap((word, i) =>
      /^[^\s(){}|?]+$/.test(word)
        ? []
        : [
            problem(
              ["classes", name, i],
              "a single word",
              word,
              "Put phrases into a form, as a choice (one|another).",
            ),
          ],
    ),
  );
}

function badForms(own: Guide, merged: Guide): GuideProblem[] {
  const classes = new Set(Object.keys(merged.classes));
  return formLists(own).flatMap(({ path, forms }) =>
    forms.flatMap((form, i) => {
      const expected = findFormProblem(form, classes);
      return expected === null ? [] : [problem([...path, i], expected, form, "Correct the form.")];
    }),
  );
}

function formLists(own: Guide): { path: GuidePath; forms: readonly string[] }[] {
  return [
    ...own.titles.map(({ forms }, i) => ({ path: ["titles", i, "forms"], forms })),
    ...own.education.map(({ forms }, i) => ({ path: ["education", i, "forms"], forms })),
    ...own.keywords.flatMap((keyword, i) => keywordFormLists(keyword, ["keywords", i])),
  ];
}

function keywordFormLists(keyword: Keyword, at: GuidePath): { path: GuidePath; forms: readonly string[] }[] {
  const own = (["names", "aliases", "behaviours", "decoys"] as const).map((list) => ({
    path: [...at, list],
    forms: keyword[list],
  }));
  const senses = keyword.senses.flatMap((sense, i) => [
    { path: [...at, "senses", i, "forms"], forms: sense.forms },
    ...sense.rules.flatMap(({ when }, j) =>
      (["before", "after", "near", "around", "document"] as const).map((list) => ({
        path: [...at, "senses", i, "rules", j, "when", list],
        forms: when[list] ?? [],
      })),
    ),
  ]);
  return [...own, ...senses];
}

function badLevels(own: Guide, merged: Guide): GuideProblem[] {
  return own.levels.flatMap((level, i) => {
    const previous = own.levels[i - 1];
    const twin = merged.levels.find((other) => other.id !== level.id && other.minYears === level.minYears);
    if (level.maxYears <= level.minYears) {
      return [levelProblem(i, "maxYears", `more than minYears, ${level.minYears}`, level.maxYears)];
    }
    if (previous !== undefined && level.minYears < previous.minYears) {
      return [
        levelProblem(
          i,
          "minYears",
          `at least the ${previous.minYears} of the level before it`,
          level.minYears,
        ),
      ];
    }
    return twin === undefined
      ? []
      : [levelProblem(i, "minYears", `other years than level ${twin.id}`, level.minYears)];
  });
}

function levelProblem(index: number, key: string, expected: string, found: number): GuideProblem {
  return problem(
    ["levels", index, key],
    expected,
    found,
    "Order levels from the most junior up, each with years of its own.",
  );
}

function problem(path: GuidePath, expected: string, found: string | number, advice: string): GuideProblem {
  return { path, expected, found: JSON.stringify(found), advice };
}
