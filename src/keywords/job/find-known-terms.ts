import type { PatternHit } from "../../text/patterns/find-patterns.js";
import { findPatterns } from "../../text/patterns/find-patterns.js";
import type { Span } from "../../text/span.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import type { SenseContext } from "../judge-sense.js";
import { meansKeyword } from "../judge-sense.js";
import type { Keyword } from "../keyword.js";
import { isWrittenAsName } from "../keyword-forms.js";
import { wordFinder } from "../word-lists.js";
import { askingKeyword } from "./asking-keyword.js";
import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import { narrowed } from "./narrow-term.js";
import { isOrdinaryWord } from "./ordinary-words.js";
import { isUnasked } from "./unasked.js";
import type { KnownForm, Vocabulary } from "./vocabulary.js";

/**
 * Finds the keywords of the lists that a clause of a posting names. Of hits that overlap the longest holds, for
 * "Excel" inside "Microsoft Excel" is no second ask.
 */
export function findKnownTerms(vocabulary: Vocabulary, text: string, clause: Clause): JobTerm[] {
  const tokens = tokenize(text, clause);
  const context = senseContext(vocabulary, text, { ...clause, tokens });
  // "Parking" is no misspelled "packing": a posting is proof-read better than a résumé, and lists hold thousands of words.
  const hits = hitsIn(vocabulary, tokens)
    .filter((hit) => hit.wording !== "misspelled" || hit.end - hit.start >= LONG_WORD)
    .filter(
      (hit) =>
        hit.value.tier === "decoy" ||
        (isWhole(hit, tokens) &&
          !isRestOfDegree(hit, text) &&
          isWrittenAsName(hit.value, hit, { tokens, isProse: false }) &&
          !isOrdinary(hit, tokens) &&
          !isUnit(hit, tokens) &&
          meansKeyword(hit.value.sense, hit, context)),
    );
  return chooseHits(hits)
    .filter(
      (hit) => hit.value.tier !== "decoy" && !isUnasked(text, clause, { ...hit, keyword: hit.value.keyword }),
    )
    .map((hit) => ({
      start: hit.start,
      end: hit.end,
      keyword: narrowed(askingKeyword(hit.value.keyword, vocabulary), text.slice(hit.start, hit.end)),
      importance: clause.importance,
    }));
}

/** "Bachelor's degree in nursing or a related field" names a degree and its fields, and not "degree in nursing". */
function isRestOfDegree({ start, end, value }: PatternHit<KnownForm>, text: string): boolean {
  return (
    value.keyword.kind === "education" &&
    /^degree in\b/i.test(text.slice(start, end)) &&
    /\b(?:bachelor|master|associate|doctora|undergraduate|graduate|university|college|year)['’]?s?\s+$/i.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** Sense rules are written for résumés: a line of a posting that lists what it asks for stands for a skills section. */
function senseContext(
  { words }: Vocabulary,
  text: string,
  sentence: Clause & { readonly tokens: readonly Token[] },
): SenseContext {
  const find = wordFinder(words, sentence.tokens);
  const section = sentence.reading === "listed" ? "skills" : "duties";
  return { text, sentence, section, findInSentence: find, findInDocument: find };
}

/** The keyword of the lists that a few words of a posting name whole or in part, longest form first, or null. */
export function findKnownKeyword(vocabulary: Vocabulary, words: string): Keyword | null {
  const hits = hitsIn(vocabulary, tokenize(words)).filter((hit) => hit.value.tier !== "decoy");
  return chooseHits(hits)[0]?.value.keyword ?? null;
}

function hitsIn({ tries }: Vocabulary, tokens: readonly Token[]): KnownHit[] {
  return tries.flatMap((trie) => findPatterns(trie, tokens));
}

/** Words of so many letters have no neighbour one letter away that is another word. */
const LONG_WORD = 10;

type KnownHit = PatternHit<KnownForm>;

const TIER_RANK = { decoy: 0, name: 1, alias: 2 } as const;

function chooseHits(hits: readonly KnownHit[]): KnownHit[] {
  const kept: KnownHit[] = [];
  for (const hit of [...hits].sort(byPrecedence)) {
    if (!kept.some((winner) => beats(winner, hit))) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A decoy says that a keyword is not meant, and nothing of other keywords. */
function beats(winner: KnownHit, hit: KnownHit): boolean {
  const ofOne = winner.value.keyword === hit.value.keyword;
  return overlaps(winner, hit) && (ofOne || (winner.value.tier !== "decoy" && hit.value.tier !== "decoy"));
}

function byPrecedence(a: KnownHit, b: KnownHit): number {
  return (
    lengthOf(b) - lengthOf(a) ||
    TIER_RANK[a.value.tier] - TIER_RANK[b.value.tier] ||
    Number(a.wording === "misspelled") - Number(b.wording === "misspelled") ||
    Number(isFromLexicon(a)) - Number(isFromLexicon(b)) ||
    a.start - b.start ||
    (a.value.keyword.id < b.value.keyword.id ? -1 : 1)
  );
}

/** A guide knows its own field better. */
function isFromLexicon(hit: KnownHit): boolean {
  return hit.value.keyword.source.startsWith("lexicon");
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** Related words without such an ending name no trait: "alerts", "a candidate", "the hospital". */
const TRAIT_ENDING =
  /(?:ness|ity|ive|ous|ful|ent|ant|able|ible|ly|ed|ing|ic|y|ence|ance|ency|ancy|ion|ship)$/;

/** "Side by side" holds a form of "siding": an ordinary word that is only related to a one-word name is not that name. */
function isOrdinary(hit: KnownHit, tokens: readonly Token[]): boolean {
  if (hit.first !== hit.last || hit.wording !== "inflected") return false;
  const key = tokens[hit.first]?.key ?? "";
  return isOrdinaryWord(key) || (hit.value.keyword.kind === "soft" && !TRAIT_ENDING.test(key));
}

/** "20 ms" is a time, and no Master of Science. */
function isUnit(hit: KnownHit, tokens: readonly Token[]): boolean {
  return (
    hit.first === hit.last &&
    /^\p{Ll}{1,3}$/u.test(tokens[hit.first]?.text ?? "") &&
    /\d$/.test(tokens[hit.first - 1]?.key ?? "")
  );
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
