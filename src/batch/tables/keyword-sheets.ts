import type { Batch, CandidateResult, Target } from "../batch.js";
import { column, plain, type Sheet, tenth } from "./table.js";
import { KEYWORD_STATUS, MISSING_WITH, SHEETS, SHOWN_BY, SUMMARY } from "./words.js";

/** For each target the candidates by its keywords, with how many show each one and with how many it is missing below. */
export function keywordSheets(batch: Batch): readonly Sheet[] {
  return batch.targets.map((target, index) =>
    keywordSheet(
      batch,
      target,
      batch.targets.length === 1 ? SHEETS.keywords : `${SHEETS.keywords} ${index + 1}`,
    ),
  );
}

function keywordSheet(batch: Batch, target: Target, name: string): Sheet {
  const posting = plain(target.label);
  const checked = batch.candidates.flatMap((candidate) => {
    const result = candidate.results.find((one) => one.target === target.id);
    return result ? [{ candidate, result }] : [];
  });
  const results = checked.map(({ result }) => result);
  return {
    name,
    columns: [
      column(SUMMARY.candidate, 24),
      column(SUMMARY.file, 32),
      column(SUMMARY.posting, 30),
      column(SUMMARY.score, 10, "decimal"),
      ...target.keywords.map(({ label }) => column(label, 16)),
    ],
    rows: checked.map(({ candidate, result }) => [
      plain(candidate.id),
      plain(candidate.name),
      posting,
      tenth(result.score),
      ...target.keywords.map((_, place) => KEYWORD_STATUS[result.statuses[place] ?? ""] ?? null),
    ]),
    totals: [
      [SHOWN_BY, null, posting, null, ...countBy(target, results, "s")],
      [MISSING_WITH, null, posting, null, ...countBy(target, results, "m")],
    ],
    frozen: 1,
  };
}

/** For each keyword of a target, in their order, how many results have a status. */
export function countBy(
  target: Target,
  results: readonly CandidateResult[],
  letter: string,
): readonly number[] {
  return target.keywords.map(
    (_, place) => results.filter(({ statuses }) => statuses[place] === letter).length,
  );
}
