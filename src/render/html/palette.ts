/** A colour by day and by night. */
export interface Color {
  readonly light: string;
  readonly dark: string;
}

/** The colours of the page. Every text on its ground has a contrast of at least 4.5 to 1 (WCAG 2.2, level AA). */
export const PALETTE = {
  ground: { light: "#f6f4ef", dark: "#13171c" },
  paper: { light: "#ffffff", dark: "#1b2128" },
  ink: { light: "#1d2530", dark: "#e9e6df" },
  soft: { light: "#56606d", dark: "#a9b2bd" },
  rule: { light: "#ddd8cd", dark: "#39424d" },
  accent: { light: "#1b5a63", dark: "#82c7cd" },
  good: { light: "#1d6543", dark: "#8ed4ac" },
  "good-ground": { light: "#dff0e6", dark: "#1c3a2b" },
  fair: { light: "#7a5208", dark: "#e8c374" },
  "fair-ground": { light: "#faedcf", dark: "#40331a" },
  poor: { light: "#962b2b", dark: "#f2a69f" },
  "poor-ground": { light: "#f8e4e1", dark: "#45262a" },
  asked: { light: "#2b4f7e", dark: "#a3c5ef" },
  "asked-ground": { light: "#e2ebf7", dark: "#22344c" },
} as const satisfies Record<string, Color>;

/** The palette as CSS custom properties for one time of day. */
export function paletteCss(scheme: keyof Color): string {
  return Object.entries(PALETTE)
    .map(([name, color]) => `--${name}: ${color[scheme]};`)
    .join(" ");
}
