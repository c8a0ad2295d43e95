import type { LeftOut } from "../batch.js";

/** Headings, labels and fixed sentences of the page. */
export const WORDS = {
  title: "Cohort report",
  skip: "Skip to the results",
  contents: "Contents",
  asOf: "As of",
  guide: "Career guide",
  noGuide: "none",
  posting: "Job posting",
  postings: "Job postings",
  guideAlone: "none; measured by the guide alone",
  checked: "checked",
  failed: "failed",
  duplicates: "duplicates",
  leftOut: "left out",
  decide: "A person decides.",
  decideWhy:
    "The scores tell what the documents say, not what somebody can do. They are made for coaching; turn nobody away by a score alone. Read the hand-out and the résumé, and ask.",
  redacted: "Names are left out of this batch; people are told apart by an id.",
  choose: "Show the results for",
  group: "The group as a whole",
  distribution: "How the scores are spread",
  distributionTable: "The same as a table",
  distributionCaption: "People by score, of 100.",
  scoreBand: "Score",
  people: "People",
  mean: "mean",
  median: "median",
  noScores: "Nobody has a score here.",
  lacks: "What the group lacks most",
  lacksLead: "Of everybody who was checked, how many lack it.",
  required: "required",
  claimedPart: "only claimed",
  letterPart: "in the letter only",
  nothingLacked: "Nobody lacks any keyword.",
  ranking: "Ranking",
  rankingLead:
    "Equal scores share a rank. Where evidence is thin, a careful reader may end anywhere within the range that follows the score, and the rank moves with it.",
  matrix: "Who shows what",
  matrixLead: "One row a person, one column a keyword; what most people lack comes first.",
  legend: "Marks",
  needsScript:
    "This is the plain form of the page. With JavaScript it can be sorted and filtered, and shows everybody with every keyword; summary.csv and summary.xlsx hold the same.",
  name: "Name",
  rank: "Rank",
  score: "Score",
  shown: "Shown",
  claimed: "Claimed",
  letter: "In letter",
  missing: "Missing",
  years: "Years",
  notes: "Notes",
  progress: "Progress since the earlier run",
  before: "Before",
  after: "After",
  change: "Change",
  gained: "Now shown",
  lost: "No longer shown",
  added: "New in this batch",
  gone: "No longer in this batch",
  nobodyCompared: "Nobody is in both runs.",
  fairness: "Fairness",
  fairnessLead:
    "If people were chosen by score alone, would one group be chosen less often than another? A rate below four fifths of the highest is a reason to look closely. In small groups it may be chance.",
  groupColumn: "Group",
  selected: "Selected",
  rate: "Rate",
  ratio: "Ratio to the highest",
  note: "Note",
  belowFourFifths: "below four fifths",
  trouble: "Not in the results",
  noTrouble: "Every file is in the results.",
  failedTitle: "Could not be checked",
  duplicatesTitle: "The same file twice",
  duplicatesLead: "The same bytes as an earlier one, which was checked in their place.",
  leftOutTitle: "Left out",
  code: "Code",
  reason: "Reason",
  sameAs: "Same as",
  madeBy: "Made on the user’s own machine by keyfit",
  none: "–",
} as const;

/** What the script of the page says. `{0}` and `{1}` stand for values. */
export const PAGE_WORDS = {
  filters: "Filter ranking and matrix",
  findName: "Name contains",
  lacksKeyword: "Lacks",
  anyKeyword: "any or none",
  scoreFrom: "Score from",
  scoreTo: "to",
  clear: "Clear filters",
  ranking: "Ranking",
  matrix: "People and keywords",
  allShown: "All {0} people",
  someShown: "{0} of {1} people",
  nobody: "No row fits these filters.",
  keys: "Arrow keys move through the table, Enter on a heading sorts, Enter on a row opens the hand-out.",
  rank: "Rank",
  name: "Name",
  score: "Score",
  statuses: ["Shown", "Claimed", "In letter", "Missing"],
  years: "Years",
  notes: "Notes",
  rankRange: "{0} to {1}",
  scoreRange: ", {0} to {1}",
  noScore: "no score",
  missingCount: "{0} missing",
  required: "required",
  more: "Show {0} more",
  printed: "{0} of {1} rows are printed; the tables summary.csv and summary.xlsx hold all.",
  printedAll: "All {0} rows.",
  filtered: "Filtered on screen: {0} of {1} people fit.",
  keywordsPart: "Keywords {0} to {1}",
} as const;

/** The status of a keyword by its letter: name, and the mark that stands in a cell. */
export const STATUS_WORDS = {
  s: { name: "shown", mark: "S" },
  c: { name: "only claimed", mark: "C" },
  l: { name: "in the letter only", mark: "L" },
  m: { name: "missing", mark: "–" },
} as const;

