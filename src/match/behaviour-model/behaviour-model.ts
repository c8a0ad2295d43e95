import type { Token } from "../../text/tokens.js";
import type { Feature, StemClasses } from "./features.js";
import { featuresOf } from "./features.js";

/** What `npm run train` writes. Numbers are tenths. */
export interface WrittenModel {
  readonly labels: readonly string[];
  readonly biases: readonly number[];
  readonly thresholds: readonly number[];
  /** The stems of each word class, parted by spaces. */
  readonly classes: Readonly<Record<string, string>>;
  /** For each feature the index of a label and its weight, in turn. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** A label that a sentence shows, with the indexes of the tokens that decided, dearest first. */
export interface Shown {
  readonly label: string;
  readonly deciding: readonly number[];
}

/**
 * Tells by a logistic regression over the words of a sentence (`scripts/train`) which behaviours it shows. It is read
 * as a plain sum: each word, pair of words and word class adds its weight, and what passes the label's threshold is
 * shown; so the words that decided can be named.
 */
export class BehaviourModel {
  readonly #written: WrittenModel;
  readonly #classes: StemClasses;

  constructor(written: WrittenModel) {
    this.#written = written;
    this.#classes = classesByStem(written.classes);
  }

  /** Whether the model knows a label. */
  knows(label: string): boolean {
    return this.#written.labels.includes(label);
  }

  /** Returns the labels that a sentence shows, in the order of the model's labels. */
  judge(tokens: readonly Token[]): Shown[] {
    const { labels, biases, thresholds } = this.#written;
    const features = featuresOf(tokens, this.#classes);
    const sums = labels.map(() => 0);
    for (const { name } of features) {
      const weights = this.#weightsOf(name);
      for (let at = 0; at < weights.length; at += 2) {
        const label = weights[at] as number;
        sums[label] = (sums[label] as number) + (weights[at + 1] as number);
      }
    }
    return labels.flatMap((label, index) => {
      const sum = (biases[index] as number) + (sums[index] as number);
      if (sum < (thresholds[index] as number)) return [];
      return [{ label, deciding: this.#decidingTokens(features, index) }];
    });
  }

  #weightsOf(name: string): readonly number[] {
    return Object.hasOwn(this.#written.weights, name) ? (this.#written.weights[name] ?? []) : [];
  }

  /** The tokens that brought most to the sum; the weight of a pair is shared between its two words. */
  #decidingTokens(features: readonly Feature[], label: number): number[] {
    const gain = new Map<number, number>();
    const add = (at: number, weight: number) => gain.set(at, (gain.get(at) ?? 0) + weight);
    for (const { name, first, last } of features) {
      const weight = weightFor(this.#weightsOf(name), label);
      for (let at = first; at <= last; at++) add(at, weight / (last - first + 1));
    }
    return [...gain]
      .filter(([, sum]) => sum > 0)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, NAMED_WORDS)
      .map(([at]) => at);
  }
}

/** How many of the words that decided are named. */
const NAMED_WORDS = 5;

function weightFor(weights: readonly number[], label: number): number {
  for (let at = 0; at < weights.length; at += 2) if (weights[at] === label) return weights[at + 1] as number;
  return 0;
}

function classesByStem(classes: WrittenModel["classes"]): StemClasses {
  const byStem = new Map<string, string[]>();
  for (const [name, stems] of Object.entries(classes)) {
    for (const stem of stems.split(" ")) {
      const known = byStem.get(stem);
      if (known) known.push(name);
      else byStem.set(stem, [name]);
    }
  }
  return byStem;
}
