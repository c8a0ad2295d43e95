import { describe, expect, it } from "vitest";
import { renderReport } from "../../src/render/render-report.js";
import { displayWidth } from "../../src/render/text/display-width.js";
import { wrap } from "../../src/render/text/wrap.js";
import { hostileReport } from "./hostile-report.js";
import { sampleReport } from "./sample-report.js";

const LONG_WORD = "患者ケア".repeat(40);

function check(changes: Parameters<typeof sampleReport>[0], width: number): readonly string[] {
  return renderReport(sampleReport(changes), "text", { width }).split("\n");
}

describe("the text format", () => {
  it.each([40, 41, 60, 80, 133])("keeps every line within %i columns", (width) => {
    const wide = sampleReport().findings.map((finding) => ({
      ...finding,
      label: `${finding.label} ${LONG_WORD}`,
    }));
    const gaps = sampleReport().gaps.map((gap) => ({ ...gap, advice: LONG_WORD }));
    const tooWide = check({ findings: wide, gaps }, width).filter((line) => displayWidth(line) > width);
    expect(tooWide).toEqual([]);
  });

  it("takes fewer than 40 columns for 40", () => {
    expect(check({}, 12)).toEqual(check({}, 40));
  });

  it("breaks a word that is longer than a line and loses nothing of it", () => {
    const word = "x".repeat(95);
    const keywordSets = [{ id: "a", source: "guide" as const, label: "A", version: "1", fingerprint: word }];
    const joined = check({ keywordSets }, 40)
      .map((line) => line.trim())
      .join("");
    expect(joined).toContain(word);
  });

  it("has no colour unless it is asked for", () => {
    expect(renderReport(sampleReport(), "text")).not.toContain("\u001b");
  });

  it("adds only colour when colour is asked for", () => {
    const colored = renderReport(sampleReport(), "text", { color: true });
    expect(colored).toContain("\u001b[31m");
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(renderReport(sampleReport(), "text"));
  });

  it("lets no control character of a document through to the terminal", () => {
    expect(renderReport(hostileReport(), "text")).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
    );
  });

  it("gives points, what to do and where for a gap", () => {
    const text = renderReport(sampleReport(), "text", { width: 200 });
    expect(text).toContain("* Epic (+11.5 points)\n");
    expect(text).toContain("    To do: If you have done this, say where and what you did.");
    expect(text).toContain("    Where: Résumé: work experience; Résumé: projects\n    Or instead: Cerner\n");
  });

  it("says why a place does not count", () => {
    const text = renderReport(sampleReport(), "text", { width: 200 });
    expect(text).toContain(
      "“Epic” in “Hoping to learn Epic soon.” (Résumé, page 1, summary; its own name. It is named as a wish",
    );
  });

  it("says why there is no score", () => {
    const score = { ...sampleReport().score, total: null, reason: "unsupported-language" as const };
    expect(check({ score }, 80)).toContain(
      "There is no score, because the documents are not written in English.",
    );
  });

  it("shows the ledger with lines that add up to its total", () => {
    const lines = check({}, 80);
    const from = lines.findIndex((line) => /^Keyword +Credit +Earned +Possible$/.test(line));
    const to = lines.findIndex((line, index) => index > from && line.startsWith("Total"));
    const earned = lines.slice(from + 1, to).map((line) => Number(line.split(/ {2,}/).at(-2)));
    expect(earned).toHaveLength(sampleReport().score.ledger.length);
    expect(earned.reduce((sum, points) => sum + points, 0)).toBeCloseTo(55.9, 10);
    expect(lines[to]).toMatch(/^Total +55\.90 +100\.00$/);
  });
});

describe("displayWidth", () => {
  it.each([
    ["résumé", 6],
    ["re\u0301sume\u0301", 6],
    ["患者", 4],
    ["한국", 4],
    ["ﾊﾝｶｸ", 4],
    ["👩‍⚕️", 2],
    ["❤️", 2],
    ["🇩🇪", 2],
    ["नमस्ते", 4],
    ["a\u200bb", 2],
    ["", 0],
  ])("counts %j as %i columns", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe("wrap", () => {
  it.each([
    ["one two three", 7, ["one two", "three"]],
    ["one", 3, ["one"]],
    ["abcdefg", 3, ["abc", "def", "g"]],
    ["患者ケア", 5, ["患者", "ケア"]],
    ["a\nb\t c", 9, ["a b c"]],
    ["", 5, [""]],
  ])("wraps %j to %i columns", (text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });
});
