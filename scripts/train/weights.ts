import type { WrittenWeights } from "../../src/match/linear-model.js";
import type { Fit } from "./logistic.js";

/** Features seen once teach nothing of other texts. */
const LEAST_TEXTS = 2;
/** Weights are written in tenths. */
const UNIT = 10;
/** A sum that no text reaches: the threshold of a label that is never sure enough. */
const NEVER = 1000;

/** How many folds the thresholds are found by. */
export const FOLDS = 4;

/** The number of each feature that two texts or more have. */
export function numberFeatures(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of texts.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([name]) => name);
  return new Map(common.map((name, index) => [name, index]));
}

/** Drops all but the weights of most weight, so that the file stays small. */
export function keepHeaviest({ bias, weights }: Fit, count: number): Fit {
  const order = [...weights.keys()].sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0));
  const kept = new Float64Array(weights.length);
  for (const index of order.slice(0, count)) kept[index] = weights[index] ?? 0;
  return { bias, weights: kept };
}

/** Rounds the fits of the labels to what is written. */
export function writeWeights(
  labels: readonly string[],
  fits: readonly Fit[],
  thresholds: readonly number[],
  vocabulary: ReadonlyMap<string, number>,
): WrittenWeights {
  const weights: Record<string, number[]> = {};
  for (const [name, feature] of [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entries = fits.flatMap(({ weights: all }, label) => {
      const weight = Math.round((all[feature] ?? 0) * UNIT);
      return weight === 0 ? [] : [label, weight];
    });
    if (entries.length > 0) weights[name] = entries;
  }
  return {
    labels,
    biases: fits.map(({ bias }) => Math.round(bias * UNIT)),
    thresholds: thresholds.map((threshold) => Math.round(Math.min(threshold, NEVER) * UNIT)),
    weights,
  };
}

/** One feature a line, so that a change can be read. */
export function formatModel(model: WrittenWeights & { readonly classes?: Record<string, string> }): string {
  const { weights, classes, ...rest } = model;
  const lines = (record: object) =>
    Object.entries(record)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(",\n");
  const classLines = classes ? `"classes":{\n${lines(classes)}\n},\n` : "";
  return `${JSON.stringify(rest).slice(0, -1)},\n${classLines}"weights":{\n${lines(weights)}\n}}\n`;
}

/** Which fold a text belongs to, the same at every run. */
export function foldOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** The numbers of the folds. */
export function folds(): number[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold);
}
