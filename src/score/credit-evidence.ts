import type { ScoredEvidence } from "./score.js";
import { FORM_CREDITS, LETTER_ONLY_CREDIT, STRENGTH_CREDITS } from "./weights.js";

/**
 * The share of a keyword's points that its evidence earns, 0 to 1: the best single piece decides, so that repeating a
 * word earns nothing. A letter earns less where there is a résumé (`hasResume`), and in full where it stands alone.
 */
export function creditEvidence(
  evidence: readonly ScoredEvidence[],
  { hasResume }: { hasResume: boolean },
): number {
  return Math.max(0, ...evidence.map((piece) => creditPiece(piece, hasResume)));
}

function creditPiece(piece: ScoredEvidence, hasResume: boolean): number {
  const place = piece.document === "coverLetter" && hasResume ? LETTER_ONLY_CREDIT.value : 1;
  return STRENGTH_CREDITS[piece.strength].value * FORM_CREDITS[piece.form].value * place;
}
