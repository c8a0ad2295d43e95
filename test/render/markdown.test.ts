import { describe, expect, it } from "vitest";
import { renderReport } from "../../src/render/render-report.js";
import type { GapReport } from "../../src/report/schema.js";
import { hostileReport } from "./hostile-report.js";
import { sampleReport } from "./sample-report.js";

/** What is left of each line when words and escaped characters are taken away: its markup. */
function check(report: GapReport): readonly string[] {
  return renderReport(report, "markdown")
    .split("\n")
    .map((line) => line.replace(/\\./g, "").replace(/[^\\`*_{}[\]<>#|~&!$]/g, ""));
}

describe("the Markdown format", () => {
  it("keeps its structure whatever the texts of the report hold", () => {
    expect(check(hostileReport())).toEqual(check(sampleReport()));
  });

  it("has one first heading and a second heading for each chapter", () => {
    const markdown = renderReport(sampleReport(), "markdown");
    expect(markdown.match(/^# .*$/gm)).toEqual(["# Keyword gap report"]);
    expect(markdown.match(/^## .*$/gm)).toEqual([
      "## Score",
      "## What is lacking",
      "## Every keyword and its proof",
      "## Experience",
      "## The cover letter",
      "## Doubts about the input",
      "## What decided this result",
    ]);
  });

  it("gives the ledger as a table", () => {
    const markdown = renderReport(sampleReport(), "markdown");
    expect(markdown).toContain(
      "| Keyword | Credit | Earned | Possible |\n| --- | ---: | ---: | ---: |\n| EHR systems |",
    );
    expect(markdown).toContain("| Total |  | 55.90 | 100.00 |");
  });

  it("parts every block from the next by one empty line", () => {
    expect(renderReport(sampleReport(), "markdown")).not.toMatch(/\n{3}/);
  });
});
