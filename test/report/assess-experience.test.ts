import { describe, expect, it } from "vitest";
import type { JobEntry } from "../../src/document/jobs/job-entry.js";
import type { Guide } from "../../src/keywords/guide.js";
import { guideSchema } from "../../src/keywords/guide.js";
import type { Match } from "../../src/match/match.js";
import { assessExperience } from "../../src/report/assess-experience.js";
import type { Finding } from "../../src/report/schema.js";
import { makeDocument } from "./make-document.js";
import { makeFinding } from "./make-finding.js";

const source = "written for this test";

const keyword = (id: string, kind: string, implies: readonly string[] = []) => ({
  id,
  label: id.toUpperCase(),
  kind,
  names: [id],
  implies,
  source,
});

const guide: Guide = guideSchema.parse({
  format: 1,
  id: "tea-taster",
  version: "1",
  label: "Tea taster",
  source,
  titles: [
    { id: "tea-taster", label: "Tea taster", forms: ["tea taster"], source },
    { id: "tea-buyer", label: "Tea buyer", forms: ["tea buyer"], relation: "related", source },
  ],
  levels: [
    { id: "junior", label: "Junior", minYears: 0, maxYears: 1, source },
    {
      id: "taster",
      label: "Taster",
      minYears: 1,
      maxYears: 3,
      expects: ["cupping", "blending", "unasked"],
      source,
    },
    { id: "senior", label: "Senior", minYears: 3, maxYears: 9, expects: ["blending"], source },
  ],
  keywords: [
    keyword("cupping", "technical"),
    keyword("blending", "technical"),
    keyword("grading", "certification"),
    keyword("suite", "technical"),
    keyword("sheets", "tool", ["suite"]),
    keyword("letters", "tool", ["suite"]),
    keyword("patience", "soft"),
    keyword("unasked", "technical"),
    keyword("other", "technical"),
  ],
  wanted: ["cupping", "blending", "grading", "suite", "sheets", "letters", "patience"].map((id) => ({
    keyword: id,
  })),
});

interface Job {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Ids of keywords credited in its text, or "id!reason" for a rejected one. */
  readonly keywords?: readonly string[];
  readonly present?: boolean;
}

/** Writes a résumé of these jobs, one line of heading and one of text each, and assesses it. */
function check(jobs: readonly Job[], options: { guide?: Guide | null; findings?: readonly Finding[] } = {}) {
  const matches: Match[] = [];
  const entries: JobEntry[] = [];
  let text = "";
  for (const { title, from, to, keywords = [], present = false } of jobs) {
    const start = text.length;
    text += `${title}, Kettle House\n`;
    const heading = { start, end: text.length - 1 };
    for (const found of keywords) {
      const [keywordId = "", reason] = found.split("!");
      matches.push(matchAt(text.length, keywordId, reason === "negated" ? { rejected: reason } : {}));
      text += `${keywordId} `;
    }
    text += "\n";
    const dates = { from: monthOf(from), to: monthOf(to), present };
    entries.push({ start, end: text.length, heading, title, employer: "Kettle House", ...dates });
  }
  const resume = makeDocument(text, { role: "resume" });
  return assessExperience({ resume, jobs: entries, matches, guide, findings: [], ...options });
}

function matchAt(start: number, keywordId: string, rejected: Pick<Match, "rejected">): Match {
  const span = { start, end: start + keywordId.length };
  return {
    ...span,
    keywordId,
    form: "exact",
    sentence: span,
    page: 1,
    section: "experience",
    strength: "shown",
    ...rejected,
  };
}

function monthOf(text: string) {
  const [year = 0, month = 0] = text.split("-").map(Number);
  return { year, month };
}

const finding = (id: string, status: Finding["status"]) =>
  makeFinding({ id, status, inResume: status !== "missing", inCoverLetter: null }, makeDocument(""), []);

