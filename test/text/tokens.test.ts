import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokens.js";

function check(text: string, keys: string[]) {
  expect(tokenize(text).map((token) => token.key)).toEqual(keys);
}

describe("tokenize", () => {
  it.each<[string, string, string[]]>([
    ["symbol names stay whole", "C++, C#, .NET and R&D", ["c++", "c#", ".net", "and", "r&d"]],
    ["a dot inside a name stays, the dot at the end goes", "Node.js. End.", ["node.js", "end"]],
    ["hyphen and slash part words", "ICD-10 and CI/CD", ["icd", "10", "and", "ci", "cd"]],
    ["spaced letters are one word", "E P I C user", ["epic", "user"]],
    [
      "a possessive goes",
      "the patient's and patients’ bills",
      ["the", "patient", "and", "patients", "bills"],
    ],
    ["a negation keeps its apostrophe", "I don’t", ["i", "don't"]],
    ["dots of an abbreviation go", "E.H.R. in the U.S.", ["ehr", "in", "the", "us"]],
    ["an ampersand alone is the word and", "billing & coding", ["billing", "and", "coding"]],
    [
      "addresses are one token",
      "jane@example.com www.example.com/epic",
      ["jane@example.com", "www.example.com/epic"],
    ],
    ["a plus behind a number goes", "15+ years", ["15", "years"]],
    ["a scanned zero before small letters is an O", "0utlook 0800", ["outlook", "0800"]],
    ["one-letter names stay", "R and Go", ["r", "and", "go"]],
  ])("%s", (_, text, keys) => {
    check(text, keys);
  });

  it("says what lies before a word and whether a line ends there", () => {
    const [, second, third] = tokenize("Word,\nExcel-based");
    expect(second).toMatchObject({ key: "excel", separator: ",", afterBreak: true });
    expect(third).toMatchObject({ key: "based", separator: "-", afterBreak: false });
  });

  it("gives spans of the original text, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
