import { type Edges, IDENTITY, type Matrix } from "./matrix.js";

/** What a font tells of itself, as far as a drawing needs it. */
export interface DrawnFont {
  readonly bold: boolean;
  /** Width of a glyph's unit in text space: 0.001 but for fonts whose glyphs are drawings themselves. */
  readonly unit: number;
  readonly vertical: boolean;
}

/** The part of a PDF's graphics and text state that decides where text stands and whether it is seen (ISO 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  /** From user space to points from the page's top left corner. */
  matrix: Matrix;
  clip: Edges;
  /** Fill colour as "#rrggbb"; null for a pattern. */
  color: string | null;
  /** Opacity of fills, from 0 to 1. */
  opacity: number;
  /** Whether a group around is not seen: painted with no opacity, or a mask for something else. */
  unseen: boolean;
  font: DrawnFont;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** Horizontal scale, 1 for none. */
  scale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

/** A text object's own state: where the next glyph goes. */
export interface TextPosition {
  matrix: Matrix;
  /** Begin of the line, and the next glyph's place on it, in the space of `matrix`. */
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

/** Fainter letters are not read by anybody. */
export const LEAST_OPACITY = 0.06;

/** The state at the begin of a page. */
export function initialState(page: Matrix, clip: Edges): GraphicsState {
  return {
    matrix: page,
    clip,
    color: "#000000",
    opacity: 1,
    unseen: false,
    font: { bold: false, unit: 0.001, vertical: false },
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

/** The state at the begin of a text object. */
export function initialPosition(): TextPosition {
  return { matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 };
}
