/** What must be known before the figures are read: whole sentences, the first of a measurement's notes. */
export const CAUTIONS: readonly string[] = [
  "A person decides. These figures help that person to look at how scores fall, and decide nothing.",
  "Scores are not made for turning anybody away automatically, and neither is any cut-off in these tables.",
  "Four fifths is a rule of thumb. A ratio below it is no verdict of law, and one above it is no proof of fairness.",
  "Small numbers say little: with few people, one of them can turn a ratio either way.",
  "The attributes come from the table that the user gave. They serve for these figures and for nothing else, and never for a score.",
];

/** Notes on a group, whole sentences. */
export const GROUP_NOTE = {
  nobodyScored: "Nobody of this group has a score.",
  underTwoPercent:
    "The group is under 2 % of the people whose attribute is known, so that it has no ratio and sets none.",
  nobodySelected: "Nobody in any group is over the cut-off, so that there is no ratio.",
  noOtherGroup: "There is no other group to compare with.",
  fewerThanFive: "The group has fewer than 5 people.",
  onePerson: "One person more or less over the cut-off would change whether the ratio is below four fifths.",
} as const;

/** The columns of the table, as its first line. */
export const FAIRNESS_COLUMNS = [
  "target id",
  "target",
  "attribute",
  "basis",
  "cut-off",
  "group",
  "people",
  "selected",
  "rate",
  "impact ratio",
  "below four fifths",
  "unknown",
  "note",
] as const;

/** Answers in the column on four fifths. */
export const YES_OR_NO = { yes: "yes", no: "no" } as const;

/** Two attributes or two groups of an intersection, in one name. */
export function both(one: string, other: string): string {
  return `${one} × ${other}`;
}

/** Files that could not be read. */
export function failedNote(names: readonly string[]): string {
  const files =
    names.length === 1 ? "1 file was not checked and is" : `${names.length} files were not checked and are`;
  return `${files} not counted: ${listed(names)}.`;
}

/** Files with the same bytes as others. */
export function duplicateNote(names: readonly string[]): string {
  return names.length === 1
    ? `1 file is a copy of another, and its person counts once: ${listed(names)}.`
    : `${names.length} files are copies of others, and their people count once: ${listed(names)}.`;
}

/** Candidates without a score for a target. */
export function noScoreNote(target: string, names: readonly string[]): string {
  return `${people(names.length)} without a score for “${target}” and not counted: ${listed(names)}.`;
}

/** A target for which there is no table. */
export function noTableNote(target: string): string {
  return `Nobody has a score for “${target}”, so that there is no table for it.`;
}

/** Candidates who are not in the table of groups. */
export function notInTableNote(table: string, names: readonly string[]): string {
  return `${people(names.length)} not in ${table}, so that all their attributes are unknown: ${listed(names)}.`;
}

/** Rows of the table of groups that name no candidate. */
export function strangerNote(table: string, names: readonly string[]): string {
  return `${rows(names.length)} of ${table} ${names.length === 1 ? "names" : "name"} nobody of the batch: ${listed(names)}.`;
}

/** Rows of the table of groups that may mean several candidates. */
export function ambiguousNote(table: string, names: readonly string[]): string {
  return `${rows(names.length)} of ${table} may mean several candidates and ${names.length === 1 ? "is" : "are"} not used; give the whole path: ${listed(names)}.`;
}

/** Rows of the table of groups that name somebody again. */
export function repeatedNote(table: string, names: readonly string[]): string {
  return `${rows(names.length)} of ${table} ${names.length === 1 ? "names" : "name"} somebody whom an earlier row names, and the earlier one counts: ${listed(names)}.`;
}

/** A row, where its text may not be told. */
export function lineName(line: number): string {
  return `line ${line}`;
}

const MOST_NAMES = 100;

/** Names, the first hundred of them. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function people(count: number): string {
  return count === 1 ? "1 person is" : `${count} people are`;
}

function rows(count: number): string {
  return count === 1 ? "1 row" : `${count} rows`;
}
