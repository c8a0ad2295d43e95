import { describe, expect, it } from "vitest";
import { renderReport } from "../../src/render/render-report.js";
import type { Near } from "../../src/report/schema.js";
import { sampleReport } from "./sample-report.js";

const quote = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { quote: words, start, end: start + words.length };
};

/** The sample report with a near miss in its résumé and an ask that no résumé proves. */
function reportWithNear() {
  const report = sampleReport();
  const resume = report.documents.resume?.text ?? "";
  const job = report.documents.job?.text ?? "";
  const shown = quote(resume, "verify insurance");
  const asked = quote(job, "Telehealth");
  const near: Near = {
    ...shown,
    document: "resume",
    sentence: shown,
    page: 1,
    section: "experience",
    form: "paraphrased",
    reason: "close-wording",
    asked,
  };
  const findings = report.findings.map((finding) =>
    finding.status === "missing" ? { ...finding, near: [near] } : finding,
  );
  const unverifiable = [{ ...quote(job, "CRM software"), kind: "physical" as const }];
  return sampleReport({ findings, unverifiable });
}

const flat = (text: string) => text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("near misses and asks that no résumé proves", () => {
  it.each(["text", "markdown", "html"] as const)("stand in %s with both quotations", (format) => {
    const text = flat(renderReport(reportWithNear(), format));
    expect(text).toContain("Comes close");
    expect(text).toContain("verify insurance");
    expect(text).toContain("The posting: “Telehealth”");
    expect(text).toContain("What no résumé proves");
    expect(text).toContain("Physical work");
  });

  it("stand in CSV by their reasons", () => {
    expect(renderReport(reportWithNear(), "csv")).toContain("close-wording");
  });

  it("are left out where there are none", () => {
    const text = renderReport(sampleReport(), "text");
    expect(text).not.toContain("Comes close");
    expect(text).not.toContain("What no résumé proves");
  });
});
