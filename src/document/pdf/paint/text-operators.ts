import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Canvas, Operators } from "./canvas.js";
import type { GlyphStyle } from "./drawing.js";
import type { DrawnFont } from "./graphics-state.js";
import { initialPosition, LEAST_OPACITY } from "./graphics-state.js";
import { apply, type Matrix, multiply, toMatrix } from "./matrix.js";

/** A glyph as pdf.js shows it; numbers between glyphs move on by thousandths of the font's size. */
interface ShownGlyph {
  readonly unicode?: string;
  /** Width in the font's units. */
  readonly width?: number;
  readonly isSpace?: boolean;
  /** Vertical advance and origin, of fonts for vertical writing. */
  readonly vmetric?: readonly number[] | null;
}

/** The operators of text (ISO 32000-1, 9.3 and 9.4). */
export function textOperators(fontOf: (name: string) => DrawnFont): Operators {
  return {
    [OPS.beginText](canvas) {
      canvas.text = initialPosition();
    },
    [OPS.setFont](canvas, [name, size]) {
      canvas.state.font = fontOf(String(name));
      canvas.state.fontSize = numberOf(size);
    },
    [OPS.setTextMatrix](canvas, [numbers]) {
      canvas.text = { ...initialPosition(), matrix: toMatrix(numbers as ArrayLike<number>) };
    },
    [OPS.moveText]: (canvas, [x, y]) => move(canvas, numberOf(x), numberOf(y)),
    [OPS.setLeadingMoveText](canvas, [x, y]) {
      canvas.state.leading = numberOf(y);
      move(canvas, numberOf(x), numberOf(y));
    },
    [OPS.nextLine]: (canvas) => move(canvas, 0, canvas.state.leading),
    [OPS.setLeading](canvas, [leading]) {
      canvas.state.leading = -numberOf(leading);
    },
    [OPS.setCharSpacing](canvas, [spacing]) {
      canvas.state.characterSpacing = numberOf(spacing);
    },
    [OPS.setWordSpacing](canvas, [spacing]) {
      canvas.state.wordSpacing = numberOf(spacing);
    },
    [OPS.setHScale](canvas, [scale]) {
      canvas.state.scale = numberOf(scale) / 100;
    },
    [OPS.setTextRise](canvas, [rise]) {
      canvas.state.rise = numberOf(rise);
    },
    [OPS.setTextRenderingMode](canvas, [mode]) {
      canvas.state.renderingMode = numberOf(mode);
    },
    [OPS.showText]: (canvas, [glyphs]) => show(canvas, glyphs as readonly (ShownGlyph | number)[]),
  };
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function move({ text }: Canvas, x: number, y: number): void {
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
}

function show(canvas: Canvas, glyphs: readonly (ShownGlyph | number)[]): void {
  const { state, text } = canvas;
  const matrix = multiply(state.matrix, text.matrix);
  const along = Math.hypot(matrix[0], matrix[1]);
  const sign = state.fontSize < 0 ? -1 : 1;
  const style = styleOf(canvas, matrix);
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      advance(canvas, (-glyph * state.fontSize) / 1000);
      continue;
    }
    if (glyph === null || typeof glyph !== "object") continue;
    const [x, y] = apply(matrix, text.x, text.y + state.rise);
    const width = numberOf(glyph.width) * state.fontSize * state.font.unit;
    canvas.glyphs.push({
      text: glyph.unicode ?? "",
      x,
      y,
      width: Math.abs(width * state.scale) * along,
      style,
    });
    const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.characterSpacing) * sign;
    const own = state.font.vertical ? -verticalWidth(glyph) * state.fontSize * state.font.unit : width;
    advance(canvas, own + spacing);
  }
}

function styleOf(canvas: Canvas, [a, b, c, d]: Matrix): GlyphStyle {
  const { state } = canvas;
  const direction = (state.fontSize < 0 ? -1 : 1) * (state.scale < 0 ? -1 : 1);
  return {
    size: Math.abs(state.fontSize) * Math.hypot(c, d),
    angle: Math.round((Math.atan2(b * direction, a * direction) * 180) / Math.PI),
    bold: state.font.bold,
    order: canvas.order,
    color: state.color,
    unpainted: isUnpainted(canvas),
    clip: state.clip,
  };
}

function advance({ state, text }: Canvas, width: number): void {
  if (state.font.vertical) text.y += width;
  else text.x += width * state.scale;
}

function verticalWidth({ vmetric, width }: ShownGlyph): number {
  return Math.abs(numberOf(vmetric?.[0] ?? width));
}

/** Rendering modes 3 and 7 paint nothing: ISO 32000-1, table 106. */
function isUnpainted({ state, layers }: Canvas): boolean {
  return (
    state.renderingMode === 3 ||
    state.renderingMode === 7 ||
    state.unseen ||
    state.opacity < LEAST_OPACITY ||
    layers.includes(false)
  );
}
