import type { Document } from "../document/document.js";
import { countWords } from "./count-words.js";
import { measureReadability } from "./measure-readability.js";
import type { GapReport } from "./schema.js";

/** A document as the report shows it: its text, its parts, and what is doubtful about it. */
export function describeDocument(document: Document): NonNullable<GapReport["documents"]["resume"]> {
  const { name, format, text, language } = document;
  return {
    name,
    format,
    pages: document.pages.length,
    words: countWords(text),
    text,
    sections: document.sections.map(({ kind, heading, start, end }) => ({
      kind,
      heading: heading && text.slice(heading.start, heading.end),
      start,
      end,
    })),
    language,
    notices: [...document.notices],
    readability: measureReadability(document),
  };
}
