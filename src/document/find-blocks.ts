import type { Block } from "./document.js";
import type { Heading } from "./sections/heading.js";
import { beginsItem } from "./sections/line-looks.js";
import type { PlacedLine } from "./sections/place-lines.js";
import { readsOn } from "./sections/reads-on.js";

/** A block before its section is known. */
export type LooseBlock = Omit<Block, "section">;

/**
 * Gathers lines into headings, list items and paragraphs. Two lines are one block only where the second clearly reads on
 * from the first: a sentence cut in two costs less than two facts glued into one.
 */
export function findBlocks(lines: readonly PlacedLine[], headings: readonly Heading[]): LooseBlock[] {
  const headingByStart = new Map(headings.map((heading) => [heading.start, heading]));
  const blocks: LooseBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const heading = headingByStart.get(line.start);
    const last = blocks.at(-1);
    if (heading) {
      blocks.push(...headingBlocks(heading, line));
    } else if (last && last.kind !== "heading" && readsOn({ lines, index, inItem: last.kind === "item" })) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
    } else {
      blocks.push({ kind: beginsItem(line) ? "item" : "paragraph", start: line.start, end: line.end });
    }
  }
  return blocks;
}

/** "Skills: Word, Excel" is a heading and a paragraph. */
function headingBlocks(heading: Heading, line: PlacedLine): LooseBlock[] {
  const head: LooseBlock = { kind: "heading", start: heading.start, end: heading.end };
  if (!heading.runIn) return [head];
  const space = line.text.slice(heading.end - line.start).search(/\S/);
  return [head, { kind: "paragraph", start: heading.end + space, end: line.end }];
}
