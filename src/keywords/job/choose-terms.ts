import type { Span } from "../../text/span.js";
import { contains, overlaps } from "../../text/span.js";
import type { JobTerm } from "./job-term.js";

/**
 * Keeps of the terms found in a clause those that ask for one thing each: values (years, speeds) take in the terms of
 * the lists inside them, save tools and licences named in a longer phrase; what lies in words that ask for nothing
 * goes.
 */
export function chooseTerms(
  listed: readonly JobTerm[],
  values: readonly JobTerm[],
  noise: readonly Span[],
): JobTerm[] {
  const asked = distinct(values.filter((term) => !noise.some((span) => contains(span, term))));
  const others = distinct(listed).filter(
    (term) =>
      !noise.some((span) => contains(span, term)) &&
      !asked.some(
        (value) => overlaps(value, term) && !(isNamed(term) && value.keyword.id !== term.keyword.id),
      ),
  );
  return [...asked, ...others].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A product inside "two years of front desk work with Epic" is an ask of its own. */
function isNamed(term: JobTerm): boolean {
  return (
    term.keyword.kind === "tool" || term.keyword.kind === "certification" || term.keyword.kind === "language"
  );
}

/** Of terms at overlapping places the first and longest; several keywords of one and the same place stay. */
function distinct(terms: readonly JobTerm[]): JobTerm[] {
  const kept: JobTerm[] = [];
  for (const term of [...terms].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const same = kept.every(
      (other) => !overlaps(other, term) || (other.start === term.start && other.end === term.end),
    );
    if (same) kept.push(term);
  }
  return kept;
}
