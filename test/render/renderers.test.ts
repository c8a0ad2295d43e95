import { describe, expect, it } from "vitest";
import { KeyfitError } from "../../src/errors.js";
import { decimal } from "../../src/render/decimal.js";
import { RENDER_FORMATS, type RenderFormat, renderReport } from "../../src/render/render-report.js";
import { gapReportSchema } from "../../src/report/schema.js";
import { hostileReport } from "./hostile-report.js";
import { sampleReport } from "./sample-report.js";

const EMPTY_SCORE = {
  total: null,
  reason: "unreadable",
  parts: { byKind: [], bySource: [] },
  ledger: [],
} as const;

const BARE = sampleReport({
  documents: { resume: null, coverLetter: null, job: null },
  findings: [],
  gaps: [],
  score: { ...EMPTY_SCORE, parts: { byKind: [], bySource: [] }, ledger: [] },
  experience: null,
  letter: null,
  notices: [],
  keywordSets: [],
});

describe.each(RENDER_FORMATS)("the %s format", (format) => {
  const rendered = renderReport(sampleReport(), format, { width: 200 });

  it("names every keyword that is asked for", () => {
    for (const { label } of sampleReport().findings) expect(rendered).toContain(label);
  });

  it("gives the points of every gap", () => {
    for (const { points } of sampleReport().gaps) expect(rendered).toContain(decimal(points));
  });

  it("quotes the strongest evidence of every keyword found", () => {
    for (const { evidence } of sampleReport().findings) expect(rendered).toContain(evidence[0]?.quote ?? "");
  });

  it("gives the same string for the same report", () => {
    expect(renderReport(sampleReport(), format, { width: 200 })).toBe(rendered);
  });

  it("leaves the report as it was", () => {
    const report = sampleReport();
    renderReport(report, format);
    expect(report).toEqual(sampleReport());
  });

  it("ends with one line break", () => {
    expect(rendered).toMatch(/[^\n\r]\r?\n$/);
  });

  it("renders a report that has nothing to say", () => {
    expect(renderReport(BARE, format)).not.toMatch(/undefined|NaN|\[object/);
  });

  it("renders a report whose texts are hostile", () => {
    expect(renderReport(hostileReport(), format)).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe.each(["text", "markdown", "html"] as const)("a gap in the %s format", (format) => {
  it("is not called a mere claim where the keyword is shown in other words", () => {
    const gap = { id: "empathetic-communication", label: "Empathetic communication", kind: "soft" as const };
    const reworded = {
      ...gap,
      status: "claimed",
      importance: "required",
      points: 0.7,
      action: "reword",
    } as const;
    const report = sampleReport({ gaps: [{ ...reworded, alternatives: [], where: [] }] });
    expect(renderReport(report, format, { width: 200 })).toContain("Shown, not at full points");
  });
});

describe("renderReport", () => {
  it("is tested on reports that fit the schema", () => {
    for (const report of [sampleReport(), hostileReport(), BARE]) {
      expect(gapReportSchema.safeParse(report).error).toBeUndefined();
    }
  });

  it("gives JSON that holds the whole report", () => {
    expect(JSON.parse(renderReport(sampleReport(), "json"))).toEqual(sampleReport());
  });

  it.each(["pdf", "HTML", "toString", ""])("refuses the unknown format %j", (format) => {
    const call = () => renderReport(sampleReport(), format as RenderFormat);
    expect(call).toThrow(KeyfitError);
    expect(call).toThrow(/Expected a format among json, text, markdown, html, csv/);
  });

  it.each([0, -1, 79.5, Number.NaN])("refuses a width of %j columns", (width) => {
    expect(() => renderReport(sampleReport(), "text", { width })).toThrow(/Expected a width in columns/);
  });

  it.each(["text", "markdown", "html"] as const)("puts the caller's title at the head of %s", (format) => {
    expect(renderReport(sampleReport(), format, { title: "Rosa and Lakeside" })).toContain(
      "Rosa and Lakeside",
    );
  });
});
