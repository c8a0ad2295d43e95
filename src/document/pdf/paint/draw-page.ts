import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Canvas, Operators, PageProgram } from "./canvas.js";
import type { Drawing } from "./drawing.js";
import { initialPosition, initialState } from "./graphics-state.js";
import { layerOperators } from "./layer-operators.js";
import { type Edges, multiply, toMatrix } from "./matrix.js";
import { paintOperators } from "./paint-operators.js";
import { textOperators } from "./text-operators.js";

/**
 * Draws a page without drawing it: follows its operators and keeps where each glyph stands, in which colour and size, and
 * what is painted below and above. In the order of painting.
 */
export function drawPage(program: PageProgram): Drawing {
  const page: Edges = { left: 0, top: 0, right: program.width, bottom: program.height };
  const canvas: Canvas = {
    state: initialState(program.matrix, WIDE),
    text: initialPosition(),
    states: [],
    glyphs: [],
    areas: [],
    layers: [],
    order: 0,
    sinceSave: [],
    pendingClip: false,
  };
  const operators: Operators = {
    ...STATE_OPERATORS,
    ...textOperators(program.fontOf),
    ...paintOperators(page),
    ...layerOperators(program.isVisible),
  };
  for (let at = 0; at < program.operators.length; at += 1) {
    const operator = program.operators[at] ?? 0;
    canvas.order = at;
    operators[operator]?.(canvas, program.operands[at] ?? []);
    if (operator !== OPS.save) canvas.sinceSave.push(operator);
  }
  return { glyphs: canvas.glyphs, areas: canvas.areas };
}

/** No clip at all: what hangs over the edge of a page is off the page, and not clipped. */
const WIDE: Edges = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 };

/** More than any program that draws a page needs; the rest of a hostile one's are the same state. */
const MOST_STATES = 1_000;

const STATE_OPERATORS: Operators = {
  [OPS.save](canvas) {
    if (canvas.states.length < MOST_STATES) canvas.states.push({ ...canvas.state });
    canvas.sinceSave = [];
  },
  [OPS.transform](canvas, numbers) {
    canvas.state.matrix = multiply(canvas.state.matrix, toMatrix(numbers as number[]));
  },
  [OPS.setGState](canvas, [entries]) {
    for (const [key, value] of entries as [string, unknown][]) {
      if (key === "ca" && typeof value === "number") canvas.state.opacity = value;
    }
  },
  [OPS.setFillRGBColor](canvas, [color]) {
    canvas.state.color = typeof color === "string" ? color : null;
  },
  [OPS.setFillColorN](canvas) {
    canvas.state.color = null;
  },
  [OPS.setFillTransparent](canvas) {
    canvas.state.opacity = 0;
  },
};
