import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Detector } from "./detectors.js";
import { keyfit } from "./detectors.js";
import {
  GOLD,
  type GoldText,
  type RankingGroup,
  readGoldTexts,
  readRankingGroups,
  type Split,
} from "./gold.js";
import { readGoldPostings } from "./gold-postings.js";
import type { Judgement } from "./measure-detection.js";
import { creditedShare, judge, measureDetection } from "./measure-detection.js";
import type { JudgedPosting } from "./measure-postings.js";
import { judgePosting, measurePostings } from "./measure-postings.js";
import { measureRanking, scoreByKeyfit } from "./measure-ranking.js";
import { keyfitTerms } from "./term-finders.js";

/** The figures that may only rise; all are shares from 0 to 1 of which more is better. */
export interface SplitCard {
  readonly precision: number;
  readonly recall: number;
  readonly resumePrecision: number;
  readonly resumeRecall: number;
  readonly letterPrecision: number;
  readonly letterRecall: number;
  /** Recall of explicit, alias and inflected labels together. */
  readonly wordRecall: number;
  readonly impliedRecall: number;
  readonly paraphraseRecall: number;
  /** Share of negated and trap labels that earn nothing. */
  readonly baitsRejected: number;
  readonly rankingPairs: number;
  readonly rankingTies: number;
  /** Share of groups that no stuffed or barred résumé tops. */
  readonly rightWinners: number;
  /** Of what postings ask for. */
  readonly postingRecall: number;
  readonly postingPrecision: number;
  /** Listed terms that touch no words that must not be listed. */
  readonly postingWithoutNoise: number;
  readonly postingKind: number;
  readonly postingImportance: number;
  readonly postingAlternatives: number;
  readonly coveragePrecision: number;
  readonly coverageRecall: number;
}

export type Scorecard = Readonly<Record<Split, SplitCard>>;

export const SCORECARD = join(GOLD, "scorecard.json");

/** Runs a detector over all texts. */
export async function judgeAll(texts: readonly GoldText[], detect: Detector): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const gold of texts) judgements.push(...judge(gold, await detect(gold)));
  return judgements;
}

/** Measures keyfit on the whole gold set. */
export async function measureScorecard(): Promise<Scorecard> {
  const judgements = await judgeAll(readGoldTexts(), keyfit);
  const groups = readRankingGroups();
  const postings: JudgedPosting[] = [];
  for (const posting of readGoldPostings()) postings.push(await judgePosting(posting, keyfitTerms));
  const cardOf = async (split: Split) => ({
    ...(await detectionCard(split, judgements, groups)),
    ...postingCard(postings.filter(({ posting }) => posting.split === split)),
  });
  return { tune: await cardOf("tune"), held: await cardOf("held") };
}

function postingCard(judged: readonly JudgedPosting[]) {
  const figures = measurePostings(judged);
  return {
    postingRecall: round(figures.recall),
    postingPrecision: round(figures.precision),
    postingWithoutNoise: round(1 - figures.noise),
    postingKind: round(figures.kind),
    postingImportance: round(figures.importance),
    postingAlternatives: round(figures.alternatives),
    coveragePrecision: round(figures.coveragePrecision),
    coverageRecall: round(figures.coverageRecall),
  };
}

async function detectionCard(split: Split, all: readonly Judgement[], groups: readonly RankingGroup[]) {
  const judgements = all.filter(({ gold }) => gold.split === split);
  const whole = measureDetection(judgements);
  const resumes = measureDetection(judgements.filter(({ gold }) => gold.kind !== "coverLetter"));
  const letters = measureDetection(judgements.filter(({ gold }) => gold.kind === "coverLetter"));
  const ranking = await measureRanking(
    groups.filter((group) => group.split === split),
    scoreByKeyfit,
  );
  return {
    precision: round(whole.precision),
    recall: round(whole.recall),
    resumePrecision: round(resumes.precision),
    resumeRecall: round(resumes.recall),
    letterPrecision: round(letters.precision),
    letterRecall: round(letters.recall),
    wordRecall: round(creditedShare(judgements, ["explicit", "alias", "inflected"]).share),
    impliedRecall: round(creditedShare(judgements, ["implied"]).share),
    paraphraseRecall: round(creditedShare(judgements, ["paraphrase"]).share),
    baitsRejected: round(1 - creditedShare(judgements, ["negated", "trap"]).share),
    rankingPairs: round(ranking.inOrder / Math.max(1, ranking.strictPairs)),
    rankingTies: round(ranking.tiesKept / Math.max(1, ranking.ties)),
    rightWinners: round(1 - ranking.wrongWinners.length / Math.max(1, ranking.groups)),
  };
}

/** Figures of `now` that are below `committed`, as sentences. */
export function fallenFigures(committed: Scorecard, now: Scorecard): string[] {
  return (["tune", "held"] as const).flatMap((split) =>
    (Object.keys(committed[split]) as (keyof SplitCard)[])
      .filter((figure) => now[split][figure] < committed[split][figure])
      .map((figure) => `${split} ${figure} fell from ${committed[split][figure]} to ${now[split][figure]}`),
  );
}

/** Writes the better of each figure: the committed scorecard is only ever raised. */
export function raiseScorecard(committed: Scorecard | null, now: Scorecard): void {
  const raised = committed && fallenFigures(committed, now).length > 0 ? null : now;
  if (!raised) throw new Error("a figure fell: the scorecard is only ever raised");
  writeFileSync(SCORECARD, `${JSON.stringify(raised, null, 2)}\n`);
}

/** Three decimals, rounded down, so that noise in the last figure never fails. */
function round(value: number): number {
  return Math.floor(value * 1000 + 1e-9) / 1000;
}
