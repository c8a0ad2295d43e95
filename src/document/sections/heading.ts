import type { Span } from "../../text/span.js";
import type { DocumentRole, SectionKind } from "../document.js";
import { isAllCaps } from "./line-looks.js";
import type { PlacedLine } from "./place-lines.js";

/** A heading and what it announces. For a run-in heading ("Skills: Word, Excel") the span ends behind the colon. */
export interface Heading extends Span {
  /** Undefined where its words are not known; what stands below decides then. */
  readonly kind: SectionKind | undefined;
  /** `section` begins a section; `label` is a heading within one ("Key achievements:" under a job). */
  readonly level: "section" | "label";
  /** Whether text follows on the heading's own line. */
  readonly runIn: boolean;
}

/** A line that may be a heading, with what stands around it and what was found above it. */
export interface HeadingPlace {
  readonly line: PlacedLine;
  readonly index: number;
  readonly lines: readonly PlacedLine[];
  readonly previous: PlacedLine | undefined;
  readonly next: PlacedLine | undefined;
  readonly role: DocumentRole;
  readonly look: DocumentLook;
  /** The last section heading above the line. */
  readonly section: Heading | undefined;
  /** The line of that heading. */
  readonly sectionLine: PlacedLine | undefined;
  /** Whether white space parts the line from the document's first line. */
  readonly afterFirstGap: boolean;
  /** Whether a mail or web address or a telephone number stands above. */
  readonly belowContact: boolean;
  /** Whether the last heading stands on the line before. */
  readonly belowHeading: boolean;
}

/** What is usual in a document, so that what is unusual can be told. */
export interface DocumentLook {
  /** The commonest height of letters in points, weighed by length; undefined where the format has none. */
  readonly bodySize: number | undefined;
  /** Whether bold lines are few enough to mean something. */
  readonly boldIsRare: boolean;
}

/** What is usual in these lines. */
export function readLook(lines: readonly PlacedLine[]): DocumentLook {
  const sizes = new Map<number, number>();
  let bold = 0;
  for (const line of lines) {
    if (line.bold) bold += 1;
    if (line.fontSize !== undefined) {
      sizes.set(line.fontSize, (sizes.get(line.fontSize) ?? 0) + line.text.length);
    }
  }
  const [commonest] = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { bodySize: commonest?.[0], boldIsRare: bold < lines.length / 2 };
}

/** Whether letters set a line off from its neighbours: larger, bold, or capitals among lower case. */
export function isEmphasized({ line, next, previous, look }: HeadingPlace): boolean {
  if (isLarge(line, look)) return true;
  if (line.bold && look.boldIsRare && !(next?.bold && previous?.bold)) return true;
  return isAllCaps(line.text) && !(next && isAllCaps(next.text) && previous && isAllCaps(previous.text));
}

/** Whether a line's letters are clearly larger than the document's usual ones. */
export function isLarge(line: PlacedLine, look: DocumentLook): boolean {
  return line.fontSize !== undefined && look.bodySize !== undefined && line.fontSize > look.bodySize * 1.1;
}
