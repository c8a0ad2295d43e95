import type { SectionKind } from "../document.js";
import type { Heading, HeadingPlace } from "./heading.js";
import { headingKey } from "./heading-key.js";
import { knownHeadingKind } from "./heading-table.js";
import { beginsItem } from "./line-looks.js";
import type { PlacedLine } from "./place-lines.js";

/** The heading at the beginning of a line that goes on behind a colon ("Skills: Word, Excel"), else null. */
export function readRunInHeading(place: HeadingPlace): Heading | null {
  const { line, role } = place;
  const label = labelOf(line);
  if (label === null) return null;
  const kind = knownHeadingKind(label, role);
  if (kind === undefined || NEVER_RUN_IN.has(headingKey(label))) return null;
  const begins = role === "job" ? beginsInPosting(place, kind) : beginsInResume(place, kind);
  if (!begins || isAddressOnly(line.text.slice(label.length + 1))) return null;
  return { start: line.start, end: line.start + label.length + 1, kind, level: "section", runIn: true };
}

/** "Portfolio: ana.example.com" tells where, and what follows is no part of it. */
function isAddressOnly(words: string): boolean {
  return /^\s*(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?\s*$/.test(words);
}

/** The words before a line's first colon when text follows it; null for a line without such a label. */
function labelOf(line: PlacedLine): string | null {
  if (beginsItem(line)) return null;
  const label = /^([\p{L}\p{M}'’&/(), -]{2,45}):(?=\s+\S)/u.exec(line.text)?.[1];
  return label !== undefined && label.split(" ").length <= 6 ? label : null;
}

/** Labels of a fact and not of a section. */
const NEVER_RUN_IN = new Set(
  "position,role,job,title,job title,position title,work,company,employer,organization,contact,about,me,you,apply,notes,other,opportunity".split(
    ",",
  ),
);

/** Sections of a posting that a label cannot part further: their lines are facts of one kind. */
function beginsInPosting({ section }: HeadingPlace, kind: SectionKind): boolean {
  return kind !== (section?.kind ?? "about");
}

/** A label under a heading, or one of several of which some are not known, parts that section's list and begins none. */
function beginsInResume({ line, lines, index, role, section }: HeadingPlace, kind: SectionKind): boolean {
  if (kind === "contact" || kind === "other" || kind === "duties") return false;
  const run = labelRun(lines, index);
  const areKnown = run.labels.every(
    (label) => isContactLabel(label) || knownHeadingKind(label, role) !== undefined,
  );
  if (!areKnown || section === undefined) return areKnown;
  const isHeaded = !section.runIn && lines[run.first - 1]?.start === section.start;
  return !isHeaded && (line.afterGap || section.runIn || MAIN_KINDS.has(kind));
}

const MAIN_KINDS: ReadonlySet<SectionKind> = new Set([
  "certifications",
  "education",
  "experience",
  "references",
  "skills",
]);

/** How many lines to look to each side; a longer run tells no more. */
const LONGEST_RUN = 20;

/** The labels of the lines around this one that each have one, and the index of the first of those lines. */
function labelRun(lines: readonly PlacedLine[], index: number): { first: number; labels: readonly string[] } {
  const hasLabel = (line: PlacedLine | undefined) => line !== undefined && labelOf(line) !== null;
  let first = index;
  while (index - first < LONGEST_RUN && !lines[first]?.afterGap && hasLabel(lines[first - 1])) first -= 1;
  let last = index;
  while (last - index < LONGEST_RUN && !lines[last]?.beforeGap && hasLabel(lines[last + 1])) last += 1;
  return { first, labels: lines.slice(first, last + 1).map((line) => labelOf(line) ?? "") };
}

function isContactLabel(label: string): boolean {
  return CONTACT_LABEL.test(label);
}

const CONTACT_LABEL =
  /^(?:e-?mail|phone|tel|telephone|mobile|cell|fax|address|website|web|linkedin|github|name|date|location)\b/i;
