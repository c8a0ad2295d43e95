import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../run-command.js";
import {
  readPostingClaims,
  readSenseClaims,
  readTermClaims,
  readTuningClaims,
  type TrainingClaim,
} from "./claims.js";
import { fitLogistic, sumOf } from "./logistic.js";
import { foldOf, folds, formatModel, keepHeaviest, numberFeatures, writeWeights } from "./weights.js";

const OUT = join(ROOT, "keywords/claims/model.json");

const FIT = { epochs: 15, rate: 0.05, l1: 0.03 };
/** Weights kept to tell claims from the rest, and for each reason. */
const KEPT_WEIGHTS = 8000;
const KEPT_REASON_WEIGHTS = 400;

/** Share of the names that the readers of the gold set's texts credit and that the model may reject. */
const LOST_CLAIMS = 0.035;

/**
 * Fits the claim model on the lines of `fixtures/claims` and the gold set's tuning texts, and writes it to `keywords`. The
 * threshold comes from four-fold cross-validation, whole texts apart.
 */
export async function trainClaims(): Promise<void> {
  const claims = [
    ...(await readTermClaims()),
    ...(await readSenseClaims()),
    ...(await readTuningClaims()),
    ...(await readPostingClaims()),
  ];
  const vocabulary = numberFeatures(claims.map(({ features }) => features));
  const numbered = claims.map(({ features }) => features.flatMap((name) => vocabulary.get(name) ?? []));
  const train = (takes: (claim: TrainingClaim) => boolean, holds: (claim: TrainingClaim) => boolean) =>
    fitLogistic(
      claims.flatMap((claim, index) =>
        takes(claim) ? [{ features: numbered[index] ?? [], positive: holds(claim) }] : [],
      ),
      { ...FIT, features: vocabulary.size },
    );

  const reasons = [...new Set(claims.flatMap(({ reason }) => reason ?? []))].sort();
  const fits = [
    keepHeaviest(
      train(
        () => true,
        ({ claimed }) => !claimed,
      ),
      KEPT_WEIGHTS,
    ),
    ...reasons.map((one) =>
      keepHeaviest(
        train(
          ({ reason }) => reason !== undefined,
          ({ reason }) => reason === one,
        ),
        KEPT_REASON_WEIGHTS,
      ),
    ),
  ];
  const thresholds = [crossValidate(), ...reasons.map(() => 0)];
  const text = formatModel(writeWeights(["unclaimed", ...reasons], fits, thresholds, vocabulary));
  writeFileSync(OUT, text);
  console.log(`${claims.length} names, ${text.length} bytes`);

  /** The lowest sum above which no more of the credited names lie than may be lost. */
  function crossValidate(): number {
    const judged = folds().flatMap((fold) => {
      const own = train(
        ({ text: of }) => foldOf(of) !== fold,
        ({ claimed }) => !claimed,
      );
      return claims.flatMap((claim, index) =>
        foldOf(claim.text) === fold && !claim.ruled
          ? [{ ...claim, sum: sumOf(numbered[index] ?? [], own) }]
          : [],
      );
    });
    const credited = judged
      .filter(({ gold, claimed }) => gold && claimed)
      .map(({ sum }) => sum)
      .sort((a, b) => b - a);
    const threshold = credited[Math.floor(credited.length * LOST_CLAIMS)] ?? 0;
    const caught = (of: readonly { readonly sum: number }[]) =>
      `${of.filter(({ sum }) => sum > threshold).length} of ${of.length}`;
    const part = (gold: boolean, claimed: boolean) =>
      judged.filter((one) => one.gold === gold && one.claimed === claimed);
    console.log(
      `claims rejected, of those that the rules leave: gold, not claimed ${caught(part(true, false))}; gold, claimed ` +
        `${caught(part(true, true))}; lines, not claimed ${caught(part(false, false))}; lines, claimed ${caught(part(false, true))}`,
    );
    return threshold;
  }
}
