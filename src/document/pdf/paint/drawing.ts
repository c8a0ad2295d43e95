import type { HiddenReason } from "../../document.js";
import type { Edges } from "./matrix.js";

/** What the glyphs of one operator have in common. Sizes in points. */
export interface GlyphStyle {
  /** Height of the letters. */
  readonly size: number;
  /** Direction of the baseline in degrees, 0 for upright text. */
  readonly angle: number;
  readonly bold: boolean;
  /** Its place in the order of painting. */
  readonly order: number;
  /** Colour as "#rrggbb"; null for a pattern. */
  readonly color: string | null;
  /** Painted by no rendering mode, or with no opacity, or in a layer that is switched off. */
  readonly unpainted: boolean;
  /** What of the page may be painted on where it stands. */
  readonly clip: Edges;
}

/** A glyph as a page draws it. Places in points from the page's top left corner. */
export interface Glyph {
  /** The characters that it stands for; empty where the file does not say. */
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** How far the font moves on behind it, space between letters left out. */
  readonly width: number;
  readonly style: GlyphStyle;
}

/** A glyph that is not seen on the page. */
export interface HiddenGlyph {
  readonly glyph: Glyph;
  readonly reason: HiddenReason;
}

/** Something painted that is no text: a filled shape or a picture. */
export interface PaintedArea {
  readonly edges: Edges;
  readonly order: number;
  /** Colour as "#rrggbb"; null for a picture, a pattern or a shading. */
  readonly color: string | null;
  /** Whether it hides all that lies below it. */
  readonly opaque: boolean;
  readonly isPicture: boolean;
}

/** All that a page draws, in the order of painting. */
export interface Drawing {
  readonly glyphs: readonly Glyph[];
  readonly areas: readonly PaintedArea[];
}
