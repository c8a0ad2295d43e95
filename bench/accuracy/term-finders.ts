import { analyze, type KeywordKind } from "../../src/index.js";
import { stemOf } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokens.js";
import { GOLD_AS_OF } from "./gold.js";
import type { GoldPosting } from "./gold-postings.js";

/** A term that a tool lists for a posting, and whether it says that the applicant's documents show it. */
export interface ListedTerm {
  /** The term's words as a report shows them. */
  readonly label: string;
  /** The posting's words for it. */
  readonly quote: string;
  /** Kind, importance and group, where the tool tells them. */
  readonly kind?: KeywordKind;
  readonly importance?: string;
  readonly group?: string;
  readonly inResume: boolean;
  readonly inCoverLetter: boolean | null;
}

/** Lists what a posting asks for. */
export type TermFinder = (posting: GoldPosting) => ListedTerm[] | Promise<ListedTerm[]>;

/** keyfit by its public entry, without a guide. */
export const keyfitTerms: TermFinder = async ({ text, resume, coverLetter }) => {
  const { findings } = await analyze({
    job: { text },
    resume: { text: resume },
    ...(coverLetter === null ? {} : { coverLetter: { text: coverLetter } }),
    asOf: GOLD_AS_OF,
  });
  return findings.flatMap(({ label, kind, askedBy, inResume, inCoverLetter }) =>
    askedBy
      .filter(({ by }) => by === "job")
      .map(({ quote, importance, group }) => ({
        label,
        quote: quote?.quote ?? label,
        kind,
        importance,
        ...(group === undefined ? {} : { group }),
        inResume: inResume === true,
        inCoverLetter,
      })),
  );
};

/** Every word of the posting that is no stop word, each once. */
export const unigrams: TermFinder = (posting) =>
  listed(posting, [
    ...new Set(
      tokenize(posting.text)
        .map(({ key }) => key)
        .filter((key) => key.length > 2 && !STOP_WORDS.has(key) && /\p{L}/u.test(key)),
    ),
  ]);

/**
 * The better third of the runs of words between stop words and marks, by the sum of each word's degree through its
 * frequency (Rose et al. 2010, RAKE).
 */
export const rakePhrases: TermFinder = (posting) => {
  const phrases = posting.text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\s'’+#/-]|\n/u)
    .flatMap((part) => runsBetweenStops(part.split(/\s+/).filter((word) => word !== "")));
  const frequency = new Map<string, number>();
  const degree = new Map<string, number>();
  for (const phrase of phrases) {
    for (const word of phrase) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      degree.set(word, (degree.get(word) ?? 0) + phrase.length);
    }
  }
  const weights = new Map(
    phrases.map((phrase) => [
      phrase.join(" "),
      phrase.reduce((sum, word) => sum + (degree.get(word) ?? 0) / (frequency.get(word) ?? 1), 0),
    ]),
  );
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return listed(
    posting,
    ranked.slice(0, Math.ceil(ranked.length / 3)).map(([phrase]) => phrase),
  );
};

function runsBetweenStops(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (STOP_WORDS.has(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0);
}

function listed({ resume, coverLetter }: GoldPosting, terms: readonly string[]): ListedTerm[] {
  const shown = [resume, coverLetter ?? ""].map(stemmed);
  return terms.map((term) => {
    const words = stemmed(term);
    return {
      label: term,
      quote: term,
      inResume: shown[0]?.includes(words) ?? false,
      inCoverLetter: coverLetter === null ? null : (shown[1]?.includes(words) ?? false),
    };
  });
}

function stemmed(text: string): string {
  return ` ${tokenize(text)
    .map(({ key }) => stemOf(key))
    .join(" ")} `;
}

const STOP_WORDS = new Set(
  (
    "a about above after again all also am an and any are as at be because been before being below between both but by can " +
    "could did do does doing down during each etc few for from further had has have having he her here hers him his how i if in " +
    "into is it its just may me more most must my no nor not now of off on once one only or other our ours out over own per " +
    "same she should so some such than that the their theirs them then there these they this those through to too under until " +
    "up us very was we were what when where which while who whom why will with within would you your yours"
  ).split(" "),
);
