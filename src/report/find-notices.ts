import type { KeywordEvidence, LocatedMatch } from "../match/collect-evidence.js";
import type { Notice } from "../notice.js";
import type { Score } from "../score/score.js";

/** A keyword listed this often in bare lists is stuffed: an honest list names a skill once, a long one twice. */
export const STUFFED_LISTINGS = 3;

/** Returns what is doubtful about the input as a whole: stuffed keywords, pasted posting text, a thin posting. */
export function findNotices(evidence: readonly KeywordEvidence[], score: Score): Notice[] {
  return [...stuffedKeywords(evidence), ...pastedText(evidence), ...thinPosting(score)];
}

function stuffedKeywords(evidence: readonly KeywordEvidence[]): Notice[] {
  return evidence.flatMap(({ wanted, evidence: places }) => {
    const listed = places.filter((match) => isBareListing(match));
    if (listed.length < STUFFED_LISTINGS) return [];
    return [
      { code: "keyword-stuffing" as const, data: { keyword: wanted.keyword.label, times: listed.length } },
    ];
  });
}

function isBareListing(match: LocatedMatch): boolean {
  return match.document === "resume" && match.strength === "claimed" && match.form !== "implied";
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
