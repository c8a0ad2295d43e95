import type { GapReport } from "../report/schema.js";
import { buildOutline } from "./outline/build-outline.js";
import type { Detail, Entry, Part } from "./outline/outline.js";
import { printable } from "./printable.js";

/** The report as Markdown (CommonMark with GitHub's tables); every text is escaped. */
export function renderMarkdown(report: GapReport, title: string): string {
  const outline = buildOutline(report, title);
  const chapters = outline.chapters.flatMap((chapter) => [
    `## ${escaped(chapter.title)}`,
    ...chapter.parts.flatMap(partBlocks),
  ]);
  const blocks = [`# ${escaped(outline.title)}`, factList(outline.facts), ...chapters];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function partBlocks(part: Part): readonly string[] {
  switch (part.type) {
    case "paragraph":
      return [escaped(part.text)];
    case "facts":
      return [factList(part.facts)];
    case "bars":
      return [
        ...subheading(part.title),
        factList(part.bars.map(({ label, value }) => ({ label, text: value }))),
      ];
    case "table":
      return [...subheading(part.title), escaped(part.caption), table(part)];
    case "entries":
      return [...subheading(part.title ?? ""), part.entries.map(entryItem).join("\n")];
  }
}

function subheading(title: string): readonly string[] {
  return title === "" ? [] : [`### ${escaped(title)}`];
}

function factList(facts: readonly Detail[]): string {
  return facts.map((fact) => `- ${labelled(fact)}`).join("\n");
}

function entryItem({ title, aside, details }: Entry): string {
  const head = `- **${escaped(title)}** (${escaped(aside)})`;
  return [head, ...details.map((detail) => `  - ${labelled(detail)}`)].join("\n");
}

function labelled({ label, text }: Detail): string {
  return `**${escaped(label)}:** ${escaped(text)}`;
}

function table({ columns, rows, total }: Extract<Part, { type: "table" }>): string {
  const head = columns.map((column) => column.title);
  const rule = columns.map((column) => (column.align === "right" ? "---:" : "---"));
  const body = [...rows, ...(total ? [total] : [])];
  return [row(head.map(escaped)), row(rule), ...body.map((cells) => row(cells.map(escaped)))].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function escaped(text: string): string {
  return printable(text)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, "\\$&");
}
