import type { Keyword } from "../../keywords/keyword.js";
import type { PatternHit } from "../../text/patterns/find-patterns.js";
import { tokenize } from "../../text/tokens.js";
import type { Sentence } from "../read-sentences.js";
import { type Idea, meansSame, readIdeas } from "./thesaurus.js";

/** What a keyword's wording says, idea by idea. */
export interface ToldForm {
  readonly keyword: Keyword;
  readonly ideas: readonly Idea[];
}

/** A place where other words tell a keyword. */
export type ToldHit = PatternHit<{ readonly keyword: Keyword; readonly tier: "behaviour" }>;

/** Names and registrations are had or not: other words for them are other things. */
const TOLD_KINDS: ReadonlySet<Keyword["kind"]> = new Set(["technical", "soft", "other"]);

/**
 * The wordings of a keyword that other words can tell: those of two to four ideas, one of each. A single idea ("brazing")
 * has nothing beside it that holds the meaning of its synonyms in place.
 */
export function toldForms(keyword: Keyword, asked: string): ToldForm[] {
  if (!TOLD_KINDS.has(keyword.kind)) return [];
  const known = toldBy.get(keyword) ?? formsOf(keyword, [...keyword.names, ...keyword.aliases]);
  toldBy.set(keyword, known);
  const own = formsOf(keyword, [asked]).filter(
    ({ ideas }) => !known.some((other) => keyOf(other.ideas) === keyOf(ideas)),
  );
  return [...own, ...known];
}

/** Keywords of the lexicon are the same objects for every posting. */
const toldBy = new WeakMap<Keyword, readonly ToldForm[]>();

function keyOf(ideas: readonly Idea[]): string {
  return ideas
    .map(({ stems }) => stems)
    .sort()
    .join("|");
}

function formsOf(keyword: Keyword, wordings: readonly string[]): ToldForm[] {
  const seen = new Set<string>();
  return wordings.flatMap((wording) => {
    if (/[(){}|]|\.\./.test(wording)) return [];
    const ideas = apart(readIdeas(tokenize(wording)));
    const key = keyOf(ideas);
    if (ideas.length < LEAST_IDEAS || ideas.length > MOST_IDEAS || seen.has(key)) return [];
    seen.add(key);
    return [{ keyword, ideas }];
  });
}

const LEAST_IDEAS = 2;
const MOST_IDEAS = 4;

/** Of ideas that share a word, the longest. */
function apart(ideas: readonly Idea[]): Idea[] {
  const kept: Idea[] = [];
  for (const idea of [...ideas].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (!kept.some((other) => other.first <= idea.last && idea.first <= other.last)) kept.push(idea);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** The most words from the first idea to the last, by how many ideas there are. */
const WIDEST: Readonly<Record<number, number>> = { 2: 6, 3: 9, 4: 12 };

/** Finds the keywords of which a sentence holds every idea of a wording close together, whatever the words. */
export function findTold(forms: readonly ToldForm[], sentence: Sentence): ToldHit[] {
  if (forms.length === 0) return [];
  const said = readIdeas(sentence.tokens);
  const found = new Map<string, ToldHit>();
  for (const { keyword, ideas } of forms) {
    if (found.has(keyword.id)) continue;
    const places = placesOf(ideas, said);
    if (places === null) continue;
    const run = closest(places, WIDEST[ideas.length] ?? 0, sentence);
    const first = run && sentence.tokens[run.first];
    const last = run && sentence.tokens[run.last];
    if (!run || !first || !last) continue;
    found.set(keyword.id, {
      ...run,
      start: first.start,
      end: last.end,
      wording: "inflected",
      value: { keyword, tier: "behaviour" },
    });
  }
  return [...found.values()];
}

/** Where each idea is said; null as soon as one is not. */
function placesOf(ideas: readonly Idea[], said: readonly Idea[]): Idea[][] | null {
  const places: Idea[][] = [];
  for (const idea of ideas) {
    const found = said.filter((other) => meansSame(idea, other));
    if (found.length === 0) return null;
    places.push(found);
  }
  return places;
}

/**
 * Finds the keywords of which a sentence holds all ideas of a wording but one, of three or more, close together.
 */
export function findClose(forms: readonly ToldForm[], sentence: Sentence): { first: number; last: number }[] {
  if (!forms.some(({ ideas }) => ideas.length > LEAST_IDEAS)) return [];
  const said = readIdeas(sentence.tokens);
  for (const { ideas } of forms) {
    if (ideas.length <= LEAST_IDEAS) continue;
    const places = ideas.map((idea) => said.filter((other) => meansSame(idea, other)));
    const held = places.filter((list) => list.length > 0);
    const run = held.length === ideas.length - 1 ? closest(held, WIDEST[ideas.length] ?? 0, sentence) : null;
    if (run) return [run];
  }
  return [];
}

/** One place for each idea, none twice, within so many words of one clause; null where there is none. */
function closest(
  places: readonly (readonly Idea[])[],
  widest: number,
  { tokens }: Sentence,
): { first: number; last: number } | null {
  const isParted = (first: number, last: number): boolean =>
    tokens.slice(first + 1, last + 1).some(({ separator }) => CLAUSE_END.test(separator));
  const choose = (at: number, chosen: readonly Idea[]): { first: number; last: number } | null => {
    const first = Math.min(...chosen.map((idea) => idea.first));
    const last = Math.max(...chosen.map((idea) => idea.last));
    if (chosen.length > 0 && (last - first + 1 > widest || isParted(first, last))) return null;
    if (at === places.length) return { first, last };
    for (const idea of places[at] ?? []) {
      if (chosen.some((other) => other.first <= idea.last && idea.first <= other.last)) continue;
      const run = choose(at + 1, [...chosen, idea]);
      if (run) return run;
    }
    return null;
  };
  return choose(0, []);
}

const CLAUSE_END = /[;!?•]|\.(?!\w)/;
