import type { Token } from "../../text/tokens.js";
import { LinearModel, type WrittenWeights } from "../linear-model.js";
import type { Feature, StemClasses } from "./features.js";
import { featuresOf } from "./features.js";

/** What `npm run train` writes. */
export interface WrittenModel extends WrittenWeights {
  /** The stems of each word class, parted by spaces. */
  readonly classes: Readonly<Record<string, string>>;
}

/** A label that a sentence shows, with the indexes of the tokens that decided, dearest first. */
export interface Shown {
  readonly label: string;
  readonly deciding: readonly number[];
}

/**
 * Tells by a logistic regression over the words of a sentence (`scripts/train`) which behaviours it shows: each word,
 * pair of words and word class adds its weight, and what passes the label's threshold is shown.
 */
export class BehaviourModel {
  readonly #model: LinearModel;
  readonly #classes: StemClasses;

  constructor(written: WrittenModel) {
    this.#model = new LinearModel(written);
    this.#classes = classesByStem(written.classes);
  }

  /** Whether the model knows a label. */
  knows(label: string): boolean {
    return this.#model.labels.includes(label);
  }

  /** Returns the labels that a sentence shows, in the order of the model's labels. */
  judge(tokens: readonly Token[]): Shown[] {
    const features = featuresOf(tokens, this.#classes);
    const sums = this.#model.sumsOf(features.map(({ name }) => name));
    return this.#model.labels.flatMap((label, index) =>
      this.#model.passes(index, sums[index] as number)
        ? [{ label, deciding: this.#decidingTokens(features, index) }]
        : [],
    );
  }

  /** The tokens that brought most to the sum; the weight of a pair is shared between its two words. */
  #decidingTokens(features: readonly Feature[], label: number): number[] {
    const gain = new Map<number, number>();
    const add = (at: number, weight: number) => gain.set(at, (gain.get(at) ?? 0) + weight);
    for (const { name, first, last } of features) {
      const weight = this.#model.weightOf(name, label);
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
