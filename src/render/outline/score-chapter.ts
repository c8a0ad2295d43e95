import type { GapReport, LedgerLine } from "../../report/schema.js";
import { decimal, decimalColumn } from "../decimal.js";
import { countStatuses } from "../describe.js";
import {
  countsSentence,
  KIND,
  ofPoints,
  percentSentence,
  SCORE_REASON,
  SIDE,
  SOURCE_REASON,
  WORDS,
} from "../sentences.js";
import type { Bar, Chapter, Part } from "./outline.js";

type SourcePart = GapReport["score"]["parts"]["bySource"][number];

/** The score, its parts, and the ledger that adds up to it. */
export function scoreChapter(report: GapReport): Chapter {
  const { total, reason } = report.score;
  const score: Part =
    total === null
      ? { type: "paragraph", text: reason ? SCORE_REASON[reason] : WORDS.noScore, tone: "fair" }
      : { type: "bars", title: "", bars: [totalBar(total)] };
  const counts: Part = { type: "paragraph", text: countsSentence(countStatuses(report)) };
  return { title: WORDS.score, parts: [score, counts, ...scoreBars(report), ...ledgerTable(report)] };
}

/** The score's parts by kind of keyword and by who asks, as bars; a chart without a bar is left out. */
export function scoreBars(report: GapReport): readonly Extract<Part, { type: "bars" }>[] {
  const { byKind, bySource } = report.score.parts;
  const kinds = byKind.map((part) => ({
    ...part,
    label: KIND[part.kind],
    value: ofPoints(part.earned, part.possible),
  }));
  const sources = bySource.map((part) => ({ ...part, label: SIDE[part.by], value: sourceValue(part) }));
  const charts = [
    { type: "bars", title: WORDS.byKind, bars: kinds },
    { type: "bars", title: WORDS.bySource, bars: sources },
  ] as const;
  return charts.filter((chart) => chart.bars.length > 0);
}

/** The ledger as a table with its total; none where the ledger is empty. */
export function ledgerTable(report: GapReport): readonly Extract<Part, { type: "table" }>[] {
  const { ledger, total } = report.score;
  if (ledger.length === 0) return [];
  const earned = decimalColumn([...ledger.map((line) => line.earned), total ?? sum(ledger, "earned")]);
  const possible = decimalColumn([...ledger.map((line) => line.possible), sum(ledger, "possible")]);
  const rows = ledger.map((line, index) => [
    line.label,
    `${decimal(line.credit * 100)}%`,
    earned[index] ?? "",
    possible[index] ?? "",
  ]);
  const columns = [WORDS.credit, WORDS.earned, WORDS.possible].map((title) => ({
    title,
    align: "right" as const,
  }));
  return [
    {
      type: "table",
      title: WORDS.ledger,
      caption: WORDS.ledgerCaption,
      columns: [{ title: WORDS.keyword, align: "left" }, ...columns],
      rows,
      total: [WORDS.total, "", earned.at(-1) ?? "", possible.at(-1) ?? ""],
    },
  ];
}

function sum(ledger: readonly LedgerLine[], amount: "earned" | "possible"): number {
  // Rounded, because adding decimal fractions in binary leaves a trace behind the last place.
  return Math.round(ledger.reduce((all, line) => all + line[amount], 0) * 10_000) / 10_000;
}

function totalBar(total: number): Bar {
  return { label: WORDS.total, earned: total, possible: 100, value: `${decimal(total)} ${WORDS.outOf}` };
}

function sourceValue({ earned, possible, percent, reason }: SourcePart): string {
  if (percent !== null) return percentSentence(earned, possible, percent);
  return reason ? `${ofPoints(earned, possible)}; ${SOURCE_REASON[reason]}` : ofPoints(earned, possible);
}
