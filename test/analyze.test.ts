import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalyzeInput, Finding, GapReport } from "../src/index.js";
import { analyze, KeyfitError, loadGuide, renderReport, verifyScore } from "../src/index.js";
import { gapReportSchema } from "../src/report/index.js";

const RESUME = `Jordan Avery
12 Cadence Lane, Reno, NV 89501 | 775-555-0142 | jordan.avery@example.com

EXPERIENCE

Medical Receptionist, Sage Family Clinic, Reno
03/2021 to present
- Check patients in with Epic and keep their electronic health records up to date
- Verify insurance for 40 patients a day and request prior authorizations
- Calmed angry callers and found a solution that both sides could accept
- Protect patient information under HIPAA

Cashier, Corner Books, Reno
06/2018 to 02/2021
- Served customers and closed the till

SKILLS
Microsoft Office, Excel, medical terminology

CERTIFICATIONS
BLS, expired 2022
`;

const LETTER = `Dear Ms. Okafor,

I am applying for the post of patient care specialist at Juniper Health. I have never used Salesforce, and I would love to learn it.

At Sage Family Clinic I schedule patients for six doctors and I hold video visits with those who cannot come in.

Sincerely,
Jordan Avery
`;

const JOB = `Patient Care Specialist
Juniper Health, Reno, NV

Responsibilities
- Schedule patients and verify insurance
- Keep electronic health records

Requirements
- Experience with Epic or Cerner
- Knowledge of HIPAA
- Strong problem-solving skills

Preferred
- BLS certification
- Salesforce

Juniper Health is an equal opportunity employer.
`;

const ALL: AnalyzeInput = {
  resume: { text: RESUME, name: "resume.txt" },
  coverLetter: { text: LETTER, name: "letter.txt" },
  job: { text: JOB, name: "job.txt" },
  guide: "patient-care-specialist",
  asOf: "2025-06-15",
};

function findingOf(report: GapReport, id: string): Finding {
  const found = report.findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}

async function codeOf(input: unknown): Promise<string> {
  const error = await analyze(input as AnalyzeInput).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(KeyfitError);
  return (error as KeyfitError).code;
}

