import type { Batch, Candidate, CandidateResult, Target } from "../batch.js";
import { rankCandidates } from "../rank.js";

/** One person's row of the ranking; those without a score stand at its end and have no rank. */
export interface Row {
  readonly candidate: Candidate;
  readonly result: CandidateResult;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly bestRank: number | null;
  readonly worstRank: number | null;
}

/** A keyword with how many people have it in which way. */
export interface Column {
  /** Place in the target's own order. */
  readonly place: number;
  readonly keyword: Target["keywords"][number];
  readonly counts: Readonly<Record<StatusLetter, number>>;
}

/** The letters of statuses, in the order in which the page numbers them. */
export const STATUS_LETTERS = ["s", "c", "l", "m"] as const;

/** One letter of a result's statuses. */
export type StatusLetter = (typeof STATUS_LETTERS)[number];

/** How scores lie. */
export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  readonly median: number;
  readonly bands: readonly { readonly from: number; readonly to: number; readonly people: number }[];
}

/** A target with all that the page shows of it. */
export interface PreparedTarget {
  /** Place among the targets, from 0. */
  readonly index: number;
  readonly target: Target;
  readonly rows: readonly Row[];
  /** What most people lack comes first. */
  readonly columns: readonly Column[];
  /** null where nobody has a score. */
  readonly spread: Spread | null;
}

/** Ranks, counts and measures everybody who was checked against a target. */
export function prepareTarget(batch: Batch, target: Target, index: number): PreparedTarget {
  const scored: readonly Row[] = rankCandidates(batch, target.id);
  const unscored = batch.candidates.flatMap((candidate): Row[] => {
    const result = candidate.results.find((one) => one.target === target.id);
    if (result?.score !== null) return [];
    return [{ candidate, result, rank: null, tied: false, bestRank: null, worstRank: null }];
  });
  const rows = [...scored, ...unscored];
  return {
    index,
    target,
    rows,
    columns: countColumns(target, rows),
    spread: measureSpread(scored.map(({ result }) => result.score ?? 0)),
  };
}

/** How many keywords of a result have each status. */
export function countLetters(statuses: string): Record<StatusLetter, number> {
  const counts = { s: 0, c: 0, l: 0, m: 0 };
  for (const letter of statuses) counts[letter as StatusLetter] += 1;
  return counts;
}

function countColumns(target: Target, rows: readonly Row[]): readonly Column[] {
  const counts = target.keywords.map(() => ({ s: 0, c: 0, l: 0, m: 0 }));
  for (const { result } of rows)
    for (const [place, count] of counts.entries()) count[letterAt(result.statuses, place)] += 1;
  return target.keywords
    .map((keyword, place) => ({ place, keyword, counts: counts[place] ?? { s: 0, c: 0, l: 0, m: 0 } }))
    .sort(
      (a, b) =>
        b.counts.m - a.counts.m || b.counts.l - a.counts.l || b.counts.c - a.counts.c || a.place - b.place,
    );
}

/** The status of the keyword at a place; a result of another length lacks what it does not name. */
export function letterAt(statuses: string, place: number): StatusLetter {
  return (statuses[place] ?? "m") as StatusLetter;
}

const FEW = 120;

function measureSpread(scores: readonly number[]): Spread | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const count = sorted.length;
  const [least] = sorted;
  const most = sorted[count - 1];
  if (least === undefined || most === undefined) return null;
  const width = count < FEW ? 10 : 5;
  const people = new Array<number>(100 / width).fill(0);
  for (const score of sorted) {
    // What is told as 50 is counted among 50 to 60.
    const band = Math.min(people.length - 1, Math.floor(Math.round(score * 10) / 10 / width));
    people[band] = (people[band] ?? 0) + 1;
  }
  const middle = count >> 1;
  const upper = sorted[middle] ?? 0;
  return {
    count,
    least,
    most,
    mean: sorted.reduce((sum, score) => sum + score, 0) / count,
    median: count % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2,
    bands: people.map((number, place) => ({ from: place * width, to: (place + 1) * width, people: number })),
  };
}
