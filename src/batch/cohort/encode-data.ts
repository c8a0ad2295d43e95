import type { Batch } from "../batch.js";
import { letterAt, type PreparedTarget, STATUS_LETTERS } from "./prepare-target.js";
import { clean, handOutPath } from "./texts.js";
import { NO_SCORE_WORDS, PAGE_WORDS, STATUS_WORDS } from "./words.js";

/** The rows of a table that the page does not show at first, by the table's id. */
export type MoreRows = Readonly<Record<string, readonly (readonly string[])[]>>;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * All that the script of the page works on, as JSON that may stand in a script element. It is kept in columns and small: people and
 * notices once, numbers of a score as tenths, three statuses a letter, paths without what all of them share.
 */
export function encodeData(batch: Batch, targets: readonly PreparedTarget[], more: MoreRows): string {
  const people = batch.candidates.filter(({ results }) => results.length > 0);
  const places = new Map(people.map((candidate, place) => [candidate, place]));
  const notes = [...new Set(people.flatMap(({ notices }) => notices))];
  const noteAt = new Map(notes.map((note, place) => [note, place]));
  const data = {
    words: {
      ...PAGE_WORDS,
      statusNames: STATUS_LETTERS.map((letter) => STATUS_WORDS[letter].name),
      marks: STATUS_LETTERS.map((letter) => STATUS_WORDS[letter].mark),
    },
    notes: notes.map(clean),
    people: {
      name: people.map(({ name }) => clean(name)),
      years: people.map(({ years }) => (years === null ? null : Math.round(years * 10))),
      notes: people.map(({ notices }) => notices.map((note) => noteAt.get(note))),
    },
    targets: targets.map((target) => encodeTarget(target, (row) => places.get(row.candidate) ?? 0)),
    more,
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function encodeTarget(
  { target, rows, columns }: PreparedTarget,
  placeOf: (row: PreparedTarget["rows"][number]) => number,
): object {
  const paths = rows.map(({ result }) => handOutPath(result.html));
  const start = sharedStart(paths);
  const rests = paths.map((path) => path.slice(start.length));
  const end = reverse(sharedStart(rests.map(reverse)));
  return {
    label: clean(target.label),
    keywords: columns.map(({ keyword, counts }) => [
      clean(keyword.label),
      keyword.importance === "required" ? 1 : 0,
      counts.m,
    ]),
    who: rows.map(placeOf),
    start,
    end,
    file: rests.map((rest) => rest.slice(0, rest.length - end.length)),
    rank: rows.map(({ rank }) => rank),
    tied: rows.map(({ tied }) => (tied ? 1 : 0)),
    best: rows.map(({ bestRank }) => bestRank),
    worst: rows.map(({ worstRank }) => worstRank),
    score: rows.map(({ result }) => toTenths(result.score)),
    low: rows.map(({ result }) => toTenths(result.low)),
    high: rows.map(({ result }) => toTenths(result.high)),
    reasons: Object.fromEntries(
      rows.flatMap(({ result }, place) =>
        result.reason === undefined ? [] : [[place, clean(NO_SCORE_WORDS[result.reason] ?? result.reason)]],
      ),
    ),
    statuses: rows
      .map(({ result }) => packStatuses(columns.map(({ place }) => letterAt(result.statuses, place))))
      .join(""),
  };
}

function packStatuses(letters: readonly (typeof STATUS_LETTERS)[number][]): string {
  let packed = "";
  for (let at = 0; at < letters.length; at += 3) {
    const value = letters
      .slice(at, at + 3)
      .reduce((sum, letter, place) => sum + (STATUS_LETTERS.indexOf(letter) << (2 * place)), 0);
    packed += ALPHABET[value] ?? "";
  }
  return packed;
}

function toTenths(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10);
}

function sharedStart(texts: readonly string[]): string {
  const [first = ""] = texts;
  let length = first.length;
  for (const text of texts) {
    let same = 0;
    while (same < length && text[same] === first[same]) same += 1;
    length = same;
  }
  return first.slice(0, length);
}

function reverse(text: string): string {
  return [...text].reverse().join("");
}
