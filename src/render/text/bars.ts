import type { Bar } from "../outline/outline.js";
import { displayWidth } from "./display-width.js";
import { type Line, lines } from "./line.js";
import { padEnd } from "./wrap.js";

const LONGEST_BAR = 30;

/** A bar chart: label, bar and value in a row each, or the bar below its label where the terminal is narrow. */
export function barLines(bars: readonly Bar[], width: number): readonly Line[] {
  const labels = Math.max(...bars.map((bar) => displayWidth(bar.label)));
  const values = Math.max(...bars.map((bar) => displayWidth(bar.value)));
  const room = Math.min(LONGEST_BAR, width - labels - values - 4);
  if (room < 8)
    return bars.flatMap((bar) => [...lines(`${bar.label}: ${bar.value}`, { width }), drawn(bar, width)]);
  return bars.map((bar) => ({ text: `${padEnd(bar.label, labels)}  ${blocks(bar, room)}  ${bar.value}` }));
}

function drawn(bar: Bar, width: number): Line {
  return { text: blocks(bar, Math.min(LONGEST_BAR, width)) };
}

function blocks({ earned, possible }: Bar, room: number): string {
  const share = possible > 0 ? Math.min(1, earned / possible) : 0;
  const full = Math.round(share * room);
  return "█".repeat(full) + "░".repeat(room - full);
}
