import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Canvas, Operators } from "./canvas.js";
import { areaOf, type Edges, intersect, mapEdges, multiply, toMatrix } from "./matrix.js";

/**
 * The operators that paint shapes and pictures, and those that clip. The engine leaves pictures out, as it is told not to decode
 * them: what it leaves of one is its map between `save` and `restore`, with nothing painted between.
 */
export function paintOperators(page: Edges): Operators {
  const paintPicture = (canvas: Canvas) => addPicture(canvas);
  return {
    [OPS.constructPath](canvas, [operator, data, box]) {
      const edges = mapEdges(canvas.state.matrix, edgesOf(box as ArrayLike<number> | null));
      if (FILLS.has(operator as number)) addShape(canvas, edges, isRectangle(data, canvas));
      if (canvas.pendingClip) canvas.state.clip = intersect(canvas.state.clip, edges) ?? NOTHING;
      canvas.pendingClip = false;
    },
    [OPS.clip](canvas) {
      canvas.pendingClip = true;
    },
    [OPS.eoClip](canvas) {
      canvas.pendingClip = true;
    },
    [OPS.shadingFill](canvas) {
      const edges = intersect(canvas.state.clip, page) ?? NOTHING;
      canvas.areas.push({ edges, order: canvas.order, color: null, opaque: false, isPicture: false });
    },
    [OPS.restore](canvas) {
      if (isPictureLeftOut(canvas.sinceSave)) addPicture(canvas);
      const state = canvas.states.pop();
      if (state) canvas.state = state;
    },
    [OPS.paintImageXObject]: paintPicture,
    [OPS.paintInlineImageXObject]: paintPicture,
    [OPS.paintImageMaskXObject]: paintPicture,
    [OPS.paintSolidColorImageMask]: paintPicture,
    [OPS.paintFormXObjectBegin](canvas, [matrix, box]) {
      canvas.states.push({ ...canvas.state });
      canvas.state.matrix = multiply(canvas.state.matrix, toMatrix(matrix as number[] | null));
      if (Array.isArray(box)) {
        const edges = mapEdges(canvas.state.matrix, edgesOf(box));
        canvas.state.clip = intersect(canvas.state.clip, edges) ?? NOTHING;
      }
    },
    [OPS.paintFormXObjectEnd](canvas) {
      const state = canvas.states.pop();
      if (state) canvas.state = state;
    },
  };
}

const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const NOTHING: Edges = { left: 0, top: 0, right: 0, bottom: 0 };

function edgesOf(box: ArrayLike<number> | null): Edges {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box ?? []);
  return { left: Math.min(x0, x1), top: Math.min(y0, y1), right: Math.max(x0, x1), bottom: Math.max(y0, y1) };
}

function addShape(canvas: Canvas, edges: Edges, isRectangular: boolean): void {
  const { state, order } = canvas;
  const shown = intersect(edges, state.clip);
  if (shown === null || state.opacity === 0) return;
  const opaque = isRectangular && state.opacity > 0.95 && state.color !== null;
  canvas.areas.push({ edges: shown, order, color: state.color, opaque, isPicture: false });
}

/** Pictures of fewer square points are lines, dots and spacers. */
const LEAST_PICTURE = 16;

function addPicture(canvas: Canvas): void {
  const unit = mapEdges(canvas.state.matrix, { left: 0, top: 0, right: 1, bottom: 1 });
  const edges = intersect(unit, canvas.state.clip);
  if (edges === null || areaOf(edges) < LEAST_PICTURE) return;
  canvas.areas.push({
    edges,
    order: canvas.order,
    color: null,
    opaque: canvas.state.opacity > 0.95,
    isPicture: true,
  });
}

/** A map and nothing else, or a map and settings of how to paint. */
function isPictureLeftOut(operators: readonly number[]): boolean {
  return operators.includes(OPS.transform) && operators.every((operator) => BEFORE_PICTURE.has(operator));
}

const BEFORE_PICTURE: ReadonlySet<number> = new Set([OPS.transform, OPS.setGState, OPS.dependency]);

const MOVE = 0;
const LINE = 1;
const CLOSE = 3;

/** Whether a path of the engine (operators and their coordinates in one list) is one rectangle with upright sides. */
function isRectangle(data: unknown, { state }: Canvas): boolean {
  const [a, b, c, d] = state.matrix;
  if (Math.min(Math.abs(a), Math.abs(b)) > 1e-6 || Math.min(Math.abs(c), Math.abs(d)) > 1e-6) return false;
  const path = Array.from(((Array.isArray(data) ? data[0] : data) as ArrayLike<number> | undefined) ?? []);
  const xs = new Set<number>();
  const ys = new Set<number>();
  let moves = 0;
  for (let at = 0; at < path.length; ) {
    const operator = path[at];
    if (operator === CLOSE) at += 1;
    else if (operator === MOVE || operator === LINE) {
      if (operator === MOVE) moves += 1;
      xs.add(Math.round(path[at + 1] ?? 0));
      ys.add(Math.round(path[at + 2] ?? 0));
      at += 3;
    } else return false;
  }
  return moves === 1 && xs.size === 2 && ys.size === 2;
}