describe("assessExperience", () => {
  it("describes each job with its heading's own words", () => {
    const job = { title: "Tea Taster", from: "2020-03", to: "2021-02", present: true };
    expect(check([job]).jobs).toEqual([
      {
        quote: "Tea Taster, Kettle House",
        start: 0,
        end: 24,
        title: "Tea Taster",
        employer: "Kettle House",
        from: "2020-03",
        to: "2021-02",
        present: true,
        months: 12,
        relevant: true,
      },
    ]);
  });

  it.each([
    ["the role itself", "Senior Tea Taster II", [], true],
    ["a related role", "Tea buyer", [], true],
    ["another role", "Coffee buyer", [], false],
    ["no title told", "", [], false],
    ["three different skills", "Clerk", ["cupping", "blending", "grading"], true],
    ["two different skills", "Clerk", ["cupping", "blending", "cupping"], false],
    ["programs of one suite count as one", "Clerk", ["cupping", "sheets", "letters", "suite"], false],
    ["a program counts through its suite", "Clerk", ["cupping", "grading", "sheets"], true],
    ["soft skills do not count", "Clerk", ["cupping", "blending", "patience"], false],
    ["denied skills do not count", "Clerk", ["cupping", "blending", "grading!negated"], false],
    ["skills that the guide does not want do not count", "Clerk", ["cupping", "blending", "other"], false],
  ])("relevance: %s (%s with %j) is %s", (_, title, keywords, relevant) => {
    const [job] = check([{ title, from: "2020-01", to: "2020-12", keywords }]).jobs;
    expect(job?.relevant).toBe(relevant);
  });

  it("counts a skill for the job in whose text it stands", () => {
    const spread = [
      { title: "Clerk", from: "2019-01", to: "2019-12", keywords: ["cupping", "blending"] },
      { title: "Clerk", from: "2020-01", to: "2020-12", keywords: ["grading"] },
    ];
    expect(check(spread).jobs.map((job) => job.relevant)).toEqual([false, false]);
  });

  it("counts months that two jobs share once, and other work in the total only", () => {
    const jobs = [
      { title: "Tea taster", from: "2020-01", to: "2020-12" },
      { title: "Tea buyer", from: "2020-07", to: "2021-06" },
      { title: "Clerk", from: "2021-01", to: "2022-12" },
    ];
    expect(check(jobs)).toMatchObject({ years: 1.5, totalYears: 3 });
  });

  it.each([
    ["2020-01", "2020-01", "junior", { id: "taster", years: 0.9 }],
    ["2020-01", "2020-11", "junior", { id: "taster", years: 0.1 }],
    ["2020-01", "2020-12", "taster", { id: "senior", years: 2 }],
    ["2020-01", "2022-11", "taster", { id: "senior", years: 0.1 }],
    ["2020-01", "2022-12", "senior", null],
  ])("work from %s to %s fits the level %s", (from, to, level, next) => {
    const found = check([{ title: "Tea taster", from, to }]);
    expect(found.level?.id).toBe(level);
    expect(found.next && { id: found.next.id, years: found.next.years }).toEqual(next);
  });

  it("gives no level without relevant work, and the first level as the next", () => {
    const found = check([{ title: "Clerk", from: "2010-01", to: "2020-12" }]);
    expect(found).toMatchObject({ years: 0, totalYears: 11, level: null, next: { id: "junior", years: 0 } });
  });

  it("says of each ask of the next level that was looked for whether it is shown", () => {
    const findings = [finding("cupping", "shown"), finding("blending", "claimed")];
    expect(check([{ title: "Tea taster", from: "2020-01", to: "2020-03" }], { findings }).next?.asks).toEqual(
      [
        { id: "cupping", label: "CUPPING", shown: true },
        { id: "blending", label: "BLENDING", shown: false },
      ],
    );
  });

  it("counts all work and judges none of it without a guide", () => {
    const found = check([{ title: "Tea taster", from: "2020-01", to: "2021-12" }], { guide: null });
    expect(found).toMatchObject({ years: 0, totalYears: 2, level: null, next: null });
    expect(found.jobs.map((job) => job.relevant)).toEqual([false]);
  });

  it("gives noughts for a résumé without dated jobs", () => {
    expect(check([])).toMatchObject({ years: 0, totalYears: 0, jobs: [], level: null });
  });
});
