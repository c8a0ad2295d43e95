import type { Document } from "../document/document.js";
import type { JobEntry } from "../document/jobs/job-entry.js";
import type { Guide } from "../keywords/guide.js";
import { findUnverifiable } from "../keywords/job/unverifiable.js";
import type { WantedKeyword } from "../keywords/wanted-keyword.js";
import type { CandidateDocument, KeywordEvidence } from "../match/collect-evidence.js";
import type { Loss } from "../match/find-losses.js";
import type { Match } from "../match/match.js";
import type { Score } from "../score/score.js";
import { assessExperience } from "./assess-experience.js";
import { buildFindings } from "./build-findings.js";
import { buildGaps } from "./build-gaps.js";
import { checkLetter } from "./check-letter.js";
import { describeDocument } from "./describe-document.js";
import { describeLosses } from "./describe-losses.js";
import { findNotices } from "./find-notices.js";
import type { GapReport } from "./schema.js";
import { gapReportSchema, SCHEMA_VERSION } from "./schema.js";

/** All that a report is made from. */
export interface ReportInput {
  readonly keyfitVersion: string;
  readonly asOf: string;
  readonly keywordSets: GapReport["keywordSets"];
  readonly documents: Readonly<Record<CandidateDocument | "job", Document | null>>;
  readonly guide: Guide | null;
  readonly wanted: readonly WantedKeyword[];
  readonly matches: Readonly<Record<CandidateDocument, readonly Match[]>>;
  /** What programs may lose that read a file in a simpler way. */
  readonly losses: Readonly<Record<CandidateDocument, readonly Loss[]>>;
  readonly evidence: readonly KeywordEvidence[];
  /** The résumé's jobs. */
  readonly jobs: readonly JobEntry[];
  readonly score: Score;
}

/**
 * Builds the report. What it returns has passed {@link gapReportSchema}; a value that does not is a bug of keyfit and
 * throws as one.
 */
export function buildReport(input: ReportInput): GapReport {
  const { documents, score, wanted } = input;
  const { resume, coverLetter, job } = documents;
  const findings = buildFindings(input.evidence, documents);
  const labels = new Map(wanted.map(({ keyword }) => [keyword.id, keyword.label]));
  const lossesOf = (name: CandidateDocument) => describeLosses(input.losses[name], documents[name], labels);
  const report = {
    schemaVersion: SCHEMA_VERSION,
    keyfitVersion: input.keyfitVersion,
    asOf: input.asOf,
    keywordSets: input.keywordSets,
    documents: {
      resume: resume && describeDocument(resume, lossesOf("resume")),
      coverLetter: coverLetter && describeDocument(coverLetter, lossesOf("coverLetter")),
      job: job && describeDocument(job, []),
    },
    findings,
    unverifiable: job
      ? findUnverifiable(job).map(({ kind, quote, start, end }) => ({ quote, start, end, kind }))
      : [],
    gaps: buildGaps({ findings, wanted, score, documents }),
    score,
    experience:
      resume &&
      assessExperience({
        resume,
        jobs: input.jobs,
        guide: input.guide,
        matches: input.matches.resume,
        findings,
      }),
    letter: coverLetter && checkLetter({ letter: coverLetter, resume, job, findings }),
    notices: findNotices(input.evidence, score),
  };
  // Compiling a checker pays off from the third report on, and pages with a strict policy forbid it.
  return gapReportSchema.parse(report, { jitless: true });
}
