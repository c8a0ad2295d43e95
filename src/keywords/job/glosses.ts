import { contains } from "../../text/span.js";
import type { JobTerm } from "./job-term.js";

/** The end of the brackets, behind "or similar" too: "a fluid power credential (CFPHS or similar)". */
const CLOSING = /^(?:\s+or (?:similar|equivalent))?\s?\)/i;

/**
 * Leaves out what stands in brackets behind a term and only says it again: its abbreviation, its number, its other name
 * ("individual tax returns (Form 1040)", "dogging (DG)"). Examples ("such as"), products and wants of their own stay.
 */
export function withoutGlosses(text: string, terms: readonly JobTerm[]): JobTerm[] {
  const sorted = [...terms].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((term) => {
    if (sorted.some((other) => contains(other, term) && !contains(term, other))) return false;
    const opening = text.slice(Math.max(0, term.start - 2), term.start);
    if (!/\(\s?$/.test(opening) || !CLOSING.test(text.slice(term.end, term.end + 30))) return true;
    const isAbbreviation = /^[\p{Lu}\p{N}&-]{2,6}$/u.test(text.slice(term.start, term.end));
    const isOwn = term.keyword.kind === "tool" || term.keyword.kind === "language";
    if (isOwn && !(isAbbreviation && term.keyword.source === "posting")) return true;
    const before = sorted.find(
      (other) => other !== term && /^\s?\(\s?$/.test(text.slice(other.end, term.start)),
    );
    return before === undefined ? !(isAbbreviation && term.keyword.source === "posting") : false;
  });
}
