import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGoldTexts } from "../../bench/accuracy/gold.js";
import { readDocument } from "../../src/index.js";
import { readSentences } from "../../src/match/read-sentences.js";
import { overlaps } from "../../src/text/span.js";
import { ROOT } from "../run-command.js";

/** A line of a résumé or letter with what it shows. */
export interface TrainingSentence {
  readonly text: string;
  /** The ids of the keywords that it shows. */
  readonly shows: readonly string[];
  /** Keywords that it may or may not show: it teaches nothing about them. */
  readonly unknown: readonly string[];
}

/** The folder with the sentences and the word classes. */
export const TRAINING = join(ROOT, "fixtures/behaviours");

/** Reads every `.tsv` of the folder, a sentence a line: ids parted by commas or "-", a tab, the sentence. */
export function readTrainingSentences(folder: string = TRAINING): TrainingSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean))
    .map((line) => {
      const [ids = "", text = ""] = line.split("\t");
      return { text, shows: ids === "-" ? [] : ids.split(","), unknown: [] };
    });
}

/**
 * Reads the sentences of the gold set's tuning texts, never of those held back. A keyword that is absent from a text is
 * absent from each of its sentences; one that is present is shown where the readers quote a paraphrase, and may or may
 * not be shown elsewhere.
 */
export async function readTuningSentences(labels: readonly string[]): Promise<TrainingSentence[]> {
  const sentences: TrainingSentence[] = [];
  for (const gold of readGoldTexts().filter(({ split }) => split === "tune")) {
    const document = await readDocument({ text: gold.text });
    const quotes = labels.flatMap((id) => {
      const { level, quote } = gold.labels[id] ?? {};
      const start = level === "paraphrase" && quote ? document.text.indexOf(quote) : -1;
      return start < 0 ? [] : [{ id, start, end: start + (quote?.length ?? 0) }];
    });
    for (const sentence of readSentences(document)) {
      if (sentence.block === "heading") continue;
      const shows = quotes.filter((quote) => overlaps(quote, sentence)).map(({ id }) => id);
      const unknown = labels.filter((id) => !shows.includes(id) && gold.labels[id]?.present !== false);
      sentences.push({ text: document.text.slice(sentence.start, sentence.end), shows, unknown });
    }
  }
  return sentences;
}
