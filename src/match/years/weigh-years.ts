import type { Document } from "../../document/document.js";
import { monthsInWork } from "../../document/jobs/find-jobs.js";
import type { JobEntry } from "../../document/jobs/job-entry.js";
import type { Keyword } from "../../keywords/keyword.js";
import type { WantedKeyword } from "../../keywords/wanted-keyword.js";
import { contains, overlaps, type Span } from "../../text/span.js";
import { tokenize } from "../../text/tokens.js";
import type { Match } from "../match.js";
import type { Sentence } from "../read-sentences.js";
import { readSentences } from "../read-sentences.js";
import { countRelated } from "./related-words.js";
import { readTimes } from "./tell-times.js";

/** What years are counted from besides the document. */
export interface YearsContext {
  /** The résumé's dated jobs: a letter tells of the same employers. */
  readonly jobs: readonly JobEntry[];
  /** The résumé's matches: a job whose text shows a keyword is a job with it. */
  readonly resumeMatches: readonly Match[];
  /** Folded words of the job that the posting offers, without rank. */
  readonly role: readonly string[];
  readonly asOf: string;
}

/**
 * Compares years as values. For every wanted keyword with years the time in work of that kind is counted from dated jobs (months that two share count once) and from what sentences tell ("for six years", "since
 * 2019"). Enough time counts as evidence, and less makes the places a near miss. A tool, language or licence of which
 * no time is told keeps its evidence.
 */
export function weighYears(
  matches: readonly Match[],
  wanted: readonly WantedKeyword[],
  document: Document,
  context: YearsContext,
): Match[] {
  const timed = wanted.filter(({ askedBy }) => yearsOf(askedBy) > 0);
  if (timed.length === 0) return [...matches];
  const sentences = readSentences(document);
  return timed.reduce<Match[]>(
    (all, one) => weighOne(all, one, { ...context, document, sentences }),
    [...matches],
  );
}

function yearsOf(askedBy: WantedKeyword["askedBy"]): number {
  return Math.max(0, ...askedBy.map(({ years }) => years ?? 0));
}

interface Surroundings extends YearsContext {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}

function weighOne(
  matches: readonly Match[],
  { keyword, askedBy }: WantedKeyword,
  about: Surroundings,
): Match[] {
  const needed = Math.round(yearsOf(askedBy) * 12);
  const own = matches.filter(({ keywordId }) => keywordId === keyword.id);
  const credited = own.filter(({ rejected }) => rejected === undefined);
  const jobs = relatedJobs(keyword, about);
  const told = [...countedJobs(keyword, jobs, about), ...toldTimes(keyword, jobs, credited, about)];
  const others = matches.filter(({ keywordId }) => keywordId !== keyword.id);
  const enough = told.filter(({ months }) => months >= needed && months > 0);
  if (enough.length > 0) return [...others, ...own, ...enough.map(({ match }) => match)];
  const few = told.map(({ match }) => ({ ...match, near: "fewer-years" as const }));
  if (keyword.kind !== "experience" && few.length === 0) return [...matches];
  const near = credited.map((match) => ({
    ...match,
    near: few.length > 0 ? ("fewer-years" as const) : ("years-not-told" as const),
  }));
  return [...others, ...own.filter(({ rejected }) => rejected !== undefined), ...near, ...few];
}

interface Counted {
  readonly months: number;
  readonly match: Match;
}

/** The time in all jobs of the kind together, quoted from the heading of each. Letters have no jobs of their own. */
function countedJobs(keyword: Keyword, jobs: readonly JobEntry[], about: Surroundings): Counted[] {
  const inDocument = jobs.filter((job) =>
    about.sentences.some((sentence) => overlaps(sentence, job.heading)),
  );
  if (inDocument.length === 0 || !isResume(about)) return [];
  const months = monthsInWork(inDocument);
  return inDocument.map((job) => ({ months, match: matchAt(keyword, job.heading, about) }));
}

function isResume({ document }: Surroundings): boolean {
  return document.sections.some(({ kind }) => kind === "experience");
}

function relatedJobs(keyword: Keyword, { jobs, resumeMatches, role, document, ...about }: Surroundings) {
  const fields = fieldsOf(keyword);
  return jobs.filter((job) => {
    const title = keysOf(`${job.title}, ${job.employer}`);
    const shows = resumeMatches.some(
      (match) => match.keywordId === keyword.id && match.rejected === undefined && contains(job, match),
    );
    if (shows) return true;
    if (keyword.kind !== "experience") return false;
    const body = isResume({ jobs, resumeMatches, role, document, ...about })
      ? keysOf(document.text.slice(job.start, job.end))
      : title;
    return (
      fields.some((field) => fitsJob(field, title, body)) ||
      (namesRole(fields, role) && fitsRole(role, keysOf(job.title)))
    );
  });
}

