import type { GapReport } from "../../report/schema.js";
import { amount, dateInWords, WORDS, yearsLackingSentence } from "../sentences.js";
import type { Chapter, Detail, Part } from "./outline.js";

type Experience = NonNullable<GapReport["experience"]>;

/** Years, level and jobs; null without a résumé. */
export function experienceChapter({ experience }: GapReport): Chapter | null {
  if (!experience) return null;
  const jobs: Part =
    experience.jobs.length === 0
      ? { type: "paragraph", text: WORDS.noJobs, tone: "quiet" }
      : jobsTable(experience);
  return { title: WORDS.experience, parts: [{ type: "facts", facts: experienceFacts(experience) }, jobs] };
}

function experienceFacts({ years, totalYears, level, next }: Experience): readonly Detail[] {
  const facts: Detail[] = [
    { label: WORDS.relevantYears, text: amount(years, "year") },
    { label: WORDS.allYears, text: amount(totalYears, "year") },
    { label: WORDS.level, text: level?.label ?? WORDS.noLevel },
  ];
  if (!next) return facts;
  facts.push({ label: WORDS.nextLevel, text: `${next.label}: ${yearsLackingSentence(next.years)}` });
  for (const ask of next.asks) {
    const text = `${ask.label}: ${ask.shown ? WORDS.shownAlready : WORDS.notShownYet}`;
    facts.push({ label: WORDS.nextAsks, text, tone: ask.shown ? "good" : "fair" });
  }
  return facts;
}

function jobsTable({ jobs }: Experience): Part {
  return {
    type: "table",
    title: WORDS.jobs,
    caption: WORDS.jobsCaption,
    columns: [
      { title: WORDS.job, align: "left" },
      { title: WORDS.dates, align: "left" },
      { title: WORDS.length, align: "right" },
      { title: WORDS.relevant, align: "left" },
    ],
    rows: jobs.map((job) => [
      [job.title, job.employer].filter((name) => name !== "").join(", ") || job.quote,
      `${dateInWords(job.from)} – ${job.present ? WORDS.present : dateInWords(job.to)}`,
      amount(job.months, "month"),
      job.relevant ? WORDS.yes : WORDS.no,
    ]),
  };
}
