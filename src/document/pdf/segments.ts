import { WIDE_GAP } from "../plain/clean-line.js";
import type { Glyph } from "./paint/drawing.js";

/** A character of a line and where it stands along the line's baseline, in points. */
export interface PlacedCharacter {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A run of glyphs on one baseline without a wide gap between them. `u` counts along the baseline, `v` across it, in points. */
export interface Segment {
  readonly characters: readonly PlacedCharacter[];
  readonly u: number;
  readonly end: number;
  readonly v: number;
  readonly size: number;
  readonly angle: number;
  /** Letters that are bold, and letters in all. */
  readonly boldLetters: number;
  readonly letters: number;
  /** Whether its first letters are bold. */
  readonly startsBold: boolean;
}

/** Gaps as shares of the letters' height. A space is about a quarter of it; tabs, gutters and run-ups are wider than all of it. */
const SPACE_GAP = 0.14;
/** Where a page's fonts have spaces, a gap without one is kerning or justification. */
const SPACE_GAP_BESIDE_SPACES = 0.18;
const WIDE = 1;
/** One or two spaces that justify a line may be this wide; more of them are a run-up. */
const WIDE_WITH_SPACE = 5;
const MOST_SPACES = 2;
/** A space that takes no room is a place where a word may be parted, and is not. */
const LEAST_SPACE = 0.06;
const BACKWARDS = -0.5;
/** How far baselines may lie apart within one line: superscripts and mixed sizes. */
const SAME_BASELINE = 0.35;
/** A share of spaces among a page's glyphs from which its fonts have spaces. */
const HAS_SPACES = 0.04;

/** A glyph with the gap before it, and how many spaces were drawn in that gap. */
interface Step {
  readonly glyph: Glyph;
  readonly u: number;
  readonly v: number;
  readonly gap: number;
  readonly spaces: number;
}

/** The text of a segment's characters. */
export function textOf(segment: Pick<Segment, "characters">): string {
  const known = texts.get(segment);
  if (known !== undefined) return known;
  let text = "";
  for (const character of segment.characters) text += character.text;
  texts.set(segment, text);
  return text;
}

const texts = new WeakMap<Pick<Segment, "characters">, string>();

/** Joins glyphs into segments, in the order in which they are drawn. */
export function toSegments(glyphs: readonly Glyph[]): Segment[] {
  const spaces = glyphs.filter(({ text }) => isSpace(text)).length;
  const hasSpaces = spaces > glyphs.length * HAS_SPACES;
  const runs: Step[][] = [];
  let drawn = 0;
  for (const glyph of glyphs) {
    if (isSpace(glyph.text)) {
      drawn += 1;
      continue;
    }
    const last = runs.at(-1)?.at(-1);
    const step = stepTo(glyph, last, drawn);
    if (last && goesOn(last, step)) runs.at(-1)?.push(step);
    else runs.push([step]);
    drawn = 0;
  }
  return withoutDoubles(runs.map((run) => toSegment(run, hasSpaces)));
}

function isSpace(text: string): boolean {
  return text !== "" && text.trim() === "";
}

function stepTo(glyph: Glyph, last: Step | undefined, spaces: number): Step {
  const radians = (glyph.style.angle * Math.PI) / 180;
  const u = glyph.x * Math.cos(radians) + glyph.y * Math.sin(radians);
  const v = glyph.y * Math.cos(radians) - glyph.x * Math.sin(radians);
  const size = Math.max(glyph.style.size, last?.glyph.style.size ?? 0, 0.1);
  const gap = last ? (u - (last.u + last.glyph.width)) / size : 0;
  return { glyph, u, v, gap, spaces: gap > LEAST_SPACE ? spaces : 0 };
}

function goesOn(last: Step, { glyph, v, gap, spaces }: Step): boolean {
  if (last.glyph.style.angle !== glyph.style.angle) return false;
  if (Math.abs(last.v - v) > SAME_BASELINE * Math.max(last.glyph.style.size, glyph.style.size)) return false;
  const isJustified = spaces > 0 && spaces <= MOST_SPACES;
  return gap > BACKWARDS && gap <= (isJustified ? WIDE_WITH_SPACE : WIDE);
}

function toSegment(run: readonly Step[], hasSpaces: boolean): Segment {
  const isNewWord = wordBreaks(run, hasSpaces);
  const characters = run.flatMap((step, at): PlacedCharacter[] => {
    const { glyph, u } = step;
    const own = { text: glyph.text, from: u, to: u + glyph.width };
    const before = run[at - 1];
    if (!before || !isNewWord(step)) return [own];
    return [{ text: " ", from: before.u + before.glyph.width, to: u }, own];
  });
  const last = run.at(-1) as Step;
  const largest = run.reduce((a, b) => (b.glyph.style.size > a.glyph.style.size * 1.05 ? b : a));
  const lettersOf = (steps: readonly Step[]) =>
    steps.reduce((sum, { glyph }) => sum + countLetters(glyph.text), 0);
  return {
    characters,
    u: run[0]?.u ?? 0,
    end: last.u + last.glyph.width,
    v: largest.v,
    size: largest.glyph.style.size,
    angle: last.glyph.style.angle,
    letters: lettersOf(run),
    boldLetters: lettersOf(run.filter(({ glyph }) => glyph.style.bold)),
    startsBold: run.find(({ glyph }) => countLetters(glyph.text) > 0)?.glyph.style.bold ?? false,
  };
}

/** Fewer letters say nothing of how far apart letters are set. */
const LEAST_SPACED_OUT = 4;
/** How much wider than the space between letters that are set apart the space between their words is. */
const WORD_BEYOND_LETTERS = 0.2;

/** Where words begin: at spaces, and at gaps wider than letters of this run have between them. */
function wordBreaks(run: readonly Step[], hasSpaces: boolean): (step: Step) => boolean {
  const within = run.filter((step, at) => at > 0 && step.spaces === 0).map(({ gap }) => gap);
  const usual = median(within);
  const areSetApart =
    within.length + 1 >= LEAST_SPACED_OUT && usual > SPACE_GAP && within.length * 2 > run.length;
  if (areSetApart) return ({ gap, spaces }) => spaces > 0 || gap > usual + WORD_BEYOND_LETTERS;
  const least = hasSpaces ? SPACE_GAP_BESIDE_SPACES : SPACE_GAP;
  return ({ gap, spaces }) => spaces > 0 || gap > least;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function countLetters(text: string): number {
  const known = letterCounts.get(text);
  if (known !== undefined) return known;
  const count = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letterCounts.size < MOST_COUNTED) letterCounts.set(text, count);
  return count;
}

/** Glyphs stand for the same hundred texts. */
const letterCounts = new Map<string, number>();
const MOST_COUNTED = 5_000;

/** Bold letters that a program makes by drawing plain ones twice are there once. */
function withoutDoubles(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  for (const segment of segments) {
    const last = kept.at(-1);
    const isDouble =
      last !== undefined &&
      sameBaseline(last, segment) &&
      Math.abs(last.u - segment.u) < 0.2 * segment.size &&
      textOf(last) === textOf(segment);
    if (!isDouble) kept.push(segment);
  }
  return kept;
}

/** Whether two segments stand on one line. */
export function sameBaseline(
  a: Pick<Segment, "angle" | "v" | "size">,
  b: Pick<Segment, "angle" | "v" | "size">,
): boolean {
  return a.angle === b.angle && Math.abs(a.v - b.v) <= SAME_BASELINE * Math.max(a.size, b.size);
}

/** One line's segments, from left to right, as one segment. */
export function joinSegments(segments: readonly Segment[]): Segment {
  const [first, ...others] = [...segments].sort((a, b) => a.u - b.u) as [Segment, ...Segment[]];
  return others.reduce((left, right) => join(left, right, gapText(left, right)), first);
}

/**
 * Parts the segments of a line, given from left to right, into those that are one: words of justified text, where spaces
 * are not drawn and all gaps are the same, are.
 */
export function groupJustified(row: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (let at = 0; at < row.length; at += groups.at(-1)?.length ?? 1) {
    const last = lastOfRun(row, at);
    groups.push(row.slice(at, last - at >= FEWEST_GAPS ? last + 1 : at + 1));
  }
  return groups;
}

/** The words of a justified line as one segment. */
export function joinWords([first, ...others]: readonly Segment[]): Segment {
  return others.reduce((left, right) => join(left, right, " "), first as Segment);
}

/** The last of the segments from `at` on that stand equally far apart. */
function lastOfRun(row: readonly Segment[], at: number): number {
  const gapBefore = (index: number): number => {
    const [left, right] = [row[index - 1], row[index]];
    return left && right ? (right.u - left.end) / right.size : Number.POSITIVE_INFINITY;
  };
  const usual = gapBefore(at + 1);
  let last = at;
  while (usual > WIDE && usual < WIDE_WITH_SPACE && Math.abs(gapBefore(last + 1) - usual) < SAME_GAP)
    last += 1;
  return last;
}

const FEWEST_GAPS = 2;
/** As a share of the letters' height. */
const SAME_GAP = 0.02;

function join(left: Segment, right: Segment, between: string): Segment {
  const gap = { text: between, from: left.end, to: right.u };
  const larger = right.size > left.size ? right : left;
  return {
    characters: [...left.characters, gap, ...right.characters],
    u: Math.min(left.u, right.u),
    end: Math.max(left.end, right.end),
    v: larger.v,
    size: larger.size,
    angle: left.angle,
    boldLetters: left.boldLetters + right.boldLetters,
    letters: left.letters + right.letters,
    startsBold: left.letters === 0 ? right.startsBold : left.startsBold,
  };
}

function gapText(left: Segment, right: Segment): string {
  // A bullet stands at a tab's distance from its text and still belongs to it.
  if (isMark(left)) return " ";
  return right.u - left.end > WIDE * Math.max(left.size, right.size) ? WIDE_GAP : " ";
}

/** Whether a segment is a list's mark and nothing else. */
export function isMark(segment: Segment): boolean {
  const text = textOf(segment).trim();
  return /^(?:[^\p{L}\p{N}\s]|o|\(?\d{1,2}[.)])$/u.test(text);
}

/** Whether all letters of a segment are bold. */
export function isBold({ boldLetters, letters }: Segment): boolean {
  return letters > 0 && boldLetters >= letters;
}
