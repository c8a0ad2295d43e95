export type { Analyzer, AnalyzerOptions } from "./analyze.js";
export { analyze, createAnalyzer } from "./analyze.js";
export type { AnalyzeInput } from "./analyze-input.js";
export type { ContactDetail, ContactKind } from "./document/contact/contact-detail.js";
export type {
  Block,
  Box,
  Document,
  DocumentFormat,
  DocumentRole,
  HiddenReason,
  HiddenText,
  Line,
  Page,
  Section,
  SectionKind,
} from "./document/document.js";
export type { JobEntry, YearMonth } from "./document/jobs/job-entry.js";
export type { Limits } from "./document/limits.js";
export { DEFAULT_LIMITS } from "./document/limits.js";
export type { DocumentInput } from "./document/read-document.js";
export { readDocument } from "./document/read-document.js";
export type { CertificationEntry } from "./document/records/find-certifications.js";
export type { EducationEntry } from "./document/records/find-education.js";
export type { ErrorCode, ErrorData } from "./errors.js";
export { ERROR_CODES, KeyfitError } from "./errors.js";
export { extractJobKeywords } from "./keywords/extract-job-keywords.js";
export type { Guide, Wanted } from "./keywords/guide.js";
export { importGuide } from "./keywords/import-guide.js";
export type { LanguageLevel } from "./keywords/job/asked-values.js";
export type { UnverifiableAsk, UnverifiableKind } from "./keywords/job/unverifiable.js";
export type { JobKeyword } from "./keywords/job-keyword.js";
export type { Importance, Keyword, KeywordKind } from "./keywords/keyword.js";
export { lintGuide } from "./keywords/lint-guide.js";
export type { GuideSummary } from "./keywords/load-guide.js";
export { listGuides, loadGuide } from "./keywords/load-guide.js";
export { parseGuide } from "./keywords/parse-guide.js";
export type { MatchForm, NearReason, RejectionReason, Strength } from "./match/match.js";
export type { Notice, NoticeCode } from "./notice.js";
export type { Posting, PostingOptions } from "./read-posting.js";
export { readPosting } from "./read-posting.js";
export type { Profile } from "./read-profile.js";
export { readProfile } from "./read-profile.js";
export type { RenderFormat, RenderOptions } from "./render/render-report.js";
export { renderReport } from "./render/render-report.js";
export { noticeSentence } from "./render/sentences.js";
export type { Evidence, Finding, Gap, GapReport, LedgerLine, Near, Rejected } from "./report/schema.js";
export type { ScoreRange } from "./report/score-range.js";
export { scoreRange } from "./report/score-range.js";
export type { ScoreCheck } from "./report/verify-score.js";
export { verifyScore } from "./report/verify-score.js";
export type { Span } from "./text/span.js";