/** Why a file is no candidate. */
export const LEFT_OUT_WORDS: Record<LeftOut["reason"], string> = {
  link: "It is a link; links are not followed.",
  "other-format": "It is no document of a format that keyfit reads.",
  "unreadable-folder": "The folder may not be read.",
  "earlier-batch": "The folder holds an earlier batch.",
  "letter-without-resume": "It is a cover letter, and no résumé goes with it.",
  "second-letter": "The résumé has a letter already.",
  "hidden-or-temporary": "It is hidden or a program’s temporary file.",
};

/** Why there is no score, by the report's reason. */
export const NO_SCORE_WORDS: Readonly<Record<string, string>> = {
  unreadable: "too little text that can be read",
  "unsupported-language": "not in English",
  "too-few-keywords": "too few keywords to judge by",
};

/** A whole number with its thousands parted. */
export function whole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number to one decimal, without a trailing nought. */
export function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A day in words: "15 January 2026". Another text stays as it is. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** A count of people: "1 person", "1,204 people". */
export function peopleCount(count: number): string {
  return `${whole(count)} ${count === 1 ? "person" : "people"}`;
}

/** The guide and its version. */
export function guideSentence(label: string, version: string): string {
  return `${label}, version ${version}`;
}

/** What a target asks, of how many. */
export function targetSentence(people: number, keywords: number): string {
  return `${peopleCount(people)} checked against ${whole(keywords)} ${keywords === 1 ? "keyword" : "keywords"}.`;
}

/** How the scores lie. */
export function spreadSentence(spread: {
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  readonly median: number;
}): string {
  const { count, least, most, mean, median } = spread;
  if (count === 1) return `One score: ${tenths(most)} of 100.`;
  return `${whole(count)} scores from ${tenths(least)} to ${tenths(most)} of 100; mean ${tenths(mean)}, median ${tenths(median)}.`;
}

/** A band of scores: "40 to under 50", the last with its end. */
export function bandWords(from: number, to: number): string {
  return to === 100 ? `${from} to 100` : `${from} to under ${to}`;
}

/** A count with its share: "31 of 38, 82%". */
export function shareWords(count: number, all: number): string {
  return `${whole(count)} of ${whole(all)}, ${percent(all === 0 ? 0 : count / all)}`;
}

/** A share as a percentage without decimals; what is neither none nor all is never told as 0% or 100%. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return "under 1%";
  if (rounded === 100 && share < 1) return "over 99%";
  return `${rounded}%`;
}

/** The rest of a list that is folded away. */
export function otherKeywords(count: number): string {
  return count === 1 ? "One more keyword" : `${whole(count)} more keywords`;
}

/** That a table is cut off, where nothing can be added to it. */
export function cutSentence(shown: number, all: number): string {
  return `The first ${whole(shown)} of ${whole(all)} rows.`;
}

/** A range behind a score: ", 57 to 67". */
export function rangeWords(low: number, high: number): string {
  return `${tenths(low)} to ${tenths(high)}`;
}

/** Which run is compared with. */
export function earlierSentence(asOf: string, version: string): string {
  return `Compared with the run as of ${dayInWords(asOf)}, made by keyfit ${version}.`;
}

/** How many rose and fell. */
export function changeSentence(rose: number, fell: number, same: number): string {
  return `Of ${peopleCount(rose + fell + same)} with a score in both runs, ${whole(rose)} rose, ${whole(fell)} fell and ${whole(same)} stayed the same.`;
}

/** Which keywords most people newly show. */
export function gainedSentence(gains: readonly (readonly [label: string, people: number])[]): string {
  return `Newly shown most: ${gains.map(([label, people]) => `${label} (${whole(people)})`).join(", ")}.`;
}

/** A change of score with its sign. */
export function signed(change: number): string {
  const rounded = Math.round(change * 10) / 10;
  if (rounded === 0) return "0";
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

/** A ratio of two rates; what is under four fifths is never told as 0.80. */
export function ratioWords(ratio: number): string {
  const digits = ratio < 0.8 && ratio.toFixed(2) === "0.80" ? 4 : 2;
  return ratio.toFixed(digits);
}

/** Who counts as selected in a fairness table. */
export function cutOffSentence(basis: "threshold" | "median", cutOff: number, unknown: number): string {
  const who =
    basis === "threshold"
      ? `Selected: a score of ${tenths(cutOff)} or more.`
      : `Selected: a score above the median of all, ${tenths(cutOff)}.`;
  return unknown === 0
    ? who
    : `${who} ${peopleCount(unknown)} of no stated group ${unknown === 1 ? "is" : "are"} not counted.`;
}

/** Heading of a fairness table. */
export function byAttribute(attribute: string): string {
  return `By ${attribute}`;
}
