import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGoldTexts } from "../../bench/accuracy/gold.js";
import { type Requirement, readGoldPostings } from "../../bench/accuracy/gold-postings.js";
import { pairUp } from "../../bench/accuracy/measure-postings.js";
import { extractJobKeywords, loadGuide, readDocument } from "../../src/index.js";
import { claimFeaturesOf, type NamePlace } from "../../src/match/claim-model/claim-features.js";
import { addKeywords, compileGuide, type KeywordIndex } from "../../src/match/compile-keywords.js";
import { findMatches, placeOf } from "../../src/match/find-matches.js";
import type { Match, RejectionReason } from "../../src/match/match.js";
import { findCues } from "../../src/match/polarity/find-cues.js";
import { governingReason } from "../../src/match/polarity/judge-polarity.js";
import type { Sentence } from "../../src/match/read-sentences.js";
import { readSentences } from "../../src/match/read-sentences.js";
import { ROOT } from "../run-command.js";

/** A name in a line or a text, with what a careful recruiter says of it. */
export interface TrainingClaim {
  readonly features: readonly string[];
  readonly claimed: boolean;
  /** Why not, where the writer of the line says so. */
  readonly reason?: RejectionReason;
  /** What is parted as a whole when folds are made. */
  readonly text: string;
  /** Whether the rules reject it, so that the model is not asked. */
  readonly ruled: boolean;
  /** Whether it stands in a text of the gold set, whose mix is that of real documents. */
  readonly gold: boolean;
}

const FOLDER = join(ROOT, "fixtures/claims");
const GUIDE = "patient-care-specialist";
const AS_OF = "2025-06-15";

/** What the writers of the lines call the reasons. */
const REASONS: Readonly<Record<string, RejectionReason>> = {
  negated: "negated",
  unfinished: "in-progress",
  expired: "expired",
  "other-person": "other-person",
  posting: "posting-text",
  "other-meaning": "other-meaning",
  trap: "other-meaning",
};

/** A made-up name stands for TERM, lest the model learn of the word "term". */
const MADE_UP = "Zzterm";

/** Reads the lines with TERM: a label, a tab, the line. */
export async function readTermClaims(): Promise<TrainingClaim[]> {
  const claims: TrainingClaim[] = [];
  for (const [label = "", line = ""] of readLines((file) => file !== SENSES)) {
    const text = line.replaceAll("TERM", MADE_UP);
    const sentences = readSentences(await readDocument({ text }));
    for (const sentence of sentences) {
      for (const [at, token] of sentence.tokens.entries()) {
        if (!token.text.includes(MADE_UP)) continue;
        const place = placeOf({ first: at, last: at }, sentence, sentences);
        const ruled = cueOf(place) !== undefined;
        claims.push({ ...claimAt(place), ...labelled(label), text, ruled, gold: false });
      }
    }
  }
  return claims;
}

const SENSES = "senses.tsv";

/** Reads the lines with real names: a keyword's id, "credit" or "trap", the line. */
export async function readSenseClaims(): Promise<TrainingClaim[]> {
  const claims: TrainingClaim[] = [];
  for (const [id, label = "", text = ""] of readLines((file) => file === SENSES)) {
    const [found] = (await readNames(text)).filter(({ match }) => match.keywordId === id);
    if (found)
      claims.push({ ...found, ...labelled(label === "credit" ? "claim" : label), text, gold: false });
  }
  return claims;
}

/**
 * Reads the names in the gold set's tuning texts, never in those held back. Where a keyword is absent none of its names is
 * claimed; where it is present, those are that the rules accept or the readers quote, and of others nothing is known.
 */
