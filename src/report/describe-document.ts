import type { Document } from "../document/document.js";
import { countWords } from "./count-words.js";
import { measureReadability } from "./measure-readability.js";
import type { GapReport } from "./schema.js";

type Described = NonNullable<GapReport["documents"]["resume"]>;

/** A document as the report shows it: its text, its parts, and what is doubtful about it. */
export function describeDocument(document: Document, losses: Described["readability"]["losses"]): Described {
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
    hidden: [...document.hidden],
    readability: { ...measureReadability(document), losses },
  };
}
