import { describe, expect, it } from "vitest";
import { renderReport } from "../../src/render/render-report.js";
import type { GapReport } from "../../src/report/schema.js";
import { ATTACK, hostileReport } from "./hostile-report.js";
import { sampleReport } from "./sample-report.js";

/** The records of a CSV text, each by its column heads. Throws where the text is not RFC 4180. */
function check(report: GapReport): readonly Readonly<Record<string, string>>[] {
  const csv = renderReport(report, "csv");
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const found = cell.exec(csv);
    if (!found) throw new Error(`No cell at ${at}: ${csv.slice(at, at + 40)}`);
    const text = found[1] ?? "";
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (found[2] === "\r\n") rows.push([]);
  }
  const [head = [], ...records] = rows.slice(0, -1);
  for (const record of records) expect(record).toHaveLength(head.length);
  return records.map((record) => Object.fromEntries(head.map((name, index) => [name, record[index] ?? ""])));
}

describe("the CSV format", () => {
  it("has one row per finding, in the report's order", () => {
    expect(check(sampleReport()).map((row) => row.id)).toEqual(sampleReport().findings.map(({ id }) => id));
  });

  it("gives a claimed keyword with its best quotation, its place and what it lacks", () => {
    expect(check(sampleReport()).find((row) => row.id === "hipaa-compliance")).toEqual({
      id: "hipaa-compliance",
      label: "HIPAA compliance",
      kind: "technical",
      importance: "required",
      "asked by": "guide; job",
      status: "claimed",
      "in résumé": "yes",
      "in cover letter": "no",
      "points lacking": "4.1",
      "best quotation": "HIPAA compliance",
      document: "resume",
      page: "1",
      section: "skills",
      form: "exact",
      strength: "claimed",
      "rejected reasons": "",
      "near reasons": "",
      action: "show-in-work",
    });
  });

  it("gives the strongest importance and the reasons of rejected places for a missing keyword", () => {
    const row = check(sampleReport()).find(({ id }) => id === "bls-certification");
    expect(row).toMatchObject({
      importance: "required",
      "rejected reasons": "expired",
      "best quotation": "",
    });
  });

  it("leaves presence empty where there is no such document", () => {
    const findings = sampleReport().findings.map((finding) => ({ ...finding, inCoverLetter: null }));
    expect(check(sampleReport({ findings }))[0]).toMatchObject({ "in résumé": "yes", "in cover letter": "" });
  });

  it("carries commas, quotation marks and line breaks through unchanged, behind an apostrophe for formulas", () => {
    const labels = check(hostileReport()).map((row) => row.label);
    expect(labels).toEqual(sampleReport().findings.map(({ label }) => `'${ATTACK}${label}`));
  });

  it.each(["=1+1", "+1", "-1", "@A1", "\tx", "\rx"])("keeps a spreadsheet from running %j", (label) => {
    const findings = sampleReport().findings.map((finding) => ({ ...finding, label }));
    expect(check(sampleReport({ findings }))[0]?.label).toBe(`'${label}`);
  });
});
