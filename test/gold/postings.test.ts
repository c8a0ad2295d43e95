import { describe, expect, it } from "vitest";
import { readGoldPostings } from "../../bench/accuracy/gold-postings.js";
import { IMPORTANCES, KEYWORD_KINDS } from "../../src/keywords/keyword.js";

const postings = readGoldPostings();
const each = postings.map((posting) => [posting.name, posting] as const);
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("the gold postings", () => {
  it("are sixty, fifteen of them near the guide, a third held back", () => {
    expect(postings.length).toBeGreaterThanOrEqual(60);
    expect(postings.filter(({ nearGuide }) => nearGuide).length).toBeGreaterThanOrEqual(15);
    expect(postings.filter(({ split }) => split === "held").length / postings.length).toBeGreaterThan(0.33);
  });

  it.each(each)("quote %s word for word", (_, { text, resume, coverLetter, ...labels }) => {
    const surfaces = labels.requirements.map(({ surface }) => surface);
    for (const words of [...surfaces, ...labels.notKeywords, ...labels.unverifiable]) {
      expect(flat(text)).toContain(flat(words));
    }
    for (const { term, resumeQuote, coverLetterQuote } of labels.requirements) {
      if (resumeQuote) expect(flat(resume), term).toContain(flat(resumeQuote));
      if (coverLetterQuote) expect(flat(coverLetter ?? ""), term).toContain(flat(coverLetterQuote));
    }
  });

  it.each(each)(
    "label %s with known kinds and importances, and groups of two or more",
    (_, { requirements }) => {
      for (const { kind, importance, term, group } of requirements) {
        expect([...KEYWORD_KINDS, "hard"], term).toContain(kind);
        expect(IMPORTANCES, term).toContain(importance);
        if (group)
          expect(requirements.filter((other) => other.group === group).length, term).toBeGreaterThan(1);
      }
    },
  );

  it.each(each)("name synthetic people alone in %s", (_, { text, resume, coverLetter }) => {
    const all = [text, resume, coverLetter ?? ""].join("\n");
    for (const [, host] of all.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)) {
      expect(host).toMatch(/(?:^|\.)example\.(?:com|org)$/i);
    }
    for (const [number] of all.matchAll(/\b(?:\d{3}[-. ])?\d{3}[-. ]\d{4}\b/g)) {
      expect(number).toMatch(/555[-. ]01|^900/);
    }
  });
});
