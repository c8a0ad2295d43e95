import type { Notice } from "../notice.js";
import type { Span } from "../text/span.js";
import type { ContactDetail } from "./contact/contact-detail.js";

/** The formats that keyfit reads. */
export const DOCUMENT_FORMATS = [
  "docx",
  "html",
  "json-resume",
  "markdown",
  "odt",
  "pdf",
  "rtf",
  "text",
] as const;

/** The format that a document's bytes were found to have. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What a document is read as; decides which section headings are expected. */
export type DocumentRole = "resume" | "coverLetter" | "job";

/** What a section is about. Letters have greeting, body and closing; postings have duties to legal. */
export const SECTION_KINDS = [
  // résumés
  "contact",
  "summary",
  "objective",
  "experience",
  "education",
  "skills",
  "certifications",
  "training",
  "projects",
  "volunteering",
  "awards",
  "publications",
  "memberships",
  "languages",
  "interests",
  "references",
  // letters
  "greeting",
  "body",
  "closing",
  // postings
  "about",
  "duties",
  "required",
  "preferred",
  "benefits",
  "apply",
  "legal",
  // any
  "other",
] as const;

/** One of {@link SECTION_KINDS}. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A part of a document between two headings. Sections follow one another and together cover the whole text. */
export interface Section extends Span {
  /** What the section is about. */
  readonly kind: SectionKind;
  /** Where the heading stands, or null for a section without one (the top of a résumé, a letter's parts). */
  readonly heading: Span | null;
}

/** A visual line of the document. Spans leave the line break out. */
export interface Line extends Span {
  /** The page it stands on, from 1. */
  readonly page: number;
  /** The box around it in points from the page's top left corner, where the format has a layout. */
  readonly box?: Box;
  /**
   * Where each character of an upright line begins, in points from the page's left edge, and where the last one ends: one number
   * more than the line has characters. Where the format has a layout.
   */
  readonly edges?: readonly number[];
}

/** Why nobody sees a text who looks at the document. */
export const HIDDEN_REASONS = [
  "invisible",
  "background-colour",
  "tiny",
  "off-page",
  "clipped",
  "covered",
  "marked-hidden",
] as const;

/** One of {@link HIDDEN_REASONS}. */
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

/** Other ways to read a file, as simpler programs do: in the order in which it draws its text, or its running text alone. */
export const VIEW_KINDS = ["drawing-order", "body-only"] as const;

/** One of {@link VIEW_KINDS}. */
export type ViewKind = (typeof VIEW_KINDS)[number];

/** What another way of reading makes of the same file. */
export interface DocumentView {
  readonly kind: ViewKind;
  /** Has no views of its own. */
  readonly document: Document;
}

/** Text that stands in the file and is not seen in the document. It is no part of `text` and never credited. */
export interface HiddenText {
  readonly text: string;
  readonly reason: HiddenReason;
  /** The page it would stand on, from 1. */
  readonly page: number;
}

/** A rectangle in points (1/72 inch) from the top left corner of its page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page and the part of the text that stands on it. */
export interface Page extends Span {
  /** Its number, from 1. */
  readonly number: number;
  /** Its width in points, where the format has pages of its own. */
  readonly width?: number;
  /** Its height in points, where the format has pages of its own. */
  readonly height?: number;
}

/**
 * A run of lines that reads on: a heading, a list item, or a paragraph. Blocks follow one another, never overlap, and
 * hold every line that is not blank. A sentence never crosses a block's end.
 */
export interface Block extends Span {
  /** `item` for a list item (its mark is inside the span), `heading` for a heading, `paragraph` for all else. */
  readonly kind: "heading" | "item" | "paragraph";
  /** Index of its section in `Document.sections`. */
  readonly section: number;
}

/** What was read from a file or a string. Every offset in keyfit counts UTF-16 units of `text`. */
export interface Document {
  /** The file's name without its folder, or the name given by the caller, or the role. */
  readonly name: string;
  /** The format its bytes were found to have. */
  readonly format: DocumentFormat;
  /** What it was read as. */
  readonly role: DocumentRole;
  /** The whole text; lines are parted by "\n", pages by "\n\n". Never changed after reading. */
  readonly text: string;
  readonly pages: readonly Page[];
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** The language of the text as an ISO 639-1 code, or "und" where it could not be told. */
  readonly language: string;
  readonly notices: readonly Notice[];
  /** Other ways of reading the file that give another text. */
  readonly views: readonly DocumentView[];
  /** What stands in the file and is not seen. */
  readonly hidden: readonly HiddenText[];
  /** What tells who the writer is and where to reach him, in order of the text. */
  readonly contact: readonly ContactDetail[];
  /** Addresses that the document leads to (`mailto:`, `https:`), in order, each once. */
  readonly links: readonly string[];
}
