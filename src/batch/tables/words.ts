import type { ErrorCode } from "../../index.js";
import type { Candidate, LeftOut, Target } from "../batch.js";

/** Names of the sheets, short enough for any spreadsheet. */
export const SHEETS = { summary: "Summary", keywords: "Keywords", gaps: "Gaps", trouble: "Trouble" };

/** Heads of the summary's columns. */
export const SUMMARY = {
  candidate: "Candidate",
  file: "File",
  letter: "Cover letter",
  posting: "Posting",
  status: "Status",
  rank: "Rank",
  tied: "Tied",
  bestRank: "Best rank",
  worstRank: "Worst rank",
  score: "Score",
  low: "Lowest score",
  high: "Highest score",
  shown: "Keywords shown",
  claimed: "Only claimed",
  letterOnly: "Only in letter",
  missing: "Missing",
  dearest: "Dearest gaps",
  years: "Years in relevant work",
  words: "Words",
  notices: "Notices",
  duplicateOf: "Duplicate of",
  errorCode: "Error code",
  errorMessage: "Error message",
  handOut: "Hand-out",
  json: "Report JSON",
};

/** Heads of the table that tells whom a redacted batch means. */
export const KEY = { candidate: "Candidate", file: "File" };

/** Heads of the sheet of gaps. */
export const GAPS = {
  posting: "Posting",
  keyword: "Keyword",
  kind: "Kind",
  importance: "Importance",
  by: "Asked by",
  checked: "Checked",
  missing: "Missing",
  claimed: "Only claimed",
  letterOnly: "Only in letter",
  share: "Share missing",
  mean: "Mean points to gain",
  lost: "Points lost by all",
};

/** Heads of the sheet of troubles. */
export const TROUBLE = {
  kind: "Kind",
  file: "File",
  candidate: "Candidate",
  code: "Code",
  says: "What is amiss",
  todo: "What to do",
};

/** What a row of troubles is about. */
export const TROUBLE_KIND = {
  failed: "Not read",
  duplicate: "Duplicate",
  notice: "Notice",
  unscored: "No score",
  posting: "Posting",
  leftOut: "Left out",
};

/** The state of a candidate. */
export const STATUS: Record<Candidate["status"], string> = {
  done: "done",
  duplicate: "duplicate",
  failed: "failed",
};

/** What a letter of a result's statuses stands for. */
export const KEYWORD_STATUS: Readonly<Record<string, string>> = {
  s: "shown",
  c: "claimed",
  l: "letter",
  m: "missing",
};

/** Heads of the rows below the keywords. */
export const SHOWN_BY = "Shown by";
/** See {@link SHOWN_BY}. */
export const MISSING_WITH = "Missing with";

/** Answers in cells. */
export const YES = "yes";
/** See {@link YES}. */
export const NO = "no";

/** Who asks for a keyword. */
export const ASKED_BY: Record<Target["keywords"][number]["by"][number], string> = {
  guide: "guide",
  job: "posting",
};

/** Why a candidate has no result of its own. */
export function sameAs(name: string): string {
  return `The file has the same bytes as ${name}.`;
}

/** Code of what carries none of its own. */
export const CODES = { notice: "notice", unscored: "no-score", duplicate: "duplicate", posting: "posting" };

/** What to do about a row of troubles that is no error and no file left out. */
export const ADVICE = {
  notice: "Look at the hand-out and at the document: the result may be less certain than others.",
  duplicate: "Nothing, if one person handed it in twice. Otherwise ask for the right file.",
  unscored: "Do not compare this candidate with others by score; look at the hand-out.",
  posting: "Read the posting and see whether the keywords are those it asks for.",
};

/** What to do about a file that failed. */
export function adviceOn(code: ErrorCode): string {
  return ERROR_ADVICE[code] ?? "Read what is amiss, mend it and run the batch again.";
}

const ERROR_ADVICE: Partial<Record<ErrorCode, string>> = {
  "analysis-failed": "Report this to keyfit's makers and read the document yourself.",
  "corrupt-file": "Ask for the file again, or open it and save it anew.",
  "empty-file": "Ask for the file again: this one is empty.",
  "file-not-found": "Put the file back and run the batch again.",
  "file-unreadable": "Allow the file to be read and run the batch again.",
  "no-document-body": "Ask for the document itself: the file holds none.",
  "not-a-file": "Put the file itself in its place and run the batch again.",
  "password-required": "Ask for a copy without a password.",
  "time-limit": "Ask for a simpler copy, or run the batch again with more time for a file.",
  "too-large": "Ask for a smaller copy, or run the batch again with higher limits.",
  "unsupported-format": "Ask for the document as PDF or DOCX.",
};

/** Why a file is no candidate, and what to do. */
export const LEFT_OUT: Record<LeftOut["reason"], { readonly says: string; readonly todo: string }> = {
  link: {
    says: "It is a link to another place.",
    todo: "If it should be checked, put the file itself into the folder.",
  },
  "other-format": {
    says: "It is of no format for résumés.",
    todo: "If it is a résumé, ask for it as PDF or DOCX.",
  },
  "unreadable-folder": {
    says: "The folder may not be read.",
    todo: "Allow the folder to be read and run the batch again.",
  },
  "earlier-batch": {
    says: "It is the output of an earlier batch.",
    todo: "Nothing, unless résumés were put there by mistake.",
  },
  "letter-without-resume": {
    says: "It looks like a cover letter, and no résumé belongs to it.",
    todo: "Name it as its résumé is named, or ask for the résumé.",
  },
  "second-letter": {
    says: "Its résumé has another cover letter already.",
    todo: "Keep the letter that counts and run the batch again.",
  },
  "hidden-or-temporary": {
    says: "It is hidden or temporary.",
    todo: "Nothing, unless it is a résumé: then give it an ordinary name.",
  },
};
