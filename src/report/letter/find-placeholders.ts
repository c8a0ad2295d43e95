import type { Span } from "../../text/span.js";
import { tokenize } from "../../text/tokens.js";

/** Returns the places where a text still holds what a template asks to fill in, in order, none within another. */
export function findPlaceholders(text: string): Span[] {
  const spans = PLACEHOLDERS.flatMap(({ pattern, isOne }) =>
    [...text.matchAll(pattern)]
      .filter((found) => isOne?.(found[0]) ?? true)
      .map((found) => ({ start: found.index, end: found.index + found[0].length })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter((span) => {
    const isNew = span.end > reached;
    reached = Math.max(reached, span.end);
    return isNew;
  });
}

interface PlaceholderRule {
  readonly pattern: RegExp;
  /** Decides on what the pattern found, where the pattern alone would find ordinary text too. */
  readonly isOne?: (found: string) => boolean;
}

/** Every pattern needs a fixed mark or word and is bounded in length, so that no text makes it slow. */
const PLACEHOLDERS: readonly PlaceholderRule[] = [
  { pattern: /\{\{[^{}]{0,60}\}\}/g },
  { pattern: /\[[^[\]]{1,80}\]/g, isOne: asksToFillIn },
  { pattern: /<[^<>]{1,60}>/g, isOne: asksToFillIn },
  { pattern: /«[^«»]{1,60}»/g, isOne: asksToFillIn },
  { pattern: /\$?\{[^{}]{1,60}\}/g, isOne: asksToFillIn },
  { pattern: /_{4,}/g },
  { pattern: /\bX{4,}\b|\bx{4,}\b|\b20XX\b|\bX{2,4}(?:[-/]X{2,4}){1,3}\b/g },
  { pattern: /\bX{1,2}\+? (?=(?:years|months|percent)\b)|\bX{1,3}%/g },
  { pattern: /\bINSERT(?: [A-Z']{2,20}){1,6}/g },
  { pattern: /\b[Ii]nsert (?:[\w'’]{1,20} ){1,6}here\b/g, isOne: (found) => asksToFillIn(found.slice(6)) },
  { pattern: /\b[Ll]orem [Ii]psum(?: dolor)?/gi },
  {
    pattern:
      /\b(?:(?:Company|Employer|Organi[sz]ation|Hospital|Recipient|Hiring Manager|Manager)(?:['’]s)? Name|(?:Job|Position|Role) (?:Title|Name)|Your (?:Full )?(?:Name|Address|Title)|City, State)(?: Here)?\b(?!\s*:)/g,
  },
  { pattern: /\b(?:Name|Address|Date|Title|Company|Employer|Position|Role) (?:Goes )?Here\b/g },
];

/** Brackets also hold "[sic]" and words that a quotation leaves open; only those that name a thing to fill in count. */
function asksToFillIn(found: string): boolean {
  if (/@|:\/\/|email.protected/i.test(found)) return false;
  return tokenize(found).some((token) => FILL_IN_WORDS.has(token.key));
}

const FILL_IN_WORDS: ReadonlySet<string> = new Set(
  (
    "achievement achievements address amount applicant city clinic company contact date degree department employer " +
    "employers example experience facility field first hiring hospital industry insert institution job last manager " +
    "metric mm name number organisation organization percent percentage phone position product program project recipient " +
    "responsibilities responsibility result results role school skill skills source specific state street surname task " +
    "title today university xx xxx year years yyyy your zip"
  ).split(" "),
);
