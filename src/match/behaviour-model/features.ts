import { stemOf } from "../../text/stem.js";
import type { Token } from "../../text/tokens.js";

/** A feature of a sentence with the tokens that it was read from. */
export interface Feature {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Which classes each stem belongs to. */
export type StemClasses = ReadonlyMap<string, readonly string[]>;

/**
 * What the model sees of a sentence: its words as stems, each two neighbours, and the classes that its words belong to,
 * each once, where it first stands. Names are stable, for the trained weights are stored under them.
 */
export function featuresOf(tokens: readonly Token[], classes: StemClasses): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, first: number, last: number) => {
    if (!features.has(name)) features.set(name, { name, first, last });
  };
  let before: string | undefined;
  for (const [at, token] of tokens.entries()) {
    const stem = /\d/.test(token.key) ? "#" : stemOf(token.key);
    add(stem, at, at);
    for (const name of classes.get(stem) ?? []) add(`{${name}}`, at, at);
    if (before !== undefined && !PART_MARK.test(token.separator)) add(`${before} ${stem}`, at - 1, at);
    before = stem;
  }
  return [...features.values()];
}

/** A mark after which the next word belongs to another part of the sentence. */
const PART_MARK = /[;:.!?]/;
