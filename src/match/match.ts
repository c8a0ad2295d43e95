import type { SectionKind } from "../document/document.js";
import type { Span } from "../text/span.js";

/** How a form was found, strongest first; `counted` for years of experience, counted from dates and from what is told. */
export const MATCH_FORMS = [
  "exact",
  "alias",
  "inflected",
  "misspelled",
  "implied",
  "counted",
  "paraphrased",
] as const;

/** One of {@link MATCH_FORMS}. */
export type MatchForm = (typeof MATCH_FORMS)[number];

/** `shown`: told by what the person did or holds. `claimed`: only listed or stated. */
export const STRENGTHS = ["shown", "claimed"] as const;

/** One of {@link STRENGTHS}. */
export type Strength = (typeof STRENGTHS)[number];

/** Why a place where a form stands does not count. */
export const REJECTION_REASONS = [
  "negated",
  "wished",
  "in-progress",
  "expired",
  "other-meaning",
  "other-person",
  "posting-text",
  "stuffed",
] as const;

/** One of {@link REJECTION_REASONS}. */
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** Why a place that is close to what is asked is no evidence of it. */
export const NEAR_REASONS = [
  "fewer-years",
  "years-not-told",
  "lower-degree",
  "lower-level",
  "other-region",
  "other-version",
  "close-wording",
] as const;

/** One of {@link NEAR_REASONS}. */
export type NearReason = (typeof NEAR_REASONS)[number];

/** A place in one document where a form of a keyword was found, and whether it counts. */
export interface Match extends Span {
  readonly keywordId: string;
  readonly form: MatchForm;
  /** For `implied`: the id of the keyword that was found and entails this one. */
  readonly via?: string;
  /** For a sentence that the behaviour model took for the keyword: the words that decided, dearest first. */
  readonly decidedBy?: readonly string[];
  /** The sentence or list item around it. */
  readonly sentence: Span;
  /** Page on which it begins, from 1. */
  readonly page: number;
  readonly section: SectionKind;
  readonly strength: Strength;
  /** Present where the place does not count. */
  readonly rejected?: RejectionReason;
  /** Present where it comes close to what is asked and does not count. */
  readonly near?: NearReason;
}
