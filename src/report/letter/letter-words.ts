import type { Document } from "../../document/document.js";
import { splitSentences } from "../../text/sentences.js";
import type { Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";

/** A sentence of a document with its words. */
export interface SentenceWords extends Span {
  readonly tokens: readonly Token[];
}

/** The sentences of a document, block by block, each with its words. */
export function readSentenceWords(document: Document): SentenceWords[] {
  return document.blocks
    .flatMap((block) => splitSentences(document.text, block))
    .map((sentence) => ({ ...sentence, tokens: tokenize(document.text, sentence) }));
}

/** Returns the index of each place in `words` where `phrase` begins. */
export function findPhrase(words: readonly string[], phrase: readonly string[]): number[] {
  if (phrase.length === 0) return [];
  return words.flatMap((word, at) =>
    word === phrase[0] && phrase.every((each, index) => words[at + index] === each) ? [at] : [],
  );
}

/** Words `first` up to, not including, `end` of a sentence as one span. */
export function spanOfWords(tokens: readonly Token[], first: number, end: number): Span | null {
  const from = tokens[first];
  const to = tokens[end - 1];
  return from && to ? { start: from.start, end: to.end } : null;
}
