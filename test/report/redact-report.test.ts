import { describe, expect, it } from "vitest";
import { analyze, renderReport, verifyScore } from "../../src/index.js";

const RESUME = `Marisol Quinones
12 Larch Street, Dayton, Ohio 45402 | 937-555-0142 | marisol.quinones@example.com | linkedin.com/in/marisolq
Date of birth: 4 May 1990

EXPERIENCE
Receptionist, Ridgeway Clinic, 2019 - present
- Verified insurance for 45 patients a day
- "Marisol keeps the waiting room calm," wrote our supervisor
`;
const LETTER = `Dear hiring team,

I have verified insurance at Ridgeway Clinic since 2019. Write to marisol.quinones@example.com or call 937-555-0142.

Sincerely,
Marisol Quinones
`;

function check(redact: boolean) {
  return analyze({
    resume: { text: RESUME, name: "Marisol-Quinones.pdf" },
    coverLetter: { text: LETTER },
    guide: "patient-care-specialist",
    asOf: "2025-06-15",
    redact,
  });
}

describe("a redacted report", () => {
  it.each(["json", "html", "text", "markdown", "csv"] as const)(
    "tells nobody who it is about, as %s",
    async (format) => {
      const rendered = renderReport(await check(true), format);
      for (const detail of [
        "Marisol",
        "Quinones",
        "marisol",
        "Larch Street",
        "937-555-0142",
        "linkedin",
        "May 1990",
      ])
        expect(rendered).not.toContain(detail);
      expect(rendered).toContain("Verified insurance");
    },
  );

  it("keeps offsets, score and findings", async () => {
    const [open, redacted] = [await check(false), await check(true)];
    expect(redacted.score).toEqual(open.score);
    expect(verifyScore(redacted).ok).toBe(true);
    const statuses = (report: typeof open) => report.findings.map(({ id, status }) => [id, status]);
    expect(statuses(redacted)).toEqual(statuses(open));
    expect(redacted.documents.resume?.text).toHaveLength(open.documents.resume?.text.length ?? 0);
    for (const { evidence, rejected } of redacted.findings) {
      for (const { document, quote, start, end } of [...evidence, ...rejected])
        expect(redacted.documents[document]?.text.slice(start, end)).toBe(quote);
    }
  });
});
