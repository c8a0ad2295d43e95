import { LinearModel, type WrittenWeights } from "../linear-model.js";
import type { RejectionReason } from "../match.js";
import { claimFeaturesOf, type NamePlace } from "./claim-features.js";

/**
 * Tells by a logistic regression over the words around a name (`scripts/train`) whether the writer claims it. It is asked
 * where no rule rejects: the rules know the plain ways to deny, the model has read many others.
 */
export class ClaimModel {
  readonly #model: LinearModel;

  /** Expects "unclaimed" as the first label and reasons as the others. */
  constructor(written: WrittenWeights) {
    this.#model = new LinearModel(written);
  }

  /** Why a name is no claim of the writer's; null where it is one. */
  judge(place: NamePlace): RejectionReason | null {
    const sums = this.#model.sumsOf(claimFeaturesOf(place));
    const [unclaimed = 0, ...reasons] = sums;
    if (!this.#model.passes(0, unclaimed)) return null;
    return this.#model.labels[1 + reasons.indexOf(Math.max(...reasons))] as RejectionReason;
  }
}
