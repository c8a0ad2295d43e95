import { KEYWORD_KINDS } from "../keywords/keyword.js";
import { creditEvidence } from "./credit-evidence.js";
import type { NoScoreReason, Score, ScoredKeyword, ScoreLine, SourcePart } from "./score.js";
import { shareUnits } from "./share-points.js";
import { IMPORTANCE_WEIGHTS, LEAST_WISHES, SOURCE_SHARES } from "./weights.js";
import type { Wish } from "./wishes.js";
import { wishesOf } from "./wishes.js";

/** What the score depends on besides the keywords. */
export interface ScoreOptions {
  readonly hasResume: boolean;
  /** The sources that were given, asking for anything or not. */
  readonly sources: readonly ("guide" | "job")[];
  /** Why nothing can be scored, where the documents themselves say so. */
  readonly reason?: NoScoreReason | undefined;
}

/**
 * Scores wanted keywords by their evidence. Points are counted in hundredths, as whole numbers, so that the ledger's
 * lines add up to the total exactly. More evidence never lowers the total.
 */
export function scoreKeywords(keywords: readonly ScoredKeyword[], options: ScoreOptions): Score {
  const wishes = wishesOf(keywords);
  const scored = options.sources.filter((source) => countOf(wishes, source) >= LEAST_WISHES[source].value);
  const reason = options.reason ?? (scored.length === 0 ? "too-few-keywords" : undefined);
  const units = shareUnits(
    HUNDREDTHS,
    scored.map((source) => (scored.length === 1 ? 1 : SOURCE_SHARES[source].value)),
  );
  const shares = new Map(
    scored.map((source, index) => [source, pointsByWish(wishes, source, units[index] ?? 0)]),
  );
  const ledger = reason
    ? []
    : wishes.map((wish) => toLine(wish, shares, options)).filter((line) => line.possible > 0);
  return {
    total: reason ? null : sumOf(ledger, "earned"),
    ...(reason && { reason }),
    parts: {
      byKind: byKind(ledger),
      bySource: options.sources.map((source) => toPart(source, ledger, scored, reason)),
    },
    ledger,
  };
}

/** 100 points in hundredths of a point. */
const HUNDREDTHS = 10_000;

function countOf(wishes: readonly Wish[], source: "guide" | "job"): number {
  return wishes.filter((wish) => wish.askedBy.has(source)).length;
}

function pointsByWish(wishes: readonly Wish[], source: "guide" | "job", units: number): Map<Wish, number> {
  const asked = wishes.filter((wish) => wish.askedBy.has(source));
  const weights = asked.map((wish) => IMPORTANCE_WEIGHTS[wish.askedBy.get(source) ?? "mentioned"].value);
  const shares = shareUnits(units, weights);
  return new Map(asked.map((wish, index) => [wish, shares[index] ?? 0]));
}

function toLine(
  wish: Wish,
  shares: ReadonlyMap<"guide" | "job", ReadonlyMap<Wish, number>>,
  options: ScoreOptions,
): ScoreLine {
  const credits = wish.keywords.map((keyword) => creditEvidence(keyword.evidence, options));
  const credit = Math.max(0, ...credits);
  const best = wish.keywords[credits.indexOf(credit)];
  const sources = [...shares].flatMap(([by, points]) => {
    const units = points.get(wish);
    return units === undefined
      ? []
      : [{ by, possible: units / 100, earned: Math.round(units * credit) / 100 }];
  });
  return {
    id: wish.id,
    label: wish.keywords.map((keyword) => keyword.label).join(" / "),
    kind: wish.keywords[0]?.kind ?? "other",
    keywords: wish.keywords.map((keyword) => keyword.id),
    credited: credit > 0 ? (best?.id ?? null) : null,
    credit: Math.round(credit * 1000) / 1000,
    possible: sumOf(sources, "possible"),
    earned: sumOf(sources, "earned"),
    sources,
  };
}

function toPart(
  by: "guide" | "job",
  ledger: readonly ScoreLine[],
  scored: readonly ("guide" | "job")[],
  reason: NoScoreReason | undefined,
): SourcePart {
  const lines = ledger.flatMap((line) => line.sources.filter((source) => source.by === by));
  const possible = sumOf(lines, "possible");
  const earned = sumOf(lines, "earned");
  const tooFew = !scored.includes(by) && (!reason || reason === "too-few-keywords");
  const percent = possible === 0 ? null : Math.round((earned / possible) * 10_000) / 100;
  return { by, possible, earned, percent, ...(tooFew && { reason: "too-few-keywords" as const }) };
}

function byKind(ledger: readonly ScoreLine[]): Score["parts"]["byKind"] {
  return KEYWORD_KINDS.flatMap((kind) => {
    const lines = ledger.filter((line) => line.kind === kind);
    return lines.length === 0
      ? []
      : [{ kind, possible: sumOf(lines, "possible"), earned: sumOf(lines, "earned") }];
  });
}

/** Sums points in hundredths, for sums of binary fractions drift. */
function sumOf<K extends "possible" | "earned">(
  amounts: readonly Readonly<Record<K, number>>[],
  key: K,
): number {
  return amounts.reduce((total, amount) => total + Math.round(amount[key] * 100), 0) / 100;
}
