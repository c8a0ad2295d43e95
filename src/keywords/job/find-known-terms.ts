import { findPatterns } from "../../text/patterns/find-patterns.js";
import type { Span } from "../../text/span.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import type { Keyword } from "../keyword.js";
import { askingKeyword } from "./asking-keyword.js";
import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import type { KnownHit } from "./means-keyword.js";
import { meansKeyword } from "./means-keyword.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * Finds the keywords of the lists that a clause of a posting names. Of hits that overlap the longest holds, for
 * "Excel" inside "Microsoft Excel" is no second ask. Behaviours count where no word of a list does.
 */
export function findKnownTerms(vocabulary: Vocabulary, text: string, clause: Clause): JobTerm[] {
  const tokens = tokenize(text, clause);
  const hits = findPatterns(vocabulary.forms, tokens).filter(
    (hit) =>
      hit.value.tier === "decoy" || (isWhole(hit, tokens) && meansKeyword(hit, { text, tokens, clause })),
  );
  return chooseHits(hits)
    .filter((hit) => hit.value.tier !== "decoy")
    .map((hit) => ({
      start: hit.start,
      end: hit.end,
      keyword: askingKeyword(hit.value.keyword, vocabulary),
      importance: clause.importance,
    }));
}

/** The keyword of the lists that a few words of a posting name whole or in part, longest form first, or null. */
export function findKnownKeyword(vocabulary: Vocabulary, words: string): Keyword | null {
  const hits = findPatterns(vocabulary.forms, tokenize(words)).filter((hit) => isWord(hit));
  return chooseHits(hits)[0]?.value.keyword ?? null;
}

const TIER_RANK = { decoy: 0, name: 1, alias: 2, behaviour: 3 } as const;

function chooseHits(hits: readonly KnownHit[]): KnownHit[] {
  const kept: KnownHit[] = [];
  for (const hit of [...hits].sort(byPrecedence)) {
    if (!kept.some((winner) => overlaps(winner, hit))) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function byPrecedence(a: KnownHit, b: KnownHit): number {
  return (
    Number(a.value.tier === "behaviour") - Number(b.value.tier === "behaviour") ||
    lengthOf(b) - lengthOf(a) ||
    TIER_RANK[a.value.tier] - TIER_RANK[b.value.tier] ||
    Number(a.wording === "misspelled") - Number(b.wording === "misspelled") ||
    Number(isFromLexicon(a)) - Number(isFromLexicon(b)) ||
    a.start - b.start ||
    (a.value.keyword.id < b.value.keyword.id ? -1 : 1)
  );
}

function isWord(hit: KnownHit): boolean {
  return hit.value.tier === "name" || hit.value.tier === "alias";
}

/** A guide knows its own field better. */
function isFromLexicon(hit: KnownHit): boolean {
  return hit.value.keyword.source.startsWith("lexicon");
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** A hit that is half of a hyphenated word ("team" in "team-building") names something else. */
function isWhole(hit: KnownHit, tokens: readonly Token[]): boolean {
  const behind = tokens[hit.last + 1];
  return (
    hit.first !== hit.last ||
    behind === undefined ||
    behind.separator !== "-" ||
    !/^\p{Ll}/u.test(behind.text)
  );
}
