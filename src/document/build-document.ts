import type { Notice } from "../notice.js";
import { tokenize } from "../text/tokens.js";
import { findContact } from "./contact/find-contact.js";
import { detectLanguage } from "./detect-language.js";
import type { Block, Document, DocumentRole, DocumentView, Line, Section, ViewKind } from "./document.js";
import { findBlocks, type LooseBlock } from "./find-blocks.js";
import { guessRole } from "./guess-role.js";
import type { Layout, LayoutLine } from "./layout.js";
import { findHeadings } from "./sections/find-headings.js";
import { findSections } from "./sections/find-sections.js";
import { type PlacedLine, placeLines } from "./sections/place-lines.js";

/**
 * Makes a document of what a reader saw: one text with offsets, pages, lines, blocks, sections, the language, and the
 * notices `empty-document`, `few-words` and `language-not-english` behind the reader's own. Without a role it is guessed.
 */
export function buildDocument(
  layout: Layout,
  identity: { readonly name: string; readonly role?: DocumentRole },
): Document {
  return { ...buildView(layout, identity), views: buildViews(layout, identity) };
}

type Identity = Parameters<typeof buildDocument>[1];

/** Each other way of reading that gives other words, or the words in another order. */
function buildViews(layout: Layout, identity: Identity): DocumentView[] {
  const own = wordsOf(layout.lines);
  const others: { kind: ViewKind; lines: readonly LayoutLine[] }[] = [
    { kind: "drawing-order", lines: layout.drawn ?? layout.lines },
    { kind: "body-only", lines: layout.lines.filter(({ outside }) => !outside) },
  ];
  return others
    .filter(({ lines }) => wordsOf(lines) !== own)
    .map(({ kind, lines }) => ({ kind, document: buildView({ ...layout, lines, notices: [] }, identity) }));
}

function wordsOf(lines: readonly LayoutLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}

function buildView(layout: Layout, identity: Identity): Document {
  const { text, pages, lines } = placeLines(layout);
  const role = identity.role ?? guessRole(lines);
  const headings = findHeadings(lines, role);
  const blocks = findBlocks(lines, headings);
  const sections = findSections({ text, blocks, headings, role });
  const language = detectLanguage(text);
  return {
    name: identity.name,
    format: layout.format,
    role,
    text,
    pages,
    lines: lines.map(toLine),
    blocks: assignSections(blocks, sections),
    sections,
    language,
    notices: [...layout.notices, ...hiddenNotices(layout), ...judgeText(text, language)],
    contact: findContact({ text, role, lines, sections }),
    hidden: layout.hidden ?? [],
    links: [...new Set(layout.links)],
    views: [],
  };
}

function toLine({ start, end, page, box, edges }: PlacedLine): Line {
  return { start, end, page, ...(box && { box }), ...(edges && { edges }) };
}

function hiddenNotices({ hidden = [] }: Layout): Notice[] {
  const words = hidden.reduce((sum, { text }) => sum + tokenize(text).length, 0);
  if (words === 0) return [];
  const reasons = [...new Set(hidden.map(({ reason }) => reason))].join(", ");
  return [{ code: "hidden-text", data: { words, reasons } }];
}

/** Both lists are in order, so one walk over each is enough. */
function assignSections(blocks: readonly LooseBlock[], sections: readonly Section[]): Block[] {
  let section = 0;
  return blocks.map((block) => {
    while (block.start >= (sections[section]?.end ?? Number.POSITIVE_INFINITY)) section += 1;
    return { ...block, section };
  });
}

/** Below this many words no résumé, letter or posting says enough to be judged. */
const FEW_WORDS = 30;

function judgeText(text: string, language: string): Notice[] {
  const words = tokenize(text).length;
  if (words === 0) return [{ code: "empty-document" }];
  const notices: Notice[] = [];
  if (words < FEW_WORDS) notices.push({ code: "few-words", data: { words } });
  if (language !== "en" && language !== "und")
    notices.push({ code: "language-not-english", data: { language } });
  return notices;
}
