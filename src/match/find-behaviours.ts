import type { SectionKind } from "../document/document.js";
import type { Keyword } from "../keywords/keyword.js";
import { bundledModel } from "./behaviour-model/bundled-model.js";
import type { KeywordIndex } from "./compile-keywords.js";
import type { RejectionReason } from "./match.js";
import type { CueScope } from "./polarity/find-cues.js";
import { governingReason } from "./polarity/judge-polarity.js";
import type { Sentence } from "./read-sentences.js";

/** A sentence that shows a keyword by what the person did, as the behaviour model tells. */
export interface BehaviourHit {
  readonly keyword: Keyword;
  /** The first and the last of the tokens that decided. */
  readonly first: number;
  readonly last: number;
  /** The words that decided, dearest first. */
  readonly decidedBy: readonly string[];
  /** Present where the deed is wished for, planned or somebody else's. */
  readonly rejected?: RejectionReason;
}

/** Sections that tell no deeds. */
const NO_DEEDS: readonly SectionKind[] = [
  "contact",
  "greeting",
  "closing",
  "education",
  "certifications",
  "languages",
  "publications",
];

/** Fewer words tell no deed. */
const FEWEST_WORDS = 4;

/**
 * Finds the keywords that a sentence shows without their words. A plain negation does not reject here, for many deeds are
 * told by one ("nobody left shouting"); the model has learned which ones deny.
 */
export function findBehaviours(
  index: KeywordIndex,
  sentence: Sentence,
  cues: () => readonly CueScope[],
): BehaviourHit[] {
  const { tokens, block, section } = sentence;
  if (index.modelled.size === 0 || tokens.length < FEWEST_WORDS) return [];
  if (block === "heading" || NO_DEEDS.includes(section)) return [];
  return bundledModel()
    .judge(tokens)
    .flatMap(({ label, deciding }) =>
      (index.modelled.get(label) ?? []).map((keyword) => {
        const strongest = deciding[0] ?? 0;
        const reason = governingReason({ first: strongest, last: strongest }, cues());
        return {
          keyword,
          first: Math.min(...deciding),
          last: Math.max(...deciding),
          decidedBy: deciding.map((at) => tokens[at]?.text ?? ""),
          ...(reason && UNDONE.includes(reason) && { rejected: reason }),
        };
      }),
    );
}

/** Reasons that hold whatever the model has learned. */
const UNDONE: readonly RejectionReason[] = ["wished", "other-person", "posting-text"];
