import type { Block, Document, SectionKind } from "../document/document.js";
import { splitSentences } from "../text/sentences.js";
import type { Span } from "../text/span.js";
import type { Token } from "../text/tokens.js";
import { tokenize } from "../text/tokens.js";

/** A sentence or list item with its words and its place in the document. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly block: Block["kind"];
  readonly section: SectionKind;
  /** Which of the document's sections it stands in, counted from 0. */
  readonly part: number;
  /** Page on which it begins, from 1. */
  readonly page: number;
}

/** Parts a document into sentences, in order. A sentence never crosses the end of its block. */
export function readSentences(document: Document): readonly Sentence[] {
  const known = read.get(document);
  if (known) return known;
  const sentences = partSentences(document);
  read.set(document, sentences);
  return sentences;
}

/** One finder after the other reads the same document, and every résumé the same posting. */
const read = new WeakMap<Document, readonly Sentence[]>();

function partSentences(document: Document): Sentence[] {
  return document.blocks.flatMap((block) =>
    splitSentences(document.text, block).map((span) => ({
      ...span,
      tokens: tokenize(document.text, span),
      block: block.kind,
      part: block.section,
      section: document.sections[block.section]?.kind ?? "other",
      page: pageAt(document, span.start),
    })),
  );
}

function pageAt(document: Document, offset: number): number {
  return document.pages.findLast((page) => page.start <= offset)?.number ?? 1;
}
