import type { FormHit } from "./find-forms.js";
import type { Sentence } from "./read-sentences.js";

/**
 * Whether an abbreviation is spelled out as something else beside it: "CPT (cost per transaction)", "CMAA ribbon (Carolina
 * Mountain Apple Association)", "Baltimore Lodging Society (BLS)". `others` are all hits of the sentence: an expansion that holds a form of the
 * same keyword is its own.
 */
export function isExpandedOtherwise(hit: FormHit, sentence: Sentence, others: readonly FormHit[]): boolean {
  const { tokens } = sentence;
  const letters = tokens[hit.first]?.text ?? "";
  if (hit.first !== hit.last || !/^\p{Lu}{3,5}$/u.test(letters)) return false;
  const expansion =
    expansionBehind(letters, hit.first, sentence) ?? expansionBefore(letters, hit.first, sentence);
  if (!expansion) return false;
  const own = (other: FormHit) => other.value.keyword === hit.value.keyword && other !== hit;
  return !others.some(
    (other) => own(other) && other.first <= expansion.last && other.last >= expansion.first,
  );
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Behind it, after a bracket, a dash, a comma or a quotation mark, at most two words on. */
function expansionBehind(letters: string, at: number, { tokens }: Sentence): Run | null {
  for (let first = at + 1; first <= at + 3 && first < tokens.length; first++) {
    if (!/[(–—,"“-]/.test(tokens[first]?.separator ?? "")) continue;
    const last = spelledTo(letters, first, tokens);
    if (last !== null) return { first, last };
  }
  return null;
}

/** Before it, where it stands alone in brackets. */
function expansionBefore(letters: string, at: number, { tokens }: Sentence): Run | null {
  if (!tokens[at]?.separator.includes("(")) return null;
  for (let first = Math.max(0, at - letters.length - 2); first < at; first++) {
    if (spelledTo(letters, first, tokens) === at - 1) return { first, last: at - 1 };
  }
  return null;
}

/** The last of the words from `first` on whose initials are the letters, small words left out; null where they are not. */
function spelledTo(letters: string, first: number, tokens: Sentence["tokens"]): number | null {
  let done = 0;
  for (let at = first; at < tokens.length && done < letters.length; at++) {
    const key = tokens[at]?.key ?? "";
    if (key[0] === letters[done]?.toLowerCase()) done += 1;
    else if (done === 0 || !SMALL.has(key)) return null;
    if (done === letters.length) return at;
  }
  return null;
}

const SMALL = new Set("a an and at by for in of on the to".split(" "));
