import { stemOf } from "../text/stem.js";
import type { Token } from "../text/tokens.js";
import type { FormHit } from "./find-forms.js";
import { groupBy } from "./group-by.js";
import type { Sentence } from "./read-sentences.js";

/** A form found in a bare list of skills. */
export interface Listing {
  readonly hit: FormHit;
  readonly sentence: Sentence;
}

/** Words that one section lists over and over. */
export interface Stuffing {
  readonly keywordId: string;
  readonly times: number;
}

/** An honest list names a skill once, a long one twice; three times is stuffing. */
const STUFFED_TIMES = 3;

/** So is a list that names this many skills twice each in the same words. */
const STUFFED_PAIRS = 3;

/**
 * Returns what a document's lists repeat so often that they look made for a program and not for a reader; empty for an
 * honest one. A skill that stands once in the summary and once in the list of skills is no repetition.
 */
export function findStuffing(listings: readonly Listing[]): Stuffing[] {
  const listed = listings.filter(
    ({ hit, sentence }) => hit.wording !== "misspelled" && isList(sentence.tokens),
  );
  return groupBy(listed, ({ sentence }) => sentence.part).flatMap((section) => {
    const repeated = groupBy(section, wordsOf).filter(({ length }) => length >= 2);
    const worst = Math.max(0, ...repeated.map(({ length }) => length));
    if (worst < STUFFED_TIMES && repeated.length < STUFFED_PAIRS) return [];
    return repeated.map((group) => ({
      keywordId: group[0]?.hit.value.keyword.id ?? "",
      times: group.length,
    }));
  });
}

function wordsOf({ hit, sentence }: Listing): string {
  const words = sentence.tokens.slice(hit.first, hit.last + 1).map((token) => stemOf(token.key));
  return `${hit.value.keyword.id} ${words.join(" ")}`;
}

/** A list: entries of a few words each, parted by marks, or a single short entry. */
function isList(tokens: readonly Token[]): boolean {
  const entries = 1 + tokens.slice(1).filter((token) => /[,;|•·–—/]/.test(token.separator)).length;
  return tokens.length / entries <= LONGEST_ENTRY;
}

const LONGEST_ENTRY = 5;
