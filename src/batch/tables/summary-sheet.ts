import type { Batch, Candidate, CandidateResult, Target } from "../batch.js";
import { type Ranked, rankCandidates } from "../rank.js";
import { type Cell, type Column, column, joined, plain, type Sheet, tenth } from "./table.js";
import { NO, SHEETS, STATUS, SUMMARY, YES } from "./words.js";

type Key = keyof typeof SUMMARY;

/** One row for each candidate and target; a candidate without results has one row of its own. */
export function summarySheet(batch: Batch): Sheet {
  const targets = new Map(batch.targets.map((target) => [target.id, describe(batch, target)]));
  const rows = batch.candidates.flatMap((candidate) => {
    const own = cellsOf(candidate);
    const results = candidate.results.map((result) => ({
      ...own,
      ...resultCells(candidate, result, targets.get(result.target)),
    }));
    return results.length > 0 ? results : [own];
  });
  return {
    name: SHEETS.summary,
    columns: COLUMNS.map(([key, width, format]) => column(SUMMARY[key], width, format)),
    rows: rows.map((row: Cells) => COLUMNS.map(([key]) => row[key] ?? null)),
    totals: [],
    frozen: 2,
  };
}

/** How many keywords of a result have a status, by its letter. */
export function countStatus(result: CandidateResult, letter: string): number {
  let count = 0;
  for (const status of result.statuses) if (status === letter) count++;
  return count;
}

type Cells = { readonly [key in Key]?: Cell };

interface TargetFacts {
  readonly label: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly ranks: ReadonlyMap<Candidate, Ranked>;
}

const COLUMNS: readonly (readonly [Key, number, Column["format"]?])[] = [
  ["candidate", 24],
  ["file", 32],
  ["letter", 32],
  ["posting", 30],
  ["status", 11],
  ["rank", 8, "whole"],
  ["tied", 8],
  ["bestRank", 10, "whole"],
  ["worstRank", 10, "whole"],
  ["score", 10, "decimal"],
  ["low", 10, "decimal"],
  ["high", 10, "decimal"],
  ["shown", 12, "whole"],
  ["claimed", 12, "whole"],
  ["letterOnly", 12, "whole"],
  ["missing", 11, "whole"],
  ["dearest", 48],
  ["years", 12, "decimal"],
  ["words", 10, "whole"],
  ["notices", 40],
  ["duplicateOf", 24],
  ["errorCode", 20],
  ["errorMessage", 40],
  ["handOut", 40, "link"],
  ["json", 40],
];

const DEAREST = 3;

function describe(batch: Batch, target: Target): TargetFacts {
  return {
    label: target.label,
    labels: new Map(target.keywords.map(({ id, label }) => [id, label])),
    ranks: new Map(rankCandidates(batch, target.id).map((ranked) => [ranked.candidate, ranked])),
  };
}

function cellsOf(candidate: Candidate): Cells {
  const { id, name, letter, status, years, words, notices, duplicateOf, error } = candidate;
  return {
    candidate: plain(id),
    file: plain(name),
    letter: letter === null ? null : plain(letter),
    status: STATUS[status],
    years: tenth(years),
    words,
    notices: joined(notices),
    duplicateOf: duplicateOf === null ? null : plain(duplicateOf),
    errorCode: error?.code ?? null,
    errorMessage: error ? plain(error.message) : null,
  };
}

function resultCells(candidate: Candidate, result: CandidateResult, facts: TargetFacts | undefined): Cells {
  const ranked = facts?.ranks.get(candidate);
  return {
    posting: plain(facts?.label ?? result.target),
    ...(ranked && {
      rank: ranked.rank,
      tied: ranked.tied ? YES : NO,
      bestRank: ranked.bestRank,
      worstRank: ranked.worstRank,
    }),
    score: tenth(result.score),
    low: tenth(result.low),
    high: tenth(result.high),
    shown: countStatus(result, "s"),
    claimed: countStatus(result, "c"),
    letterOnly: countStatus(result, "l"),
    missing: countStatus(result, "m"),
    dearest: joined(result.gaps.slice(0, DEAREST).map(({ id }) => facts?.labels.get(id) ?? id)),
    notices: joined([...candidate.notices, ...(result.reason === undefined ? [] : [result.reason])]),
    handOut: { path: result.html },
    json: plain(result.json),
  };
}