describe("analyze", () => {
  it.each<[string, Partial<Finding>]>([
    ["epic", { status: "shown", inResume: true, inCoverLetter: false }],
    ["ehr-systems", { status: "shown", inResume: true }],
    ["insurance-verification", { status: "shown", inResume: true }],
    ["hipaa-compliance", { status: "shown", inResume: true }],
    ["excel", { status: "claimed", inResume: true }],
    ["microsoft-office", { status: "claimed", inResume: true }],
    ["medical-terminology", { status: "claimed", inResume: true }],
    ["patient-scheduling-software", { inResume: false, inCoverLetter: true }],
    ["telehealth", { inResume: false, inCoverLetter: true }],
    ["bls-certification", { status: "missing", inResume: false }],
    ["salesforce", { status: "missing", inCoverLetter: false }],
    ["epic-cadence", { status: "missing", inResume: false }],
    ["cmaa", { status: "missing", inResume: false, inCoverLetter: false }],
  ])("judges %s as a reader would", async (id, expected) => {
    expect(findingOf(await analyze(ALL), id)).toMatchObject(expected);
  });

  it("keeps what does not count, with the reason and the quotation", async () => {
    const report = await analyze(ALL);
    const reasonOf = (id: string) =>
      findingOf(report, id).rejected.map(({ reason, quote }) => [reason, quote]);
    expect(reasonOf("bls-certification")).toContainEqual(["expired", "BLS"]);
    expect(reasonOf("salesforce")).toContainEqual(["negated", "Salesforce"]);
    expect(reasonOf("epic-cadence")).toContainEqual(["other-meaning", "Cadence"]);
  });

  it("says who asks, and quotes the posting's own words", async () => {
    const { askedBy } = findingOf(await analyze(ALL), "epic");
    expect(askedBy.map(({ by }) => by).sort()).toEqual(["guide", "job"]);
    const quote = askedBy.find(({ by }) => by === "job")?.quote;
    expect(quote?.quote).toMatch(/Epic/);
    expect(JOB.replace(/\s+/g, " ")).toContain(quote?.quote.replace(/\s+/g, " "));
  });

  it("lists gaps dearest first, each with points and a place for it", async () => {
    const { gaps } = await analyze(ALL);
    expect(gaps.map(({ points }) => points)).toEqual(
      [...gaps.map(({ points }) => points)].sort((a, b) => b - a),
    );
    expect(gaps.find(({ id }) => id === "bls-certification")).toMatchObject({ action: "finish-or-renew" });
    expect(gaps.find(({ id }) => id === "telehealth")).toMatchObject({ action: "move-to-resume" });
    for (const gap of gaps) expect(gap.where.length).toBeGreaterThan(0);
  });

  it("has no gap for an alternative when another one meets the wish", async () => {
    const { findings, gaps } = await analyze(ALL);
    expect(findings.find(({ id }) => id === "cerner")).toMatchObject({ status: "missing" });
    expect(gaps.map(({ id }) => id)).not.toContain("cerner");
  });

  it("counts the years of relevant work", async () => {
    const { experience } = await analyze(ALL);
    expect(experience?.years).toBeCloseTo(4.3, 1);
    expect(experience?.jobs.map(({ relevant }) => relevant)).toEqual([true, false]);
  });

  it("takes documents alone, guides alone and postings alone", async () => {
    const { resume, coverLetter, job, guide, asOf } = ALL;
    const letterOnly = await analyze({ coverLetter, guide, asOf } as AnalyzeInput);
    expect(letterOnly).toMatchObject({ documents: { resume: null, job: null }, experience: null });
    expect(letterOnly.findings.every(({ inResume }) => inResume === null)).toBe(true);
    const jobOnly = await analyze({ resume, job, asOf } as AnalyzeInput);
    expect(jobOnly.keywordSets.map(({ source }) => source)).toContain("job");
    expect(jobOnly.findings.flatMap(({ askedBy }) => askedBy).every(({ by }) => by === "job")).toBe(true);
  });

  it("takes a guide as a value", async () => {
    const own = { ...loadGuide("patient-care-specialist"), id: "own" };
    const report = await analyze({ ...ALL, guide: own });
    expect(report.keywordSets[0]?.id).toBe("own");
  });

  it("gives no score for a résumé without text, and none for a posting that asks for nothing", async () => {
    const empty = await analyze({ ...ALL, resume: { text: " \n " } });
    expect(empty.score).toMatchObject({ total: null, reason: "unreadable" });
    expect(empty.documents.resume?.notices.map(({ code }) => code)).toContain("empty-document");
    const thin = await analyze({ ...ALL, guide: null, job: { text: "We are hiring! Come as you are." } });
    expect(thin.score).toMatchObject({ total: null, reason: "too-few-keywords" });
    expect(thin.notices.map(({ code }) => code)).toContain("job-too-thin");
  });

  it.each<[unknown, string]>([
    [null, "invalid-input"],
    [{ guide: "patient-care-specialist" }, "invalid-input"],
    [{ resume: { text: RESUME } }, "invalid-input"],
    [{ ...ALL, resume: 7 }, "invalid-input"],
    [{ ...ALL, asOf: "15.06.2025" }, "invalid-as-of"],
    [{ ...ALL, asOf: "2025-02-30" }, "invalid-as-of"],
    [{ ...ALL, guide: "nurse" }, "unknown-guide"],
    [{ ...ALL, guide: { id: "x" } }, "invalid-guide"],
    [{ ...ALL, limits: { bytes: -1 } }, "invalid-input"],
    [{ ...ALL, limits: { characters: 10 } }, "too-large"],
  ])("refuses unusable arguments %#", async (input, code) => {
    expect(await codeOf(input)).toBe(code);
  });
});

