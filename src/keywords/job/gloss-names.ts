import type { JobTerm } from "./job-term.js";
import { formOf } from "./make-keyword.js";
import { initialsOf, lettersOf } from "./name-likeness.js";

const GLOSS = /^\s?\(([^()]{2,60})\)/;

/**
 * Gives a term the other name that its posting spells out in brackets behind it, so that either is found: "EA (Enrolled Agent)",
 * "Professional Engineer (PE)". Brackets that hold anything but initials and what they stand for are left alone.
 */
export function withGlossNames(text: string, terms: readonly JobTerm[]): JobTerm[] {
  return terms.map((term) => {
    const gloss = GLOSS.exec(text.slice(term.end, term.end + 64))?.[1]?.trim();
    const words = text.slice(term.start, term.end);
    if (gloss === undefined || !(abbreviates(gloss, words) || abbreviates(words, gloss))) return term;
    const { keyword } = term;
    const form = formOf(gloss);
    if ([...keyword.names, ...keyword.aliases].includes(form)) return term;
    return { ...term, keyword: { ...keyword, aliases: [...keyword.aliases, form] } };
  });
}

/** "PE" of "Colorado Professional Engineer": the initials of the last words. */
function abbreviates(short: string, long: string): boolean {
  const letters = lettersOf(short);
  return (
    /^\p{Lu}[\p{Lu}\p{N}&.-]{1,6}$/u.test(short) && long.includes(" ") && initialsOf(long).endsWith(letters)
  );
}
