import type { Glyph, PaintedArea } from "./drawing.js";
import type { DrawnFont, GraphicsState, TextPosition } from "./graphics-state.js";
import type { Matrix } from "./matrix.js";

/** A page's operators as pdf.js lists them, and what they refer to. */
export interface PageProgram {
  readonly operators: ArrayLike<number>;
  readonly operands: ArrayLike<readonly unknown[] | null>;
  /** From the page's own space to points from its top left corner. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fontOf: (name: string) => DrawnFont;
  /** Whether a layer (an optional content group) is switched on. */
  readonly isVisible: (layer: unknown) => boolean;
}

/** The drawing as far as it has come. */
export interface Canvas {
  state: GraphicsState;
  text: TextPosition;
  readonly states: GraphicsState[];
  readonly glyphs: Glyph[];
  readonly areas: PaintedArea[];
  /** For each marked content that is open, whether it is seen. */
  readonly layers: boolean[];
  order: number;
  /** Operators since the last `save`; see the operators that paint, on pictures. */
  sinceSave: number[];
  pendingClip: boolean;
}

/** What an operator does, by its number. */
export type Operators = Readonly<Record<number, (canvas: Canvas, operands: readonly unknown[]) => void>>;
