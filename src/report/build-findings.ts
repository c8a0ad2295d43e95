import { boxesOf, type PageBox } from "../document/boxes-of.js";
import type { Document } from "../document/document.js";
import type { Asked } from "../keywords/wanted-keyword.js";
import type { CandidateDocument, KeywordEvidence, LocatedMatch } from "../match/collect-evidence.js";
import type { Span } from "../text/span.js";
import type { Finding } from "./schema.js";

/** The candidate's documents; null where there is none. */
export type CandidateDocuments = Readonly<Record<CandidateDocument, Document | null>>;

/** Turns the evidence for each wanted keyword into a finding with quotations, in the order of the wishes. */
export function buildFindings(
  evidence: readonly KeywordEvidence[],
  documents: CandidateDocuments,
): Finding[] {
  return evidence.map((entry) => buildFinding(entry, documents));
}

function buildFinding(
  { wanted, evidence, rejected, near }: KeywordEvidence,
  documents: CandidateDocuments,
): Finding {
  const { id, label, kind } = wanted.keyword;
  const inDocument = (name: CandidateDocument) =>
    documents[name] ? evidence.some((match) => match.document === name) : null;
  return {
    id,
    label,
    kind,
    askedBy: wanted.askedBy.map(describeAsked),
    status:
      evidence.length === 0
        ? "missing"
        : evidence.some((match) => match.strength === "shown")
          ? "shown"
          : "claimed",
    inResume: inDocument("resume"),
    inCoverLetter: inDocument("coverLetter"),
    evidence: evidence.map((match) => ({ ...describeMatch(match, documents), strength: match.strength })),
    rejected: rejected.flatMap((match) =>
      match.rejected ? [{ ...describeMatch(match, documents), reason: match.rejected }] : [],
    ),
    near: evidence.length > 0 ? [] : near.flatMap((match) => describeNear(match, wanted, documents)),
  };
}

function describeNear(
  match: LocatedMatch,
  { askedBy }: KeywordEvidence["wanted"],
  documents: CandidateDocuments,
): Finding["near"] {
  const quote = askedBy.find((asked) => asked.quote)?.quote;
  const asked = quote && { quote: quote.text, start: quote.start, end: quote.end };
  return match.near
    ? [{ ...describeMatch(match, documents), reason: match.near, ...(asked && { asked }) }]
    : [];
}

function describeAsked({
  by,
  importance,
  group,
  years,
  level,
  region,
  quote,
}: Asked): Finding["askedBy"][number] {
  return {
    by,
    importance,
    ...(group !== undefined && { group }),
    ...(years !== undefined && { years }),
    ...(level !== undefined && { level }),
    ...(region !== undefined && { region }),
    ...(quote && { quote: { quote: quote.text, start: quote.start, end: quote.end } }),
  };
}

function describeMatch(match: LocatedMatch, documents: CandidateDocuments) {
  const text = documents[match.document]?.text ?? "";
  return {
    ...quoteOf(text, match),
    document: match.document,
    sentence: quoteOf(text, match.sentence),
    page: match.page,
    ...boxesIn(documents[match.document], match),
    section: match.section,
    form: match.form,
    ...(match.via !== undefined && { via: match.via }),
    ...(match.decidedBy && { decidedBy: [...match.decidedBy] }),
  };
}

function boxesIn(document: Document | null, match: LocatedMatch): { boxes?: PageBox[] } {
  const boxes = document ? boxesOf(document, match) : [];
  return boxes.length === 0 ? {} : { boxes };
}

/** The quotation of a span: the text's own characters and their offsets. */
export function quoteOf(text: string, { start, end }: Span): { quote: string; start: number; end: number } {
  return { quote: text.slice(start, end), start, end };
}
