import type { SectionKind } from "../document.js";
import { hasEmployerWord, hasJobWord } from "../jobs/job-words.js";
import { findDateRange } from "../jobs/parse-date-range.js";
import { type Heading, type HeadingPlace, isEmphasized, isLarge } from "./heading.js";
import { knownHeadingKind } from "./heading-table.js";
import { beginsItem, countWords, isAddress, isAllCaps, isContactDetail } from "./line-looks.js";
import { OPEN_HEADINGS } from "./open-headings.js";

/** The heading that a line is by its looks, when the table does not have its words, else null. */
export function readUnknownHeading(place: HeadingPlace): Heading | null {
  const { line, role, next } = place;
  if (!next || !hasHeadingShape(line.text) || beginsItem(line)) return null;
  const isAboveHeading = knownHeadingKind(next.text, role) !== undefined;
  if (isAboveHeading && isAllCaps(next.text) === isAllCaps(line.text)) return null;
  const kind = openHeadingKind(place);
  const stands = role === "job" ? standsInPosting(place, kind) : standsInResume(place, kind);
  return stands ? { start: line.start, end: line.end, kind, level: "section", runIn: false } : null;
}

const LONGEST = 60;
const MOST_WORDS = 8;

function hasHeadingShape(text: string): boolean {
  if (text.length > LONGEST || countWords(text) > MOST_WORDS) return false;
  if (!/^["“]?\p{Lu}/u.test(text) || /[.!,;]$/.test(text)) return false;
  if (/\d{2}| {3}|[|·•∙@,;]|\s[–—-]\s/.test(text)) return false;
  return !isContactDetail(text) && !isAddress(text);
}

function openHeadingKind({ line, role }: HeadingPlace): SectionKind | undefined {
  return OPEN_HEADINGS.find((open) => open.role === role && open.pattern.test(line.text))?.kind;
}

/** A posting's headings stand above a list or a long line; its first lines are title, employer and place. */
function standsInPosting(place: HeadingPlace, kind: SectionKind | undefined): boolean {
  const { line, next, index } = place;
  if (line.headingStyle) return index > 0;
  if (!place.afterFirstGap && !(kind && index > 1)) return false;
  const headsText =
    next !== undefined && (beginsItem(next) || (!line.beforeGap && next.text.length >= LONGEST));
  if (line.text.endsWith(":")) return headsText || kind !== undefined;
  if (isEmphasized(place)) return headsText || (kind !== undefined && !line.beforeGap);
  return line.afterGap && headsText;
}

function standsInResume(place: HeadingPlace, kind: SectionKind | undefined): boolean {
  const { line, section } = place;
  const isPhrase = PHRASE_WORDS.test(line.text);
  const isEntry = !isPhrase && (hasJobWord(line.text) || hasEmployerWord(line.text));
  if (isEntry && !(kind && isAllCaps(line.text))) return false;
  if (section === undefined) return standsBelowContact(place);
  if (line.headingStyle || isLarge(line, place.look)) return isPhrase || !headsEntry(place);
  if (isPhrase) return line.afterGap && !line.beforeGap;
  if (!line.afterGap || !isEmphasized(place) || isAbbreviation(line.text)) return false;
  return isAllCaps(line.text) ? !headsEntry(place) : kind !== undefined && !headsEntry(place);
}

/** Words with which people write headings of their own and no employer, title or skill is named. */
const PHRASE_WORDS = /\b(?:I|I'm|I’m|I've|I’ve|me|my|what|who|how|why|where|when|people|our|you|your)\b/iu;

/** Above the first known heading stand name, trade and address; a heading there has text below that is none of these. */
function standsBelowContact(place: HeadingPlace): boolean {
  const { line, index, next } = place;
  if (index < 2 || !next || !place.belowContact) return false;
  if (!isEmphasized(place) && !line.headingStyle && !line.text.endsWith(":")) return false;
  if (isContactDetail(next.text) || isAddress(next.text)) return false;
  return beginsItem(next) || countWords(next.text) >= MOST_WORDS || findDateRange(next.text) !== null;
}

const WITH_ENTRIES: ReadonlySet<SectionKind | undefined> = new Set([
  "experience",
  "education",
  "projects",
  "volunteering",
]);

/** In a section of jobs or schools, a line above dates or directly above a list names the next job or school. */
function headsEntry({ section, lines, index, line }: HeadingPlace): boolean {
  if (!WITH_ENTRIES.has(section?.kind)) return false;
  const below = lines.slice(index, index + 3);
  return (
    below.some((each) => findDateRange(each.text) !== null) ||
    (below[1] && beginsItem(below[1]) && !line.beforeGap) === true
  );
}

/** "EPIC", "CMAA": one short word in capitals is more likely a name than a heading. */
function isAbbreviation(text: string): boolean {
  return countWords(text) === 1 && text.length <= 8;
}
