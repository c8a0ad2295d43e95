import { describe, expect, it } from "vitest";
import { KeyfitError } from "../../src/errors.js";
import { loadGuide } from "../../src/keywords/load-guide.js";
import { parseGuide } from "../../src/keywords/parse-guide.js";

const HEAD = { format: 1, id: "baker", version: "1.0.0", label: "Baker", source: "made up for this test" };
const OVEN = { id: "oven", label: "Oven work", kind: "technical", names: ["oven work"], source: "item 1" };

function guideWith(entries: object): string {
  return JSON.stringify({ ...HEAD, keywords: [OVEN], ...entries }, null, 2);
}

function check(json: string): {
  message: string;
  line: unknown;
  column: unknown;
  key: unknown;
  problems: unknown;
} {
  try {
    parseGuide(json, "baker.json");
  } catch (error) {
    if (error instanceof KeyfitError && error.code === "invalid-guide") {
      const { line, column, key, problems } = error.data;
      return { message: error.message, line, column, key, problems };
    }
    throw error;
  }
  throw new Error("The guide was accepted.");
}

describe("parseGuide", () => {
  it("gives a guide with its defaults filled in", () => {
    const guide = parseGuide(guideWith({ wanted: [{ keyword: "oven" }] }));
    expect(guide.language).toBe("en");
    expect(guide.keywords[0]).toMatchObject({ aliases: [], senses: [], expires: false });
    expect(guide.wanted).toEqual([{ keyword: "oven", importance: "required" }]);
  });

  it("tolerates a byte order mark", () => {
    expect(parseGuide(`\uFEFF${guideWith({})}`).id).toBe("baker");
  });

  it("tells the file, line, column and key of what is wrong, what was expected and what was found", () => {
    const json = `{\n  "format": 1,\n  "id": "Not An Id"\n}`;
    const problem = check(json);
    expect(problem).toMatchObject({ line: 1, column: 1, key: "version" });
    const placed = check(guideWith({ id: "Not An Id" }));
    expect(placed).toMatchObject({ line: 3, column: 9, key: "id", problems: 1 });
    expect(placed.message).toContain("baker.json:3:9 at id: expected lower-case letters");
    expect(placed.message).toContain('found "Not An Id"');
  });

  it("names the first problem in the text and counts them all", () => {
    const problem = check(guideWith({ version: 3, wanted: [{ keyword: "oven", importance: "dearly" }] }));
    expect(problem).toMatchObject({ key: "version", problems: 2 });
    expect(problem.message).toContain("Problems in all: 2.");
  });

  it.each([
    ["", 1, 1, "a value"],
    ['{\n  "id": "a",\n}', 3, 1, "a key in double quotes"],
    ['{ "id" "a" }', 1, 8, '":"'],
    ['{ "id": "a" "b": 1 }', 1, 13, '","'],
    ["{ // note\n}", 1, 3, "no comment"],
    ['{ "id": "a', 1, 9, "a closing double quote"],
    ["[".repeat(100_000), 1, 33, "at most 32 levels of nesting"],
  ])("tells where JSON is broken: %.20s", (json, line, column, expected) => {
    const problem = check(json);
    expect(problem).toMatchObject({ line, column, problems: 1 });
    expect(problem.message).toContain(`expected ${expected}`);
  });

  it.each(["__proto__", "constructor", "prototype"])("refuses the key %s and leaves objects alone", (key) => {
    const json = guideWith({}).replace('"keywords"', `"${key}": { "polluted": true },\n  "keywords"`);
    expect(check(json)).toMatchObject({ key });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("refuses a key that stands twice", () => {
    const problem = check(guideWith({}).replace('"label": "Baker"', '"label": "Baker", "label": "Cook"'));
    expect(problem).toMatchObject({ line: 5, column: 21, key: "label" });
  });

  it("refuses a guide of a later format and says why", () => {
    expect(check(guideWith({ format: 2 })).message).toContain("reads guides of format 1 only");
  });

  const TABLE: readonly (readonly [why: string, entries: object, key: string, expected: string])[] = [
    ["an unknown key", { colour: "red" }, "colour", "a key of the guide format"],
    [
      "a wanted keyword that is not there",
      { wanted: [{ keyword: "mixer" }] },
      "wanted[0].keyword",
      "the id of a keyword",
    ],
    ["a duty that is not there", { duties: ["mixer"] }, "duties[0]", "the id of a keyword"],
    [
      "a work tool that is not there",
      { workTools: ["oven", "mixer"] },
      "workTools[1]",
      "the id of a keyword",
    ],
    [
      "an emerging field that is not there",
      { emergingFields: ["mixer"] },
      "emergingFields[0]",
      "the id of a keyword",
    ],
    [
      "an implication of nothing",
      { keywords: [{ ...OVEN, implies: ["mixer"] }] },
      "keywords[0].implies[0]",
      "the id",
    ],
    ["a repeated id", { keywords: [OVEN, OVEN] }, "keywords[1].id", "an id that no other"],
    [
      "a keyword without names",
      { keywords: [{ ...OVEN, names: [] }] },
      "keywords[0].names",
      "at least 1 entry",
    ],
    [
      "a choice of one",
      { keywords: [{ ...OVEN, names: ["(oven) work"] }] },
      "keywords[0].names[0]",
      "a choice of two",
    ],
    [
      "an empty choice",
      { keywords: [{ ...OVEN, aliases: ["(oven|) work"] }] },
      "keywords[0].aliases[0]",
      "a choice of two",
    ],
    [
      "an open parenthesis",
      { keywords: [{ ...OVEN, names: ["oven (work"] }] },
      "keywords[0].names[0]",
      "a choice written",
    ],
    [
      "an unknown class",
      { keywords: [{ ...OVEN, behaviours: ["{bake} bread"] }] },
      "keywords[0].behaviours[0]",
      "one of the guide's word classes",
    ],
    [
      "a gap at the end",
      { keywords: [{ ...OVEN, behaviours: ["bake ..."] }] },
      "keywords[0].behaviours[0]",
      "a word on each side",
    ],
    [
      "a gap of ten",
      { keywords: [{ ...OVEN, behaviours: ["bake ..10.. bread"] }] },
      "keywords[0].behaviours[0]",
      "a gap written",
    ],
    [
      "a form that may be nothing",
      { keywords: [{ ...OVEN, names: ["oven? work?"] }] },
      "keywords[0].names[0]",
      "at least one word",
    ],
    [
      "a malformed form in a sense",
      {
        keywords: [
          { ...OVEN, senses: [{ forms: ["oven"], rules: [{ when: { near: ["a|b"] }, then: "accept" }] }] },
        ],
      },
      "keywords[0].senses[0].rules[0].when.near[0]",
      "a choice written",
    ],
    ["a class of phrases", { classes: { bake: ["bake well"] } }, "classes.bake[0]", "a single word"],
    ["a badly named class", { classes: { Bake: ["bake"] } }, "classes.Bake", "a name of lower-case letters"],
    [
      "a level that ends before it begins",
      { levels: [level("a", 3, 2)] },
      "levels[0].maxYears",
      "more than minYears",
    ],
    [
      "levels out of order",
      { levels: [level("a", 3, 5), level("b", 0, 3)] },
      "levels[1].minYears",
      "at least the 3",
    ],
    [
      "a level that expects nothing known",
      { levels: [{ ...level("a", 0, 1), expects: ["mixer"] }] },
      "levels[0].expects[0]",
      "the id",
    ],
    ["a base that is not bundled", { extends: "no-such-guide" }, "extends", "the id of a bundled guide"],
  ];

  it.each(TABLE)("refuses %s", (_why, entries, key, expected) => {
    const problem = check(guideWith(entries));
    expect(problem.key).toBe(key);
    expect(problem.message).toContain(`expected ${expected}`);
  });

  it("accepts every way to write a form", () => {
    const names = [
      "oven work",
      "(bake|roast slowly) bread",
      "{bake} bread",
      "oven? work",
      "bake ... bread",
      "bake ..2.. bread",
      "C++",
      "R&D",
      "{bake}? oven",
      "(hot|cold)? oven",
    ];
    expect(
      parseGuide(guideWith({ classes: { bake: ["bake"] }, keywords: [{ ...OVEN, names }] })).keywords[0]
        ?.names,
    ).toEqual(names);
  });
});

describe("a guide that extends a bundled one", () => {
  const base = loadGuide("patient-care-specialist");
  const [wanted] = base.wanted;
  const id = wanted?.keyword ?? "";
  const extending = (entries: object) => parseGuide(guideWith({ extends: base.id, ...entries }));

  it("has the keywords and wishes of both under its own name", () => {
    const guide = extending({ wanted: [{ keyword: "oven" }] });
    expect(guide).toMatchObject({ id: "baker", label: "Baker", extends: base.id });
    expect(guide.keywords.map((keyword) => keyword.id)).toEqual([
      ...base.keywords.map((keyword) => keyword.id),
      "oven",
    ]);
    expect(guide.wanted).toEqual([...base.wanted, { keyword: "oven", importance: "required" }]);
  });

  it("puts its own entries in the place of those with the same id", () => {
    const own = { ...OVEN, id, label: "Ours" };
    const guide = extending({ keywords: [own], wanted: [{ keyword: id, importance: "mentioned" }] });
    expect(guide.keywords.filter((keyword) => keyword.id === id).map((keyword) => keyword.label)).toEqual([
      "Ours",
    ]);
    expect(guide.wanted.filter((each) => each.keyword === id)).toEqual([
      { keyword: id, importance: "mentioned" },
    ]);
    expect(guide.wanted).toHaveLength(base.wanted.length);
  });

  it("may refer to keywords of the base and add words to its classes", () => {
    const guide = extending({ duties: [id], classes: { bake: ["bake"] } });
    expect(guide.duties).toEqual([...new Set([...base.duties, id])]);
    expect(Object.keys(guide.classes)).toEqual([...Object.keys(base.classes), "bake"]);
  });

  it("keeps the levels in the order of their years", () => {
    const guide = extending({ levels: [level("before", 0.5, 0.75), level("after", 30, 40)] });
    const years = guide.levels.map((each) => each.minYears);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(guide.levels).toHaveLength(base.levels.length + 2);
  });
});

function level(id: string, minYears: number, maxYears: number) {
  return { id, label: id, minYears, maxYears, source: "made up" };
}