export async function readTuningClaims(): Promise<TrainingClaim[]> {
  const claims: TrainingClaim[] = [];
  for (const gold of readGoldTexts().filter(({ split, guide }) => split === "tune" && guide === GUIDE)) {
    for (const { match, ...found } of await readNames(gold.text)) {
      const label = gold.labels[match.keywordId];
      if (!label) continue;
      const start = label.quote ? gold.text.indexOf(label.quote) : -1;
      const quoted = start >= 0 && start < match.end && match.start < start + (label.quote?.length ?? 0);
      if (label.present && found.ruled && !quoted) continue;
      const trap = label.level === "trap" ? ({ reason: "other-meaning" } as const) : {};
      claims.push({ ...found, ...trap, claimed: label.present, text: gold.text, gold: true });
    }
  }
  return claims;
}

/**
 * Reads the names of what the tuning postings ask for in their applicants' documents. Where the readers say that a
 * document does not show it, none of its names there is claimed; where they quote it, the names in the quotation are.
 */
export async function readPostingClaims(): Promise<TrainingClaim[]> {
  const claims: TrainingClaim[] = [];
  for (const posting of readGoldPostings().filter(({ split }) => split === "tune")) {
    const listed = extractJobKeywords(posting.text)
      .filter(({ keyword }) => keyword.kind !== "experience" && keyword.kind !== "soft")
      .map(({ label, quote, keyword }) => ({ label, quote, keyword, inResume: false, inCoverLetter: null }));
    const asked = pairUp(listed, posting.requirements).map(({ term, requirement }) => ({
      keyword: (term as (typeof listed)[number]).keyword,
      requirement,
    }));
    const index = addKeywords(
      compileGuide(loadGuide(GUIDE)),
      asked.map(({ keyword }) => keyword),
    );
    const documents = [
      { text: posting.resume, of: (one: Requirement) => ({ shown: one.inResume, quote: one.resumeQuote }) },
      {
        text: posting.coverLetter ?? "",
        of: (one: Requirement) => ({ shown: one.inCoverLetter === true, quote: one.coverLetterQuote }),
      },
    ];
    for (const { text, of } of documents) {
      for (const { match, ...found } of await readNames(text, index)) {
        const requirement = asked.find(({ keyword }) => keyword.id === match.keywordId)?.requirement;
        if (!requirement) continue;
        const { shown, quote } = of(requirement);
        const start = quote ? text.indexOf(quote) : -1;
        const isQuoted = start >= 0 && start < match.end && match.start < start + (quote?.length ?? 0);
        if (shown && !isQuoted) continue;
        claims.push({ ...found, claimed: shown, text, gold: true });
      }
    }
  }
  return claims;
}

/** The names that rules find in a text, with the words around each. */
async function readNames(text: string, index: KeywordIndex = compileGuide(loadGuide(GUIDE))) {
  const document = await readDocument({ text });
  const sentences = readSentences(document);
  return findMatches(document, index, { asOf: AS_OF, rulesOnly: true })
    .filter(({ form, rejected }) => form !== "paraphrased" && form !== "implied" && rejected !== "stuffed")
    .flatMap((match) => {
      const sentence = sentences.find(({ start, end }) => start <= match.start && match.end <= end);
      const span = sentence && wordsOf(match, sentence);
      if (!sentence || !span) return [];
      const place = placeOf(span, sentence, sentences);
      return [{ ...claimAt(place), ruled: match.rejected !== undefined, match }];
    });
}

function wordsOf(match: Match, { tokens }: Sentence) {
  const first = tokens.findIndex(({ start }) => start >= match.start);
  const last = tokens.findLastIndex(({ end }) => end <= match.end);
  return first < 0 || last < first ? null : { first, last };
}

/** The features that the model sees, and what the cues say: that takes their part of the blame off the words. */
function claimAt(place: NamePlace) {
  const cue = cueOf(place);
  return { features: [...claimFeaturesOf(place), ...(cue ? ["cued", `cued ${cue}`] : [])] };
}

function cueOf(place: NamePlace): RejectionReason | undefined {
  return governingReason(place, findCues(place.tokens));
}

function labelled(label: string) {
  const reason = REASONS[label];
  return reason ? { claimed: false, reason } : { claimed: true };
}

function readLines(takes: (file: string) => boolean): string[][] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".tsv") && takes(file))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").split("\n").filter(Boolean))
    .map((line) => line.split("\t"));
}
