import type { SectionKind } from "../document.js";
import { type Heading, type HeadingPlace, isEmphasized } from "./heading.js";
import { headingKey, joinSpacedLetters } from "./heading-key.js";
import { knownHeadingKind } from "./heading-table.js";
import { beginsItem, countWords, endsSentence, isAllCaps, listMarkOf } from "./line-looks.js";
import type { PlacedLine } from "./place-lines.js";

/** The heading that a line is when the whole of it stands in the table of headings, else null. */
export function readKnownHeading(place: HeadingPlace): Heading | null {
  const { line, role } = place;
  const text = joinSpacedLetters(line.text.slice(listMarkOf(line.text).length));
  if (text.length > LONGEST || countWords(text) > MOST_WORDS) return null;
  const kind = knownHeadingKind(text, role);
  if (kind === undefined || !/^\P{Ll}*\p{L}/u.test(text)) return null;
  const level = isLabel(place, kind, text) ? "label" : "section";
  if (!standsAsHeading(place, kind, text)) return null;
  return { start: line.start, end: line.end, kind, level, runIn: false };
}

const LONGEST = 70;
const MOST_WORDS = 9;

/** Kinds whose sections hold entries with headings of their own. */
const WITH_ENTRIES: ReadonlySet<SectionKind> = new Set([
  "experience",
  "education",
  "projects",
  "volunteering",
  "training",
]);

/** What stands under a single job or course as well as at the top level. */
const LABELS = new Set(
  (
    "accomplishments,achievements,key accomplishments,key achievements,selected accomplishments,notable achievements," +
    "selected achievements,major accomplishments,career highlights,highlights,key highlights,key projects,projects,selected projects," +
    "skills used,tools used,tools,technologies,software,software used,environment,coursework,relevant coursework," +
    "relevant courses,courses,honors,activities,awards,recognition,skills,key skills,training,certifications,thesis,programs used,systems used"
  ).split(","),
);

function isLabel(
  { role, section, sectionLine, line }: HeadingPlace,
  kind: SectionKind,
  text: string,
): boolean {
  if (role !== "resume" || section?.kind === undefined) return false;
  if (section.kind === "skills" && kind === "skills") return true;
  if (!WITH_ENTRIES.has(section.kind)) return false;
  if (kind === "duties") return true;
  if (!LABELS.has(headingKey(text)) || line.headingStyle || sectionLine === undefined) return false;
  return isWeaker(line, sectionLine);
}

/** Whether a line looks less like a heading than the one that heads the section it stands in. */
function isWeaker(line: PlacedLine, head: PlacedLine): boolean {
  if (isAllCaps(head.text) !== isAllCaps(line.text)) return isAllCaps(head.text);
  if (head.headingStyle || (head.bold && !line.bold)) return true;
  return (head.afterGap && !line.afterGap) || (line.text.endsWith(":") && !head.text.endsWith(":"));
}

/** Words that also stand alone as an entry of a list of skills or interests. */
const ENTRY_WORDS = new Set(
  (
    "training,leadership,languages,language,projects,research,interests,activities,service,community,knowledge,tools,software,technology," +
    "technologies,systems,computer,computers,communication,awards,work,school,college,team,role,position,location,title,company," +
    "culture,mission,values,vision,travel,retirement,insurance,wellness,vacation,hours,shift,type,status,department," +
    "writing,outreach,volunteer,volunteering,conferences,learning,sports,typing,equipment,applications,programs,platforms," +
    "hardware,other,more,also,notes,rest,driving,transportation,compliance,privacy,legal,you,apply,questions,details,growth," +
    "advancement,recruiter,agency,accommodation,diversity,inclusion,equity,accessibility,background,story,papers,talks,courses," +
    "customer service experience,management experience,office experience,medical experience,teaching experience,leadership experience," +
    "field experience,clinical experience,healthcare experience,retail experience,supervisory experience,clerical experience"
  ).split(","),
);

function standsAsHeading(place: HeadingPlace, kind: SectionKind, text: string): boolean {
  const { line, next, previous, section } = place;
  if (line.headingStyle) return true;
  if (goesOnWithSentence(place, text)) return false;
  if (beginsItem(line)) return isAllCaps(text) && countWords(text) > 1 && !(next && isAllCaps(next.text));
  if (/:$|^[=\-#*_~|]{2}|[=\-#*_~|]{2}$/.test(text) || isEmphasized(place)) return true;
  if (kind === "languages" && next && LANGUAGES.test(next.text)) return true;
  if (isListEntry(place, kind)) return false;
  if (line.afterGap) return next !== undefined || kind === "references";
  if (ENTRY_WORDS.has(headingKey(text)) || section?.kind === kind) return false;
  if (section?.kind === undefined || !HOLDS_SKILL_LISTS.has(section.kind)) return true;
  return !previous || beginsItem(previous) || endsSentence(previous.text) || !isShortEntry(previous.text);
}

/** A line that lists languages, with or without how well they are known. */
const LANGUAGES =
  /^\W*(?:arabic|bengali|cantonese|chinese|dutch|english|farsi|french|german|greek|gujarati|haitian creole|hebrew|hindi|hmong|italian|japanese|khmer|korean|mandarin|persian|polish|portuguese|punjabi|russian|sign language|somali|spanish|swahili|tagalog|tamil|thai|turkish|ukrainian|urdu|vietnamese|welsh)\b(?:\W*(?:\(|,|;|and\b|[-–—:]|$))/i;

/** "… and patients who know / what happens next." is the rest of a sentence. */
function goesOnWithSentence({ line, previous }: HeadingPlace, text: string): boolean {
  if (!previous || line.afterGap || !/^\p{Ll}/u.test(text)) return false;
  return countWords(previous.text) >= 5 && !endsSentence(previous.text);
}

const HOLDS_SKILL_LISTS: ReadonlySet<SectionKind> = new Set([
  "skills",
  "interests",
  "languages",
  "required",
  "preferred",
]);

/** "Communication skills" among other skills, one a line, announces nothing. */
function isListEntry({ line, next, section, belowHeading }: HeadingPlace, kind: SectionKind): boolean {
  if (section?.kind === undefined || !HOLDS_SKILL_LISTS.has(section.kind)) return false;
  if (kind !== "skills" && kind !== "required") return false;
  return belowHeading || !line.afterGap || line.beforeGap || next === undefined;
}

/** Two or three words without a stop: the usual entry of a column of skills, before which a heading may not be told. */
function isShortEntry(text: string): boolean {
  return countWords(text) <= 3 && !/[\d,:]/.test(text);
}
