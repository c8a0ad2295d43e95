import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/run-command.js";

/** Levels of a label that says present, strongest first, and of one that says why a tempting place does not count. */
export const LEVELS = ["explicit", "alias", "inflected", "implied", "paraphrase"] as const;
export const BAITS = ["negated", "trap"] as const;

export type Level = (typeof LEVELS)[number];
export type Bait = (typeof BAITS)[number];

/** What two readers, blind to each other, agreed on for one keyword in one text. */
export interface Label {
  readonly present: boolean;
  /** Absent where the readers agreed on presence alone, and where nothing in the text tempts. */
  readonly level?: Level | Bait;
  readonly quote?: string;
}

/** Which half of a set a text belongs to; its folder's name says so, and only `tune` is looked at while rules are made. */
export type Split = "tune" | "held";

/** One text with its labels; keywords on which the readers disagreed have none. */
export interface GoldText {
  /** Folder and kind, "tune-01-registrar résumé". */
  readonly name: string;
  readonly split: Split;
  readonly kind: "resume" | "coverLetter" | "long";
  readonly text: string;
  /** The guide's id, or the path of a guide's file beside the cases. */
  readonly guide: string;
  readonly labels: Readonly<Record<string, Label>>;
}

/** A group of résumés that a careful recruiter has ranked for one posting. */
export interface RankingGroup {
  readonly name: string;
  readonly split: Split;
  readonly job: string;
  readonly resumes: Readonly<Record<string, string>>;
  readonly order: readonly string[];
  readonly ties: readonly (readonly string[])[];
  readonly stuffed: readonly string[];
  readonly mustNotWin: readonly string[];
  readonly softPairs: readonly (readonly string[])[];
}

/** The folder with `cases`, `long` and `ranking`. */
export const GOLD = join(ROOT, "fixtures/gold");

/** The date by which the texts are to be read. */
export const GOLD_AS_OF = "2025-06-15";

/** Reads all labelled texts, in the order of their names. */
export function readGoldTexts(folder: string = GOLD): GoldText[] {
  return ["cases", "long"].flatMap((set) =>
    foldersIn(join(folder, set)).flatMap((name) => {
      const at = join(folder, set, name);
      // A text that only one reader has labelled so far is not measured.
      if (!existsSync(join(at, "gold.json"))) return [];
      const gold = readJson(join(at, "gold.json"));
      // A case that labels a posting's keywords alone has no guide.
      if (!gold.guide) return [];
      const shared = { split: splitOf(name), guide: guideOf(gold, at) };
      const resume: GoldText = {
        ...shared,
        name: `${name} résumé`,
        kind: set === "long" ? "long" : "resume",
        text: readFileSync(join(at, "resume.txt"), "utf8"),
        labels: gold.resume,
      };
      if (!gold.coverLetter) return [resume];
      const text = readFileSync(join(at, "cover-letter.txt"), "utf8");
      return [
        resume,
        { ...shared, name: `${name} letter`, kind: "coverLetter", text, labels: gold.coverLetter },
      ];
    }),
  );
}

/** Reads all ranking groups, in the order of their names. */
export function readRankingGroups(folder: string = GOLD): RankingGroup[] {
  return foldersIn(join(folder, "ranking")).map((name) => {
    const at = join(folder, "ranking", name);
    const read = (file: string) => readFileSync(join(at, file), "utf8");
    const order = JSON.parse(read("order.json"));
    const resumes = Object.fromEntries(order.order.map((id: string) => [id, read(`${id}.txt`)]));
    return { softPairs: [], ...order, name, split: splitOf(name), job: read("job.txt"), resumes };
  });
}

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function splitOf(name: string): Split {
  return name.startsWith("held-") ? "held" : "tune";
}

/** A case names a bundled guide, or a guide's file in its own folder. */
function guideOf(gold: { guide: string }, folder: string): string {
  return gold.guide.endsWith(".json") ? join(folder, gold.guide) : gold.guide;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}
