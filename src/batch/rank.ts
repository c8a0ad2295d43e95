import type { Batch, Candidate, CandidateResult } from "./batch.js";

/** A candidate's place in the order of scores for one target. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly result: CandidateResult;
  /** From 1; equal scores, to one decimal, share the rank, and the next has the rank that it would have without ties. */
  readonly rank: number;
  readonly tied: boolean;
  /** The best rank that the candidate may have, if every reader took the thin evidence as it comes out best. */
  readonly bestRank: number;
  /** The worst rank that the candidate may have. */
  readonly worstRank: number;
}

/**
 * Everybody with a score for a target, best first, in the order of the batch where scores are equal. Ranks are those of
 * sports ("1, 2=, 2=, 4"); best and worst rank follow from the intervals: whoever is surely better counts before.
 */
export function rankCandidates(batch: Batch, targetId: string): readonly Ranked[] {
  const scored = batch.candidates
    .flatMap((candidate) => {
      const result = candidate.results.find(({ target }) => target === targetId);
      if (!result || result.score === null) return [];
      const { score, low, high } = result;
      return [
        { candidate, result, shown: tenths(score), low: tenths(low ?? score), high: tenths(high ?? score) },
      ];
    })
    .sort((a, b) => b.shown - a.shown);
  const scores = scored.map(({ shown }) => shown);
  const lows = scored.map(({ low }) => low).sort((a, b) => b - a);
  const highs = scored.map(({ high }) => high).sort((a, b) => b - a);
  return scored.map(({ candidate, result, shown, low, high }) => ({
    candidate,
    result,
    rank: 1 + countAbove(scores, shown),
    tied: countAbove(scores, shown - 1) - countAbove(scores, shown) > 1,
    bestRank: 1 + countAbove(lows, high),
    // Oneself is among those whose best beats one's worst where there is an interval.
    worstRank: 1 + countAbove(highs, low) - (high > low ? 1 : 0),
  }));
}

/** Scores are told to one decimal; what looks equal is equal. */
function tenths(score: number): number {
  return Math.round(score * 10);
}

/** How many of descending numbers are greater. */
function countAbove(descending: readonly number[], value: number): number {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((descending[middle] as number) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}
