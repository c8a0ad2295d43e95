import { compileTable } from "../../text/patterns/compile-table.js";
import type { PatternHit } from "../../text/patterns/find-patterns.js";
import { findPatterns } from "../../text/patterns/find-patterns.js";
import type { PatternTrie } from "../../text/patterns/pattern-trie.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { CUES } from "./cue-table.js";
import type { Cue } from "./cues.js";
import { CUE_CLASSES, PSEUDO_CUES, SUBJECTS, TERMINATORS } from "./cues.js";
import { findDoneByOthers, findThirdPerson } from "./find-third-person.js";

/** A cue in a sentence with the tokens that it governs, from `from` up to and without `to`. */
export interface CueScope {
  readonly cue: Cue;
  /** Its place in the table of cues: of several that govern one place, the lowest gives the reason. */
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/** Finds the cues of a sentence and how far each reaches. */
export function findCues(tokens: readonly Token[]): CueScope[] {
  const found = findPatterns(cueTrie(), tokens);
  const masks = found.filter((hit) => hit.value === "pseudo");
  const ends = clauseEnds(tokens, found);
  const others = [...findThirdPerson(tokens, ends), ...findDoneByOthers(tokens, ends)].map(
    ({ start, end }) => ({
      cue: THIRD_PERSON,
      rank: CUES.length,
      from: start,
      to: end,
    }),
  );
  const named = found.flatMap((hit): CueScope[] => {
    if (typeof hit.value === "string" || masks.some((mask) => overlaps(mask, hit))) return [];
    if (hit.value.closing && !closesEntry(tokens, hit.last)) return [];
    if ((hit.value.reach === "topic" || hit.value.reach === "sentence") && isRelative(tokens, hit.first))
      return [];
    if (hit.value.opening && !opensPart(tokens, hit.first)) return [];
    return [
      { cue: hit.value, rank: CUES.indexOf(hit.value), ...scopeOf(hit.value, hit, { tokens, ends, found }) },
    ];
  });
  return [...named, ...others];
}

/** Of a clause whose subject is somebody else, whatever its verb. */
const THIRD_PERSON: Cue = { reason: "other-person", governs: "after", reach: "clause", patterns: [] };

type CueValue = Cue | "pseudo" | "terminator";

let trie: PatternTrie<CueValue> | undefined;

/** Compiled at the first use, so that importing costs nothing. */
function cueTrie(): PatternTrie<CueValue> {
  const entry = (pattern: string, value: CueValue) => ({ pattern, value, classes: CUE_CLASSES });
  trie ??= compileTable("cues", [
    ...CUES.flatMap((cue) => cue.patterns.map((pattern) => entry(pattern, cue))),
    ...PSEUDO_CUES.map((pattern) => entry(pattern, "pseudo")),
    ...TERMINATORS.map((pattern) => entry(pattern, "terminator")),
  ]);
  return trie;
}

/** Indexes of the tokens at which a new clause begins. */
function clauseEnds(tokens: readonly Token[], found: readonly PatternHit<CueValue>[]): number[] {
  const words = found.filter((hit) => hit.value === "terminator").map((hit) => hit.first);
  const marks = tokens.flatMap((token, index) => (opensClause(tokens, token, index) ? [index] : []));
  return [...new Set([...words, ...marks])].sort((a, b) => a - b);
}

function opensClause(tokens: readonly Token[], token: Token, index: number): boolean {
  if (token.separator.includes(";")) return true;
  const before = tokens[index - 1]?.key;
  // "If no answer comes I call again": the main clause needs no comma.
  if (index > 1 && (token.key === "i" || token.key === "we") && CONDITIONS.has(tokens[0]?.key ?? ""))
    return true;
  return SUBJECTS.has(token.key) && (token.separator.includes(",") || before === "and" || before === "so");
}

function scopeOf(
  cue: Cue,
  hit: PatternHit<CueValue>,
  {
    tokens,
    ends,
    found,
  }: { tokens: readonly Token[]; ends: readonly number[]; found: readonly PatternHit<CueValue>[] },
): { from: number; to: number } {
  if (cue.governs === "sentence") return { from: 0, to: tokens.length };
  if (cue.governs === "after") {
    const clauseEnd = ends.find((end) => end > hit.last) ?? tokens.length;
    return { from: hit.last + 1, to: Math.min(clauseEnd, forwardLimit(cue, hit, tokens)) };
  }
  if (cue.reach === "sentence") return { from: semicolonBefore(tokens, hit.first), to: hit.first };
  if (cue.reach === "topic") return { from: topicStart(tokens, hit.first, found), to: hit.first };
  const clauseStart = ends.findLast((end) => end <= hit.first) ?? 0;
  return { from: Math.max(clauseStart, backwardLimit(cue, hit, tokens)), to: hit.first };
}

/** "Excel, no Access, Outlook": a negation inside a list governs its own entry. */
function forwardLimit(cue: Cue, hit: PatternHit<CueValue>, tokens: readonly Token[]): number {
  if (typeof cue.reach === "number") return hit.last + 1 + cue.reach;
  const inList = /[,|•(]/.test(tokens[hit.first]?.separator ?? "");
  if (cue.reach === "clause" && !inList) return colonEnd(tokens, hit.last);
  return entryEnd(tokens, hit.last);
}

/** "No slogan here: HIPAA audit" ends at the colon; "never used: Epic, Cerner" does not, for the cue leads up to it. */
function colonEnd(tokens: readonly Token[], last: number): number {
  const colon = tokens.findIndex((token, at) => at > last && token.separator.includes(":"));
  return colon < 0 || colon <= last + LEADING_WORDS ? tokens.length : colon;
}

const LEADING_WORDS = 2;

function backwardLimit(cue: Cue, hit: PatternHit<CueValue>, tokens: readonly Token[]): number {
  if (cue.reach === "clause") return 0;
  if (typeof cue.reach === "number") return hit.first - cue.reach;
  let at = hit.first;
  while (at > 0 && !/[,|•]/.test(tokens[at]?.separator ?? "")) at -= 1;
  return at;
}

function entryEnd(tokens: readonly Token[], last: number): number {
  let at = last + 1;
  while (at < tokens.length && !/[,|•)]/.test(tokens[at]?.separator ?? "")) at += 1;
  return at;
}

function closesEntry(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return !next || /[,;.|•)]/.test(next.separator) || next.key === "but";
}

