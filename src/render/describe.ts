import type { DocumentRole } from "../document/document.js";
import type { Evidence, Finding, Gap, GapReport, Near, Rejected } from "../report/schema.js";
import {
  ASKED_BY,
  amount,
  FORM,
  FORMAT,
  IMPORTANCE,
  NEAR,
  REJECTION,
  ROLE,
  SECTION,
  SHOWN_IN_PART,
  STATUS,
  STRENGTH,
} from "./sentences.js";

/** The roles of documents in the order in which they are shown. */
export const ROLES: readonly DocumentRole[] = ["resume", "coverLetter", "job"];

const LIST_MARK = /^[-–*•·▪◦]\s+/u;

/** One finding with the number under which the report shows it, from 1. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** The findings in the order in which they are shown: shown, claimed, missing; within each as the report has them. */
export function numberFindings(report: GapReport): readonly NumberedFinding[] {
  const order: readonly Finding["status"][] = ["shown", "claimed", "missing"];
  return order
    .flatMap((status) => report.findings.filter((finding) => finding.status === status))
    .map((finding, index) => ({ number: index + 1, finding }));
}

/** How many findings have each status. */
export function countStatuses(report: GapReport): Record<Finding["status"], number> {
  const counts = { shown: 0, claimed: 0, missing: 0 };
  for (const finding of report.findings) counts[finding.status] += 1;
  return counts;
}

/** A function from a keyword's id to its label; an id without a finding stands for itself. */
export function labelsOf(report: GapReport): (id: string) => string {
  const labels = new Map(report.findings.map((finding) => [finding.id, finding.label]));
  return (id) => labels.get(id) ?? id;
}

/** A function from a gap to the label of its status. */
export function gapStatusesOf(report: GapReport): (gap: Gap) => string {
  const shown = new Set(report.findings.flatMap(({ id, status }) => (status === "shown" ? [id] : [])));
  return (gap) => (shown.has(gap.id) ? SHOWN_IN_PART : STATUS[gap.status]);
}

/** Who asks, and how much: "career guide: required; job posting: preferred (“Epic a plus”)". */
export function describeAsked(finding: Finding): string {
  return finding.askedBy
    .map((asked) => {
      const quote = asked.quote ? ` (“${asked.quote.quote}”)` : "";
      const years = asked.years === undefined ? "" : `, ${amount(asked.years, "year")}`;
      return `${ASKED_BY[asked.by]}: ${IMPORTANCE[asked.importance]}${years}${quote}`;
    })
    .join("; ");
}

/** Where a place stands: "Résumé, page 1, skills". */
export function describePlace(place: Evidence | Rejected | Near): string {
  return `${ROLE[place.document]}, page ${place.page}, ${SECTION[place.section]}`;
}

/** How a place was found and what it weighs: "another name for it, shown". */
export function describeEvidence(evidence: Evidence, labelOf: (id: string) => string): string {
  return `${describeForm(evidence, labelOf)}, ${STRENGTH[evidence.strength]}`;
}

/** How a place was found and why it does not count. */
export function describeRejected(rejected: Rejected, labelOf: (id: string) => string): string {
  return `${describeForm(rejected, labelOf)}. ${REJECTION[rejected.reason].sentence}`;
}

/** How a place differs from what is asked, with the posting's words. */
export function describeNear({ reason, asked }: Near): string {
  const words = asked ? ` The posting: “${asked.quote}”.` : "";
  return `${NEAR[reason].sentence}${words}`;
}

/** The sections where a gap could be closed: "Résumé: work experience". */
export function describeWhere(place: Gap["where"][number]): string {
  return `${ROLE[place.document]}: ${SECTION[place.section]}`;
}

/** A document's name, format and size: "resume.pdf (PDF, 1 page, 352 words)". */
export function describeDocument(document: NonNullable<GapReport["documents"]["resume"]>): string {
  const size = `${FORMAT[document.format]}, ${amount(document.pages, "page")}, ${amount(document.words, "word")}`;
  return `${document.name} (${size})`;
}

/**
 * The sentence around a place in three pieces: before the quotation, the quotation, behind it. A list mark at its
 * beginning is left out.
 */
export function splitSentence(place: Evidence | Rejected | Near): readonly [string, string, string] {
  const { sentence, quote } = place;
  const at = place.start - sentence.start;
  if (at < 0 || place.end > sentence.end) return ["", quote, ""];
  return [sentence.quote.slice(0, at).replace(LIST_MARK, ""), quote, sentence.quote.slice(at + quote.length)];
}

function describeForm(place: Evidence | Rejected, labelOf: (id: string) => string): string {
  if (place.form !== "implied" || place.via === undefined) return FORM[place.form];
  return `${FORM.implied} ${labelOf(place.via)}`;
}
