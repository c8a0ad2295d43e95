import type { Tone } from "../outline/outline.js";
import { printable } from "../printable.js";
import { displayWidth } from "./display-width.js";
import { wrap } from "./wrap.js";

/** One line of the text format, not yet coloured. */
export interface Line {
  readonly text: string;
  readonly tone?: Tone | "title";
}

interface Setting {
  /** Columns that a line may take. */
  readonly width: number;
  readonly tone?: Line["tone"];
  /** What stands before the first line. */
  readonly first?: string;
  /** What stands before the lines that follow. */
  readonly rest?: string;
}

/** A text wrapped into lines with a hanging indent. */
export function lines(text: string, { width, tone, first = "", rest = first }: Setting): readonly Line[] {
  const room = width - Math.max(displayWidth(first), displayWidth(rest));
  return wrap(printable(text).trim(), room).map((line, index) => ({
    text: `${index === 0 ? first : rest}${line}`,
    ...(tone === undefined ? {} : { tone }),
  }));
}
