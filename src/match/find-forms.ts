import { isWrittenAsName } from "../keywords/keyword-forms.js";
import type { PatternHit } from "../text/patterns/find-patterns.js";
import { findPatterns } from "../text/patterns/find-patterns.js";
import { contains, overlaps } from "../text/span.js";
import type { FormEntry, KeywordIndex } from "./compile-keywords.js";
import type { Sentence } from "./read-sentences.js";

/** A form found in a sentence; `first` and `last` count in the sentence's tokens. */
export interface FormHit extends PatternHit<FormEntry> {
  /** Whether it stands within a pattern of what a person did that shows the same keyword. */
  readonly isInDeed?: boolean;
}

/**
 * Finds the forms of all keywords in a sentence. Of hits that overlap, the longest wins among those of one keyword; a
 * hit also loses to one around it whose keyword implies its own ("Epic" inside "Epic Cadence"). Hits of unrelated
 * keywords may overlap, for one text may show both.
 */
export function findForms(index: KeywordIndex, sentence: Sentence): FormHit[] {
  const hits: FormHit[] = index.forms
    .flatMap((forms) => findPatterns(forms, sentence.tokens))
    .filter((hit) =>
      isWrittenAsName(hit.value, hit, { tokens: sentence.tokens, isProse: sentence.block === "paragraph" }),
    )
    .sort(byPrecedence);
  const kept: FormHit[] = [];
  for (const hit of hits) {
    if (!kept.some((winner) => beats(winner, hit))) kept.push(hit);
  }
  const deeds = hits.filter(({ value }) => value.tier === "behaviour");
  return kept
    .map((hit) => (deeds.some((deed) => holds(deed, hit)) ? { ...hit, isInDeed: true } : hit))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function holds(deed: FormHit, hit: FormHit): boolean {
  return deed !== hit && deed.value.keyword === hit.value.keyword && contains(deed, hit);
}

const TIER_RANK = { decoy: 0, name: 1, alias: 2, behaviour: 3 } as const;

/** Word forms go before behaviours, whose gaps make them long; then the longest, the surest and the first. */
function byPrecedence(a: FormHit, b: FormHit): number {
  return (
    Number(a.value.tier === "behaviour") - Number(b.value.tier === "behaviour") ||
    b.end - b.start - (a.end - a.start) ||
    TIER_RANK[a.value.tier] - TIER_RANK[b.value.tier] ||
    Number(a.wording === "misspelled") - Number(b.wording === "misspelled") ||
    a.start - b.start ||
    (a.value.keyword.id < b.value.keyword.id ? -1 : 1)
  );
}

function beats(winner: FormHit, hit: FormHit): boolean {
  if (winner.value.keyword === hit.value.keyword) return overlaps(winner, hit);
  const implied =
    winner.value.tier !== "decoy" && winner.value.keyword.implies.includes(hit.value.keyword.id);
  return implied && contains(winner, hit);
}
