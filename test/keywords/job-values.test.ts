import { describe, expect, it } from "vitest";
import { extractJobKeywords } from "../../src/keywords/extract-job-keywords.js";
import { findPatterns } from "../../src/text/patterns/find-patterns.js";
import { compilePatterns } from "../../src/text/patterns/pattern-trie.js";
import { tokenize } from "../../src/text/tokens.js";

function first(line: string) {
  const keywords = extractJobKeywords(`Clerk\n\nRequirements\n- ${line}\n`);
  const keyword = keywords[0];
  if (keyword === undefined) throw new Error(`nothing asked by "${line}"`);
  return keyword;
}

/** Whether one of the forms of what a line asks for stands in a text. */
function finds(line: string, text: string): boolean {
  const { names, aliases } = first(line).keyword;
  const trie = compilePatterns([...names, ...aliases].map((pattern) => ({ pattern, value: pattern })));
  return findPatterns(trie, tokenize(text)).length > 0;
}

describe("years of experience", () => {
  it.each([
    ["2+ years of medical billing experience", 2, "experience"],
    ["One year as a unit clerk or ward secretary", 1, "experience"],
    ["3 to 5 years of general ledger accounting experience", 3, "experience"],
    ["At least four (4) years' experience in kiln operation", 4, "experience"],
    ["Six months of customer service experience", 0.5, "experience"],
    ["Dental: 1 year (Required)", 1, "experience"],
    ["Epic: 1 year (Preferred)", 1, "tool"],
    ["2 years of QuickBooks experience", 2, "tool"],
    ["Two years working with children or families", 2, "experience"],
    ["Five years or more as a site supervisor", 5, "experience"],
    ["1 year of acute care experience within the last three years", 1, "experience"],
  ])("%s: %d years, kind %s", (line, years, kind) => {
    expect([first(line).years, first(line).kind]).toEqual([years, kind]);
  });

  it.each([
    ["2+ years of medical billing experience", "Did medical billing for two clinics"],
    ["3 years as a unit clerk or ward secretary", "Ward secretary, Larch Hospital"],
    ["1 year of kiln operation experience", "Kiln operation at a pottery"],
  ])("%s is looked for by its field: %s", (line, text) => {
    expect(finds(line, text)).toBe(true);
  });

  it("of no field are left out", () => {
    expect(extractJobKeywords("Clerk\n\nRequirements\n- 2 years of experience\n")).toEqual([]);
  });

  it("of the employer are no ask", () => {
    const about = "Larch Foods\nOur company has served bakers for over 20 years.\n\nRequirements\n- Baking\n";
    expect(extractJobKeywords(about).map(({ id }) => id)).toEqual(["baking"]);
  });
});

describe("degrees", () => {
  it.each([
    ["High school diploma", "Bachelor's degree in history"],
    ["High school diploma", "Associate degree in art, 2015"],
    ["High school diploma", "Master of Science"],
    ["GED", "Bachelor of Arts, 2015"],
    ["Associate's degree", "Bachelor of Arts"],
    ["Bachelor's degree", "MBA"],
    ["Bachelor's degree in accounting or finance", "Bachelor of Science in Finance"],
    ["Bachelor's degree in accounting", "Master of Science in Accounting"],
  ])("%s is covered by %s", (line, text) => {
    expect(finds(line, text)).toBe(true);
  });

  it.each([
    ["Bachelor's degree", "Associate of Arts"],
    ["Associate's degree", "High school diploma"],
    ["Bachelor's degree in accounting", "Bachelor of Arts in Music"],
  ])("%s is not covered by %s", (line, text) => {
    expect(finds(line, text)).toBe(false);
  });

  it("without their noun are read all the same", () => {
    const line = "Clerk\n\nRequirements\n- Associate's or bachelor's degree\n";
    expect(extractJobKeywords(line).map(({ id, group }) => [id, group])).toEqual([
      ["associate-degree", "associate-degree-or-bachelors-degree"],
      ["bachelors-degree", "associate-degree-or-bachelors-degree"],
    ]);
  });
});

describe("typing speed", () => {
  it.each([
    ["Ability to type 40 words per minute", "Typing 55 wpm", true],
    ["40 wpm", "I type 40 words a minute", true],
    ["Type 45 WPM", "Typing 40 wpm", false],
  ])("%s against %s: %s", (line, text, expected) => {
    expect(finds(line, text)).toBe(expected);
  });
});

describe("languages", () => {
  it.each([
    ["Bilingual in Spanish", ["spanish"]],
    ["Bilingual French/English", ["french"]],
    ["Fluent English", ["english"]],
    ["Bilingual a plus", ["bilingual"]],
    ["Spanish cuisine knowledge", []],
  ])("%s asks for %j", (line, expected) => {
    const found = extractJobKeywords(`Clerk\n\nRequirements\n- ${line}\n`);
    expect(found.filter(({ kind }) => kind === "language").map(({ id }) => id)).toEqual(expected);
  });
});
