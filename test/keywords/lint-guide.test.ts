import { describe, expect, it } from "vitest";
import { guideSchema } from "../../src/keywords/guide.js";
import { lintGuide } from "../../src/keywords/lint-guide.js";

const HEAD = { format: 1, id: "baker", version: "1", label: "Baker", source: "made up" };

function keyword(id: string, names: string[], more: object = {}) {
  return { id, label: id, kind: "tool", names, source: "made up", ...more };
}

function sense(form: string) {
  return { senses: [{ forms: [form], rules: [{ when: { near: ["spreadsheet"] }, then: "accept" }] }] };
}

/** The notices of a guide with these entries, each as its code and the values of its data. */
function check(entries: { keywords?: object[]; [key: string]: unknown }): string[] {
  const keywords = entries.keywords ?? [keyword("oven", ["oven work"])];
  const first = (keywords[0] as { id: string }).id;
  const guide = guideSchema.parse({ ...HEAD, wanted: [{ keyword: first }], ...entries, keywords });
  return lintGuide(guide).map(({ code, data }) => [code, ...Object.values(data ?? {})].join(" "));
}

describe("lintGuide", () => {
  it("finds nothing in a sound guide", () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    [
      "two keywords with the same form",
      [keyword("a", ["till work"]), keyword("b", ["till work"])],
      ["duplicate-form b till work a"],
    ],
    [
      "the same form in another spelling",
      [keyword("a", ["Front-Desk"]), keyword("b", ["front desk"])],
      ["duplicate-form b front desk a"],
    ],
    [
      "the same form behind a choice",
      [keyword("a", ["(till|cash) work?"]), keyword("b", ["cash"])],
      ["duplicate-form b cash a"],
    ],
    [
      "a form twice in one keyword",
      [keyword("a", ["till work"], { aliases: ["till work"] })],
      ["duplicate-form a till work a"],
    ],
    ["spellings of one form in one keyword", [keyword("a", ["Till-Work", "till work"])], []],
    [
      "a shared form with a sense",
      [keyword("a", ["till work"]), keyword("b", ["till work"], sense("till work"))],
      [],
    ],
    [
      "a shared form where one implies the other",
      [keyword("a", ["till work"]), keyword("b", ["till work"], { implies: ["a"] })],
      [],
    ],
    [
      "a shared form where one implies the other through a third",
      [
        keyword("a", ["till work"]),
        keyword("b", ["till work"], { implies: ["c"] }),
        keyword("c", ["till"], { implies: ["a"] }),
      ],
      [],
    ],
    ["an ordinary word without a sense", [keyword("a", ["Excel"])], ["review-sense a Excel"]],
    ["an ordinary word with a sense", [keyword("a", ["Excel"], sense("Excel"))], []],
    ["an ordinary word within a phrase", [keyword("a", ["Microsoft Excel"])], []],
    ["an abbreviation of many meanings", [keyword("a", ["CPT"])], ["review-sense a CPT"]],
    ["one or two letters", [keyword("a", ["Zq"])], ["review-sense a Zq"]],
    [
      "a sense for a form that is not there",
      [keyword("a", ["till work"], sense("cash work"))],
      ["unused-sense a cash work"],
    ],
  ])("looks at %s", (_what, keywords, expected) => {
    expect(check({ keywords })).toEqual(expected);
  });

  it("names word classes that no form uses, whatever list the forms are in", () => {
    const keywords = [keyword("a", ["till work"], { behaviours: ["{count} the till"] })];
    expect(check({ classes: { count: ["count"], sweep: ["sweep"] }, keywords })).toEqual([
      "unused-class sweep",
    ]);
  });

  it("names keywords that are wanted twice, once each", () => {
    const wanted = ["oven", "oven", "oven"].map((id) => ({ keyword: id }));
    expect(check({ wanted })).toEqual(["wanted-twice oven"]);
  });

  it("says that a guide wants nothing", () => {
    expect(check({ wanted: [] })).toEqual(["nothing-wanted baker"]);
  });

  it("names levels that overlap or leave years between them", () => {
    const levels = [
      ["a", 0, 2],
      ["b", 2, 5],
      ["c", 4, 6],
      ["d", 8, 9],
    ].map(([id, minYears, maxYears]) => ({
      id,
      label: id,
      minYears,
      maxYears,
      source: "made up",
    }));
    expect(check({ levels })).toEqual(["review-level b 5 c 4", "review-level c 6 d 8"]);
  });
});