/** A cue opens a part of its sentence: the first word, or one behind a mark or a joining word. */
function opensPart(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return !before || /[,;:.(–—-]/.test(tokens[first]?.separator ?? "") || JOINING.has(before.key);
}

const JOINING = new Set(
  "and but as because since so though although while where when which whereas".split(" "),
);

/** Where the topic begins that a denial behind it is about: behind a semicolon, a terminator, or a comma and "and". */
function topicStart(tokens: readonly Token[], first: number, found: readonly PatternHit<CueValue>[]): number {
  const terminators = new Set(found.filter((hit) => hit.value === "terminator").map((hit) => hit.first));
  let at = first;
  while (at > 0) {
    const separator = tokens[at]?.separator ?? "";
    if (/[;.]/.test(separator) || terminators.has(at)) break;
    if (separator.includes(",") && tokens[at]?.key === "and") break;
    at -= 1;
  }
  return at;
}

/** "Those who cannot come in" denies nothing of what the sentence says before. */
function isRelative(tokens: readonly Token[], first: number): boolean {
  return [first - 1, first - 2].some((at) => RELATIVE.has(tokens[at]?.key ?? ""));
}

const RELATIVE = new Set(["who", "whose", "whom", "that", "so"]);

function semicolonBefore(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && !/[;.]/.test(tokens[at]?.separator ?? "")) at -= 1;
  return at;
}

const CONDITIONS = new Set(
  "if when where while until once since because although though after before".split(" "),
);
