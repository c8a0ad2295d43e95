import { knownHeadingKind } from "../sections/heading-table.js";
import { isDateLike } from "./date-like.js";
import { type Segment, sameBaseline, textOf } from "./segments.js";

/** Whether a segment is the heading of a section, by its words, in a résumé or a posting. */
export function isHeading(segment: Segment): boolean {
  if (segment.letters > LONGEST_HEADING) return false;
  const known = judged.get(segment);
  if (known !== undefined) return known;
  const text = textOf(segment);
  const is = knownHeadingKind(text, "resume") !== undefined || knownHeadingKind(text, "job") !== undefined;
  judged.set(segment, is);
  return is;
}

/** In letters. Most lines of a page are longer and need no look at the table of headings. */
const LONGEST_HEADING = 45;
/** Reading order asks for the same segments again and again. */
const judged = new WeakMap<Segment, boolean>();

/** Share of a side's segments that are labels, from which the side labels what stands beside it. */
const MOSTLY = 0.8;

/** Whether a side of a page holds nothing but what labels the other side: dates and headings. */
export function areLabels(side: readonly Segment[]): boolean {
  const blocks = labelBlocks(side);
  return blocks.filter(isLabel).length >= blocks.length * MOSTLY;
}

/** Whether lines together are a heading or a date. */
export function isLabel(lines: readonly Segment[]): boolean {
  const label = joined(lines);
  return isHeading(label) || isDateLike(textOf(label));
}

/** Lines of a label further apart, in heights of letters, are two labels. */
const NEXT_LINE = 1.7;

/** The labels of a side, from top to bottom; one may take several lines. */
export function labelBlocks(side: readonly Segment[]): Segment[][] {
  const blocks: Segment[][] = [];
  for (const segment of [...side].sort((a, b) => a.v - b.v || a.u - b.u)) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const goesOn =
      last &&
      (sameBaseline(last, segment) || segment.v - last.v < NEXT_LINE * segment.size) &&
      !isHeading(last);
    if (block && goesOn) block.push(segment);
    else blocks.push([segment]);
  }
  return blocks;
}

/** A label of several lines as one. */
export function joined(lines: readonly Segment[]): Segment {
  const [first] = lines;
  return {
    ...(first as Segment),
    characters: lines.flatMap(({ characters }, at) => {
      const { end = 0 } = lines[at - 1] ?? {};
      return at === 0 ? characters : [{ text: " ", from: end, to: end }, ...characters];
    }),
    end: Math.max(...lines.map(({ end }) => end)),
    letters: sum(lines.map(({ letters }) => letters)),
    boldLetters: sum(lines.map(({ boldLetters }) => boldLetters)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
