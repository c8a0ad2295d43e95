import type { GapReport } from "../../report/schema.js";
import { describeDocument, ROLES } from "../describe.js";
import { dateInWords, ROLE, WORDS } from "../sentences.js";
import { basisChapter } from "./basis-chapter.js";
import { experienceChapter } from "./experience-chapter.js";
import { findingsChapter } from "./findings-chapter.js";
import { gapsChapter } from "./gaps-chapter.js";
import { letterChapter } from "./letter-chapter.js";
import { lossesChapter } from "./losses-chapter.js";
import { noticesChapter } from "./notices-chapter.js";
import type { Chapter, Detail, Outline } from "./outline.js";
import { scoreChapter } from "./score-chapter.js";
import { unverifiableChapter } from "./unverifiable-chapter.js";

/** The report's content in reading order, for the formats that read from top to bottom. */
export function buildOutline(report: GapReport, title: string): Outline {
  const chapters: readonly (Chapter | null)[] = [
    scoreChapter(report),
    gapsChapter(report),
    findingsChapter(report),
    unverifiableChapter(report),
    experienceChapter(report),
    letterChapter(report),
    lossesChapter(report),
    noticesChapter(report),
    basisChapter(report),
  ];
  return { title, facts: headerFacts(report), chapters: chapters.filter((chapter) => chapter !== null) };
}

/** What was read, and for which day. */
export function headerFacts(report: GapReport): readonly Detail[] {
  const documents = ROLES.flatMap((role) => {
    const document = report.documents[role];
    return document ? [{ label: ROLE[role], text: describeDocument(document) }] : [];
  });
  return [...documents, { label: WORDS.asOf, text: dateInWords(report.asOf) }];
}
