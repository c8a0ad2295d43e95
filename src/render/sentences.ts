import type { DocumentFormat, DocumentRole, SectionKind, ViewKind } from "../document/document.js";
import type { UnverifiableKind } from "../keywords/job/unverifiable.js";
import type { Importance, KeywordKind } from "../keywords/keyword.js";
import type { MatchForm, NearReason, RejectionReason, Strength } from "../match/match.js";
import type { Notice, NoticeCode } from "../notice.js";
import type { Finding, Gap, GapReport } from "../report/schema.js";
import { decimal } from "./decimal.js";

type Facts = NonNullable<Notice["data"]>;
type Unit = "point" | "page" | "word" | "year" | "month" | "keyword";
type LetterCheck = NonNullable<GapReport["letter"]>["checks"][number];

/** Whether a keyword is shown, claimed or missing, as a label. */
export const STATUS: Record<Finding["status"], string> = {
  shown: "Shown",
  claimed: "Only claimed",
  missing: "Not found",
};

/** The label of a gap whose keyword is shown, yet in a way that does not earn all of its points. */
export const SHOWN_IN_PART = "Shown, not at full points";

/** What each status means, as the head of a group of findings. */
export const STATUS_GROUP: Record<Finding["status"], { readonly title: string; readonly lead: string }> = {
  shown: {
    title: "Shown by what was done",
    lead: "The documents tell where the person did this or holds it.",
  },
  claimed: {
    title: "Claimed, not yet shown",
    lead: "The documents list or state it and do not tell where it was used.",
  },
  missing: { title: "Not found", lead: "No place in the documents counts for these." },
};

/** How a place counts, as a label. */
export const STRENGTH: Record<Strength, string> = { shown: "shown", claimed: "claimed" };

/** What to do about a gap. */
export const ACTION: Record<Gap["action"], string> = {
  "add-if-true": "If you have done this, say where and what you did. If you have not, leave it out.",
  "show-in-work": "It is named only. Say in one line where you used it and what came of it.",
  "move-to-resume":
    "It stands in the cover letter only. If it is part of your work, tell it in the résumé as well.",
  "finish-or-renew":
    "It is unfinished or out of date. Once it is earned or renewed, give the date. Until then, do not list it as held.",
  reword: "You tell it in other words. Say it by its usual name as well, so that no reader overlooks it.",
};

/** How a keyword was found. `implied` evidence names what entails it. */
export const FORM: Record<MatchForm, string> = {
  exact: "its own name",
  alias: "another name for it",
  inflected: "another form of its words",
  misspelled: "misspelled",
  implied: "follows from",
  counted: "counted in years",
  paraphrased: "told without its name",
};

/** Why a place does not count: a mark of a word or two, and a sentence. */
export const REJECTION: Record<RejectionReason, { readonly mark: string; readonly sentence: string }> = {
  negated: { mark: "denied", sentence: "The text says that this is not the case." },
  wished: { mark: "a wish", sentence: "It is named as a wish or a plan, not as something done." },
  "in-progress": { mark: "unfinished", sentence: "It has begun and is not finished." },
  expired: { mark: "expired", sentence: "It has expired or lapsed." },
  "other-meaning": { mark: "other meaning", sentence: "The words mean something else here." },
  "other-person": { mark: "somebody else", sentence: "It is told of somebody else." },
  "posting-text": { mark: "posting’s words", sentence: "The words repeat the job posting." },
  stuffed: {
    mark: "stuffed list",
    sentence:
      "It stands in lists that repeat the same skills; only work told in sentences counts beside such lists.",
  },
};

