import { stemOf } from "../../text/stem.js";
import type { Token } from "../../text/tokens.js";

/** A name in its sentence; `first` and `last` count in `tokens`. */
export interface NamePlace {
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly Token[];
  /** The words of the sentence before and of the one behind, where they stand in the same section. */
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
}

/**
 * What the claim model sees of a name: the words on each side of it with their neighbours, the two nearest also by their
 * distance, those behind a mark apart, and the words of the sentences around. Names are stable, for the trained weights are
 * stored under them.
 */
export function claimFeaturesOf(place: NamePlace): string[] {
  const { first, last, tokens, before, behind } = place;
  const features = new Set<string>([`length ${Math.min(LENGTHS, Math.floor(tokens.length / LENGTH_STEP))}`]);
  if (first === 0) features.add("first");
  if (last === tokens.length - 1) features.add("last");
  if (first > 1 && isCapital(tokens[first - 1]) && tokens[first]?.separator === "") features.add("<capital");
  if (isCapital(tokens[last + 1]) && tokens[last + 1]?.separator === "") features.add(">capital");
  const firstWord = tokens[0];
  if (first > 0 && firstWord) features.add(`opens ${wordOf(firstWord)}`);
  addSide(features, "<", tokens.slice(0, first).reverse(), separatorsBefore(tokens, first));
  const after = tokens.slice(last + 1);
  addSide(
    features,
    ">",
    after,
    after.map(({ separator }) => separator),
  );
  addSentence(features, "before", before);
  addSentence(features, "behind", behind);
  return [...features];
}

/** Sentences of 25 words and more are of one length. */
const LENGTHS = 5;
const LENGTH_STEP = 5;

/** How many words on each side are seen by their distance. */
const NEAR = 2;

/** A mark after which the next word belongs to another part of the sentence. */
const PART_MARK = /[;:.!?()]/;

/** Words from the name outwards; `separators[i]` stands between word `i` and the one nearer to the name. */
function addSide(
  features: Set<string>,
  side: "<" | ">",
  words: readonly Token[],
  separators: readonly string[],
): void {
  let near = "";
  let apart = false;
  for (const [index, token] of words.entries()) {
    const separator = separators[index] ?? "";
    if (index === 0 && separator) features.add(`${side}mark ${separator[0]}`);
    const marked = PART_MARK.test(separator);
    apart ||= marked;
    const word = wordOf(token);
    features.add(word);
    features.add(`${apart ? side + side : side}${word}`);
    if (index < NEAR) features.add(`${side}${index + 1} ${word}`);
    if (!marked) {
      const pair = side === "<" ? `${word} ${near}` : `${near} ${word}`;
      features.add(`${side}${pair}`);
      if (index > 0) features.add(pair);
    }
    near = word;
  }
}

function addSentence(features: Set<string>, name: string, tokens: readonly Token[]): void {
  let near = "";
  for (const token of tokens) {
    const word = wordOf(token);
    features.add(`${name} ${word}`);
    if (near) features.add(`${name} ${near} ${word}`);
    near = word;
  }
  if (near) features.add(name);
}

function separatorsBefore(tokens: readonly Token[], first: number): string[] {
  return tokens
    .slice(1, first + 1)
    .map(({ separator }) => separator)
    .reverse();
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function wordOf({ key }: Token): string {
  if (/^(?:19|20)\d\d$/.test(key)) return "#year";
  return /\d/.test(key) ? "#" : stemOf(key);
}
