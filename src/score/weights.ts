import type { Importance } from "../keywords/keyword.js";
import type { MatchForm, Strength } from "../match/match.js";

/** A number that the score is made with, and why it is what it is. */
export interface Weight {
  readonly value: number;
  readonly reason: string;
}

/** The share of the total that each source gives where both are there; a source alone gives all of it. */
export const SOURCE_SHARES: Readonly<Record<"guide" | "job", Weight>> = {
  guide: { value: 0.4, reason: "A guide tells what the trade asks for in general." },
  job: {
    value: 0.6,
    reason: "The posting is what the reader of the résumé decides by, so it weighs more than the guide.",
  },
};

/** What a wish weighs within its source by how much it is wanted. */
export const IMPORTANCE_WEIGHTS: Readonly<Record<Importance, Weight>> = {
  required: { value: 4, reason: "Without it an application is often set aside." },
  preferred: { value: 2, reason: "It decides among those who have what is required: half of a requirement." },
  mentioned: {
    value: 1,
    reason: "Named among the duties or as an example: it helps, and nobody is turned down for it.",
  },
};

/** The share of a keyword's points that evidence earns by its strength. */
export const STRENGTH_CREDITS: Readonly<Record<Strength, Weight>> = {
  shown: { value: 1, reason: "Told by what the person did or holds: what a recruiter looks for." },
  claimed: {
    value: 0.35,
    reason:
      "Only listed or stated: anybody can write a list, so three listed skills earn what one shown does.",
  },
};

/** The share that is left by the way in which the keyword was found. */
export const FORM_CREDITS: Readonly<Record<MatchForm, Weight>> = {
  exact: { value: 1, reason: "The keyword's own name." },
  alias: { value: 1, reason: "Another name of the same thing." },
  inflected: { value: 1, reason: "The same words in another form." },
  misspelled: { value: 0.9, reason: "A person understands it; a tool that searches for words may not." },
  implied: { value: 1, reason: "What is named cannot be had without it." },
  counted: { value: 1, reason: "Years are compared as numbers: enough is enough." },
  paraphrased: { value: 0.8, reason: "Shown in other words: sound, and easier to overlook than the name." },
};

/** The share that is left when only the cover letter has the evidence although there is a résumé. */
export const LETTER_ONLY_CREDIT: Weight = {
  value: 0.3,
  reason:
    "Many readers, and most tools, decide on the résumé alone: what only the letter says may never be read.",
};

/** The least number of wishes that a source must have to be scored. */
export const LEAST_WISHES: Readonly<Record<"guide" | "job", Weight>> = {
  guide: { value: 3, reason: "Of fewer than three keywords each one swings the score by a third or more." },
  job: {
    value: 3,
    reason: "A posting that asks for less than three things says too little to be measured by.",
  },
};
