import type { Span } from "../../text/span.js";
import { type GuideSectionKind, headingKind } from "./headings.js";
import { type GuideLine, readLines } from "./lines.js";
import { findRole, type Role } from "./role.js";

/** A part of a career guide between two headings. */
export interface GuideSection {
  readonly kind: GuideSectionKind;
  readonly lines: readonly GuideLine[];
}

/** A career guide's text in parts. */
export interface Outline {
  readonly role: Role;
  readonly sections: readonly GuideSection[];
}

/** An entry of a list, its continuation lines joined by a space. */
export interface ListItem extends Span {
  readonly text: string;
  /** The nearest line above it that introduces a part of the list ("Nice to have"), or "". */
  readonly under: string;
}

/** Splits the text of a career guide at its headings. */
export function readOutline(text: string): Outline {
  const lines = readLines(text);
  const role = findRole(lines);
  const sections: { kind: GuideSectionKind; lines: GuideLine[]; depth: number }[] = [
    { kind: "other", lines: [], depth: 0 },
  ];
  const capitals = lines.some((line) => isCapitals(line.text) && headingKind(line.text, role.label) !== null);
  for (const line of lines) {
    const current = sections.at(-1);
    const opened = openSection(line, role.label, {
      capitals,
      depth: current?.depth ?? 0,
      kind: current?.kind ?? "other",
    });
    if (opened !== null) {
      sections.push({ ...opened, depth: line.depth });
    } else {
      current?.lines.push(line);
    }
  }
  return { role, sections: sections.map((section) => ({ ...section, lines: joinWrapped(section.lines) })) };
}

/** Joins the lines of a paragraph that was wrapped by hand; list entries keep their lines. */
function joinWrapped(lines: readonly GuideLine[]): GuideLine[] {
  const joined: GuideLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      !last.isItem &&
      !line.isItem &&
      line.depth === 0 &&
      !line.afterBlank &&
      runsOn(last.text, line.text)
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

function runsOn(text: string, next: string): boolean {
  const isOpen = text.length >= 50 && !/[.!?:;]$/.test(text);
  return (
    isOpen &&
    (/^\p{Ll}/u.test(next) ||
      /\s(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/.test(text) ||
      /[\p{L}\d]{2}\)?[.!?]\s/u.test(text))
  );
}

/** The entries of a section: its list items, or, where it has none, its lines, or the parts of a line of commas. */
export function listItems(section: GuideSection): readonly ListItem[] {
  const hasMarks = section.lines.some((line) => line.isItem);
  return hasMarks ? markedItems(section.lines) : section.lines.flatMap(unmarkedItems);
}

interface Surroundings {
  readonly capitals: boolean;
  readonly depth: number;
  readonly kind: GuideSectionKind;
}

function openSection(
  line: GuideLine,
  role: string,
  around: Surroundings,
): { kind: GuideSectionKind; lines: GuideLine[] } | null {
  const mayOpen = !line.isItem || (line.isNumbered && line.afterBlank);
  const kind = mayOpen ? headingKind(line.text, role) : null;
  if (kind !== null) {
    return { kind, lines: [] };
  }
  const inline = /^([^:]{3,40}):\s+(\S.*)$/.exec(line.text);
  const inlineKind = inline === null || line.isItem ? null : headingKind(inline[1] ?? "", role);
  if (inline !== null && inlineKind !== null && inlineKind !== "other" && inlineKind !== "focus") {
    const rest = inline[2] ?? "";
    return { kind: inlineKind, lines: [{ ...line, text: rest, start: line.end - rest.length }] };
  }
  const isForeign =
    line.depth > 0
      ? line.depth <= around.depth || around.depth === 0
      : around.capitals && isCapitals(line.text) && line.afterBlank;
  return isForeign && !(around.kind === "levels" && line.depth === 7) ? { kind: "other", lines: [] } : null;
}

function isCapitals(text: string): boolean {
  return /[A-Z]{3}/.test(text) && text === text.toUpperCase() && text.length < 60;
}

function markedItems(lines: readonly GuideLine[]): ListItem[] {
  const items: ListItem[] = [];
  let under = "";
  let indent = 0;
  for (const line of lines) {
    const last = items.at(-1);
    if (line.isItem) {
      items.push({ text: line.text, start: line.start, end: line.end, under });
      indent = line.indent;
    } else if (
      last !== undefined &&
      !line.afterBlank &&
      (line.indent > indent || /^[a-z(]/.test(line.text))
    ) {
      items[items.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
    } else if (/:$/.test(line.text) || line.depth > 0) {
      under = line.text;
    } else if (last !== undefined && line.text.length < 80) {
      // A short line behind the list opens a part that no heading rule knows; what follows is not of this list.
      break;
    }
  }
  return items;
}

const MOST_WORDS = 30;
const HAS_EXAMPLES = /\be\.g\.|\b(?:such as|like|including|for example|for instance)\b/;

function unmarkedItems(line: GuideLine): ListItem[] {
  const parts = splitList(line.text);
  const words = line.text.split(" ").length;
  if (
    parts.length >= 3 &&
    !HAS_EXAMPLES.test(line.text) &&
    !/^[^,;]{3,40}: /.test(line.text) &&
    words / parts.length <= 5
  ) {
    return place(line, parts);
  }
  const isEntry =
    words <= MOST_WORDS &&
    !/[\p{L}\d]{2}\)?[.!?]\s+\p{Lu}/u.test(line.text) &&
    (/^[^.:]{3,60}: /.test(line.text) || !/[.!]$/.test(line.text));
  return isEntry ? [{ text: line.text, start: line.start, end: line.end, under: "" }] : [];
}

function place(line: GuideLine, parts: readonly string[]): ListItem[] {
  let from = 0;
  return parts.map((text) => {
    const at = Math.max(line.text.indexOf(text, from), from);
    from = at + text.length;
    const start = Math.min(line.start + at, line.end);
    return { text, start, end: Math.min(start + text.length, line.end), under: "" };
  });
}

/** The parts of an enumeration: split at commas, semicolons and bars outside parentheses, a leading "and" left out. */
export function splitList(text: string): readonly string[] {
  return (text.match(/(?:\([^()]*\)|[^,;|()])+/g) ?? [])
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|or|&)\s+/i, "")
        .replace(/[.\s]+$/, ""),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Whether a line is running text and not a name or an entry. */
export function isProse(text: string): boolean {
  return /[.!]$/.test(text) || text.split(" ").length > 12;
}
