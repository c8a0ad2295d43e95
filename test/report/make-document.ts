import type {
  Block,
  Document,
  DocumentRole,
  Line,
  Section,
  SectionKind,
} from "../../src/document/document.js";
import type { NoticeCode } from "../../src/notice.js";

/** What {@link makeDocument} needs to know besides the text. */
export interface DocumentPlan {
  readonly role?: DocumentRole;
  /** Lines that are headings, with the kind of the section that they open. */
  readonly headings?: Readonly<Record<string, SectionKind>>;
  /** The kind of the section above the first heading. */
  readonly top?: SectionKind;
  readonly notices?: readonly NoticeCode[];
}

/**
 * Makes a document by hand: each line is a block, one that begins with "- " a list item, a form feed line a new page.
 */
export function makeDocument(text: string, plan: DocumentPlan = {}): Document {
  const { headings = {}, top = "body", role = "coverLetter", notices = [] } = plan;
  const lines = linesOf(text);
  const sections: Section[] = [{ start: 0, end: text.length, kind: top, heading: null }];
  const blocks: Block[] = [];
  for (const { start, end } of lines) {
    const words = text.slice(start, end);
    const kind = headings[words];
    if (kind) openSection(sections, { start, end: text.length, kind, heading: { start, end } });
    const blockKind = kind ? "heading" : words.startsWith("- ") ? "item" : "paragraph";
    blocks.push({ start, end, kind: blockKind, section: sections.length - 1 });
  }
  return {
    name: role,
    format: "text",
    role,
    text,
    pages: [...text.split("\f").keys()].map((index) => ({ number: index + 1, start: 0, end: text.length })),
    lines,
    blocks,
    sections,
    language: "en",
    notices: notices.map((code) => ({ code })),
    contact: [],
    views: [],
    hidden: [],
    links: [],
  };
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n\f]+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    page: 1,
  }));
}

function openSection(sections: Section[], section: Section): void {
  const last = sections.pop();
  if (last && last.start < section.start) sections.push({ ...last, end: section.start });
  sections.push(section);
}
