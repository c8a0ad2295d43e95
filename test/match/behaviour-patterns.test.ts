import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, loadGuide } from "../../src/index.js";
import { findPatterns } from "../../src/text/patterns/find-patterns.js";
import { compilePatterns } from "../../src/text/patterns/pattern-trie.js";
import { tokenize } from "../../src/text/tokens.js";

const guide = loadGuide("patient-care-specialist");
const examples = readFileSync("fixtures/patterns/patient-care-specialist.tsv", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [id: string, pattern: string, example: string, nearMiss: string]);

async function isCredited(line: string, id: string) {
  const text = `Jo Sample\n\nEXPERIENCE\nFront desk, Sample Family Clinic, 2019 - 2024\n- ${line}\n`;
  const { findings } = await analyze({ resume: { text }, guide: guide.id, asOf: "2025-06-15" });
  return (findings.find((finding) => finding.id === id)?.evidence.length ?? 0) > 0;
}

function finds(pattern: string, line: string) {
  const patterns = compilePatterns([{ pattern, value: pattern, classes: guide.classes }]);
  return findPatterns(patterns, tokenize(line)).length > 0;
}

describe("the behaviour patterns of the bundled guide", () => {
  it("have an example each", () => {
    const patterns = guide.keywords.flatMap(({ id, behaviours }) =>
      (behaviours ?? []).map((pattern) => `${id} ${pattern}`),
    );
    expect(examples.map(([id, pattern]) => `${id} ${pattern}`)).toEqual(patterns);
  });

  it.each(examples)("%s: %s", async (id, pattern, example, nearMiss) => {
    expect(finds(pattern, example)).toBe(true);
    expect(finds(pattern, nearMiss)).toBe(false);
    expect(await isCredited(example, id)).toBe(true);
    expect(await isCredited(nearMiss, id)).toBe(false);
  });
});