/** All of a field's words in the job's account and one in its heading, or half of them in its heading. */
function fitsJob(field: readonly string[], heading: readonly string[], body: readonly string[]): boolean {
  const inHeading = countRelated(field, heading);
  if (inHeading === 0) return false;
  return inHeading * 2 >= field.length || countRelated(field, [...heading, ...body]) === field.length;
}

/** Nouns of so many occupations that alone they tell none. */
const COMMON_NOUNS = new Set(
  (
    "administrator advisor agent aide analyst apprentice assistant associate attendant clerk consultant coordinator director engineer " +
    "executive expert head helper hand lead leader manager member officer operator operative planner professional rep representative " +
    "specialist staff supervisor support technician technologist worker"
  ).split(" "),
);

/** Whether a field is the trade of the job offered, so that a job of that title is one of the field. */
function namesRole(fields: readonly (readonly string[])[], role: readonly string[]): boolean {
  return fields.some((field) => countRelated(field, role) * 2 >= field.length);
}

/** Whether a job's title is that of the job offered: half of its words, and not only such a noun. */
function fitsRole(role: readonly string[], title: readonly string[]): boolean {
  const own = role.filter((word) => !COMMON_NOUNS.has(word) && !EMPTY_WORDS.has(word));
  return own.length > 0 && countRelated(own, title) > 0 && countRelated(role, title) * 2 >= role.length;
}

function toldTimes(
  keyword: Keyword,
  jobs: readonly JobEntry[],
  credited: readonly Match[],
  about: Surroundings,
): Counted[] {
  const fields = fieldsOf(keyword);
  const inJobs = monthsInWork(jobs);
  const isOffered = namesRole(fields, about.role);
  const employers = jobs.map(({ employer }) => nameOf(employer)).filter((name) => name !== null);
  return about.sentences.flatMap((sentence) => {
    const times = readTimes(about.document.text, sentence, about.asOf);
    if (times.length === 0 || (isResume(about) && isHeadingOfJob(sentence, about))) return [];
    const words = sentence.tokens.map(({ key }) => key);
    const text = about.document.text.slice(sentence.start, sentence.end);
    const tellsOfIt =
      credited.some((match) => overlaps(match, sentence)) ||
      (keyword.kind === "experience" &&
        (fields.some((field) => countRelated(field, words) * 2 >= field.length) ||
          (isOffered && fitsRole(about.role, words)) ||
          employers.some((name) => text.includes(name))));
    const counted = times.filter(({ months }) => tellsOfIt || (inJobs > 0 && isSameTime(months, inJobs)));
    return counted.length > 0
      ? counted.map(({ months, ...span }) => ({
          months,
          match: matchAt(keyword, sentenceOr(span, sentence), about),
        }))
      : [];
  });
}

/** A letter that tells of as many years as the résumé's jobs of the kind took speaks of those jobs. */
function isSameTime(told: number, inJobs: number): boolean {
  return told <= inJobs + 6 && told >= inJobs - 14;
}

function sentenceOr(span: Span, sentence: Sentence): Span {
  return span.end - span.start > 0 ? { start: span.start, end: span.end } : sentence;
}

/** Dates of a job's own heading are counted with the job. */
function isHeadingOfJob(sentence: Sentence, { jobs }: Surroundings): boolean {
  return jobs.some((job) => overlaps(job.heading, sentence));
}

/** The words by which a text calls an employer again: the first two of its name, or the only one. */
function nameOf(employer: string): string | null {
  const words = employer.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  const name = words.slice(0, 2).join(" ");
  return name.length >= 5 ? name : null;
}

/** The content words of each field that an experience keyword names, as folded keys. */
function fieldsOf(keyword: Keyword): string[][] {
  return keyword.names
    .map((name) => keysOf(name).filter((key) => !EMPTY_WORDS.has(key) && !/^\d/.test(key)))
    .filter((field) => field.length > 0);
}

/** Words of asks for experience that name no field. */
const EMPTY_WORDS = new Set(
  (
    "a an and the of in on at to for from with or by as experience experienced background work working worked professional relevant related " +
    "recent previous prior proven paid similar equivalent role position job environment setting level field industry high volume full time fast paced " +
    "busy hands minimum least direct demonstrated practical post progressive successful solid strong years year senior junior entry"
  ).split(" "),
);

function keysOf(words: string): string[] {
  return tokenize(words).map(({ key }) => key);
}

function matchAt(keyword: Keyword, span: Span, { sentences, document }: Surroundings): Match {
  const around = sentences.find((sentence) => overlaps(sentence, span));
  const sentence = around && contains(around, span) ? around : span;
  return {
    keywordId: keyword.id,
    start: span.start,
    end: span.end,
    form: "counted",
    sentence: { start: sentence.start, end: sentence.end },
    page: around?.page ?? document.pages[0]?.number ?? 1,
    section: around?.section ?? "other",
    strength: "shown",
  };
}
