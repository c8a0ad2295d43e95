import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import { formOf, makeKeyword } from "./make-keyword.js";

const NAME = "\\p{Lu}[\\p{L}&’'-]*(?:\\s+(?:(?:of|and|for|the|in|&)\\s+){0,2}\\p{Lu}[\\p{L}&’'-]*)*";
const MEMBERSHIPS: readonly RegExp[] = [
  new RegExp(`\\b(?:[Mm]embership|[Mm]ember)\\s+(?:of|in|with)\\s+(?:the\\s+|an?\\s+)?(${NAME})`, "gu"),
  new RegExp(`(${NAME})\\s+(?:membership|member)\\b`, "gu"),
];

/** Finds the bodies of a trade of which a clause asks to be a member: "membership of the Design Institute of Australia". */
export function findMemberships(text: string, clause: Clause): JobTerm[] {
  if (clause.reading !== "listed") return [];
  const line = text.slice(clause.start, clause.end);
  return MEMBERSHIPS.flatMap((pattern) =>
    [...line.matchAll(pattern)].map((found) => {
      const body = formOf(found[1] ?? "");
      return {
        start: clause.start + found.index,
        end: clause.start + found.index + found[0].length,
        importance: clause.importance,
        keyword: makeKeyword({
          label: `${body} membership`,
          kind: "certification",
          names: [`${body} (member|membership|fellow)`, `(member|membership|fellow) ..4.. ${body}`],
          aliases: [body],
        }),
      };
    }),
  );
}
