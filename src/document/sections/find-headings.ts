import type { DocumentRole } from "../document.js";
import { type Heading, type HeadingPlace, readLook } from "./heading.js";
import { readKnownHeading } from "./known-heading.js";
import { isContactDetail } from "./line-looks.js";
import type { PlacedLine } from "./place-lines.js";
import { readRunInHeading } from "./run-in-heading.js";
import { readUnknownHeading } from "./unknown-heading.js";

/** The headings among the lines, in order: those that the table knows, those before a colon, and those by their looks. */
export function findHeadings(lines: readonly PlacedLine[], role: DocumentRole): Heading[] {
  // A letter's parts have no headings, and its short lines (addresses, a subject) are none.
  if (role === "coverLetter") return [];
  const look = readLook(lines);
  const headings: Heading[] = [];
  let section: Heading | undefined;
  let sectionLine: PlacedLine | undefined;
  let afterFirstGap = false;
  let belowContact = false;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    afterFirstGap ||= index > 0 && line.afterGap;
    belowContact ||= previous !== undefined && section === undefined && isContactDetail(previous.text);
    const place: HeadingPlace = {
      line,
      index,
      lines,
      previous,
      next: lines[index + 1],
      role,
      look,
      section,
      sectionLine,
      afterFirstGap,
      belowContact,
      belowHeading: previous !== undefined && previous.start === headings.at(-1)?.start,
    };
    const heading = readKnownHeading(place) ?? readRunInHeading(place) ?? readUnknownHeading(place);
    if (!heading) continue;
    headings.push(heading);
    if (heading.level === "section") {
      section = heading;
      sectionLine = line;
    }
  }
  return headings;
}
