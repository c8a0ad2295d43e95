import { analyze } from "../../src/index.js";
import { GOLD_AS_OF, type RankingGroup } from "./gold.js";

/** How well scores keep to the order of recruiters, over some groups. */
export interface RankingResult {
  readonly groups: number;
  readonly strictPairs: number;
  readonly inOrder: number;
  readonly ties: number;
  readonly tiesKept: number;
  /** Groups that a stuffed or otherwise barred résumé tops, alone or with others. */
  readonly wrongWinners: readonly string[];
  /** What is out of order, "tune-g1: r4 31.4 before r1 26.8". */
  readonly faults: readonly string[];
}

/** A résumé's score for the group's posting. */
export type Scorer = (resume: string, group: RankingGroup) => Promise<number>;

/** keyfit's own score. */
export const scoreByKeyfit: Scorer = async (resume, group) => {
  const report = await analyze({
    resume: { text: resume },
    job: { text: group.job },
    guide: "patient-care-specialist",
    asOf: GOLD_AS_OF,
  });
  return report.score.total ?? 0;
};

/** Scores all groups and counts the pairs. */
export async function measureRanking(
  groups: readonly RankingGroup[],
  scorer: Scorer,
): Promise<RankingResult> {
  const results: Omit<RankingResult, "groups">[] = [];
  for (const group of groups) results.push(await rankGroup(group, scorer));
  const sum = (count: (one: Omit<RankingResult, "groups">) => number) =>
    results.reduce((total, one) => total + count(one), 0);
  return {
    groups: groups.length,
    strictPairs: sum((one) => one.strictPairs),
    inOrder: sum((one) => one.inOrder),
    ties: sum((one) => one.ties),
    tiesKept: sum((one) => one.tiesKept),
    wrongWinners: results.flatMap((one) => one.wrongWinners),
    faults: results.flatMap((one) => one.faults),
  };
}

async function rankGroup(group: RankingGroup, scorer: Scorer): Promise<Omit<RankingResult, "groups">> {
  const score = new Map<string, number>();
  for (const [id, text] of Object.entries(group.resumes)) score.set(id, await scorer(text, group));
  const at = (id: string) => score.get(id) ?? 0;
  const told = (a: string, b: string) => `${group.name}: ${a} ${at(a)} and ${b} ${at(b)}`;

  const pairs = strictPairs(group);
  const disorder = pairs.filter(([better, worse]) => at(better) <= at(worse));
  const split = group.ties.filter((tie) => new Set(tie.map(at)).size > 1);
  const best = Math.max(...score.values());
  const wrongWinners = group.mustNotWin.filter((id) => at(id) === best).map((id) => `${group.name}: ${id}`);
  return {
    strictPairs: pairs.length,
    inOrder: pairs.length - disorder.length,
    ties: group.ties.length,
    tiesKept: group.ties.length - split.length,
    wrongWinners,
    faults: [
      ...disorder.map(([better, worse]) => told(better, worse)),
      ...split.map(([a = "", b = ""]) => `tie, ${told(a, b)}`),
    ],
  };
}

/** Every pair of the order that is neither a tie nor a matter of taste, better one first. */
function strictPairs({ order, ties, softPairs }: RankingGroup): [string, string][] {
  return order.flatMap((better, index) =>
    order
      .slice(index + 1)
      .filter(
        (worse) => ![...ties, ...softPairs].some((pair) => pair.includes(better) && pair.includes(worse)),
      )
      .map((worse): [string, string] => [better, worse]),
  );
}
