import type { WantedKeyword } from "../keywords/wanted-keyword.js";
import type { Match } from "./match.js";
import { MATCH_FORMS, STRENGTHS } from "./match.js";

/** The candidate's own documents. */
export type CandidateDocument = "resume" | "coverLetter";

/** A match together with the document it stands in. */
export interface LocatedMatch extends Match {
  readonly document: CandidateDocument;
}

/** A wanted keyword with every place where it was found, those that count and those that do not. */
export interface KeywordEvidence {
  readonly wanted: WantedKeyword;
  /** Strongest first: résumé before letter, shown before claimed, exact before paraphrased, then in order of the text. */
  readonly evidence: readonly LocatedMatch[];
  /** In order of the documents and their text. */
  readonly rejected: readonly LocatedMatch[];
  /** Places that come close and do not count, in order of the documents and their text. */
  readonly near: readonly LocatedMatch[];
}

/** Sorts the matches of both documents to the keywords that are wanted, one entry for each, found or not. */
export function collectEvidence(
  wanted: readonly WantedKeyword[],
  matches: Readonly<Record<CandidateDocument, readonly Match[]>>,
): KeywordEvidence[] {
  const byKeyword = new Map<string, LocatedMatch[]>();
  for (const document of ["resume", "coverLetter"] as const) {
    for (const match of matches[document]) {
      const located = byKeyword.get(match.keywordId) ?? [];
      located.push({ ...match, document });
      byKeyword.set(match.keywordId, located);
    }
  }
  return wanted.map((entry) => {
    const found = byKeyword.get(entry.keyword.id) ?? [];
    return {
      wanted: entry,
      evidence: found.filter((match) => !match.rejected && !match.near).sort(byStrength),
      rejected: found.filter((match) => match.rejected),
      near: found.filter((match) => match.near && !match.rejected),
    };
  });
}

/** Sorting is stable, so that equals stay in the order of the text. */
function byStrength(a: LocatedMatch, b: LocatedMatch): number {
  return (
    Number(a.document === "coverLetter") - Number(b.document === "coverLetter") ||
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    MATCH_FORMS.indexOf(a.form) - MATCH_FORMS.indexOf(b.form)
  );
}
