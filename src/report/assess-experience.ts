import type { Document } from "../document/document.js";
import { monthsInWork } from "../document/jobs/find-jobs.js";
import type { JobEntry, YearMonth } from "../document/jobs/job-entry.js";
import type { Guide } from "../keywords/guide.js";
import type { Match } from "../match/match.js";
import { findRelevantJobs } from "./experience/find-relevant-jobs.js";
import { roundTenth } from "./round-tenth.js";
import type { Finding, GapReport } from "./schema.js";

type Experience = NonNullable<GapReport["experience"]>;
type Level = Guide["levels"][number];

/** What {@link assessExperience} looks at. */
export interface ExperienceInput {
  readonly resume: Document;
  /** The résumé's jobs, as `findJobs` gives them. */
  readonly jobs: readonly JobEntry[];
  readonly guide: Guide | null;
  /** Matches in the résumé; those that are rejected are passed over. */
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
}

/**
 * Returns the years in work, the guide's level that they fit, and what the next level asks. Only dated jobs count, and
 * months that two jobs share count once. Without a guide no job is relevant and there are no levels.
 */
export function assessExperience({ resume, jobs, guide, matches, findings }: ExperienceInput): Experience {
  const relevant = guide ? findRelevantJobs(jobs, guide, matches) : new Set<JobEntry>();
  const years = yearsOf(jobs.filter((job) => relevant.has(job)));
  const levels = guide?.levels ?? [];
  const reached = relevant.size === 0 ? -1 : levels.findLastIndex((level) => level.minYears <= years);
  const level = levels[reached];
  const next = levels[reached + 1];
  return {
    years,
    totalYears: yearsOf(jobs),
    jobs: jobs.map((job) => ({ ...describeJob(job, resume.text), relevant: relevant.has(job) })),
    level: level ? { id: level.id, label: level.label } : null,
    next: guide && next ? describeNext(next, years, { guide, findings }) : null,
  };
}

/** Eleven months past a year round to nine tenths, so that rounding never lifts anybody to a level. */
function yearsOf(jobs: readonly JobEntry[]): number {
  return roundTenth(monthsInWork(jobs) / 12);
}

function describeJob(job: JobEntry, text: string): Omit<Experience["jobs"][number], "relevant"> {
  return {
    quote: text.slice(job.heading.start, job.heading.end),
    start: job.heading.start,
    end: job.heading.end,
    title: job.title,
    employer: job.employer,
    from: formatMonth(job.from),
    to: formatMonth(job.to),
    present: job.present,
    months: Math.max(0, monthNumber(job.to) - monthNumber(job.from) + 1),
  };
}

function formatMonth({ year, month }: YearMonth): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

function monthNumber({ year, month }: YearMonth): number {
  return year * 12 + month;
}

/** Asks hold only what was looked for: of the rest it cannot be said whether it is shown. */
function describeNext(
  level: Level,
  years: number,
  { guide, findings }: { guide: Guide; findings: readonly Finding[] },
): NonNullable<Experience["next"]> {
  const statuses = new Map(findings.map((finding) => [finding.id, finding.status]));
  const labels = new Map(guide.keywords.map((keyword) => [keyword.id, keyword.label]));
  const asks = level.expects
    .filter((id) => statuses.has(id))
    .map((id) => ({ id, label: labels.get(id) ?? id, shown: statuses.get(id) === "shown" }));
  return {
    id: level.id,
    label: level.label,
    years: Math.max(0, roundTenth(level.minYears - years)),
    asks,
  };
}
