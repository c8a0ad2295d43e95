import type { Importance, KeywordKind } from "../keywords/keyword.js";
import type { MatchForm, Strength } from "../match/match.js";

/** What the score needs of a piece of evidence. */
export interface ScoredEvidence {
  readonly document: "resume" | "coverLetter";
  readonly strength: Strength;
  readonly form: MatchForm;
}

/** What the score needs of a wanted keyword. A report's findings have this shape. */
export interface ScoredKeyword {
  readonly id: string;
  readonly label: string;
  readonly kind: KeywordKind;
  readonly askedBy: readonly {
    readonly by: "guide" | "job";
    readonly importance: Importance;
    readonly group?: string | undefined;
  }[];
  readonly evidence: readonly ScoredEvidence[];
}

/** Why there is no total. */
export type NoScoreReason = "unreadable" | "unsupported-language" | "too-few-keywords";

/** A source's part of the total, in points. */
export interface SourcePart {
  readonly by: "guide" | "job";
  readonly possible: number;
  readonly earned: number;
  /** Earned as a share of possible, 0 to 100; null with a reason. */
  readonly percent: number | null;
  readonly reason?: "too-few-keywords";
}

/** One line of the ledger: a keyword, or a group of alternatives of which one suffices. All amounts are points. */
export interface ScoreLine {
  readonly id: string;
  readonly label: string;
  readonly kind: KeywordKind;
  readonly keywords: string[];
  readonly credited: string | null;
  /** Share of the possible points that the best evidence earns, 0 to 1. */
  readonly credit: number;
  readonly possible: number;
  readonly earned: number;
  readonly sources: { readonly by: "guide" | "job"; readonly possible: number; readonly earned: number }[];
}

/** The score with all that it is made of. */
export interface Score {
  /** 0 to 100 points with two decimals, or null with a reason. */
  readonly total: number | null;
  readonly reason?: NoScoreReason;
  readonly parts: {
    readonly byKind: { readonly kind: KeywordKind; readonly possible: number; readonly earned: number }[];
    readonly bySource: SourcePart[];
  };
  readonly ledger: ScoreLine[];
}
