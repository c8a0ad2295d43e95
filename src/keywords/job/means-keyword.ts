import type { PatternHit } from "../../text/patterns/find-patterns.js";
import { findPatterns } from "../../text/patterns/find-patterns.js";
import type { PatternTrie } from "../../text/patterns/pattern-trie.js";
import { compilePatterns } from "../../text/patterns/pattern-trie.js";
import type { Token } from "../../text/tokens.js";
import type { Place } from "../keyword.js";
import type { Clause } from "./clause.js";
import type { KnownForm } from "./vocabulary.js";

/** A known form found in a clause. */
export type KnownHit = PatternHit<KnownForm>;

/** What stands around a known form. */
interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
}

/**
 * Whether a form means its keyword in a posting. Sense rules are written for résumés, so of their conditions those are
 * looked at that hold for any text; a line that asks stands for a résumé's skills section. Rules that name a word class
 * or look at the whole document do not apply.
 */
export function meansKeyword(hit: KnownHit, around: Around): boolean {
  const rule = hit.value.sense?.rules.find(({ when }) => holds(when, hit, around));
  return rule?.then !== "other-meaning";
}

function holds(place: Place, hit: KnownHit, { text, tokens, clause }: Around): boolean {
  const asked = clause.reading === "listed";
  return (
    place.document === undefined &&
    !place.inQuotes &&
    (!place.section || (asked && place.section.includes("skills"))) &&
    (!place.case || place.case.includes(caseOf(text.slice(hit.start, hit.end)))) &&
    (place.sentenceStart === undefined || place.sentenceStart === (hit.first === 0)) &&
    (place.inList === undefined || place.inList === standsInList(hit, tokens)) &&
    (!place.before || found(place.before, tokens).some(({ last }) => last === hit.first - 1)) &&
    (!place.after || found(place.after, tokens).some(({ first }) => first === hit.last + 1)) &&
    (!place.near || found(place.near, tokens).some((it) => it.last < hit.first || hit.last < it.first))
  );
}

function caseOf(form: string): "lower" | "capital" | "upper" {
  if (form === form.toLowerCase()) return "lower";
  return form.length > 1 && form === form.toUpperCase() ? "upper" : "capital";
}

const ENTRY_MARK = /[,;|•·:()[\]/&*–—]/;

function standsInList(hit: KnownHit, tokens: readonly Token[]): boolean {
  const before = tokens[hit.first - 1];
  const behind = tokens[hit.last + 1];
  const opens = !before || isJoiner(before) || ENTRY_MARK.test(tokens[hit.first]?.separator ?? "");
  const closes = !behind || isJoiner(behind) || ENTRY_MARK.test(behind.separator);
  return opens && closes;
}

function isJoiner(token: Token): boolean {
  return token.key === "and" || token.key === "or";
}

function found(words: readonly string[], tokens: readonly Token[]): PatternHit<true>[] {
  const plain = words.filter((word) => !word.includes("{"));
  const trie =
    tries.get(words) ?? compilePatterns(plain.map((pattern) => ({ pattern, value: true as const })));
  tries.set(words, trie);
  return findPatterns(trie, tokens);
}

const tries = new WeakMap<readonly string[], PatternTrie<true>>();
