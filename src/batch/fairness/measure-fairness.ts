import { KeyfitError } from "../../index.js";
import type { Batch, Candidate, Target } from "../batch.js";
import { compareCodePoints } from "../plan/code-points.js";
import { type JudgedGroup, judgeGroups } from "./judge-groups.js";
import { type MatchedPeople, matchPeople } from "./match-people.js";
import type { GroupedPerson, GroupTable } from "./read-groups.js";
import * as words from "./words.js";

export type { GroupTable } from "./read-groups.js";
export { readGroups } from "./read-groups.js";

/** How scores fall on the groups of a table that the user gave. */
export interface Fairness {
  /** The score from which a candidate counts as selected, 0 to 100. */
  readonly threshold: number;
  /** One a target, attribute (or pair of attributes) and basis, in that order. */
  readonly tables: readonly {
    /** The target's id. */
    readonly target: string;
    readonly targetLabel: string;
    /** The attribute's name, or both names of an intersection. */
    readonly attribute: string;
    /** What "selected" means: a score of the threshold or above, or one above the median of all scores for the target. */
    readonly basis: "threshold" | "median";
    /** The threshold or the median, points of 100. */
    readonly cutOff: number;
    /** In code-point order of their names. */
    readonly groups: readonly {
      readonly group: string;
      /** People of the group with a score. */
      readonly people: number;
      /** Those of them who are over the cut-off. */
      readonly selected: number;
      /** Selected divided by people, 0 to 1; null where there are no people. */
      readonly rate: number | null;
      /** The rate divided by the highest group's rate, 0 to 1; null where the note says why. */
      readonly impactRatio: number | null;
      /** Whether there is a ratio and it is below 4/5. */
      readonly belowFourFifths: boolean;
      /** What limits the figures, in sentences. */
      readonly note: string | null;
    }[];
    /** People with a score whose attribute is not known; with the groups' people, everybody with a score. */
    readonly unknown: number;
  }[];
  /** Sentences: first what must be known to read the figures, then who is not counted and why. */
  readonly notes: readonly string[];
}

interface Scored {
  /** Points of 100, to a tenth, as they are told. */
  readonly score: number;
  readonly person: GroupedPerson | undefined;
}

interface Attribute {
  readonly name: string;
  readonly groupOf: (person: GroupedPerson) => string | null;
}

/**
 * Measures how the scores of a batch fall on groups of people, in the manner of bias audits of hiring tools. It reads scores and changes none.
 *
 * Selection rate and impact ratio are those of 29 CFR 1607.4(D) (Uniform Guidelines on Employee Selection Procedures); the scoring rate,
 * which is the share above the median score of the whole sample, the intersections, the count of unknown people and the 2 % rule are those of
 * 6 RCNY §§ 5-300 and 5-301 (New York City, Local Law 144 of 2021). The median is that of everybody with a score for the target, in the table
 * of groups or not. Intersections are made of all pairs of attributes. Copies of a file count once. Scores count to a tenth, as they are told.
 *
 * In a redacted batch, notes name candidates by their ids and rows of the table by their lines. Pure.
 *
 * @param options.threshold the score from which a candidate counts as selected, points from 0 to 100.
 * @throws KeyfitError `invalid-input` for a threshold that is no number from 0 to 100.
 */
export function measureFairness(
  batch: Batch,
  groups: GroupTable,
  { threshold }: { readonly threshold: number },
): Fairness {
  if (!(threshold >= 0 && threshold <= 100)) {
    throw new KeyfitError(
      "invalid-input",
      `Expected a score to select at from 0 to 100, found ${threshold}. Give a number of points.`,
      { data: { threshold: String(threshold) } },
    );
  }
  const matched = matchPeople(batch, groups);
  const attributes = attributesOf(groups);
  const rows = [...matched.rowOf.values()];
  const tables = batch.targets.flatMap((target) => {
    const scored = scoredFor(target, batch, matched);
    if (scored.length === 0) return [];
    const median = medianOf(scored.map(({ score }) => score));
    const bases = [
      { basis: "threshold", cutOff: threshold, isOver: (score: number) => score >= threshold },
      { basis: "median", cutOff: median, isOver: (score: number) => score > median },
    ] as const;
    return attributes.flatMap((attribute) =>
      bases.map(({ basis, cutOff, isOver }) => ({
        target: target.id,
        targetLabel: target.label,
        attribute: attribute.name,
        basis,
        cutOff,
        ...measureAttribute(scored, rows, attribute, isOver),
      })),
    );
  });
  return { threshold, tables, notes: [...words.CAUTIONS, ...notesOn(batch, groups, matched)] };
}

