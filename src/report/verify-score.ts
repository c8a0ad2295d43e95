import { KeyfitError } from "../errors.js";
import { scoreKeywords } from "../score/score-keywords.js";
import type { GapReport } from "./schema.js";
import { gapReportSchema } from "./schema.js";

/** The answer of {@link verifyScore}. */
export interface ScoreCheck {
  /** Whether total, parts and every line of the ledger are what the report's own findings give. */
  readonly ok: boolean;
  /** The total that the findings give, 0 to 100 points; null where there is none. */
  readonly recomputed: number | null;
}

/**
 * Recomputes a report's score from its findings alone and compares it with the score that it states.
 *
 * @throws KeyfitError `invalid-report` for a value that does not fit the report schema.
 */
export function verifyScore(report: GapReport): ScoreCheck {
  const checked = gapReportSchema.safeParse(report);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new KeyfitError(
      "invalid-report",
      `Expected a keyfit report, found ${issue?.path.join(".") || "a value"} that does not fit: ${issue?.message}. Give the report as analyze made it.`,
      { cause: checked.error },
    );
  }
  const { findings, documents, score } = checked.data;
  const recomputed = scoreKeywords(findings, {
    hasResume: documents.resume !== null,
    sources: score.parts.bySource.map(({ by }) => by),
    reason: score.reason === "too-few-keywords" ? undefined : score.reason,
  });
  const same = JSON.stringify(gapReportSchema.shape.score.parse(recomputed)) === JSON.stringify(score);
  return { ok: same, recomputed: recomputed.total };
}
