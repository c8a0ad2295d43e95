import type { Place } from "../keywords/keyword.js";
import type { PatternHit } from "../text/patterns/find-patterns.js";
import { findPatterns } from "../text/patterns/find-patterns.js";
import type { PatternTrie, WordClasses } from "../text/patterns/pattern-trie.js";
import { compilePatterns } from "../text/patterns/pattern-trie.js";
import { overlaps } from "../text/span.js";
import type { Token } from "../text/tokens.js";
import type { FormHit } from "./find-forms.js";
import type { Sentence } from "./read-sentences.js";

/** What a sense rule may look at. */
export interface SenseContext {
  /** The document's whole text. */
  readonly text: string;
  readonly sentence: Sentence;
  /** All words of the document, for rules that look anywhere in it. */
  readonly documentTokens: readonly Token[];
  readonly classes: WordClasses;
}

/**
 * Whether the form means its keyword here. The first rule of its sense whose place holds decides; without a sense, or
 * where no rule holds, it does.
 */
export function meansKeyword(hit: FormHit, context: SenseContext): boolean {
  if (hit.value.tier === "decoy") return false;
  const rule = hit.value.sense?.rules.find((candidate) => placeHolds(candidate.when, hit, context));
  return rule?.then !== "other-meaning";
}

function placeHolds(place: Place, hit: FormHit, context: SenseContext): boolean {
  const { sentence } = context;
  return (
    (!place.section || place.section.includes(sentence.section)) &&
    (!place.case || place.case.includes(caseOf(context.text.slice(hit.start, hit.end)))) &&
    (place.sentenceStart === undefined || place.sentenceStart === (hit.first === 0)) &&
    (place.inList === undefined || place.inList === standsInList(hit, sentence.tokens)) &&
    (place.inQuotes === undefined || place.inQuotes === standsInQuotes(hit, context)) &&
    (!place.before ||
      wordsFound(place.before, sentence.tokens, context).some((found) => found.last === hit.first - 1)) &&
    (!place.after ||
      wordsFound(place.after, sentence.tokens, context).some((found) => found.first === hit.last + 1)) &&
    (!place.near ||
      wordsFound(place.near, sentence.tokens, context).some((found) => !overlaps(found, hit))) &&
    (!place.document ||
      wordsFound(place.document, context.documentTokens, context).some((found) => !overlaps(found, hit)))
  );
}

/** How a form is written: "epic", "Epic" or "EPIC". */
function caseOf(form: string): "lower" | "capital" | "upper" {
  const letters = form.replace(/[^\p{L}]/gu, "");
  if (letters === letters.toLowerCase()) return "lower";
  return letters.length > 1 && letters === letters.toUpperCase() ? "upper" : "capital";
}

const ENTRY_MARK = /[,;|•·:()[\]/&*▪◦–—]|\s{3}/;

/** Whether the form fills an entry of a list: marks, "and" or the sentence's ends on both sides of it. */
function standsInList(hit: FormHit, tokens: readonly Token[]): boolean {
  const before = tokens[hit.first - 1];
  const after = tokens[hit.last + 1];
  const opens = !before || isJoiner(before) || ENTRY_MARK.test(tokens[hit.first]?.separator ?? "");
  const closes = !after || isJoiner(after) || ENTRY_MARK.test(after.separator);
  return opens && closes && (before !== undefined || after !== undefined || tokens.length === hit.last + 1);
}

function isJoiner(token: Token): boolean {
  return token.key === "and" || token.key === "or";
}

function standsInQuotes(hit: FormHit, { text, sentence }: SenseContext): boolean {
  const before = text.slice(sentence.start, hit.start).match(/["“”„]/g)?.length ?? 0;
  const after = text.slice(hit.end, sentence.end).match(/["“”„]/g)?.length ?? 0;
  return before % 2 === 1 && after > 0;
}

function wordsFound(
  words: readonly string[],
  tokens: readonly Token[],
  context: SenseContext,
): PatternHit<true>[] {
  return findPatterns(compiled(words, context.classes), tokens);
}

const tries = new WeakMap<readonly string[], PatternTrie<true>>();

/** Word lists of rules are compiled when first looked at, and once: the lists are never changed. */
function compiled(words: readonly string[], classes: WordClasses): PatternTrie<true> {
  const known = tries.get(words);
  if (known) return known;
  const trie = compilePatterns(words.map((pattern) => ({ pattern, value: true as const, classes })));
  tries.set(words, trie);
  return trie;
}