/** How a place differs from what is asked: a mark of a word or two, and a sentence. */
export const NEAR: Record<NearReason, { readonly mark: string; readonly sentence: string }> = {
  "fewer-years": { mark: "fewer years", sentence: "It tells of fewer years than are asked for." },
  "years-not-told": { mark: "years not told", sentence: "It does not tell for how many years." },
  "lower-degree": { mark: "lower degree", sentence: "It is a lower degree than the one asked for." },
  "lower-level": { mark: "lower level", sentence: "The level told is lower than the one asked for." },
  "other-region": {
    mark: "another region",
    sentence: "It is of another state or province than the one asked for.",
  },
  "other-version": {
    mark: "another version",
    sentence: "It is another class, level or edition than the one asked for.",
  },
  "close-wording": {
    mark: "close wording",
    sentence: "The wording is close and not the same. If you mean the same, say it in the posting’s words.",
  },
};

/** What an ask that no résumé proves is about, as a label. */
export const UNVERIFIABLE: Record<UnverifiableKind, string> = {
  age: "Age",
  health: "Health",
  "permission-to-work": "Permission to work",
  physical: "Physical work",
  schedule: "Hours",
  screening: "Checks",
  transport: "Transport",
  travel: "Travel",
};

/** Why there is no score. */
export const SCORE_REASON: Record<NonNullable<GapReport["score"]["reason"]>, string> = {
  unreadable: "There is no score, because the documents hold too little text that can be read.",
  "unsupported-language": "There is no score, because the documents are not written in English.",
  "too-few-keywords": "There is no score, because too few keywords are asked for to judge by.",
};

/** Why one side has no percentage of its own. */
export const SOURCE_REASON: Record<"too-few-keywords", string> = {
  "too-few-keywords": "asks for too few keywords to judge by",
};

/** The sort of a keyword, in the plural, as a row's head. */
export const KIND: Record<KeywordKind, string> = {
  technical: "Technical skills",
  soft: "Soft skills",
  tool: "Tools",
  certification: "Certifications",
  education: "Education",
  experience: "Experience",
  language: "Languages",
  other: "Other",
};

/** The sort of one keyword, as a label. */
export const KIND_OF_ONE: Record<KeywordKind, string> = {
  technical: "technical skill",
  soft: "soft skill",
  tool: "tool",
  certification: "certification",
  education: "education",
  experience: "experience",
  language: "language",
  other: "other",
};

/** How much a keyword is wanted. */
export const IMPORTANCE: Record<Importance, string> = {
  required: "required",
  preferred: "preferred",
  mentioned: "mentioned",
};

/** Who asks for a keyword. */
export const ASKED_BY: Record<"guide" | "job", string> = { guide: "career guide", job: "job posting" };

/** Who asks for a keyword, as a row's head. */
export const SIDE: Record<"guide" | "job", string> = { guide: "Career guide", job: "Job posting" };

/** Where a keyword set comes from. */
export const SET_SOURCE: Record<"guide" | "job" | "lexicon", string> = {
  ...ASKED_BY,
  lexicon: "skill lexicon",
};

/** A document by its role. */
export const ROLE: Record<DocumentRole, string> = {
  resume: "Résumé",
  coverLetter: "Cover letter",
  job: "Job posting",
};

/** A file format. */
export const FORMAT: Record<DocumentFormat, string> = {
  docx: "DOCX",
  html: "HTML",
  "json-resume": "JSON Resume",
  markdown: "Markdown",
  odt: "OpenDocument",
  pdf: "PDF",
  rtf: "RTF",
  text: "plain text",
};

/** A section of a document by its kind. */
export const SECTION: Record<SectionKind, string> = {
  contact: "contact details",
  summary: "summary",
  objective: "objective",
  experience: "work experience",
  education: "education",
  skills: "skills",
  certifications: "certifications",
  training: "training",
  projects: "projects",
  volunteering: "volunteering",
  awards: "awards",
  publications: "publications",
  memberships: "memberships",
  languages: "languages",
  interests: "interests",
  references: "references",
  greeting: "greeting",
  body: "body",
  closing: "closing",
  about: "about the employer",
  duties: "duties",
  required: "requirements",
  preferred: "preferred qualifications",
  benefits: "benefits",
  apply: "how to apply",
  legal: "legal notes",
  other: "another section",
};

