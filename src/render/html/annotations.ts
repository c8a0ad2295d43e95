import type { DocumentRole } from "../../document/document.js";
import type { GapReport } from "../../report/schema.js";
import type { Span } from "../../text/span.js";
import { type NumberedFinding, numberFindings } from "../describe.js";
import { ASKED_BY, letterSentence, NEAR, REJECTION, STATUS, WORDS } from "../sentences.js";

/** Something that the report says of a place in a document's text. */
export interface Annotation extends Span {
  readonly kind: "shown" | "claimed" | "rejected" | "asked" | "checked" | "heading" | "section";
  /** The id of the place, for links to it; absent where nothing links there. */
  readonly id?: string;
  /** The note that follows the place and leads back to what the report says of it. */
  readonly note?: { readonly href: string; readonly text: string; readonly title: string };
}

/** The id of a finding in the page. */
export function findingId(number: number): string {
  return `f${number}`;
}

/** The id of a place that counts, that does not count, or where the posting asks, in the documents' text. */
export function placeId(
  kind: "evidence" | "rejected" | "near" | "asked",
  finding: number,
  index: number,
): string {
  return `${kind}-${finding}-${index + 1}`;
}

/** The id of a check of the letter; with the index of a quotation, of its place in the letter's text. */
export function checkId(check: number, quote?: number): string {
  return quote === undefined ? `check-${check + 1}` : `check-${check + 1}-${quote + 1}`;
}

/** The id of a section in a document's text. */
export function sectionId(role: DocumentRole, index: number): string {
  return `${role}-section-${index + 1}`;
}

/** All annotations of one document's text. */
export function annotationsOf(report: GapReport, role: DocumentRole): readonly Annotation[] {
  const document = report.documents[role];
  if (!document) return [];
  const findings = numberFindings(report);
  return [
    ...sectionAnnotations(document, role),
    ...findings.flatMap((one) => (role === "job" ? askedAnnotations(one) : placeAnnotations(one, role))),
    ...(role === "coverLetter" ? checkAnnotations(report) : []),
  ];
}

function sectionAnnotations(
  { sections, text }: NonNullable<GapReport["documents"]["resume"]>,
  role: DocumentRole,
): readonly Annotation[] {
  return sections.flatMap(({ start, end, heading }, index): readonly Annotation[] => {
    const section: Annotation = { kind: "section", start, end, id: sectionId(role, index) };
    const at = heading ? text.indexOf(heading, start) : -1;
    if (!heading || at < 0 || at + heading.length > end) return [section];
    return [section, { kind: "heading", start: at, end: at + heading.length }];
  });
}

function askedAnnotations({ number, finding }: NumberedFinding): readonly Annotation[] {
  return finding.askedBy.flatMap(({ quote, by }, index): readonly Annotation[] => {
    if (!quote) return [];
    const note = {
      href: `#${findingId(number)}`,
      text: String(number),
      title: `${finding.label}, ${ASKED_BY[by]}`,
    };
    return [{ kind: "asked", start: quote.start, end: quote.end, id: placeId("asked", number, index), note }];
  });
}

function placeAnnotations({ number, finding }: NumberedFinding, role: DocumentRole): readonly Annotation[] {
  const href = `#${findingId(number)}`;
  const counting = finding.evidence.map((place, index) => ({
    ...place,
    kind: place.strength,
    id: placeId("evidence", number, index),
    note: { href, text: String(number), title: `${finding.label}: ${STATUS[place.strength]}` },
  }));
  const rejected = finding.rejected.map((place, index) => {
    const { mark, sentence } = REJECTION[place.reason];
    const note = { href, text: `${number} ${mark}`, title: `${finding.label}: ${sentence}` };
    return { ...place, kind: "rejected" as const, id: placeId("rejected", number, index), note };
  });
  const near = finding.near.map((place, index) => {
    const { mark, sentence } = NEAR[place.reason];
    const note = { href, text: `${number} ${mark}`, title: `${finding.label}: ${sentence}` };
    return { ...place, kind: "rejected" as const, id: placeId("near", number, index), note };
  });
  return [...counting, ...rejected, ...near].filter((place) => place.document === role);
}

function checkAnnotations({ letter }: GapReport): readonly Annotation[] {
  return (letter?.checks ?? []).flatMap((check, number) =>
    check.quotes.map(({ start, end }, index) => ({
      kind: "checked" as const,
      start,
      end,
      id: checkId(number, index),
      note: { href: `#${checkId(number)}`, text: WORDS.check, title: letterSentence(check) },
    })),
  );
}
