import type { Box } from "../document.js";
import type { Segment } from "./segments.js";

/**
 * Where each character of a line's cleaned text begins, in points, and where the last one ends. Cleaning drops characters and
 * changes white space; every character left stands where the next like it was drawn.
 */
export function edgesOf({ characters, u, end }: Segment, text: string): number[] {
  if (isUnchanged(characters, text)) return [...characters.map(({ from }) => round(from)), round(end)];
  const units = characters.flatMap(({ text: own, from, to }) =>
    [...own].map((unit, at, all) => ({
      unit,
      from: from + ((to - from) * at) / all.length,
      to: from + ((to - from) * (at + 1)) / all.length,
    })),
  );
  const edges: number[] = [];
  let next = 0;
  let last = u;
  for (const character of text) {
    const isSpace = character.trim() === "";
    const found = isSpace ? -1 : indexOf(units, character, next);
    const place = found < 0 ? undefined : units[found];
    // A character beyond the basic plane is two of the text's units.
    for (let unit = 0; unit < character.length; unit += 1) edges.push(round(place?.from ?? last));
    if (place === undefined) continue;
    last = place.to;
    next = found + 1;
  }
  edges.push(round(Math.max(last, text === "" ? end : last)));
  return edges;
}

/** Whether a line's text is its characters one by one, as nearly always. */
function isUnchanged(characters: Segment["characters"], text: string): boolean {
  return (
    characters.length === text.length && characters.every((character, at) => character.text === text[at])
  );
}

function indexOf(units: readonly { readonly unit: string }[], character: string, from: number): number {
  for (let at = from; at < units.length; at += 1) if (units[at]?.unit === character) return at;
  return -1;
}

/** Parts of the letters' height above and below the baseline. */
const ASCENT = 0.8;
const DESCENT = 0.25;

/** The upright box around a segment, turned text included. */
export function boxOf({ u, end, v, size, angle }: Segment): Box {
  const radians = (angle * Math.PI) / 180;
  const corners = [u, end].flatMap((along) =>
    [v - ASCENT * size, v + DESCENT * size].map((across) => [
      along * Math.cos(radians) - across * Math.sin(radians),
      along * Math.sin(radians) + across * Math.cos(radians),
    ]),
  );
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x: round(x), y: round(y), width: round(Math.max(...xs) - x), height: round(Math.max(...ys) - y) };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