/** How simpler programs read a file. */
export const LOSS_TITLE: Record<ViewKind, string> = {
  "body-only": "lost where the running text alone is read",
  "drawing-order": "lost where text is taken in the order in which the file draws it",
};

/** What to do against a loss. */
export const LOSS_CURE: Record<ViewKind, string> = {
  "body-only":
    "Move it from the page’s header or footer, text box, note or form field into the running text, or say it there too.",
  "drawing-order":
    "Lay the page out in one column, or save it from a program that writes one column after the other.",
};

/** What is doubtful about the input, by the notice's code. */
export const NOTICE: Record<NoticeCode, (facts: Facts) => string> = {
  "converter-message": (facts) =>
    `The file’s converter reported: ${fact(facts, "message", "a part it does not know")}`,
  "duplicate-form": (facts) =>
    `“${fact(facts, "form", "A form")}” stands for more than one keyword (${both(facts, "keyword", "other")}); say by a sense where it means which.`,
  "empty-document": () => "The document holds no words.",
  "encoding-guessed": (facts) =>
    `The file does not say how its letters are encoded; it was read as ${fact(facts, "encoding", "windows-1252")}.`,
  "few-words": (facts) =>
    `There are very few words${named(facts, "words", ":")}. Little can be said about a text so short.`,
  "form-fields-read": () => "Values of fillable fields were read and stand at the end of their page.",
  "hidden-text": (facts) =>
    `The file holds ${fact(facts, "words", "some")} words that nobody sees who looks at it (${fact(facts, "reasons", "hidden")}). They do not count; take them out, as some employers reject files for it.`,
  "job-posting-data": () =>
    "The page carries the posting as data of its own; that was read, and not the page around it.",
  "job-too-thin": () => "The job posting names too few requirements to judge by.",
  "keyword-stuffing": (facts) =>
    `“${fact(facts, "keyword", "A keyword")}” is listed ${fact(facts, "times", "many")} times. Say once where you used it instead.`,
  "language-not-english": (facts) =>
    `The text is not in English (${fact(facts, "language", "language unknown")}); keywords are looked for in English only.`,
  "name-mismatch": (facts) =>
    `The file’s name ends in ${fact(facts, "ending", "another format’s ending")} and its content is ${fact(facts, "found", "of another format")}; it was read by its content.`,
  "no-text-layer": () =>
    "The file holds pictures of pages and no text. Save it again from the program in which it was written.",
  "nothing-wanted": (facts) => `The guide${named(facts, "guide")} asks for no keyword.`,
  "ocr-text-layer": () =>
    "The pages are pictures, and the text was recognised from them, mistakes included. Save the file again from the program in which it was written.",
  "pages-without-text": (facts) =>
    `These pages hold no text that can be read: ${fact(facts, "pages", "some")}.`,
  "posting-text-in-document": ({ document }) =>
    `${document === "coverLetter" ? "The cover letter" : "The résumé"} holds words of the job posting; they do not count.`,
  "reading-order-unsure": (facts) =>
    `Parts of page ${fact(facts, "pages", "1")} may be read as columns or as rows; other programs may read them in another order.`,
  "review-education": (facts) =>
    `Check the education that was drafted from the guide’s text${named(facts, "education", ":")}.`,
  "review-forms": (facts) => `Check the names and spellings of the keyword${named(facts, "keyword")}.`,
  "review-kind": (facts) => `Check what sort of keyword this is${named(facts, "keyword", ":")}.`,
  "review-level": (facts) => `Check the years and the wording of the level${named(facts, "level")}.`,
  "review-section-missing": (facts) =>
    `The guide’s text has no section of this sort: ${fact(facts, "section", "not named")}.`,
  "review-sense": (facts) =>
    `“${fact(facts, "form", "A form")}” of the keyword${named(facts, "keyword")} has other meanings; say by a sense where it counts.`,
  "symbol-glyphs-dropped": () => "Symbols of a picture font were left out; they are not letters.",
  "unmapped-characters": () =>
    "Some characters of the file stand for no known letter. Save the file again with standard fonts.",
  "unused-class": (facts) => `No form uses the word class${named(facts, "class")}.`,
  "unused-sense": (facts) =>
    `The keyword${named(facts, "keyword")} has a sense for “${fact(facts, "form", "a form")}”, which is none of its forms.`,
  "wanted-twice": (facts) => `The guide asks more than once for the keyword${named(facts, "keyword")}.`,
};

