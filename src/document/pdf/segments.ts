import { WIDE_GAP } from "../plain/clean-line.js";
import type { TextItem } from "./pdf-file.js";

/** A run of text items on one baseline without a wide gap between them. `u` counts along the baseline, `v` across it. */
export interface Segment {
  readonly text: string;
  readonly u: number;
  readonly end: number;
  readonly v: number;
  readonly size: number;
  readonly angle: number;
  /** Whether all its letters are bold. */
  readonly bold: boolean;
  /** Whether its first letters are bold. */
  readonly startsBold: boolean;
}

/** Gaps as shares of the letters' height. A space is about a quarter of it; tabs, gutters and run-ups are wider than all of it. */
const SPACE_GAP = 0.12;
const WIDE = 1;
/** How far baselines may lie apart within one line: superscripts and mixed sizes. */
const SAME_BASELINE = 0.35;

interface Placed extends Segment {
  /** Letters that are bold and letters in all, for the whole segment's `bold`. */
  readonly boldLetters: number;
  readonly letters: number;
}

/** Joins text items into segments, in the order of the page's stream. */
export function toSegments(items: readonly TextItem[]): Segment[] {
  const segments: Placed[] = [];
  for (const item of items) {
    if (item.text.trim() === "") continue;
    const next = place(item);
    const last = segments.at(-1);
    const gap =
      last && sameBaseline(last, next) ? (next.u - last.end) / Math.max(last.size, next.size) : undefined;
    if (last === undefined || gap === undefined || gap > WIDE || gap < -WIDE / 2) segments.push(next);
    else segments[segments.length - 1] = join(last, next, gap > SPACE_GAP ? " " : "");
  }
  return segments;
}

/** Whether two segments stand on one line. */
export function sameBaseline(a: Segment, b: Segment): boolean {
  return a.angle === b.angle && Math.abs(a.v - b.v) <= SAME_BASELINE * Math.max(a.size, b.size);
}

/** One line's segments, from left to right, as one segment. */
export function joinSegments(segments: readonly Segment[]): Segment {
  const ordered = [...segments]
    .sort((a, b) => a.u - b.u)
    .map((segment) => ({ ...segment, ...countBold(segment) }));
  return ordered.reduce((left, right) => join(left, right, gapText(left, right)));
}

function gapText(left: Segment, right: Segment): string {
  // A bullet stands at a tab's distance from its text and still belongs to it.
  if (left.text.length === 1 && !/[\p{L}\p{N}]/u.test(left.text)) return " ";
  return right.u - left.end > WIDE * Math.max(left.size, right.size) ? WIDE_GAP : " ";
}

function place(item: TextItem): Placed {
  const radians = (item.angle * Math.PI) / 180;
  const u = item.x * Math.cos(radians) + item.y * Math.sin(radians);
  const v = item.y * Math.cos(radians) - item.x * Math.sin(radians);
  const { text, size, angle, bold } = item;
  return { text, u, end: u + item.width, v, size, angle, bold, startsBold: bold, ...countBold(item) };
}

function join(left: Placed, right: Placed, gap: string): Placed {
  const spaced = /\s$/.test(left.text) || /^\s/.test(right.text);
  const boldLetters = left.boldLetters + right.boldLetters;
  const letters = left.letters + right.letters;
  const larger = right.size > left.size ? right : left;
  return {
    text: left.text + (spaced && gap === " " ? "" : gap) + right.text,
    u: Math.min(left.u, right.u),
    end: Math.max(left.end, right.end),
    v: larger.v,
    size: larger.size,
    angle: left.angle,
    bold: boldLetters >= letters,
    startsBold: left.letters === 0 ? right.startsBold : left.startsBold,
    boldLetters,
    letters,
  };
}

function countBold(run: { text: string; bold: boolean }): { boldLetters: number; letters: number } {
  const letters = run.text.replace(/[^\p{L}\p{N}]/gu, "").length;
  return { letters, boldLetters: run.bold ? letters : 0 };
}
