import type { JobTerm } from "./job-term.js";

/**
 * Marks the terms of one clause that are alternatives of one another, of which one suffices: joined by "or" or a slash
 * ("Epic or Cerner", "CPR/BLS"), a list that ends with "or" ("A, B or C", "A, B or similar"), and examples ("such as A,
 * B"). The terms must be in the order of the text.
 */
export function groupAlternatives(text: string, terms: readonly JobTerm[]): JobTerm[] {
  const grouped: JobTerm[] = [];
  for (const run of runsOf(text, terms)) {
    const ids = [...new Set(run.map((term) => term.keyword.id))];
    const group = ids.length > 1 && isChoice(text, run) ? groupId(ids) : null;
    grouped.push(...(group === null ? run : sameKind(text, run).map((term) => ({ ...term, group }))));
  }
  return grouped;
}

/** In "Airflow or Dagster" a name beside that of a product is a product's. */
function sameKind(text: string, run: readonly JobTerm[]): JobTerm[] {
  if (!run.some(({ keyword }) => keyword.kind === "tool")) return [...run];
  return run.map((term) =>
    term.keyword.kind === "technical" && /^\p{Lu}[\p{L}\p{N}]*$/u.test(text.slice(term.start, term.end))
      ? { ...term, keyword: { ...term.keyword, kind: "tool" } }
      : term,
  );
}

/** What may stand between two entries of one list. */
const JOINED =
  /^\)?(?:\s*,?\s*(?:and\/or|or|\/|,)\s*)(?:(?:an?|the|in|with|of|even|other|some|basic|current|valid|strong|prior|previous|equivalent|experience (?:with|in)|knowledge of|certification in|at least|a minimum of)\s+)*\(?$/i;
const FAR = 60;

/** Cuts terms into runs of entries joined by commas, "or" and slashes alone. */
function runsOf(text: string, terms: readonly JobTerm[]): JobTerm[][] {
  const runs: JobTerm[][] = [];
  for (const term of terms) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isJoined(text, before, term)) run.push(term);
    else runs.push([term]);
  }
  return runs;
}

function isJoined(text: string, a: JobTerm, b: JobTerm): boolean {
  if (b.start <= a.end) return false;
  if (a.importance !== b.importance || b.start - a.end > FAR) return false;
  const between = text.slice(a.end, b.start).replace(LOOSE_TAIL, "");
  return JOINED.test(between);
}

/** Words that finish the entry before: "Epic experience or Cerner", "CPR certification or BLS". */
const LOOSE_TAIL =
  /^(?:['’]s)?(?:\s+(?:degree|experience|certification|certificate|skills?|knowledge|software|systems?|license|licence|credential|equivalent|preferred|required|training|diploma|course))*(?=\s*[,/]|\s+(?:or|and\/or)\b)/i;

const OR_BETWEEN = /\bor\b|\//i;
const EXAMPLES_BEFORE =
  /(?:such as|e\.g\.?,?|for example,?|like|similar to|one of(?: the following)?:?|either|any of)\s*:?\s*\(?(?:an?\s)?$/i;
const OR_BEHIND =
  /^\)?\s*,?\s*(?:,|\()?\s*(?:or|and\/or)\s+(?:an?\s+|any\s+|some\s+)?(?:similar|other|another|equivalent|comparable|related|like)/i;

function isChoice(text: string, run: readonly JobTerm[]): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return false;
  const between = run.slice(1).map((term, i) => text.slice(run[i]?.end ?? term.start, term.start));
  return (
    between.some((words) => OR_BETWEEN.test(words)) ||
    EXAMPLES_BEFORE.test(text.slice(Math.max(0, first.start - 40), first.start)) ||
    OR_BEHIND.test(text.slice(last.end, last.end + 40))
  );
}

/** The longest id of a group; more alternatives than fit are still one group. */
const LONGEST_GROUP_ID = 80;

function groupId(ids: readonly string[]): string {
  return ids.join("-or-").slice(0, LONGEST_GROUP_ID).replace(/-+$/, "");
}
