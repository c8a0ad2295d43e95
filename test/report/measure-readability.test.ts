import { describe, expect, it } from "vitest";
import { measureReadability } from "../../src/report/measure-readability.js";
import type { DocumentPlan } from "./make-document.js";
import { makeDocument } from "./make-document.js";

function check(lines: readonly string[], plan: DocumentPlan = {}) {
  return measureReadability(makeDocument(lines.join("\n"), { role: "resume", ...plan }));
}

describe("measureReadability", () => {
  it("counts words per page, sections under headings, list items and words per sentence", () => {
    const lines = [
      "Ines Calloway, 555-0142",
      "EXPERIENCE",
      "- Booked visits for six doctors. Kept the list short.",
      "- Answered the front-desk phone.",
      "SKILLS",
      "Typing",
    ];
    const plan = { top: "contact", headings: { EXPERIENCE: "experience", SKILLS: "skills" } } as const;
    expect(check(lines, plan)).toEqual({
      hasTextLayer: true,
      wordsPerPage: 19,
      sectionsFound: 2,
      listItems: 2,
      averageSentenceWords: 3.5,
    });
  });

  it("divides the words by the number of pages, to one decimal", () => {
    expect(check(["one two three", "\f", "four five", "\f", "six seven"]).wordsPerPage).toBe(2.3);
  });

  it("leaves the contact section and headings out of the sentences", () => {
    const plan = { top: "contact", headings: { "A very long heading of this summary": "summary" } } as const;
    const lines = ["Ines Calloway of 12 Sample Street", "A very long heading of this summary", "Two words."];
    expect(check(lines, plan).averageSentenceWords).toBe(2);
  });

  it("counts no mark that stands alone as a word", () => {
    expect(check(["Typing – 60 words / minute &"]).wordsPerPage).toBe(4);
  });

  it("gives noughts for a document without words", () => {
    expect(check([])).toEqual({
      hasTextLayer: true,
      wordsPerPage: 0,
      sectionsFound: 0,
      listItems: 0,
      averageSentenceWords: 0,
    });
  });

  it("says that a scanned document has no text layer", () => {
    expect(check([], { notices: ["no-text-layer"] }).hasTextLayer).toBe(false);
  });
});
