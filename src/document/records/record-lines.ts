import type { Span } from "../../text/span.js";
import type { Document, SectionKind } from "../document.js";
import { listMarkOf } from "../sections/line-looks.js";

/** The lines of a document's sections of some kinds, headings and list marks left out. */
export function recordLines(
  document: Document,
  kinds: readonly SectionKind[],
): (Span & { readonly text: string })[] {
  return document.blocks
    .filter(
      ({ kind, section }) =>
        kind !== "heading" && kinds.includes(document.sections[section]?.kind ?? "other"),
    )
    .flatMap((block) =>
      document.lines
        .filter(({ start, end }) => start >= block.start && end <= block.end)
        .map(({ start, end }) => {
          const line = document.text.slice(start, end);
          const mark = listMarkOf(line).length;
          return { start: start + mark, end, text: line.slice(mark) };
        }),
    )
    .filter(({ text }) => text.trim() !== "");
}

/** Marks between the parts of an entry: wide gaps, bars, dashes with space around, commas and semicolons. */
export const ENTRY_BREAK = / {3,}|\s*[|•·]\s*|\s+[–—-]+\s+|\s*[,;]\s+|\s*\(|\)\s*/u;
