import type { DocumentRole } from "./document.js";
import { isGreeting } from "./sections/part-letter.js";
import type { PlacedLine } from "./sections/place-lines.js";

/** What a document most likely is when the caller does not say: a letter by its greeting, a posting by its words, else a résumé. */
export function guessRole(lines: readonly PlacedLine[]): DocumentRole {
  const text = lines.map((line) => line.text).join("\n");
  if (lines.slice(0, LETTERHEAD_LINES).some((line) => isGreeting(line.text))) return "coverLetter";
  const asks = countMatches(text, POSTING_WORDS);
  const tells = countMatches(text, RESUME_WORDS);
  return asks > tells && asks >= LEAST_POSTING_WORDS ? "job" : "resume";
}

/** A letter greets its reader within this many lines. */
const LETTERHEAD_LINES = 25;

const LEAST_POSTING_WORDS = 2;

const POSTING_WORDS =
  /\b(?:you will|you'll|you’ll|we are looking for|we are seeking|we offer|the ideal candidate|the successful candidate|equal opportunity|responsibilities include|job (?:summary|description|type|id)|(?:minimum|required|preferred) (?:qualifications|requirements|skills)|must (?:have|be able)|(?:required|preferred)$|about (?:us|the (?:role|job|position))|what we offer|benefits|apply (?:now|today|online)|401\(?k\)?)/gimu;

const RESUME_WORDS =
  /(?:\b(?:objective|references|(?:work|professional) experience|work history|employment(?: history)?|education|certifications|interests)\s*:?$|\b(?:19|20)\d\d\s*(?:-|–|—|to)\s*(?:(?:19|20)\d\d|present|now|current|date)\b|@[\w-]+\.\w+|\b(?:I|my)\b)/gimu;

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