describe("invariants", () => {
  it("every quotation equals the document's text between its offsets", async () => {
    const { findings, documents, experience, letter } = await analyze(ALL);
    for (const finding of findings) {
      for (const place of [...finding.evidence, ...finding.rejected]) {
        const text = documents[place.document]?.text ?? "";
        expect(text.slice(place.start, place.end)).toBe(place.quote);
        expect(text.slice(place.sentence.start, place.sentence.end)).toBe(place.sentence.quote);
        expect(place.sentence.start).toBeLessThanOrEqual(place.start);
        expect(place.sentence.end).toBeGreaterThanOrEqual(place.end);
      }
      for (const { quote } of finding.askedBy) {
        if (quote) expect(documents.job?.text.slice(quote.start, quote.end)).toBe(quote.quote);
      }
    }
    for (const job of experience?.jobs ?? []) {
      expect(documents.resume?.text.slice(job.start, job.end)).toBe(job.quote);
    }
    for (const { quote, start, end } of letter?.checks.flatMap(({ quotes }) => quotes) ?? []) {
      expect(documents.coverLetter?.text.slice(start, end)).toBe(quote);
    }
  });

  it("the same input gives the same bytes", async () => {
    const [first, second] = [await analyze(ALL), await analyze(ALL)];
    expect(renderReport(second, "json")).toBe(renderReport(first, "json"));
  });

  it("a report parses under its own schema, also when it went through JSON", async () => {
    const report = await analyze(ALL);
    expect(gapReportSchema.parse(JSON.parse(renderReport(report, "json")))).toEqual(report);
  });

  it("the score is recomputed from the report alone, and a forged one is noticed", async () => {
    const report = await analyze(ALL);
    expect(verifyScore(report)).toEqual({ ok: true, recomputed: report.score.total });
    const forged = { ...report, score: { ...report.score, total: 100 } };
    expect(verifyScore(forged)).toEqual({ ok: false, recomputed: report.score.total });
  });

  it("another name, other pronouns and another address change nothing of the score", async () => {
    const other = RESUME.replaceAll("Jordan Avery", "Guadalupe Nkemelu-Szymańska")
      .replace("jordan.avery@example.com", "g.nkemelu@example.org")
      .replace("12 Cadence Lane, Reno, NV 89501", "9 Mill Road, Elko, NV 89801");
    const [a, b] = [await analyze(ALL), await analyze({ ...ALL, resume: { text: other } })];
    expect(b.score).toEqual(a.score);
  });

  const facts = [
    "Sent claims with CPT and ICD-10 codes",
    "Worked in Salesforce every day",
    "Set up telehealth visits for patients",
    "Booked patients in Epic Cadence",
    "Organized the referral log of nine doctors",
  ];

  it("one more skill shown never lowers the score, and one denied never raises it", async () => {
    const scoreWith = async (line: string) => {
      const text = RESUME.replace("- Protect patient", `- ${line}\n- Protect patient`);
      return (await analyze({ ...ALL, resume: { text } })).score.total ?? -1;
    };
    const plain = (await analyze(ALL)).score.total ?? -1;
    await fc.assert(
      fc.asyncProperty(fc.subarray(facts, { minLength: 1 }), async (chosen) => {
        expect(await scoreWith(chosen.join("\n- "))).toBeGreaterThanOrEqual(plain);
      }),
      { numRuns: 12 },
    );
    for (const denial of [
      "Never used Salesforce",
      "No Cerner or Meditech yet",
      "Hope to learn Epic Cadence",
    ]) {
      expect(await scoreWith(denial)).toBeLessThanOrEqual(plain);
    }
  });

  it("never throws on readable text, however odd", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
        const report = await analyze({ ...ALL, resume: { text }, job: { text } });
        expect(verifyScore(report).ok).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