/** What a check of the letter found, by its code: where all is well, and where it is not. */
export const LETTER_CHECK: Record<LetterCheck["code"], Record<"yes" | "no", (facts: Facts) => string>> = {
  "copied-sentences": {
    yes: () => "No sentence is taken over from the job posting.",
    no: () =>
      "Sentences are taken over from the job posting. Say in your own words what they mean for your work.",
  },
  length: {
    yes: () => "The letter has a usual length.",
    no: (facts) =>
      `The letter has ${fact(facts, "words", "an unusual number of")} words; ${usualLength(facts)}.`,
  },
  "names-employer": {
    yes: (facts) => `The letter names the employer${named(facts, "employer", ",")}.`,
    no: (facts) =>
      `The letter does not name the employer${named(facts, "employer", ",")}. Say to whom you write.`,
  },
  "names-role": {
    yes: (facts) => `The letter names the position${named(facts, "role", ",")}.`,
    no: (facts) =>
      `The letter does not name the position${named(facts, "role", ",")}. Say what you apply for.`,
  },
  placeholders: {
    yes: () => "No placeholder of a template is left.",
    no: () => "Placeholders of a template are left. Fill them in or take them out.",
  },
  "supported-by-resume": {
    yes: () => "What the letter claims stands in the résumé too.",
    no: () => "The letter claims what the résumé does not tell. If it is true, tell it there as well.",
  },
};

/** Headings, captions, column heads and labels. */
export const WORDS = {
  reportTitle: "Keyword gap report",
  asOf: "As of",
  skip: "Skip to the report",
  contents: "Contents",
  score: "Score",
  outOf: "out of 100",
  noScore: "No score",
  byKind: "By kind of keyword",
  bySource: "By who asks",
  ledger: "How the score adds up",
  ledgerCaption:
    "Each line is one keyword, or one group of which one suffices. The lines add up to the total.",
  keyword: "Keyword",
  credit: "Credit",
  earned: "Earned",
  possible: "Possible",
  total: "Total",
  gaps: "What is lacking",
  gapsLead: "Dearest first. Add only what is true; the points tell what showing it in the résumé would earn.",
  noGaps: "Nothing that is asked for is lacking.",
  toDo: "To do",
  advice: "Advice",
  where: "Where",
  instead: "Or instead",
  wanted: "Wanted",
  seen: "Seen",
  findings: "Every keyword and its proof",
  proof: "Proof",
  notCounted: "Not counted",
  near: "Comes close",
  unverifiable: "What no résumé proves",
  unverifiableLead:
    "The posting asks for these too. They are not looked for and not scored; be ready to speak of them.",
  losses: "What other programs may lose",
  lossesLead:
    "These keywords count here. Programs that read the file in a simpler way may not find them; which one an employer uses is not known.",
  lossPage: "page",
  experience: "Experience",
  relevantYears: "Relevant work",
  allYears: "All dated work",
  level: "Level",
  noLevel: "none that the years fit",
  nextLevel: "Next level",
  nextAsks: "It asks for",
  jobs: "Jobs",
  job: "Job",
  dates: "Dates",
  length: "Length",
  relevant: "Relevant",
  noJobs: "No dated job was found.",
  jobsCaption: "Months are counted from the first to the last; overlaps count once in the years.",
  shownAlready: "shown",
  notShownYet: "not shown yet",
  letter: "The cover letter",
  check: "note",
  good: "In order",
  attention: "Look at this",
  documents: "The documents’ own text",
  documentsLead:
    "Marked words count for the keyword whose number follows them. Words with a broken underline were looked at and do not count; the reason follows them.",
  emptyText: "No text could be read.",
  notices: "Doubts about the input",
  noNotices: "Nothing about the input is doubtful.",
  input: "Input as a whole",
  basis: "What decided this result",
  basisCaption: "The same keyword sets, documents and date give the same result.",
  program: "Program",
  schema: "Report format",
  sets: "Keyword sets",
  set: "Keyword set",
  source: "Source",
  version: "Version",
  fingerprint: "Fingerprint",
  madeBy: "Made by keyfit on the user’s own machine.",
  yes: "yes",
  no: "no",
  present: "present",
} as const;

