import { stemOf } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokens.js";
import type { GoldPosting, Requirement } from "./gold-postings.js";
import type { ListedTerm, TermFinder } from "./term-finders.js";

/** A posting's labels beside what a tool lists for it. */
export interface JudgedPosting {
  readonly posting: GoldPosting;
  readonly listed: readonly ListedTerm[];
  /** Each listed term that names a requirement, with that requirement; one to one. */
  readonly pairs: readonly { readonly term: ListedTerm; readonly requirement: Requirement }[];
}

/** Shares from 0 to 1. Kind, importance, alternatives and coverage are counted over the requirements that were listed. */
export interface PostingFigures {
  readonly postings: number;
  readonly requirements: number;
  readonly listed: number;
  readonly recall: number;
  readonly precision: number;
  /** Listed terms of which words touch words that must not be listed. */
  readonly noise: number;
  readonly kind: number;
  readonly importance: number;
  readonly alternatives: number;
  readonly coveragePrecision: number;
  readonly coverageRecall: number;
}

export async function judgePosting(posting: GoldPosting, find: TermFinder): Promise<JudgedPosting> {
  const listed = await find(posting);
  return { posting, listed, pairs: pairUp(listed, posting.requirements) };
}

/**
 * Pairs listed terms with requirements, the likest first, each at most once. A listed term names the same thing as a
 * requirement when its label or its quotation agrees with the requirement's term or surface: of the stems of both that
 * carry meaning, shared ones make up at least six tenths (Dice's coefficient), or half where the quotation lies
 * inside the surface or around it.
 */
export function pairUp(
  listed: readonly ListedTerm[],
  requirements: readonly Requirement[],
): JudgedPosting["pairs"] {
  const candidates = listed.flatMap((term, i) =>
    requirements.map((requirement, j) => ({
      term,
      requirement,
      i,
      j,
      likeness: likeness(term, requirement),
    })),
  );
  const usedTerms = new Set<number>();
  const usedRequirements = new Set<number>();
  const pairs: { term: ListedTerm; requirement: Requirement }[] = [];
  for (const { term, requirement, i, j, likeness: like } of candidates.sort(
    (a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j,
  )) {
    if (like === 0 || usedTerms.has(i) || usedRequirements.has(j)) continue;
    usedTerms.add(i);
    usedRequirements.add(j);
    pairs.push({ term, requirement });
  }
  return pairs;
}

const ENOUGH = 0.6;
const ENOUGH_AT_PLACE = 0.5;

function likeness(term: ListedTerm, requirement: Requirement): number {
  const own = [term.label, term.quote].map(meaningOf);
  const asked = [requirement.term, requirement.surface].map(meaningOf);
  const best = Math.max(...own.flatMap((a) => asked.map((b) => dice(a, b))));
  const quote = squeeze(term.quote);
  const surface = squeeze(requirement.surface);
  const isAtPlace = quote !== "" && surface !== "" && (surface.includes(quote) || quote.includes(surface));
  const enough = isAtPlace ? ENOUGH_AT_PLACE : ENOUGH;
  return best >= enough ? best + (isAtPlace ? 0.5 : 0) : 0;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return (2 * shared) / (a.size + b.size);
}

/** The stems of words that carry meaning; where all are of the other sort, all of them. */
function meaningOf(words: string): ReadonlySet<string> {
  const keys = tokenize(words.replace(/\([^)]*\)/g, " ")).map(({ key }) => key);
  const own = keys.filter((key) => !EMPTY_WORDS.has(key) && !/^\d/.test(key));
  return new Set((own.length > 0 ? own : keys).map(stemOf));
}

const EMPTY_WORDS = new Set(
  (
    "a an and the of in on at to for from with or by as your our their other strong excellent good basic current valid skills " +
    "skill ability knowledge experience experienced years year proficiency proficient using use working work certification " +
    "certified certificate license licence degree field related software system systems principles practices"
  ).split(" "),
);

function squeeze(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

/** Adds up the judgements of some postings. */
export function measurePostings(judged: readonly JudgedPosting[]): PostingFigures {
  const count = (of: (one: JudgedPosting) => number) => judged.reduce((sum, one) => sum + of(one), 0);
  const requirements = count(({ posting }) => posting.requirements.length);
  const listed = count((one) => one.listed.length);
  const pairs = judged.flatMap((one) => one.pairs);
  const grouped = judged.flatMap(groupJudgements);
  const coverage = pairs.flatMap(({ term, requirement }) => [
    { said: term.inResume, true: requirement.inResume },
    ...(requirement.inCoverLetter === null
      ? []
      : [{ said: term.inCoverLetter === true, true: requirement.inCoverLetter }]),
  ]);
  const covered = coverage.filter((one) => one.said && one.true).length;
  return {
    postings: judged.length,
    requirements,
    listed,
    recall: share(pairs.length, requirements),
    precision: share(pairs.length, listed),
    noise: share(count(noisyTerms), listed),
    kind: share(
      pairs.filter(({ term, requirement }) => term.kind === kindOf(requirement)).length,
      pairs.length,
    ),
    importance: share(
      pairs.filter(({ term, requirement }) => term.importance === requirement.importance).length,
      pairs.length,
    ),
    alternatives: share(grouped.filter((right) => right).length, grouped.length),
    coveragePrecision: share(covered, coverage.filter((one) => one.said).length),
    coverageRecall: share(covered, coverage.filter((one) => one.true).length),
  };
}

/** Some labels use an older word for technical skills. */
function kindOf({ kind }: Requirement): string {
  return kind === "hard" ? "technical" : kind;
}

/** For each paired requirement that either side puts in a group: whether both do, with a companion in common. */
function groupJudgements({ pairs }: JudgedPosting): boolean[] {
  return pairs
    .filter(({ term, requirement }) => term.group !== undefined || requirement.group !== undefined)
    .map((one) => {
      const gold = companions(pairs, (pair) => pair.requirement.group, one);
      const own = companions(pairs, (pair) => pair.term.group, one);
      return gold.length > 0 ? gold.some((pair) => own.includes(pair)) : own.length === 0;
    });
}

type Pair = JudgedPosting["pairs"][number];

function companions(pairs: readonly Pair[], groupOf: (pair: Pair) => string | undefined, one: Pair): Pair[] {
  const group = groupOf(one);
  return group === undefined ? [] : pairs.filter((pair) => pair !== one && groupOf(pair) === group);
}

/** Listed terms that lie inside words that must not be listed, or hold them; requirements' own words are exempt. */
function noisyTerms({ posting, listed, pairs }: JudgedPosting): number {
  const right = new Set(pairs.map(({ term }) => term));
  const noise = posting.notKeywords.map((words) => ` ${squeeze(words)} `);
  return listed.filter((term) => {
    const quote = squeeze(term.quote);
    return (
      !right.has(term) && noise.some((words) => words.includes(` ${quote} `) || ` ${quote} `.includes(words))
    );
  }).length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
