import { existsSync, readFileSync } from "node:fs";
import { type Detector, exactPhrase, keyfit, stemmedPhrase } from "./accuracy/detectors.js";
import {
  GOLD,
  type GoldText,
  LEVELS,
  type Level,
  readGoldTexts,
  readRankingGroups,
} from "./accuracy/gold.js";
import {
  creditedShare,
  falseAlarms,
  type Judgement,
  measureDetection,
  recallByLevel,
} from "./accuracy/measure-detection.js";
import { measureRanking, type Scorer, scoreByKeyfit } from "./accuracy/measure-ranking.js";
import { judgeAll, measureScorecard, raiseScorecard, SCORECARD } from "./accuracy/scorecard.js";
import { evaluateDocuments } from "./eval-documents.js";
import { evaluatePostings } from "./eval-postings.js";
import { printTable } from "./measure.js";

/**
 * `npm run eval`: how often keyfit agrees with the labels of `fixtures/gold`, beside two naive baselines. `--tune` leaves
 * out the held-back texts, `--errors N` quotes more errors, `--gold FOLDER` reads another set, `--raise` writes the
 * scorecard.
 */
const TOOLS: Readonly<Record<string, Detector>> = {
  keyfit,
  "exact phrase": exactPhrase,
  "stemmed phrase": stemmedPhrase,
};

const args = process.argv.slice(2);
const tuneOnly = args.includes("--tune");
const errorsShown = Number(option("--errors") ?? 20);
const folder = option("--gold") ?? GOLD;

const texts = readGoldTexts(folder).filter((gold) => !tuneOnly || gold.split === "tune");
const judged = new Map<string, Judgement[]>();
for (const [name, detect] of Object.entries(TOOLS)) judged.set(name, await judgeAll(texts, detect));
const own = judged.get("keyfit") ?? [];

printParts();
printLevels();
printKeywords();
await printRanking();
printErrors();
await evaluateDocuments();
await evaluatePostings({ folder: option("--gold"), tuneOnly, errorsShown });
if (args.includes("--raise")) {
  const committed = existsSync(SCORECARD) ? JSON.parse(readFileSync(SCORECARD, "utf8")) : null;
  raiseScorecard(committed, await measureScorecard());
}

function printParts(): void {
  const parts: Record<string, (gold: GoldText) => boolean> = {
    all: () => true,
    tuning: ({ split }) => split === "tune",
    "held back": ({ split }) => split === "held",
    résumés: ({ kind }) => kind === "resume",
    letters: ({ kind }) => kind === "coverLetter",
    "long, other occupations": ({ kind }) => kind === "long",
  };
  const rows = Object.entries(parts).flatMap(([part, holds]) =>
    [...judged].map(([tool, judgements]) => {
      const result = measureDetection(judgements.filter(({ gold }) => holds(gold)));
      const { labels, precision, recall, f1, falselyFound, missed } = result;
      return [part, tool, labels, precision, recall, f1, String(falselyFound), String(missed)];
    }),
  );
  printTable("Detection", ["texts", "tool", "labels", "precision", "recall", "F1", "false", "missed"], rows);
}

function printLevels(): void {
  const rows = (["tune", "held"] as const).flatMap((split) =>
    [...judged].map(([tool, judgements]) => {
      const part = judgements.filter(({ gold }) => gold.split === split);
      const recall = recallByLevel(part);
      const alarms = falseAlarms(part);
      return [
        `${split === "held" ? "held back" : "tuning"}, ${tool}`,
        ...LEVELS.map((level) => `${percent(recall[level].share)} of ${recall[level].labels}`),
        `${percent(creditedShare(part, ["explicit", "alias", "inflected"]).share)}`,
        `${percent(alarms.negated.share)} of ${alarms.negated.labels}`,
        `${percent(alarms.trap.share)} of ${alarms.trap.labels}`,
      ];
    }),
  );
  printTable(
    "Recall by level, and share of baits credited, in 100",
    ["", ...LEVELS, "first three", "negated", "trap"],
    rows,
  );
}

function printKeywords(): void {
  const ids = [...new Set(own.map(({ id }) => id))].sort();
  const rows = ids.map((id) => {
    const part = own.filter((one) => one.id === id);
    const baits = creditedShare(part, ["negated", "trap"]);
    const { precision, recall, f1, found, missed } = measureDetection(part);
    return [id, String(found + missed), String(baits.labels), precision, recall, f1, percent(baits.share)];
  });
  printTable(
    "Each keyword",
    ["", "positive", "baits", "precision", "recall", "F1", "baits credited, in 100"],
    rows,
  );
}

async function printRanking(): Promise<void> {
  const groups = readRankingGroups(folder).filter(({ split }) => !tuneOnly || split === "tune");
  const scorers: Record<string, Scorer> = { keyfit: scoreByKeyfit };
  for (const [name, detect] of Object.entries(TOOLS)) {
    if (name !== "keyfit") scorers[name] = (resume) => countCredited(detect, resume);
  }
  const rows = [];
  for (const [tool, scorer] of Object.entries(scorers)) {
    for (const split of ["tune", "held"] as const) {
      const result = await measureRanking(
        groups.filter((group) => group.split === split),
        scorer,
      );
      const { inOrder, strictPairs, ties, tiesKept, wrongWinners, faults } = result;
      rows.push([
        tool,
        split === "held" ? "held back" : "tuning",
        String(result.groups),
        `${inOrder} of ${strictPairs}`,
        `${tiesKept} of ${ties}`,
        String(wrongWinners.length),
      ]);
      if (tool === "keyfit") for (const fault of faults) console.log(`out of order: ${fault}`);
    }
  }
  printTable(
    "Ranking",
    ["", "part", "groups", "pairs in order", "ties kept", "stuffed or barred first"],
    rows,
  );
}

/** What a tool that counts keywords would score. */
async function countCredited(detect: Detector, text: string): Promise<number> {
  const gold = {
    name: "",
    split: "tune",
    kind: "resume",
    text,
    guide: "patient-care-specialist",
    labels: {},
  } as const;
  return (await detect(gold)).size;
}

function printErrors(): void {
  const errors = own.filter((one) => one.present !== one.credited).sort(byWeight);
  console.log(`\nWorst ${Math.min(errorsShown, errors.length)} of ${errors.length} errors`);
  for (const { gold, id, level, credited, quote } of errors.slice(0, errorsShown)) {
    const fault = credited ? "falsely found" : "missed";
    const words = quote.replace(/\s+/g, " ").slice(0, 120);
    console.log(`${fault.padEnd(13)} ${id}${level ? ` (${level})` : ""}, ${gold.name}: ${words}`);
  }
}

/** A credited bait is the worst, then any false credit, then misses from the plainest level on. */
function byWeight(a: Judgement, b: Judgement): number {
  return weight(a) - weight(b);
}

function weight({ credited, level }: Judgement): number {
  if (credited) return level ? 0 : 1;
  return 2 + LEVELS.indexOf(level as Level);
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function option(name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
}
