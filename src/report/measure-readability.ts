import type { Document } from "../document/document.js";
import { splitSentences } from "../text/sentences.js";
import { countWords } from "./count-words.js";
import { roundTenth } from "./round-tenth.js";
import type { GapReport } from "./schema.js";

type Readability = Omit<NonNullable<GapReport["documents"]["resume"]>["readability"], "losses">;

/**
 * How well a document can be read by people and programs. Averages are rounded to one decimal, and 0 where there is
 * nothing to divide; a sentence is one of a paragraph or list item outside the contact section.
 */
export function measureReadability(document: Document): Readability {
  return {
    hasTextLayer: !document.notices.some((notice) => notice.code === "no-text-layer"),
    wordsPerPage: average(countWords(document.text), document.pages.length),
    sectionsFound: document.sections.filter((section) => section.heading !== null).length,
    listItems: document.blocks.filter((block) => block.kind === "item").length,
    averageSentenceWords: averageSentenceWords(document),
  };
}

/** Names, addresses and headings are no sentences; counted as such they would make every document look terse. */
function averageSentenceWords(document: Document): number {
  const lengths = document.blocks
    .filter((block) => block.kind !== "heading" && document.sections[block.section]?.kind !== "contact")
    .flatMap((block) => splitSentences(document.text, block))
    .map((sentence) => countWords(document.text, sentence))
    .filter((words) => words > 0);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return average(words, lengths.length);
}

function average(sum: number, count: number): number {
  return count === 0 ? 0 : roundTenth(sum / count);
}
