import type { Document } from "../document/document.js";
import type { CandidateDocument } from "../match/collect-evidence.js";
import type { Span } from "../text/span.js";
import type { GapReport } from "./schema.js";

/** Stands for each character of what tells who somebody is; white space stays. */
const MASK = "█";

/**
 * A report in which nothing tells who the candidate is: names, addresses, telephone numbers, mail and web addresses and birth dates are
 * masked in the texts and in every quotation, character by character, so that all offsets stay those of the documents; file
 * names go. The score, the findings and all else stay as they are.
 */
export function redactReport(
  report: GapReport,
  documents: Readonly<Record<CandidateDocument, Document | null>>,
): GapReport {
  const names = new Set(Object.values(documents).flatMap((document) => (document ? namesIn(document) : [])));
  const texts = {
    resume: documents.resume && maskText(documents.resume, names),
    coverLetter: documents.coverLetter && maskText(documents.coverLetter, names),
  };
  const quoteIn =
    (role: CandidateDocument) =>
    <T extends Span & { readonly quote: string }>(place: T): T => ({
      ...place,
      quote: texts[role]?.slice(place.start, place.end) ?? place.quote,
    });
  const places = <T extends Place>(all: readonly T[]): T[] =>
    all.map((place) => {
      const masked = quoteIn(place.document);
      return { ...masked(place), sentence: masked(place.sentence) };
    });
  const described = (role: CandidateDocument) => {
    const own = report.documents[role];
    return (
      own && {
        ...own,
        name: role,
        text: texts[role] ?? own.text,
        hidden: own.hidden.map((hidden) => ({ ...hidden, text: maskWords(hidden.text, names) })),
        readability: { ...own.readability, losses: own.readability.losses.map(quoteIn(role)) },
      }
    );
  };
  return {
    ...report,
    documents: { ...report.documents, resume: described("resume"), coverLetter: described("coverLetter") },
    findings: report.findings.map((finding) => ({
      ...finding,
      evidence: places(finding.evidence),
      rejected: places(finding.rejected),
      near: places(finding.near),
    })),
    experience: report.experience && {
      ...report.experience,
      jobs: report.experience.jobs.map(quoteIn("resume")),
    },
    letter: report.letter && {
      ...report.letter,
      checks: report.letter.checks.map((check) => ({
        ...check,
        quotes: check.quotes.map(quoteIn("coverLetter")),
      })),
    },
  };
}

/** A quotation of one of the candidate's documents, with the sentence around it. */
interface Place extends Span {
  readonly document: CandidateDocument;
  readonly quote: string;
  readonly sentence: Span & { readonly quote: string };
}

/** The names that a document tells, each as written, without white space around. */
function namesIn({ text, contact }: Document): string[] {
  return contact
    .filter(({ kind }) => kind === "name")
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((name) => name.length > 2);
}

/** A document's text with its contact data masked, and the names that the other document tells. */
function maskText({ text, contact }: Document, names: ReadonlySet<string>): string {
  const masked = contact.reduce((all, { start, end }) => maskSpan(all, start, end), text);
  return maskWords(masked, names);
}

function maskWords(text: string, names: ReadonlySet<string>): string {
  let masked = text;
  for (const name of names) {
    for (let at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + name.length)) {
      const isWhole = !/[\p{L}\p{N}]/u.test(`${masked[at - 1] ?? " "}${masked[at + name.length] ?? " "}`);
      if (isWhole) masked = maskSpan(masked, at, at + name.length);
    }
  }
  return masked;
}

function maskSpan(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/\S/g, MASK) + text.slice(end);
}
