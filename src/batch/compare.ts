import type { Batch, Candidate, CandidateResult, Target } from "./batch.js";
import { splitExtension } from "./plan/file-kinds.js";

/** Who gained what between two runs. */
export interface Comparison {
  /** The day that the earlier run was judged by, YYYY-MM-DD. */
  readonly earlierAsOf: string;
  /** The version of keyfit that made the earlier run. */
  readonly earlierVersion: string;
  /** One a person in both runs and target in both runs, where at least one run has a result; in the order of the later run. */
  readonly rows: readonly {
    /** The candidate's name in the later run. */
    readonly name: string;
    /** The target's id in the later run. */
    readonly target: string;
    /** Score of the earlier run, points of 100; null where there was none. */
    readonly before: number | null;
    /** Score of the later run, points of 100; null where there is none. */
    readonly after: number | null;
    /** After less before, points to a tenth; null where either is. */
    readonly change: number | null;
    /** Labels of the keywords that are shown now and were not before. */
    readonly gained: readonly string[];
    /** Labels of the keywords that were shown before and are not now. */
    readonly lost: readonly string[];
  }[];
  /** Names of the candidates that only the later run has. */
  readonly added: readonly string[];
  /** Names of the candidates that only the earlier run has. */
  readonly gone: readonly string[];
}

/**
 * Compares a batch with an earlier one. Pure; throws nothing.
 *
 * People are the same whose file has the same path, whatever its case, its way of writing accents and its ending, and among the rest those
 * with the same id. Whoever could be two people is matched by the whole name or not at all. A candidate that is a copy of another's file has
 * that one's results. Targets are the same by id; where one is left on each side, and both or neither are the guide alone, those two are.
 *
 * Only keywords that both runs ask for, and people with a result in both, can be gained or lost: what is newly asked for is no change in a
 * person. A keyword shown in the letter alone (status "l") is not shown.
 */
export function compareBatches(earlier: Batch, now: Batch): Comparison {
  const people = matchPeople(earlier.candidates, now.candidates);
  const targets = matchTargets(earlier.targets, now.targets);
  const resultsBefore = resultsOf(earlier);
  const resultsNow = resultsOf(now);
  const known = new Set(people.values());
  return {
    earlierAsOf: earlier.asOf,
    earlierVersion: earlier.keyfitVersion,
    rows: now.candidates.flatMap((candidate) => {
      const old = people.get(candidate);
      if (!old) return [];
      return targets.flatMap(([before, after]) => {
        const was = resultsBefore(old, before.id);
        const is = resultsNow(candidate, after.id);
        if (!was && !is) return [];
        return [{ name: candidate.name, target: after.id, ...compareResults(was, before, is, after) }];
      });
    }),
    added: now.candidates.filter((one) => !people.has(one)).map(({ name }) => name),
    gone: earlier.candidates.filter((one) => !known.has(one)).map(({ name }) => name),
  };
}

/** A name as it is compared: without case and without the ways in which systems write the same character. Pure. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

function compareResults(
  was: CandidateResult | undefined,
  earlier: Target,
  is: CandidateResult | undefined,
  now: Target,
) {
  const before = was?.score ?? null;
  const after = is?.score ?? null;
  const change = before === null || after === null ? null : tenths(after - before);
  if (!was || !is) return { before, after, change, gained: [], lost: [] };
  const shownBefore = new Map(earlier.keywords.map(({ id }, at) => [id, was.statuses[at] === "s"]));
  const labels = (gained: boolean) =>
    now.keywords
      .filter(({ id }, at) => shownBefore.get(id) === !gained && (is.statuses[at] === "s") === gained)
      .map(({ label }) => label);
  return { before, after, change, gained: labels(true), lost: labels(false) };
}

/** To a tenth, halves away from nought, and never minus nought. */
function tenths(change: number): number {
  const size = Math.round(Math.abs(change) * 10) / 10;
  return change < 0 && size > 0 ? -size : size;
}

/** Of each candidate of the later run that is in the earlier one too, that one. */
function matchPeople(
  earlier: readonly Candidate[],
  now: readonly Candidate[],
): ReadonlyMap<Candidate, Candidate> {
  const matched = new Map<Candidate, Candidate>();
  const keys = [
    ({ name }: Candidate) => foldName(name),
    ({ name }: Candidate) => foldName(withoutExtension(name)),
    ({ id }: Candidate) => id,
  ];
  for (const keyOf of keys) {
    const taken = new Set(matched.values());
    const old = uniqueBy(
      earlier.filter((one) => !taken.has(one)),
      keyOf,
    );
    const young = uniqueBy(
      now.filter((one) => !matched.has(one)),
      keyOf,
    );
    for (const [key, candidate] of young) {
      const same = old.get(key);
      if (candidate && same) matched.set(candidate, same);
    }
  }
  return matched;
}

/** Candidates by key; null under a key that several have. */
function uniqueBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): ReadonlyMap<string, Candidate | null> {
  const found = new Map<string, Candidate | null>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    found.set(key, found.has(key) ? null : candidate);
  }
  return found;
}

function withoutExtension(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return folder + splitExtension(path.slice(folder.length)).stem;
}

/** Pairs of an earlier target and the later one that asks the same, in the order of the later run. */
function matchTargets(
  earlier: readonly Target[],
  now: readonly Target[],
): readonly (readonly [Target, Target])[] {
  const pairs = new Map<Target, Target>();
  // The guide alone asks for other things than a posting, so that a change between them would say nothing.
  const pair = (isSame: (old: Target, young: Target) => boolean) => {
    const taken = new Set(pairs.values());
    for (const young of now.filter((one) => !pairs.has(one))) {
      const same = earlier.filter(
        (old) => !taken.has(old) && isGuide(old) === isGuide(young) && isSame(old, young),
      );
      if (same.length === 1 && same[0]) pairs.set(young, same[0]);
    }
  };
  pair((old, young) => old.id === young.id);
  // A posting that was renamed asks for the same.
  pair((old, young) => asksOf(old) === asksOf(young));
  if (now.length - pairs.size === 1) pair(() => true);
  return now.flatMap((young) => {
    const old = pairs.get(young);
    return old ? [[old, young] as const] : [];
  });
}

function asksOf({ keywords }: Target): string {
  return keywords.map(({ id, importance }) => `${id} ${importance}`).join("\n");
}

function isGuide({ id }: Target): boolean {
  return id === "guide";
}

/** Finds how a candidate did against a target; a copy did as its original. */
function resultsOf({ candidates }: Batch) {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return (candidate: Candidate, target: string): CandidateResult | undefined => {
    const original = candidate.duplicateOf === null ? undefined : byId.get(candidate.duplicateOf);
    return (original ?? candidate).results.find((result) => result.target === target);
  };
}