/** Each attribute alone, then each pair of two. */
function attributesOf({ attributes }: GroupTable): Attribute[] {
  const single = attributes.map((name, at) => ({
    name,
    groupOf: ({ groups }: GroupedPerson) => groups[at] ?? null,
  }));
  const pairs = single.flatMap((one, at) =>
    single.slice(at + 1).map((other) => ({
      name: words.both(one.name, other.name),
      groupOf: (person: GroupedPerson) => {
        const [first, second] = [one.groupOf(person), other.groupOf(person)];
        return first === null || second === null ? null : words.both(first, second);
      },
    })),
  );
  return [...single, ...pairs];
}

function scoredFor({ id }: Target, { candidates }: Batch, { rowOf }: MatchedPeople): Scored[] {
  return candidates.flatMap((candidate) => {
    const score = scoreOf(candidate, id);
    return score === null ? [] : [{ score: Math.round(score * 10) / 10, person: rowOf.get(candidate.id) }];
  });
}

function scoreOf({ status, results }: Candidate, target: string): number | null {
  if (status !== "done") return null;
  return results.find((result) => result.target === target)?.score ?? null;
}

/** The middle of some numbers, at least one; of an even count, halfway between the two in the middle, to a twentieth. */
function medianOf(scores: readonly number[]): number {
  const tenths = scores.map((score) => Math.round(score * 10)).sort((one, other) => one - other);
  const low = tenths[(tenths.length - 1) >> 1] ?? 0;
  const high = tenths[tenths.length >> 1] ?? 0;
  return (low + high) / 20;
}

function measureAttribute(
  scored: readonly Scored[],
  rows: readonly GroupedPerson[],
  { groupOf }: Attribute,
  isOver: (score: number) => boolean,
): { readonly groups: JudgedGroup[]; readonly unknown: number } {
  const counts = new Map<string, { people: number; selected: number }>();
  for (const group of rows.map(groupOf)) if (group !== null) counts.set(group, { people: 0, selected: 0 });
  let unknown = 0;
  for (const { score, person } of scored) {
    const count = counts.get((person && groupOf(person)) ?? "");
    if (!count) unknown += 1;
    else {
      count.people += 1;
      count.selected += isOver(score) ? 1 : 0;
    }
  }
  const ordered = [...counts].sort(([one], [other]) => compareCodePoints(one, other));
  return { groups: judgeGroups(ordered.map(([group, count]) => ({ group, ...count }))), unknown };
}

function notesOn(batch: Batch, table: GroupTable, matched: MatchedPeople): string[] {
  const namesOf = (candidates: readonly Candidate[]) =>
    candidates.map(({ id, name }) => (batch.redacted ? id : name));
  const having = (status: Candidate["status"]) => batch.candidates.filter((one) => one.status === status);
  const rowsOf = (people: readonly GroupedPerson[]) =>
    people.map(({ candidate, line }) => (batch.redacted ? words.lineName(line) : candidate));
  const done = having("done");
  const note = (write: (names: readonly string[]) => string, names: readonly string[]) =>
    names.length === 0 ? [] : [write(names)];
  const onTable = (write: (table: string, names: readonly string[]) => string, names: readonly string[]) =>
    note((some) => write(table.name, some), names);
  return [
    ...note(words.failedNote, namesOf(having("failed"))),
    ...note(words.duplicateNote, namesOf(having("duplicate"))),
    ...batch.targets.flatMap(({ id, label }) => {
      const without = done.filter((candidate) => scoreOf(candidate, id) === null);
      if (without.length === done.length) return [words.noTableNote(label)];
      return note((names) => words.noScoreNote(label, names), namesOf(without));
    }),
    ...onTable(words.notInTableNote, namesOf(done.filter(({ id }) => !matched.rowOf.has(id)))),
    ...onTable(words.strangerNote, rowsOf(matched.strangers)),
    ...onTable(words.ambiguousNote, rowsOf(matched.ambiguous)),
    ...onTable(words.repeatedNote, rowsOf(matched.repeated)),
  ];
}
