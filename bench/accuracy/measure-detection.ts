import type { Credited } from "./detectors.js";
import type { Bait, GoldText, Level } from "./gold.js";
import { BAITS, LEVELS } from "./gold.js";

/** How often a detector is right over a set of labels. Shares are from 0 to 1, and 1 where there is nothing to miss. */
export interface Detection {
  readonly labels: number;
  readonly found: number;
  readonly missed: number;
  readonly falselyFound: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One label and what the detector made of it. */
export interface Judgement {
  readonly gold: GoldText;
  readonly id: string;
  readonly present: boolean;
  readonly level?: Level | Bait;
  readonly credited: boolean;
  /** The detector's quotation where it credits, else the readers'. */
  readonly quote: string;
}

/** Sets a detector's answer for one text beside its labels. */
export function judge(gold: GoldText, credited: Credited): Judgement[] {
  return Object.entries(gold.labels).map(([id, label]) => ({
    gold,
    id,
    present: label.present,
    ...(label.level && { level: label.level }),
    credited: credited.has(id),
    quote: credited.get(id) ?? label.quote ?? "",
  }));
}

/** Precision, recall and F1 (van Rijsbergen 1979) over judgements. */
export function measureDetection(judgements: readonly Judgement[]): Detection {
  const found = judgements.filter((one) => one.present && one.credited).length;
  const missed = judgements.filter((one) => one.present && !one.credited).length;
  const falselyFound = judgements.filter((one) => !one.present && one.credited).length;
  const precision = share(found, found + falselyFound);
  const recall = share(found, found + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { labels: judgements.length, found, missed, falselyFound, precision, recall, f1 };
}

/** Recall of each level, with the number of its labels. */
export function recallByLevel(
  judgements: readonly Judgement[],
): Record<Level, { labels: number; share: number }> {
  return Object.fromEntries(LEVELS.map((level) => [level, creditedShare(judgements, [level])])) as never;
}

/** Share of negated and trap labels that are credited all the same. */
export function falseAlarms(
  judgements: readonly Judgement[],
): Record<Bait, { labels: number; share: number }> {
  return Object.fromEntries(BAITS.map((bait) => [bait, creditedShare(judgements, [bait])])) as never;
}

/** Share of the labels of these levels that are credited. */
export function creditedShare(
  judgements: readonly Judgement[],
  levels: readonly (Level | Bait)[],
): { labels: number; share: number } {
  const labels = judgements.filter((one) => one.level && levels.includes(one.level));
  const credited = labels.filter((one) => one.credited).length;
  return { labels: labels.length, share: labels.length === 0 ? 0 : credited / labels.length };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
