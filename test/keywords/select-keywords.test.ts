import { describe, expect, it } from "vitest";
import { extractJobKeywords } from "../../src/keywords/extract-job-keywords.js";
import { guideSchema } from "../../src/keywords/guide.js";
import { selectKeywords } from "../../src/keywords/select-keywords.js";

const guide = guideSchema.parse({
  format: 1,
  id: "baker",
  version: "1.0.0",
  label: "Baker",
  source: "test",
  keywords: [
    { id: "sourdough", label: "Sourdough", kind: "technical", names: ["sourdough"], source: "test" },
    { id: "lamination", label: "Lamination", kind: "technical", names: ["lamination"], source: "test" },
    { id: "mixers", label: "Mixers", kind: "tool", names: ["spiral mixer"], source: "test" },
  ],
  wanted: [{ keyword: "lamination" }, { keyword: "sourdough", importance: "preferred", group: "doughs" }],
});

const posting = "Baker\n\nRequirements\n- Forklift certification\n- Sourdough\n- Spiral mixer\n";

function select(job: string) {
  return selectKeywords(guide, extractJobKeywords(job, { guide }));
}

describe("selectKeywords", () => {
  it("lists the guide's wanted keywords in its order, then the job's in the order of the posting", () => {
    expect(select(posting).map(({ keyword }) => keyword.id)).toEqual([
      "lamination",
      "sourdough",
      "forklift-certification",
      "mixers",
    ]);
  });

  it("gives a keyword that both ask for once, with both who ask and the posting's words", () => {
    const sourdough = select(posting).find(({ keyword }) => keyword.id === "sourdough");
    const start = posting.indexOf("Sourdough");
    expect(sourdough?.askedBy).toEqual([
      { by: "guide", importance: "preferred", group: "doughs" },
      { by: "job", importance: "required", quote: { text: "Sourdough", start, end: start + 9 } },
    ]);
  });

  it("keeps the group of the posting's alternatives", () => {
    const selected = select("Baker\n\nRequirements\n- Forklift certification or OSHA 10\n");
    const groups = selected.slice(2).map(({ askedBy }) => askedBy[0]?.group);
    expect(groups).toEqual(["forklift-certification-or-osha-10", "forklift-certification-or-osha-10"]);
  });

  it("asks for the job's keywords alone where there is no guide", () => {
    const selected = selectKeywords(null, extractJobKeywords(posting));
    expect(selected.every(({ askedBy }) => askedBy.every(({ by }) => by === "job"))).toBe(true);
    expect(selected.map(({ keyword }) => keyword.id)).toContain("forklift-certification");
  });

  it("asks for nothing where neither side asks", () => {
    expect(selectKeywords(null, [])).toEqual([]);
  });
});
