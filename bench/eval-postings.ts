import { GOLD } from "./accuracy/gold.js";
import { readGoldPostings } from "./accuracy/gold-postings.js";
import { type JudgedPosting, judgePosting, measurePostings } from "./accuracy/measure-postings.js";
import { keyfitTerms, rakePhrases, type TermFinder, unigrams } from "./accuracy/term-finders.js";
import { printTable } from "./measure.js";

const TOOLS: Readonly<Record<string, TermFinder>> = {
  keyfit: keyfitTerms,
  "stop-worded words": unigrams,
  "RAKE phrases": rakePhrases,
};

/** Prints how often keyfit lists what a careful recruiter would, beside two baselines. */
export async function evaluatePostings(options: {
  readonly folder?: string | undefined;
  readonly tuneOnly: boolean;
  readonly errorsShown: number;
}): Promise<void> {
  const postings = readGoldPostings(options.folder ?? GOLD).filter(
    ({ split }) => !options.tuneOnly || split === "tune",
  );
  if (postings.length === 0) return;
  const judged = new Map<string, JudgedPosting[]>();
  for (const [tool, find] of Object.entries(TOOLS)) {
    const all: JudgedPosting[] = [];
    for (const posting of postings) all.push(await judgePosting(posting, find));
    judged.set(tool, all);
  }
  printFigures(judged);
  printErrors(judged.get("keyfit") ?? [], options.errorsShown);
}

const PARTS: Readonly<Record<string, (one: JudgedPosting) => boolean>> = {
  all: () => true,
  tuning: ({ posting }) => posting.split === "tune",
  "held back": ({ posting }) => posting.split === "held",
  "near the guide": ({ posting }) => posting.nearGuide,
  "other fields": ({ posting }) => !posting.nearGuide,
};

function printFigures(judged: ReadonlyMap<string, JudgedPosting[]>): void {
  const rows = Object.entries(PARTS).flatMap(([part, holds]) =>
    [...judged].map(([tool, all]) => {
      const figures = measurePostings(all.filter(holds));
      const { postings, requirements, listed, recall, precision, noise, ...rest } = figures;
      return [
        part,
        tool,
        String(postings),
        String(requirements),
        String(listed),
        ...[recall, precision, noise, ...Object.values(rest)].map((value) => value.toFixed(3)),
      ];
    }),
  );
  printTable(
    "Postings: what they ask for, and whether it is met",
    [
      "postings",
      "tool",
      "n",
      "asked",
      "listed",
      "recall",
      "precision",
      "noise",
      "kind",
      "importance",
      "alternatives",
      "coverage precision",
      "coverage recall",
    ],
    rows,
  );
}

/** Of tuning postings alone: those held back are not looked at. */
function printErrors(judged: readonly JudgedPosting[], errorsShown: number): void {
  const lines = judged
    .filter(({ posting }) => posting.split === "tune")
    .flatMap(({ posting, listed, pairs }) => {
      const named = new Set(pairs.map(({ requirement }) => requirement));
      const right = new Set(pairs.map(({ term }) => term));
      return [
        ...posting.requirements
          .filter((requirement) => !named.has(requirement))
          .map(({ term, surface }) => `${posting.name}: not listed: ${term} ("${surface}")`),
        ...listed
          .filter((term) => !right.has(term))
          .map(({ label, quote }) => `${posting.name}: listed and not asked: ${label} ("${quote}")`),
      ];
    });
  process.stdout.write(`\n${lines.slice(0, errorsShown).join("\n")}\n`);
}
