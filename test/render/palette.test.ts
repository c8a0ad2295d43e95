import { describe, expect, it } from "vitest";
import { type Color, PALETTE } from "../../src/render/html/palette.js";

type Name = keyof typeof PALETTE;

/** Every text colour with the grounds that it stands on. */
const TEXTS: readonly (readonly [Name, readonly Name[]])[] = [
  ["ink", ["ground", "paper", "good-ground", "fair-ground", "asked-ground"]],
  ["soft", ["ground", "paper"]],
  ["accent", ["ground", "paper"]],
  ["good", ["paper", "good-ground"]],
  ["fair", ["paper", "fair-ground"]],
  ["poor", ["paper", "poor-ground"]],
  ["asked", ["paper"]],
];

const PAIRS = TEXTS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

/** The contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function check(text: Name, ground: Name, scheme: keyof Color): number {
  const [dark = 0, light = 0] = [luminance(PALETTE[text][scheme]), luminance(PALETTE[ground][scheme])].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the palette", () => {
  it.each(PAIRS)("sets %s on %s so that it can be read by day", (text, ground) => {
    expect(check(text, ground, "light")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PAIRS)("sets %s on %s so that it can be read by night", (text, ground) => {
    expect(check(text, ground, "dark")).toBeGreaterThanOrEqual(4.5);
  });
});
