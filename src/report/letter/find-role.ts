import type { Document } from "../../document/document.js";
import { splitSentences } from "../../text/sentences.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import type { HeadPart } from "./posting-head.js";
import { isRoleNoun, RANK_WORDS } from "./posting-words.js";

/** The job that a posting offers. */
export interface PostingRole {
  /** The title as the posting writes it. */
  readonly title: string;
  /** The title's folded words without rank ("Senior", "II"); the last is the noun that names the job. */
  readonly core: readonly string[];
}

/** Returns the role that a posting offers, or null where it cannot be told. */
export function findRole(job: Document, head: readonly HeadPart[]): PostingRole | null {
  const labelled = head.find((part) => part.label === "role" && part.opensLine);
  if (labelled) return asRole(labelled.text);
  const titled = head.find((part) => part.label === undefined && coreOf(part.text) !== null);
  return titled ? asRole(titled.text) : findInProse(job);
}

function asRole(title: string): PostingRole | null {
  const core = coreOf(title) ?? withoutRank(tokenize(title));
  return core.length === 0 ? null : { title, core: core.map((token) => token.key) };
}

/** "Director of Nursing" ends at "Director"; a title without a noun that names a job is none. */
function coreOf(title: string): readonly Token[] | null {
  const words = withoutRank(tokenize(title));
  const joint = words.findIndex(({ key }) => /^(?:of|for|to|in)$/.test(key));
  const core = withoutRank(joint > 0 ? words.slice(0, joint) : words);
  const noun = core.at(-1);
  return noun && core.length <= LONGEST_TITLE && isRoleNoun(noun.key) ? core : null;
}

/** Words; what is longer and ends in such a noun is a sentence. */
const LONGEST_TITLE = 7;

/** Rank stands at the ends; the "1" of "Tier 1 Support Agent" belongs to the name. */
function withoutRank(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex((word) => !RANK_WORDS.has(word.key));
  const last = words.findLastIndex((word) => !RANK_WORDS.has(word.key));
  return first === -1 ? [] : words.slice(first, last + 1);
}

const OFFERS =
  /\b(?:seeking|seeks|hiring|recruiting|looking for|in need of|needs|we need)\s+(?:for\s+)?(?:an?|our next|\w+)\s+/i;

/** "We are hiring a part-time medical receptionist to join us": the words up to the first noun that names a job. */
function findInProse(job: Document): PostingRole | null {
  for (const sentence of job.blocks.flatMap((block) => splitSentences(job.text, block))) {
    const text = job.text.slice(sentence.start, sentence.end);
    const offer = OFFERS.exec(text);
    if (!offer) continue;
    const words = tokenize(text.slice(offer.index + offer[0].length)).slice(0, LONGEST_TITLE);
    const last = words.findIndex(({ key }) => isRoleNoun(key));
    const title = words.slice(titleStart(words, last), last + 1);
    if (last >= 0) return asRole(title.map((word) => word.text).join(" "));
  }
  return null;
}

/** Praise and working time before a title in prose are no part of it; a capital begins one that is written as a name. */
function titleStart(words: readonly Token[], last: number): number {
  const capital = words.findIndex((word, index) => index <= last && hasCapital(word));
  return capital >= 0 && hasCapital(words[last]) ? capital : Math.max(0, last - 1);
}

function hasCapital(word: Token | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}
