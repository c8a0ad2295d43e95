import { stemOf } from "../../text/stem.js";
import { tokenize } from "../../text/tokens.js";
import { meansSame, readIdeas } from "../ideas/thesaurus.js";

/**
 * Whether two words are of one family, whatever they name: "electrical" and "electrician", "planning" and "planner".
 * Expects folded keys. Their stems are the same, or the longer goes on behind five letters or more of the shorter.
 */
export function areRelated(a: string, b: string): boolean {
  const [short, long] = [rootOf(a), rootOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || (short.length >= LEAST_SHARED && long.startsWith(short));
}

const LEAST_SHARED = 5;

/** The stem without the ending of one who does it: "planner" gives "plan". */
function rootOf(key: string): string {
  const stem = stemOf(key);
  return stem.length > 5 ? stem.replace(/(?:([^aeiou])\1)?(?:er|or|ist|ian|eer)$/, "$1") : stem;
}

/** How many of the words have a relative, or a word that stands for them, among others. */
export function countRelated(words: readonly string[], others: readonly string[]): number {
  const said = readIdeas(tokenize(others.join(" ")));
  return words.filter(
    (word) =>
      others.some((other) => areRelated(word, other)) ||
      readIdeas(tokenize(word)).some((idea) => said.some((other) => meansSame(idea, other))),
  ).length;
}
