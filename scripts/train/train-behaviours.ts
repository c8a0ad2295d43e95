import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresOf } from "../../src/match/behaviour-model/features.js";
import { stemOf } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokens.js";
import { ROOT } from "../run-command.js";
import { type Fit, fitLogistic, sumOf } from "./logistic.js";
import { readTrainingSentences, readTuningSentences, TRAINING, type TrainingSentence } from "./sentences.js";
import { foldOf, folds, formatModel, keepHeaviest, numberFeatures, writeWeights } from "./weights.js";

const OUT = join(ROOT, "keywords/behaviours/model.json");

const FIT = { epochs: 20, rate: 0.045, l1: 0.025 };
/** Weights kept for each label; together the file stays under 300 kB. */
const KEPT_WEIGHTS = 1900;

/**
 * Share of the sentences above a label's threshold that show it, over sentences of which a third or more were written to
 * mislead. Ordinary text is kinder.
 */
const LEAST_PRECISION = 0.82;

/** The sentences with their features as numbers. */
interface Task {
  readonly sentences: readonly TrainingSentence[];
  readonly numbered: readonly (readonly number[])[];
  readonly size: number;
}

/**
 * Fits the behaviour model on the sentences of `fixtures/behaviours` and writes it to `keywords`. The thresholds come
 * from four-fold cross-validation, so that they are set on sentences that the weights have not seen.
 */
export async function trainBehaviours(): Promise<void> {
  const written = readTrainingSentences();
  const labels = [...new Set(written.flatMap(({ shows }) => shows))].sort();
  const sentences = [...written, ...(await readTuningSentences(labels))];
  const classes = readClasses();
  const features = sentences.map(({ text }) =>
    featuresOf(tokenize(text), classes.byStem).map(({ name }) => name),
  );
  const vocabulary = numberFeatures(features);
  const numbered = features.map((names) => names.flatMap((name) => vocabulary.get(name) ?? []));
  const task = { sentences, numbered, size: vocabulary.size };
  const fits = labels.map((label) => fitLabel(task, label, () => true));
  const thresholds = labels.map((label) => crossValidate(task, label));
  const model = writeWeights(labels, fits, thresholds, vocabulary);
  const seen = Object.entries(classes.stems).filter(([name]) => model.weights[`{${name}}`]);
  const text = formatModel({ ...model, classes: Object.fromEntries(seen) });
  writeFileSync(OUT, text);
  console.log(
    `${sentences.length} sentences, ${Object.keys(model.weights).length} features, ${text.length} bytes`,
  );
}

function fitLabel(
  { sentences, numbered, size }: Task,
  label: string,
  takes: (sentence: TrainingSentence) => boolean,
): Fit {
  const examples = sentences.flatMap((sentence, index) =>
    takes(sentence) && !sentence.unknown.includes(label)
      ? [{ features: numbered[index] ?? [], positive: sentence.shows.includes(label) }]
      : [],
  );
  return keepHeaviest(fitLogistic(examples, { ...FIT, features: size }), KEPT_WEIGHTS);
}

/** Returns the lowest threshold above which enough of the unseen sentences show the label, and prints what it costs. */
function crossValidate(task: Task, label: string): number {
  const judged = folds().flatMap((fold) => {
    const own = fitLabel(task, label, ({ text }) => foldOf(text) !== fold);
    return task.sentences.flatMap((sentence, index) =>
      foldOf(sentence.text) === fold && !sentence.unknown.includes(label)
        ? [{ sum: sumOf(task.numbered[index] ?? [], own), positive: sentence.shows.includes(label) }]
        : [],
    );
  });
  judged.sort((a, b) => b.sum - a.sum);
  const positives = judged.filter(({ positive }) => positive).length;
  let found = 0;
  let threshold = Number.POSITIVE_INFINITY;
  let recall = 0;
  let shown = 0;
  for (const [index, { sum, positive }] of judged.entries()) {
    found += Number(positive);
    if (found / (index + 1) < LEAST_PRECISION || index < 9) continue;
    threshold = sum;
    recall = found / positives;
    shown = index + 1;
  }
  const share = (part: number) => `${(part * 100).toFixed(0)} of 100`;
  console.log(
    `${label.padEnd(28)} ${positives} sentences, recall ${share(recall)} at precision ${share((recall * positives) / shown)}`,
  );
  return threshold;
}

function readClasses() {
  const words: Record<string, string[]> = JSON.parse(
    readFileSync(join(TRAINING, "word-classes.json"), "utf8"),
  );
  const stems: Record<string, string> = {};
  const byStem = new Map<string, string[]>();
  for (const [name, members] of Object.entries(words)) {
    const own = [...new Set(members.flatMap((word) => tokenize(word).map(({ key }) => stemOf(key))))].sort();
    stems[name] = own.join(" ");
    for (const stem of own) byStem.set(stem, [...(byStem.get(stem) ?? []), name]);
  }
  return { stems, byStem };
}
