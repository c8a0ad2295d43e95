import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPatterns } from "../../src/text/patterns/find-patterns.js";
import { parsePattern } from "../../src/text/patterns/parse-pattern.js";
import { compilePatterns } from "../../src/text/patterns/pattern-trie.js";
import { tokenize } from "../../src/text/tokens.js";

const CLASSES = { calm: ["calm", "soothe"], person: ["parent", "patient", "caller"] };

function find(pattern: string, text: string) {
  const trie = compilePatterns([{ pattern, value: pattern, classes: CLASSES }]);
  return findPatterns(trie, tokenize(text)).map((hit) => ({
    quote: text.slice(hit.start, hit.end),
    wording: hit.wording,
  }));
}

function check(pattern: string, text: string, quotes: string[]) {
  expect(find(pattern, text).map(({ quote }) => quote)).toEqual(quotes);
}

describe("findPatterns", () => {
  it.each<[string, string, string, string[]]>([
    [
      "inflections count",
      "verify insurance",
      "verified the plan, verifying insurance",
      ["verifying insurance"],
    ],
    [
      "hyphen, space and slash are one",
      "front desk",
      "front-desk, front/desk, front\ndesk",
      ["front-desk", "front/desk", "front\ndesk"],
    ],
    ["a hyphen at a line's end joins a word", "scheduling", "sched-\nuling of visits", ["sched-\nuling"]],
    ["a hyphenated word may stand in one", "de-escalate", "deescalated a row", ["deescalated"]],
    ["a name and its number may stand in one", "ICD-10", "ICD10 and ICD 10", ["ICD10", "ICD 10"]],
    ["a name has no inflections", "Excel", "excelling at work, EXCEL", ["EXCEL"]],
    ["nothing is found inside another word", "Epic", "epicenter, Epicor, tepic", []],
    ["a comma parts words", "front desk", "front, desk", []],
    ["a choice is any of its words", "(verify|check) insurance", "checked insurance", ["checked insurance"]],
    [
      "a choice may have entries of several words",
      "(call up|phone) patients",
      "called up patients",
      ["called up patients"],
    ],
    ["a class is any of its words", "{calm} {person}", "soothed callers", ["soothed callers"]],
    ["an optional word may be absent", "electronic? health record", "health records", ["health records"]],
    [
      "a gap lets words stand between",
      "{calm} ... {person}",
      "calmed two very angry parents",
      ["calmed two very angry parents"],
    ],
    ["a gap has an end", "{calm} ..1.. {person}", "calmed two very angry parents", []],
    ["an equals sign takes the word as it stands", "=learn Epic", "learned Epic, learn Epic", ["learn Epic"]],
    ["British spelling counts", "prioritize tasks", "prioritised tasks", ["prioritised tasks"]],
  ])("%s", (_, pattern, text, quotes) => {
    check(pattern, text, quotes);
  });

  it.each([
    ["medical terminology", "medical terminolgy", "misspelled"],
    ["Athenahealth", "Athenahelth", "misspelled"],
    ["medical terminology", "Medical Terminology", "exact"],
    ["medical terminology", "medical terminologies", "inflected"],
  ])("%s in “%s” is %s", (pattern, text, wording) => {
    expect(find(pattern, text)).toEqual([{ quote: text, wording }]);
  });

  it("takes no other common word for a misspelling of a pattern of one word", () => {
    check("mediation", "gave medication", []);
    check("Epic", "an epoc", []);
    check("Stocker", "rooms kept stocked", []);
    check("Medi-Cal", "medical", []);
  });

  it("finds each of many patterns that share a beginning", () => {
    const patterns = ["health", "health record", "health record system", "health information"];
    const trie = compilePatterns(patterns.map((pattern) => ({ pattern, value: pattern })));
    const hits = findPatterns(trie, tokenize("the health record system"));
    expect(hits.map(({ value }) => value)).toEqual(["health", "health record", "health record system"]);
  });

  it("keeps a name and an ordinary word of the same letters apart", () => {
    const trie = compilePatterns([
      { pattern: "Outlook", value: "name" },
      { pattern: "outlook on life", value: "word" },
    ]);
    const hits = findPatterns(trie, tokenize("Outlook, and an outlook on life"));
    expect(hits.map(({ value }) => value)).toEqual(["name", "name", "word"]);
  });

  it("gives spans within the text for any text and never throws", () => {
    const trie = compilePatterns([
      { pattern: "a ... b", value: 1 },
      { pattern: "{person}", value: 2, classes: CLASSES },
    ]);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", " ", "-", "\n", ".", "patient", "é"), maxLength: 60 }),
        (text) => {
          for (const hit of findPatterns(trie, tokenize(text))) {
            expect(hit.start).toBeLessThan(hit.end);
            expect(hit.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe("parsePattern", () => {
  it.each(["(a|b", "a ..10.. b", "a .. b", "a|)", "{}", "...", "a ...", "... a", "(|a)", ""])(
    "refuses %j",
    (pattern) => {
      expect(() => parsePattern(pattern)).toThrow(SyntaxError);
    },
  );

  it("names the class that is not there", () => {
    expect(() => compilePatterns([{ pattern: "{nobody}", value: 1 }])).toThrow(/nobody/);
  });
});
