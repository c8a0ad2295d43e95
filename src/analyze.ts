import type { AnalyzeInput } from "./analyze-input.js";
import { resolveInput } from "./analyze-input.js";
import type { Document, DocumentRole } from "./document/document.js";
import { findJobs } from "./document/jobs/find-jobs.js";
import type { DocumentInput } from "./document/read-document.js";
import { readDocument } from "./document/read-document.js";
import { extractFromPosting } from "./keywords/extract-job-keywords.js";
import type { Guide } from "./keywords/guide.js";
import { lowerDegrees } from "./keywords/job/degrees.js";
import { vocabularyOf } from "./keywords/job/vocabulary.js";
import type { JobKeyword } from "./keywords/job-keyword.js";
import type { Keyword } from "./keywords/keyword.js";
import { selectKeywords } from "./keywords/select-keywords.js";
import type { KeywordEvidence } from "./match/collect-evidence.js";
import { collectEvidence } from "./match/collect-evidence.js";
import { addKeywords, compileGuide } from "./match/compile-keywords.js";
import { findLosses } from "./match/find-losses.js";
import { findMatches } from "./match/find-matches.js";
import type { Match } from "./match/match.js";
import { findNear } from "./match/near/find-near.js";
import { weighValues } from "./match/values/weigh-values.js";
import { weighYears } from "./match/years/weigh-years.js";
import { buildReport } from "./report/build-report.js";
import { fingerprint } from "./report/fingerprint.js";
import { findRole } from "./report/letter/find-role.js";
import { readPostingHead } from "./report/letter/posting-head.js";
import { redactReport } from "./report/redact-report.js";
import type { GapReport } from "./report/schema.js";
import type { NoScoreReason, ScoredKeyword } from "./score/score.js";
import { scoreKeywords } from "./score/score-keywords.js";
import { KEYFIT_VERSION } from "./version.js";

/**
 * Reads a résumé and a cover letter, looks for the keywords of a guide and a posting, and returns what is there with its
 * quotation, what is missing, and what to do. The same input and `asOf` give the same report.
 *
 * @throws KeyfitError `invalid-input`, `invalid-as-of`, `unknown-guide` or `invalid-guide` for unusable arguments, and
 * the codes of {@link readDocument} for unusable files. A readable file never throws.
 */
export async function analyze(input: AnalyzeInput): Promise<GapReport> {
  const { guide, vocabulary, asOf } = resolveInput(input);
  const { resume, coverLetter, job } = await readDocuments(input);

  const jobKeywords = job ? extractFromPosting(job, vocabulary) : [];
  const wanted = selectKeywords(guide, jobKeywords);

  const lower = lowerDegreesOf(jobKeywords, vocabulary);
  const index = addKeywords(
    compileGuide(vocabulary),
    [...jobKeywords.map(({ keyword }) => keyword), ...[...lower.values()].flat()],
    new Map(jobKeywords.map(({ id, quote }) => [id, quote])),
  );
  const findIn = (document: Document | null) =>
    document ? findMatches(document, index, { asOf, posting: job }) : [];
  const jobs = resume ? findJobs(resume, asOf) : [];
  const found = { resume: findIn(resume), coverLetter: findIn(coverLetter) };
  const years = { jobs, resumeMatches: found.resume, role: roleOf(job), asOf };
  const near = { keywords: wanted.map(({ keyword }) => keyword), told: index.told, lower };
  const judge = (document: Document | null, matches: readonly Match[]) => {
    if (!document) return [];
    const weighed = weighValues(weighYears(matches, wanted, document, years), wanted, document);
    return [...weighed, ...findNear(document, weighed, near)];
  };
  const matches = { resume: judge(resume, found.resume), coverLetter: judge(coverLetter, found.coverLetter) };
  const losses = {
    resume: resume ? findLosses(resume, found.resume, findIn) : [],
    coverLetter: coverLetter ? findLosses(coverLetter, found.coverLetter, findIn) : [],
  };

  const evidence = collectEvidence(wanted, matches);
  const score = scoreKeywords(evidence.map(toScored), {
    hasResume: resume !== null,
    sources: [...(guide ? ["guide" as const] : []), ...(job ? ["job" as const] : [])],
    reason: reasonAgainstScore(resume ?? coverLetter, vocabulary),
  });

  const report = buildReport({
    keyfitVersion: KEYFIT_VERSION,
    asOf,
    keywordSets: describeKeywordSets(guide, job, jobKeywords),
    documents: { resume, coverLetter, job },
    guide,
    wanted,
    matches,
    losses,
    evidence,
    jobs,
    score,
  });
  return input.redact ? redactReport(report, { resume, coverLetter }) : report;
}

async function readDocuments({ resume, coverLetter, job, limits }: AnalyzeInput) {
  const read = async (document: DocumentInput | undefined, role: DocumentRole) =>
    document ? await readDocument(document, limits, role) : null;
  return {
    resume: await read(resume, "resume"),
    coverLetter: await read(coverLetter, "coverLetter"),
    job: await read(job, "job"),
  };
}

/** By the id of each degree asked for, those below it that nobody asks for. */
function lowerDegreesOf(jobKeywords: readonly JobKeyword[], guide: Guide): Map<string, Keyword[]> {
  if (!jobKeywords.some(({ kind }) => kind === "education")) return new Map();
  const asked = new Set(jobKeywords.map(({ id }) => id));
  const vocabulary = vocabularyOf(guide);
  return new Map(
    jobKeywords.map(({ id, keyword }) => [
      id,
      lowerDegrees(keyword, vocabulary).filter((degree) => !asked.has(degree.id)),
    ]),
  );
}

function roleOf(job: Document | null): readonly string[] {
  return (job && findRole(job, readPostingHead(job))?.core) ?? [];
}

function toScored({ wanted, evidence }: KeywordEvidence): ScoredKeyword {
  const { id, label, kind } = wanted.keyword;
  return { id, label, kind, askedBy: wanted.askedBy, evidence };
}

/** The résumé decides, or the letter where there is none: a file without text, or in another language, has no score. */
function reasonAgainstScore(document: Document | null, { language }: Guide): NoScoreReason | undefined {
  if (!document || !/[\p{L}\p{N}]/u.test(document.text)) return "unreadable";
  return document.language === language || document.language === "und" ? undefined : "unsupported-language";
}

function describeKeywordSets(
  guide: Guide | null,
  job: Document | null,
  jobKeywords: readonly JobKeyword[],
): GapReport["keywordSets"] {
  const sets: GapReport["keywordSets"] = [];
  if (guide) {
    const { id, label, version } = guide;
    sets.push({ id, source: "guide", label, version, fingerprint: fingerprint(guide) });
  }
  if (job) {
    const asked = jobKeywords.map(({ id, importance, group }) => [id, importance, group ?? null]);
    sets.push({
      id: "job",
      source: "job",
      label: job.name,
      version: KEYFIT_VERSION,
      fingerprint: fingerprint(asked),
    });
  }
  return sets;
}
