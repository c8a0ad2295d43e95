import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GOLD, type Split } from "./gold.js";

/** One thing that a careful recruiter would put on a search list for a posting. */
export interface Requirement {
  /** Its ordinary name. */
  readonly term: string;
  /** The posting's exact words. */
  readonly surface: string;
  readonly kind: string;
  readonly importance: "required" | "preferred" | "mentioned";
  /** Shared by alternatives of which one suffices. */
  readonly group?: string;
  readonly inResume: boolean;
  /** The exact words that show it. */
  readonly resumeQuote?: string | null;
  readonly coverLetterQuote?: string | null;
  /** Null where there is no letter. */
  readonly inCoverLetter: boolean | null;
}

/** A posting with what it asks for, and an applicant's documents. */
export interface GoldPosting {
  readonly name: string;
  readonly split: Split;
  /** Whether it is of the bundled guide's trade. */
  readonly nearGuide: boolean;
  readonly text: string;
  readonly resume: string;
  readonly coverLetter: string | null;
  readonly requirements: readonly Requirement[];
  /** Exact words that must not be listed. */
  readonly notKeywords: readonly string[];
  /** Exact words that ask for what no résumé proves. */
  readonly unverifiable: readonly string[];
}

/** Reads all labelled postings: those of `postings`, and those of `cases` that have a `job.json`. */
export function readGoldPostings(folder: string = GOLD): GoldPosting[] {
  return ["cases", "postings"].flatMap((set) =>
    foldersIn(join(folder, set)).flatMap((name) => {
      const at = join(folder, set, name);
      const labels = labelsOf(at);
      if (!labels) return [];
      const letter = join(at, "cover-letter.txt");
      return [
        {
          name,
          split: /^\d/.test(name) || name.startsWith("held-") ? "held" : "tune",
          nearGuide: set === "cases",
          text: readFileSync(join(at, "job.txt"), "utf8"),
          resume: readFileSync(join(at, "resume.txt"), "utf8"),
          coverLetter: existsSync(letter) ? readFileSync(letter, "utf8") : null,
          requirements: labels.requirements,
          notKeywords: labels.notKeywords ?? [],
          unverifiable: labels.unverifiable ?? [],
        } satisfies GoldPosting,
      ];
    }),
  );
}

/** Labels stand in `job.json`, or under `job` of a `gold.json`. */
function labelsOf(at: string): Pick<GoldPosting, "requirements" | "notKeywords" | "unverifiable"> | null {
  const own = join(at, "job.json");
  if (existsSync(own)) return JSON.parse(readFileSync(own, "utf8"));
  const gold = join(at, "gold.json");
  return existsSync(gold) && existsSync(join(at, "job.txt"))
    ? (JSON.parse(readFileSync(gold, "utf8")).job ?? null)
    : null;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
