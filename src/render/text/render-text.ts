import type { GapReport } from "../../report/schema.js";
import { buildOutline } from "../outline/build-outline.js";
import type { Chapter, Detail, Entry, Part } from "../outline/outline.js";
import { barLines } from "./bars.js";
import { displayWidth } from "./display-width.js";
import { type Line, lines } from "./line.js";
import { paint } from "./paint.js";
import { tableLines } from "./table.js";

/** How the text format is laid out. */
export interface TextLayout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether lines are coloured with ANSI codes. */
  readonly color: boolean;
  readonly title: string;
}

/** The report for a terminal; no line takes more columns than the layout has. */
export function renderText(report: GapReport, { width, color, title }: TextLayout): string {
  const outline = buildOutline(report, title);
  const all = [
    ...headingLines(outline.title, "=", width),
    ...outline.facts.flatMap((fact) => factLines(fact, 0, width)),
    ...outline.chapters.flatMap((chapter) => chapterLines(chapter, width)),
  ];
  return `${all.map((line) => (color ? paint(line) : line.text.trimEnd())).join("\n")}\n`;
}

function chapterLines(chapter: Chapter, width: number): readonly Line[] {
  const parts = chapter.parts.flatMap((part) => [...partLines(part, width), { text: "" }]);
  return [{ text: "" }, ...headingLines(chapter.title, "-", width), ...parts.slice(0, -1)];
}

function partLines(part: Part, width: number): readonly Line[] {
  switch (part.type) {
    case "paragraph":
      return lines(part.text, { width, tone: part.tone });
    case "facts":
      return part.facts.flatMap((fact) => factLines(fact, 0, width));
    case "bars":
      return [...titleLines(part.title, width), ...barLines(part.bars, width)];
    case "table":
      return [
        ...titleLines(part.title, width),
        ...lines(part.caption, { width, tone: "quiet" }),
        ...tableLines(part, width),
      ];
    case "entries":
      return [
        ...titleLines(part.title ?? "", width),
        ...part.entries.flatMap((entry) => entryLines(entry, width)),
      ];
  }
}

function entryLines({ title, aside, tone, details }: Entry, width: number): readonly Line[] {
  const head = lines(`${title} (${aside})`, { width, tone, first: "* ", rest: "  " });
  return [...head, ...details.flatMap((detail) => factLines(detail, 4, width))];
}

function factLines({ label, text, tone }: Detail, indent: number, width: number): readonly Line[] {
  const margin = " ".repeat(indent);
  return lines(`${label}: ${text}`, { width, tone, first: margin, rest: `${margin}  ` });
}

function titleLines(title: string, width: number): readonly Line[] {
  return title === "" ? [] : lines(title, { width, tone: "title" });
}

function headingLines(title: string, rule: string, width: number): readonly Line[] {
  const head = lines(title, { width, tone: "title" });
  const longest = Math.max(...head.map((line) => displayWidth(line.text)));
  return [...head, { text: rule.repeat(longest), tone: "quiet" }];
}
