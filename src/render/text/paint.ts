import type { Line } from "./line.js";

/** The ANSI style (SGR parameters) of each tone. */
const STYLE: Record<NonNullable<Line["tone"]>, string> = {
  title: "1",
  good: "32",
  fair: "33",
  poor: "31",
  quiet: "2",
};

/** A line with the ANSI colour of its tone. */
export function paint({ text, tone }: Line): string {
  const plain = text.trimEnd();
  return tone === undefined || plain === "" ? plain : `\u001b[${STYLE[tone]}m${plain}\u001b[0m`;
}
