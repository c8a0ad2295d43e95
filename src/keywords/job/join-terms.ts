import type { JobKeyword } from "../job-keyword.js";
import type { Importance } from "../keyword.js";
import { IMPORTANCES } from "../keyword.js";
import type { JobTerm } from "./job-term.js";

/**
 * Joins the places of each keyword into one: the first of those where the posting wants it most, with that place's
 * years or else the most years named anywhere. A keyword of the posting's own words whose id belongs to another of a
 * list gets a number behind it. In order of the text.
 */
export function joinTerms(text: string, terms: readonly JobTerm[]): JobKeyword[] {
  const byId = new Map<string, JobTerm[]>();
  for (const term of terms) {
    const places = byId.get(term.keyword.id);
    if (places) places.push(term);
    else byId.set(term.keyword.id, [term]);
  }
  const joined = [...byId.values()].flatMap((places) => {
    const best = places.reduce((a, b) => (rankOf(b.importance) < rankOf(a.importance) ? b : a));
    const years = best.years ?? maximum(places.flatMap((place) => place.years ?? []));
    return [toJobKeyword(text, years === undefined ? best : { ...best, years })];
  });
  return withoutLoneGroups(
    joined.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
  );
}

function rankOf(importance: Importance): number {
  return IMPORTANCES.indexOf(importance);
}

function maximum(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

function toJobKeyword(text: string, term: JobTerm): JobKeyword {
  const { keyword, importance, start, end, years, group } = term;
  return {
    id: keyword.id,
    label: keyword.label,
    kind: keyword.kind,
    importance,
    quote: text.slice(start, end),
    start,
    end,
    ...(group === undefined ? {} : { group }),
    ...(years === undefined ? {} : { years }),
    keyword,
  };
}

/** An alternative whose others are asked for more strongly elsewhere is left alone, and then is none. */
function withoutLoneGroups(keywords: readonly JobKeyword[]): JobKeyword[] {
  const sizes = new Map<string, number>();
  for (const { group } of keywords) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return keywords.map(({ group, ...rest }) =>
    group !== undefined && (sizes.get(group) ?? 0) > 1 ? { ...rest, group } : rest,
  );
}