/** Column heads of the CSV format, in order. */
export const CSV_COLUMNS = [
  "id",
  "label",
  "kind",
  "importance",
  "asked by",
  "status",
  "in résumé",
  "in cover letter",
  "points lacking",
  "best quotation",
  "document",
  "page",
  "section",
  "form",
  "strength",
  "rejected reasons",
  "near reasons",
  "action",
] as const;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A notice as a sentence. */
export function noticeSentence(notice: Notice): string {
  return NOTICE[notice.code](notice.data ?? {});
}

/** A check of the letter as a sentence. */
export function letterSentence(check: LetterCheck): string {
  return LETTER_CHECK[check.code][check.ok ? "yes" : "no"](check.data ?? {});
}

/** An amount with its unit: "1 page", "2.5 points". */
export function amount(value: number, unit: Unit): string {
  return `${decimal(value)} ${unitOf(value, unit)}`;
}

/** A unit, in the singular for exactly one. */
export function unitOf(value: number, unit: Unit): string {
  return decimal(value) === "1" ? unit : `${unit}s`;
}

/** Earned and possible points: "3.5 of 8 points". */
export function ofPoints(earned: number, possible: number): string {
  return `${decimal(earned)} of ${amount(possible, "point")}`;
}

/** What one side's keywords earn: "20.5 of 40 points, 51%". */
export function percentSentence(earned: number, possible: number, percent: number): string {
  return `${ofPoints(earned, possible)}, ${decimal(percent)}%`;
}

/** A date of the form YYYY-MM-DD or YYYY-MM in words: "23 November 2026", "March 2021". Another text stays as it is. */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = MONTHS[Number(parts?.[2]) - 1];
  if (!parts || !month) return date;
  return parts[3] ? `${Number(parts[3])} ${month} ${parts[1]}` : `${month} ${parts[1]}`;
}

/** How many keywords are shown, claimed and missing. */
export function countsSentence(counts: Record<Finding["status"], number>): string {
  const all = counts.shown + counts.claimed + counts.missing;
  return `${amount(all, "keyword")} asked for: ${counts.shown} shown, ${counts.claimed} only claimed, ${counts.missing} not found.`;
}

/** What the next level asks in years: "needs 1.5 years more of relevant work". */
export function yearsLackingSentence(years: number): string {
  return years === 0 ? "the years suffice" : `${amount(years, "year")} more of relevant work`;
}

function usualLength(facts: Facts): string {
  const [least, most] = [facts.least, facts.most];
  return least === undefined || most === undefined
    ? "half a page to a page reads best"
    : `letters of ${least} to ${most} words read best`;
}

function both(facts: Facts, one: string, other: string): string {
  return [fact(facts, one, ""), fact(facts, other, "")].filter((name) => name !== "").join(", ");
}

function named(facts: Facts, name: string, mark = ""): string {
  const value = fact(facts, name, "");
  return value === "" ? "" : `${mark} ${value}`;
}

function fact(facts: Facts, name: string, otherwise: string): string {
  const value = facts[name];
  return value === undefined || value === "" ? otherwise : String(value);
}
