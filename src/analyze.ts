import type { AnalyzeInput, ResolvedSetting } from "./analyze-input.js";
import { refuseNoDocument, resolveInput, resolveSetting } from "./analyze-input.js";
import type { Document, DocumentRole } from "./document/document.js";
import { findJobs } from "./document/jobs/find-jobs.js";
import type { DocumentInput } from "./document/read-document.js";
import { readDocument } from "./document/read-document.js";
import type { Guide } from "./keywords/guide.js";
import type { JobKeyword } from "./keywords/job-keyword.js";
import type { Keyword } from "./keywords/keyword.js";
import { selectKeywords } from "./keywords/select-keywords.js";
import type { WantedKeyword } from "./keywords/wanted-keyword.js";
import type { CandidateDocument, KeywordEvidence } from "./match/collect-evidence.js";
import { collectEvidence } from "./match/collect-evidence.js";
import type { KeywordIndex } from "./match/compile-keywords.js";
import { addKeywords, compileGuide } from "./match/compile-keywords.js";
import { findLosses } from "./match/find-losses.js";
import { findMatches } from "./match/find-matches.js";
import type { Match } from "./match/match.js";
import { findNear } from "./match/near/find-near.js";
import { weighValues } from "./match/values/weigh-values.js";
import { weighYears } from "./match/years/weigh-years.js";
import { type Posting, toPosting } from "./read-posting.js";
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
  const setting = resolveInput(input);
  const { limits, redact = false } = input;
  const resume = await read(input.resume, "resume", limits);
  const coverLetter = await read(input.coverLetter, "coverLetter", limits);
  const job = await read(input.job, "job", limits);
  const posting = job && toPosting(job, setting.vocabulary);
  const report = reportOn(prepare(posting, setting), { resume, coverLetter });
  return redact ? redactReport(report, { resume, coverLetter }) : report;
}

/** Checks one person after the other against the same guide and postings. */
export interface Analyzer {
  /**
   * The reports on one person's documents: one a posting, in the postings' order, or one for the guide alone where there are no postings.
   * Each is the report that {@link analyze} gives. Each document is read once.
   *
   * @throws KeyfitError `invalid-input` for neither résumé nor letter, and the codes of {@link readDocument} for unusable files.
   */
  readonly analyze: (documents: Pick<AnalyzeInput, "resume" | "coverLetter">) => Promise<GapReport[]>;
}

/** What `createAnalyzer` works with. */
export interface AnalyzerOptions extends Omit<AnalyzeInput, "resume" | "coverLetter" | "job"> {
  /** The postings, as files or as {@link readPosting} gives them with the same guide; may be left out or empty where there is a guide. */
  readonly jobs?: readonly (DocumentInput | Posting)[];
}

/**
 * Reads postings and compiles their keywords and the guide's once, for many résumés: what {@link analyze} does for each call.
 *
 * @throws KeyfitError as {@link analyze} does for its arguments and for postings that cannot be read.
 */
export async function createAnalyzer(options: AnalyzerOptions): Promise<Analyzer> {
  const { jobs = [], limits, redact = false } = options;
  const setting = resolveSetting({ ...options, hasJob: jobs.length > 0 });
  const postings: Posting[] = [];
  for (const job of jobs) {
    postings.push(
      "keywords" in job ? job : toPosting(await readDocument(job, limits, "job"), setting.vocabulary),
    );
  }
  const targets = (postings.length > 0 ? postings : [null]).map((job) => prepare(job, setting));
  return {
    analyze: async (input) => {
      refuseNoDocument(input);
      const resume = await read(input.resume, "resume", limits);
      const coverLetter = await read(input.coverLetter, "coverLetter", limits);
      return targets.map((target) => {
        const report = reportOn(target, { resume, coverLetter });
        return redact ? redactReport(report, { resume, coverLetter }) : report;
      });
    },
  };
}

/** A guide and a posting, compiled for any number of résumés. */
interface Prepared extends ResolvedSetting {
  readonly job: Document | null;
  readonly keywordSets: GapReport["keywordSets"];
  readonly wanted: readonly WantedKeyword[];
  readonly index: KeywordIndex;
  /** By the id of each degree asked for, those below it that nobody asks for. */
  readonly lower: ReadonlyMap<string, readonly Keyword[]>;
  readonly role: readonly string[];
}

function prepare(posting: Posting | null, setting: ResolvedSetting): Prepared {
  const { guide, vocabulary } = setting;
  const { document: job = null, keywords = [], lowerDegrees = {} } = posting ?? {};
  const index = addKeywords(
    compileGuide(vocabulary),
    [...keywords.map(({ keyword }) => keyword), ...Object.values(lowerDegrees).flat()],
    new Map(keywords.map(({ id, quote }) => [id, quote])),
  );
  const keywordSets = describeKeywordSets(guide, job, keywords);
  const lower = new Map(Object.entries(lowerDegrees));
  return {
    ...setting,
    job,
    keywordSets,
    wanted: selectKeywords(guide, keywords),
    index,
    lower,
    role: roleOf(job),
  };
}

function reportOn(
  prepared: Prepared,
  documents: Readonly<Record<CandidateDocument, Document | null>>,
): GapReport {
  const { guide, vocabulary, asOf, job, wanted, index, lower, role, keywordSets } = prepared;
  const { resume, coverLetter } = documents;
  const findIn = (document: Document | null) =>
    document ? findMatches(document, index, { asOf, posting: job }) : [];
  const jobs = resume ? findJobs(resume, asOf) : [];
  const found = { resume: findIn(resume), coverLetter: findIn(coverLetter) };
  const years = { jobs, resumeMatches: found.resume, role, asOf };
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

  return buildReport({
    keyfitVersion: KEYFIT_VERSION,
    asOf,
    keywordSets,
    documents: { resume, coverLetter, job },
    guide,
    wanted,
    matches,
    losses,
    evidence,
    jobs,
    score,
  });
}

async function read(
  document: DocumentInput | undefined,
  role: DocumentRole,
  limits: AnalyzeInput["limits"],
): Promise<Document | null> {
  return document ? await readDocument(document, limits, role) : null;
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
