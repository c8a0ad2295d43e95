import type { HiddenReason } from "../../document.js";
import type { Drawing, Glyph, GlyphStyle, HiddenGlyph, PaintedArea } from "./drawing.js";
import { areaOf, type Edges } from "./matrix.js";

/** Letters of fewer points are not read by anybody; the smallest print of résumés has five. */
const TINY = 2;
/** A picture that takes more of the page is the page itself: a scan, whose text was recognised and laid over or under it. */
const SCAN = 0.7;

/** The glyphs of a page in the order of painting, those that are not seen apart. */
export interface SeenPage {
  readonly glyphs: readonly Glyph[];
  readonly hidden: readonly HiddenGlyph[];
  /** Whether a picture fills the page and the text was recognised from it; it is not seen, and it is the page's text. */
  readonly isScan: boolean;
}

/**
 * Tells the glyphs that a reader of the page does not see: painted by no mode, in the colour of what lies below, too small, off the
 * page, outside the clip, or covered by what is painted later.
 */
export function judgeHidden({ glyphs, areas }: Drawing, width: number, height: number): SeenPage {
  const page: Edges = { left: 0, top: 0, right: width, bottom: height };
  const scan = areas.find((area) => area.isPicture && areaOf(area.edges) > SCAN * areaOf(page));
  const isScan =
    scan !== undefined &&
    glyphs.length > 0 &&
    glyphs.every(({ style }) => style.unpainted || style.order < scan.order);
  const shapes = areas.filter(isLargeEnough);
  const seen: Glyph[] = [];
  const hidden: HiddenGlyph[] = [];
  for (const run of runsOf(glyphs)) {
    const reasons = reasonsOf(run, { page, isScan, shapes });
    for (const [at, glyph] of run.entries()) {
      const reason = reasons[at];
      if (reason === undefined) seen.push(glyph);
      else hidden.push({ glyph, reason });
    }
  }
  return { glyphs: seen, hidden, isScan };
}

/** Lines and dots neither cover text nor make its background. */
function isLargeEnough({ edges }: PaintedArea): boolean {
  return Math.min(edges.right - edges.left, edges.bottom - edges.top) > TINY;
}

/** Neighbours of one look on one baseline, which mostly share their fate. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && (glyph.style === last.style || isAlike(last, glyph))) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  return runs;
}

function isAlike({ y, style: a }: Glyph, other: Glyph): boolean {
  const b = other.style;
  return (
    y === other.y &&
    a.size === b.size &&
    a.angle === b.angle &&
    a.color === b.color &&
    a.clip === b.clip &&
    a.unpainted === b.unpainted
  );
}

interface Surroundings {
  readonly page: Edges;
  readonly isScan: boolean;
  readonly shapes: readonly PaintedArea[];
}

/** For each glyph of a run why it is not seen; nothing where it is. */
function reasonsOf(
  run: readonly Glyph[],
  { page, isScan, shapes }: Surroundings,
): readonly (HiddenReason | undefined)[] {
  const [first] = run;
  if (!first) return [];
  const { style } = first;
  if (!isScan && style.unpainted) return run.map(() => "invisible");
  if (!isScan && style.size < TINY) return run.map(() => "tiny");
  const around = run.map(boxOf).reduce(unite);
  const near = isScan ? [] : shapes.filter(({ edges }) => doOverlap(edges, around));
  const isInside = doesHold(page, around) && (isScan || doesHold(style.clip, around));
  if (near.length === 0 && isInside) {
    const isWhite = !isScan && isColour(style, WHITE);
    return run.map(() => (isWhite ? "background-colour" : undefined));
  }
  let reason: HiddenReason | undefined;
  return run.map((glyph, at) => {
    // A space looks like nothing wherever it is; it belongs to the letters before it.
    if (at === 0 || glyph.text.trim() !== "") reason = reasonOf(glyph, { page, isScan, shapes: near });
    return reason;
  });
}

const LEAST_SEEN = 0.1;
const MOST_COVERED = 0.9;

function reasonOf(glyph: Glyph, { page, isScan, shapes }: Surroundings): HiddenReason | undefined {
  const box = boxOf(glyph);
  const { style } = glyph;
  if (share(box, page) < LEAST_SEEN) return "off-page";
  if (isScan) return undefined;
  if (share(box, style.clip) < LEAST_SEEN) return "clipped";
  const isCovered = shapes.some(
    ({ opaque, order, edges }) => opaque && order > style.order && share(box, edges) > MOST_COVERED,
  );
  if (isCovered) return "covered";
  return isOfBackground(style, box, shapes) ? "background-colour" : undefined;
}

/** Whether a glyph has the colour of what was painted below it last, white paper where nothing was. */
function isOfBackground(style: GlyphStyle, box: Edges, shapes: readonly PaintedArea[]): boolean {
  const below = shapes.filter(({ order, edges }) => order < style.order && doOverlap(box, edges));
  const last = below.findLast(({ edges }) => share(box, edges) > MOST_COVERED);
  if (last === undefined) return below.length === 0 && isColour(style, WHITE);
  return last.color !== null && last.opaque && isColour(style, last.color);
}

/** The letter's body: from a fifth below the baseline to seven tenths above it, along the direction of writing. */
function boxOf({ x, y, width, style: { size, angle } }: Glyph): Edges {
  const along = Math.max(width, 0.1);
  if (angle === 0) return { left: x, top: y - ABOVE * size, right: x + along, bottom: y + BELOW * size };
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const corners = [-ABOVE * size, BELOW * size].flatMap((down) =>
    [0, along].map((right) => [x + right * cos - down * sin, y + right * sin + down * cos] as const),
  );
  const [xs, ys] = [corners.map(([cx]) => cx), corners.map(([, cy]) => cy)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const ABOVE = 0.7;
const BELOW = 0.2;

function share(box: Edges, other: Edges): number {
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  return width > 0 && height > 0 ? (width * height) / areaOf(box) : 0;
}

function doOverlap(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function doesHold(outer: Edges, inner: Edges): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}

function unite(a: Edges, b: Edges): Edges {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

const WHITE = "#ffffff";
/** How far apart two colours are, of 441, below which no eye tells them apart as text. */
const SAME_COLOUR = 24;

function isColour({ color }: GlyphStyle, other: string): boolean {
  if (color === null) return false;
  if (color === other) return true;
  const [one, two] = [channels(color), channels(other)];
  return Math.hypot(...one.map((value, at) => value - (two[at] ?? 0))) < SAME_COLOUR;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) || 0);
}
