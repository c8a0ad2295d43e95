import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WrittenModel } from "../../src/match/behaviour-model/behaviour-model.js";
import { featuresOf } from "../../src/match/behaviour-model/features.js";
import { stemOf } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokens.js";
import { ROOT } from "../run-command.js";
import { type Fit, fitLogistic, sumOf } from "./logistic.js";
import { readTrainingSentences, readTuningSentences, TRAINING, type TrainingSentence } from "./sentences.js";

/**
 * `npm run train`: fits the behaviour model on the sentences of `fixtures/behaviours` and writes it to `keywords`. The
 * thresholds come from four-fold cross-validation, so that they are set on sentences that the weights have not seen.
 */
const OUT = join(ROOT, "keywords/behaviours/model.json");

const FOLDS = 4;
/** Features seen once teach nothing of other sentences. */
const LEAST_SENTENCES = 2;
const FIT = { epochs: 20, rate: 0.045, l1: 0.025 };
/** Weights kept for each label, those of most weight; together the file stays under 300 kB. */
const KEPT_WEIGHTS = 1900;
/** Weights are written in tenths. */
const UNIT = 10;

/**
 * Share of the sentences above a label's threshold that show it, over sentences of which a third or more were written to
 * mislead. Ordinary text is kinder.
 */
const LEAST_PRECISION = 0.78;

/** A sum that no sentence reaches: the threshold of a label that is never sure enough. */
const NEVER = 1000;

const written = readTrainingSentences();
const labels = [...new Set(written.flatMap(({ shows }) => shows))].sort();
const sentences = [...written, ...(await readTuningSentences(labels))];
const classes = readClasses();
const features = sentences.map(({ text }) =>
  featuresOf(tokenize(text), classes.byStem).map(({ name }) => name),
);
const vocabulary = commonFeatures();
const numbered = features.map((names) => names.flatMap((name) => vocabulary.get(name) ?? []));

writeModel();

function writeModel(): void {
  const fits = labels.map((label) => keepHeaviest(fitLabel(label, () => true)));
  const thresholds = labels.map((label) => crossValidate(label));
  const weights: Record<string, number[]> = {};
  for (const [name, feature] of [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entries = fits.flatMap(({ weights: all }, label) => {
      const weight = Math.round((all[feature] ?? 0) * UNIT);
      return weight === 0 ? [] : [label, weight];
    });
    if (entries.length > 0) weights[name] = entries;
  }
  const model: WrittenModel = {
    labels,
    biases: fits.map(({ bias }) => Math.round(bias * UNIT)),
    thresholds: thresholds.map((threshold) => Math.round(Math.min(threshold, NEVER) * UNIT)),
    classes: Object.fromEntries(Object.entries(classes.stems).filter(([name]) => weights[`{${name}}`])),
    weights,
  };
  writeFileSync(OUT, format(model));
  console.log(
    `${sentences.length} sentences, ${Object.keys(weights).length} features, ${format(model).length} bytes`,
  );
}

/** One feature a line, so that a change can be read. */
function format({ weights, classes: stems, ...rest }: WrittenModel): string {
  const lines = (record: object) =>
    Object.entries(record)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(",\n");
  return `${JSON.stringify(rest).slice(0, -1)},\n"classes":{\n${lines(stems)}\n},\n"weights":{\n${lines(weights)}\n}}\n`;
}

function fitLabel(label: string, takes: (index: number) => boolean): Fit {
  const examples = sentences.flatMap((sentence, index) =>
    takes(index) && !sentence.unknown.includes(label)
      ? [{ features: numbered[index] ?? [], positive: sentence.shows.includes(label) }]
      : [],
  );
  return fitLogistic(examples, { ...FIT, features: vocabulary.size });
}

/** Returns the lowest threshold above which enough of the unseen sentences show the label, and prints what it costs. */
function crossValidate(label: string): number {
  const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const own = keepHeaviest(fitLabel(label, (index) => foldOf(sentences[index]) !== fold));
    return sentences.flatMap((sentence, index) =>
      foldOf(sentence) === fold && !sentence.unknown.includes(label)
        ? [{ sum: sumOf(numbered[index] ?? [], own), positive: sentence.shows.includes(label), sentence }]
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

function keepHeaviest({ bias, weights }: Fit): Fit {
  const order = [...weights.keys()].sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0));
  const kept = new Float64Array(weights.length);
  for (const index of order.slice(0, KEPT_WEIGHTS)) kept[index] = weights[index] ?? 0;
  return { bias, weights: kept };
}

function foldOf(sentence: TrainingSentence | undefined): number {
  let hash = 7;
  for (const letter of sentence?.text ?? "") hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

function commonFeatures(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of features.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([name]) => name);
  return new Map(common.map((name, index) => [name, index]));
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
