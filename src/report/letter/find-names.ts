import type { Span } from "../../text/span.js";
import { stemOf } from "../../text/stem.js";
import type { PostingEmployer } from "./find-employer.js";
import type { PostingRole } from "./find-role.js";
import type { SentenceWords } from "./letter-words.js";
import { findPhrase, spanOfWords } from "./letter-words.js";

/**
 * The places where a letter names the employer, in full or by a shorter name. A shorter name of one word may open no
 * sentence, where its capital says nothing ("Hope to hear from you" names no Hope Clinic).
 */
export function findEmployerNames(letter: readonly SentenceWords[], employer: PostingEmployer): Span[] {
  return letter.flatMap(({ tokens }) => {
    const keys = tokens.map((token) => token.key);
    for (const form of employer.forms) {
      const isOneWord = form.length === 1 && form !== employer.forms[0];
      const at = findPhrase(keys, form).find((index) => {
        const text = tokens[index]?.text ?? "";
        return /^[\p{Lu}\p{N}]/u.test(text) && (!isOneWord || index > 0 || /^\p{Lu}{2}/u.test(text));
      });
      const span = at === undefined ? null : spanOfWords(tokens, at, at + form.length);
      if (span) return [span];
    }
    return [];
  });
}

/**
 * The places where a letter names the role: the title without its rank anywhere, or a clear part of it in a sentence
 * about applying ("the coordinator position" for "Patient Care Coordinator").
 */
export function findRoleNames(letter: readonly SentenceWords[], role: PostingRole): Span[] {
  const core = role.core.map(stemOf);
  return letter.flatMap(({ tokens }) => {
    const stems = tokens.map((token) => stemOf(token.key));
    const parts = stems.some((stem) => APPLYING.has(stem)) ? clearParts(core) : [core];
    for (const part of parts) {
      const at = findPhrase(stems, part)[0];
      const span = at === undefined ? null : spanOfWords(tokens, at, at + part.length);
      if (span) return [span];
    }
    return [];
  });
}

/** Stems of words that speak of a job as one to be had. */
const APPLYING: ReadonlySet<string> = new Set(
  "applicant application apply candidate consider job opening opportunity position post posting re regarding role vacancy"
    .split(" ")
    .map(stemOf),
);

/** The whole first, then its ends down to the noun that names the job. */
function clearParts(core: readonly string[]): (readonly string[])[] {
  return core.map((_, index) => core.slice(index));
}
