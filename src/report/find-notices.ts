import type { KeywordEvidence } from "../match/collect-evidence.js";
import type { Notice } from "../notice.js";
import type { Score } from "../score/score.js";

/** Returns what is doubtful about the input as a whole: stuffed keywords, pasted posting text, a thin posting. */
export function findNotices(evidence: readonly KeywordEvidence[], score: Score): Notice[] {
  return [...stuffedKeywords(evidence), ...pastedText(evidence), ...thinPosting(score)];
}

/** One notice for each keyword whose claims a stuffed list has cost. */
function stuffedKeywords(evidence: readonly KeywordEvidence[]): Notice[] {
  return evidence.flatMap(({ wanted, rejected }) => {
    const times = rejected.filter((match) => match.rejected === "stuffed" && match.form !== "implied").length;
    if (times < 2) return [];
    return [{ code: "keyword-stuffing" as const, data: { keyword: wanted.keyword.label, times } }];
  });
}

/** One notice for each document that holds words of the posting. */
function pastedText(evidence: readonly KeywordEvidence[]): Notice[] {
  const pasted = evidence.flatMap((entry) =>
    entry.rejected.filter((match) => match.rejected === "posting-text"),
  );
  return (["resume", "coverLetter"] as const).flatMap((document) => {
    const places = new Set(
      pasted.filter((match) => match.document === document).map((match) => match.sentence.start),
    );
    return places.size === 0
      ? []
      : [{ code: "posting-text-in-document" as const, data: { document, places: places.size } }];
  });
}

function thinPosting(score: Score): Notice[] {
  const thin = score.parts.bySource.some((part) => part.by === "job" && part.reason === "too-few-keywords");
  return thin ? [{ code: "job-too-thin" }] : [];
}
