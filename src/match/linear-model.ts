/** Weights by feature and label, as `npm run train` writes them. Numbers are tenths. */
export interface WrittenWeights {
  readonly labels: readonly string[];
  readonly biases: readonly number[];
  /** The least sum with which each label holds. */
  readonly thresholds: readonly number[];
  /** For each feature the index of a label and its weight, in turn. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** A regression read as a plain sum: each feature adds its weight to each label, so what decided can be named. */
export class LinearModel {
  readonly #written: WrittenWeights;
  readonly #weights: ReadonlyMap<string, readonly number[]>;

  constructor(written: WrittenWeights) {
    this.#written = written;
    this.#weights = new Map(Object.entries(written.weights));
  }

  get labels(): readonly string[] {
    return this.#written.labels;
  }

  /** The sum of each label over a text's features, which are named once each. */
  sumsOf(features: readonly string[]): number[] {
    const sums = [...this.#written.biases];
    for (const name of features) {
      const weights = this.#weights.get(name);
      if (!weights) continue;
      for (let at = 0; at < weights.length; at += 2) {
        const label = weights[at] as number;
        sums[label] = (sums[label] as number) + (weights[at + 1] as number);
      }
    }
    return sums;
  }

  /** Whether a sum is enough for a label. */
  passes(label: number, sum: number): boolean {
    return sum >= (this.#written.thresholds[label] as number);
  }

  /** What a feature brings to a label. */
  weightOf(name: string, label: number): number {
    const weights = this.#weights.get(name) ?? [];
    for (let at = 0; at < weights.length; at += 2) {
      if (weights[at] === label) return weights[at + 1] as number;
    }
    return 0;
  }
}
