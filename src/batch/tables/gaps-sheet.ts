import type { Batch, Target } from "../batch.js";
import { countBy } from "./keyword-sheets.js";
import { type Cell, column, joined, plain, type Sheet } from "./table.js";
import { ASKED_BY, GAPS, SHEETS } from "./words.js";

/** What the group lacks: the keywords of each target, those first that cost the group most points. */
export function gapsSheet(batch: Batch): Sheet {
  return {
    name: SHEETS.gaps,
    columns: [
      column(GAPS.posting, 30),
      column(GAPS.keyword, 32),
      column(GAPS.kind, 16),
      column(GAPS.importance, 13),
      column(GAPS.by, 16),
      column(GAPS.checked, 11, "whole"),
      column(GAPS.missing, 11, "whole"),
      column(GAPS.claimed, 11, "whole"),
      column(GAPS.letterOnly, 11, "whole"),
      column(GAPS.share, 11, "percent"),
      column(GAPS.mean, 12, "decimal"),
      column(GAPS.lost, 12, "decimal"),
    ],
    rows: batch.targets.flatMap((target) => rowsOf(batch, target)),
    totals: [],
    frozen: 2,
  };
}

function rowsOf(batch: Batch, target: Target): readonly (readonly Cell[])[] {
  const results = batch.candidates.flatMap((candidate) =>
    candidate.results.filter((result) => result.target === target.id),
  );
  const costs = new Map<string, { points: number; people: number }>();
  for (const { gaps } of results)
    for (const { id, points } of gaps) {
      const cost = costs.get(id) ?? { points: 0, people: 0 };
      costs.set(id, { points: cost.points + points, people: cost.people + 1 });
    }
  const missing = countBy(target, results, "m");
  const claimed = countBy(target, results, "c");
  const letter = countBy(target, results, "l");
  return target.keywords
    .map((keyword, place) => {
      const { points, people } = costs.get(keyword.id) ?? { points: 0, people: 0 };
      const lost = hundredth(points);
      const row = [
        plain(target.label),
        plain(keyword.label),
        plain(keyword.kind),
        keyword.importance,
        joined(keyword.by.map((side) => ASKED_BY[side])),
        results.length,
        missing[place] ?? 0,
        claimed[place] ?? 0,
        letter[place] ?? 0,
        results.length === 0 ? null : (missing[place] ?? 0) / results.length,
        people === 0 ? null : hundredth(points / people),
        lost,
      ];
      return { row, lost };
    })
    .sort((one, other) => other.lost - one.lost)
    .map(({ row }) => row);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
