import { describe, expect, it } from "vitest";
import { buildDocument } from "../../src/document/build-document.js";
import { findJobs, monthsInWork } from "../../src/document/jobs/find-jobs.js";
import type { JobEntry } from "../../src/document/jobs/job-entry.js";
import { DEFAULT_LIMITS } from "../../src/document/limits.js";
import { layoutText } from "../../src/document/plain/read-text.js";

const AS_OF = "2026-11-23";

function jobsOf(text: string): { jobs: JobEntry[]; quote: (job: JobEntry) => string } {
  const document = buildDocument(layoutText(text, DEFAULT_LIMITS), { name: "resume", role: "resume" });
  return { jobs: findJobs(document, AS_OF), quote: (job) => document.text.slice(job.start, job.end) };
}

/** The jobs of an experience section as "title | employer | from..to". */
function check(experience: string): string[] {
  return jobsOf(`Ada Poe\nada@example.com\n\nEXPERIENCE\n\n${experience}`).jobs.map(
    ({ title, employer, from, to }) =>
      `${title} | ${employer} | ${from.year}-${from.month}..${to.year}-${to.month}`,
  );
}

describe("how a job may be headed", () => {
  it.each([
    [
      "title, employer and dates on three lines",
      "Unit Clerk\nMercy Hospital, Toledo OH\n2015 - 2018\n- Filed charts",
      "Unit Clerk | Mercy Hospital | 2015-1..2018-12",
    ],
    [
      "all on one line",
      "Unit Clerk, Mercy Hospital, 2015 to 2018",
      "Unit Clerk | Mercy Hospital | 2015-1..2018-12",
    ],
    [
      "dates in brackets",
      "Clerk, Oak Clinic, Toledo (May 2019 – July 2020)",
      "Clerk | Oak Clinic | 2019-5..2020-7",
    ],
    ["dates at the right", "Oak Clinic, Toledo   2019 – 2020\nClerk", "Clerk | Oak Clinic | 2019-1..2020-12"],
    ["a dash between", "Clerk — Oak Clinic (2019 – 2020)", "Clerk | Oak Clinic | 2019-1..2020-12"],
    ["at", "Caregiver at Sunrise Homes, June 2012 - Aug. 2014", "Caregiver | Sunrise Homes | 2012-6..2014-8"],
    ["dates first", "2019 – 2020\nClerk\nOak Clinic\n- Filed charts", "Clerk | Oak Clinic | 2019-1..2020-12"],
    [
      "a department behind the title",
      "Clerk, Night Desk\nOak Clinic\n2019 – 2020",
      "Clerk | Oak Clinic | 2019-1..2020-12",
    ],
    ["no title", "Oak Clinic, Toledo OH (120 hours, March to April 2025)", " | Oak Clinic | 2025-3..2025-4"],
    ["neither", "Various, 2015 to 2018", " |  | 2015-1..2018-12"],
    ["a present job", "Clerk, Oak Clinic\nsince 2024", "Clerk | Oak Clinic | 2024-1..2026-11"],
    ["a season", "Intern, Oak Clinic, Summer 2019", "Intern | Oak Clinic | 2019-6..2019-8"],
    ["a list item", "- Clerk, Oak Clinic, 2015 to 2018", "Clerk | Oak Clinic | 2015-1..2018-12"],
  ])("%s", (_, text, job) => {
    expect(check(text)).toEqual([job]);
  });

  it("several jobs under one employer share it", () => {
    const text =
      "Mercy Hospital   2015 – 2023\nRegistrar   2018 – 2023\n- Filed\nUnit Clerk   2015 – 2018\n- Typed";
    expect(check(text)).toEqual([
      "Registrar | Mercy Hospital | 2018-1..2023-12",
      "Unit Clerk | Mercy Hospital | 2015-1..2018-12",
    ]);
  });

  it("an employer without a title, parted from the next job, is a job of its own", () => {
    expect(check("Oak Clinic, 2015 to 2018\n\nCook, Elm Diner, 2010 to 2011")).toEqual([
      " | Oak Clinic | 2015-1..2018-12",
      "Cook | Elm Diner | 2010-1..2011-12",
    ]);
  });

  it("a line belongs to one job's heading only", () => {
    const { jobs } = jobsOf("EXPERIENCE\nNights, 2019 - 2020\nClerk\n2015 - 2018\nCook\nElm Diner");
    for (const [index, job] of jobs.entries()) {
      expect(job.heading.end).toBeLessThanOrEqual(jobs[index + 1]?.start ?? job.end);
      expect(job.end).toBeGreaterThanOrEqual(job.heading.end);
    }
    expect(jobs).toHaveLength(2);
  });

  it("a job reaches to the next one, and its heading leaves out what was done", () => {
    const { jobs, quote } = jobsOf(
      "EXPERIENCE\nClerk, Oak Clinic\n2019 - 2020\n- Filed charts\nCook, Elm Diner\n2015 - 2018\n- Fried eggs",
    );
    expect(jobs.map(quote)).toEqual([
      "Clerk, Oak Clinic\n2019 - 2020\n- Filed charts",
      "Cook, Elm Diner\n2015 - 2018\n- Fried eggs",
    ]);
    expect(jobs[0]?.heading).toEqual({ start: 11, end: 40 });
  });
});

