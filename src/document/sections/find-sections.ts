import type { Section } from "../document.js";
import { guessSectionKind, kindByWords } from "./guess-section-kind.js";
import { partLetter } from "./part-letter.js";
import { partPosting } from "./part-posting.js";
import { partTop } from "./part-top.js";
import type { SectionSource, SectionStart } from "./section-start.js";

/** Divides the text into sections; together they cover it from 0 to its end. A text of no characters has none. */
export function findSections(source: SectionSource): Section[] {
  if (source.text === "") return [];
  const starts = findStarts(source);
  return starts.map((section, index) => ({
    kind: section.kind,
    start: index === 0 ? 0 : section.start,
    end: starts[index + 1]?.start ?? source.text.length,
    heading: section.heading,
  }));
}

function findStarts(source: SectionSource): SectionStart[] {
  if (source.role === "coverLetter") return partLetter(source.text, source.blocks);
  const headed = headedStarts(source);
  const topEnd = headed[0]?.start ?? source.text.length;
  const top = source.blocks.filter((block) => block.start < topEnd);
  if (source.role === "job") {
    const about: SectionStart = { start: 0, kind: "about", heading: null };
    return partPosting(source, top.length > 0 || headed.length === 0 ? [about, ...headed] : headed);
  }
  return top.length > 0 || headed.length === 0 ? [...partTop(source.text, top), ...headed] : headed;
}

function headedStarts(source: SectionSource): SectionStart[] {
  const headings = source.headings.filter((heading) => heading.level === "section");
  return headings.map((heading, index) => {
    const end = headings[index + 1]?.start ?? source.text.length;
    const words = source.text.slice(heading.start, heading.end);
    const kind =
      heading.kind ??
      (source.role === "job" ? kindByWords(words) : null) ??
      guessSectionKind(source.text.slice(heading.end, end), source.role);
    return { start: heading.start, kind, heading: { start: heading.start, end: heading.end } };
  });
}