describe("what is no job", () => {
  it.each([
    ["a range within a sentence", "I raised sales from 2019 to 2020 and trained two clerks."],
    ["a range in a list item below a job's heading", "Clerk\nOak Clinic\n\n- Grew the list, 2019 to 2020"],
    ["a job that lies ahead", "Clerk, Oak Clinic, 2031 to 2033"],
    ["a range that runs backwards", "Clerk, Oak Clinic, 2020 to 2018"],
    ["a single year", "Clerk, Oak Clinic, 2019"],
  ])("%s", (_, text) => {
    expect(check(`${text}\n\nCook, Elm Diner, 2010 to 2011`)).toEqual(["Cook | Elm Diner | 2010-1..2011-12"]);
  });

  it("dates of school and of unpaid work", () => {
    expect(
      jobsOf("EDUCATION\nB.A., Elm College, 2010 – 2014\n\nVOLUNTEERING\nHost, Food Bank, 2015 – 2019").jobs,
    ).toEqual([]);
  });
});

describe("months in work", () => {
  const span = (from: [number, number], to: [number, number]) => ({
    from: { year: from[0], month: from[1] },
    to: { year: to[0], month: to[1] },
  });

  it.each([
    ["both end months count", [span([2019, 1], [2019, 12])], 12],
    ["one month is one month", [span([2019, 5], [2019, 5])], 1],
    ["overlaps count once", [span([2019, 1], [2019, 6]), span([2019, 4], [2019, 9])], 9],
    ["gaps do not count", [span([2019, 1], [2019, 2]), span([2020, 1], [2020, 2])], 4],
    ["no job, no months", [], 0],
  ])("%s", (_, entries, months) => {
    expect(monthsInWork(entries)).toBe(months);
  });

  it("a job that ends after the day of the report counts to that day", () => {
    expect(check("Clerk, Oak Clinic, 2024 to 2026")).toEqual(["Clerk | Oak Clinic | 2024-1..2026-11"]);
  });
});

describe("a job above the first heading", () => {
  it("is read where the work begins, with its title", () => {
    const { jobs } = jobsOf(
      "Ada Poe\nada@example.com\n\nCaregiver\nSunny Hollow Home, November 2023 to present\n- Baths and meals\n- Notes\n\nEDUCATION\nLone College",
    );
    expect(jobs.map(({ title, employer }) => `${title} | ${employer}`)).toEqual([
      "Caregiver | Sunny Hollow Home",
    ]);
  });
});
