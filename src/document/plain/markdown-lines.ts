import type { LayoutLine } from "../layout.js";
import { cleanLine, splitLines, WIDE_GAP } from "./clean-line.js";

const ATX_HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const RULE = /^ {0,3}([-*_])[ \t]*(\1[ \t]*){2,}$/;
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;
const TABLE_RULE = /^[\s|:-]*-[\s|:-]*\|[\s|:-]*$|^\s*\|[\s|:-]*-[\s|:-]*$/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;
const FENCE = /^\s*(```|~~~)/;
const REFERENCE = /^ {0,3}\[[^\]]+\]:\s+\S+/;

/** Whether a text without a telling name is Markdown: its first line is a "#" heading, or at least two lines are. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = splitLines(text).filter((line) => line.trim() !== "");
  const headings = lines.filter((line) => /^#{1,6} +[^\s#]/.test(line)).length;
  return headings >= 2 || (headings === 1 && /^#{1,6} +\S/.test(lines[0] ?? ""));
}

/** The lines of a Markdown text with the marks of headings, emphasis, links and tables taken away; list marks become "-". */
export function markdownLines(text: string): LayoutLine[] {
  const lines: LayoutLine[] = [];
  for (const raw of splitLines(text.replace(/<!--[\s\S]*?-->/g, "").replaceAll("\f", "\n"))) {
    const previous = lines.at(-1);
    if (UNDERLINE.test(raw) && previous && isPlain(previous)) {
      lines[lines.length - 1] = heading(previous.text);
    } else if (!FENCE.test(raw) && !REFERENCE.test(raw) && !TABLE_RULE.test(raw)) {
      lines.push(readLine(raw.replace(/^ {0,3}(?:> ?)+/, ""), previous));
    }
  }
  return lines;
}

function isPlain(line: LayoutLine): boolean {
  return line.text !== "" && !line.listItem && !line.headingStyle;
}

function heading(text: string): LayoutLine {
  return { text, page: 1, startsBlock: true, headingStyle: true };
}

function readLine(raw: string, previous: LayoutLine | undefined): LayoutLine {
  if (RULE.test(raw)) return { text: "", page: 1 };
  const title = ATX_HEADING.exec(raw);
  if (title) return heading(stripMarks(title[1] ?? ""));
  const item = LIST_ITEM.exec(raw);
  if (item) return { text: `- ${stripMarks(item[1] ?? "")}`, page: 1, startsBlock: true, listItem: true };
  const row = TABLE_ROW.exec(raw);
  const text = stripMarks(row ? (row[1] ?? "").split("|").map(cleanLine).join(WIDE_GAP) : raw);
  if (text === "") return { text, page: 1 };
  const begins =
    row !== null || previous === undefined || previous.text === "" || previous.headingStyle === true;
  const bold = /^\s*(\*\*|__)(?!\s)[^*_]+\1\s*$/.test(raw);
  return { text, page: 1, ...(begins && { startsBlock: true }), ...(bold && { bold }) };
}

/** The order matters: images before links, strong before plain emphasis, escapes last. */
const INLINE_MARKS: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1"],
  [/<((?:https?:|mailto:)[^>\s]+|[^<>\s@]+@[^<>\s@]+)>/g, "$1"],
  [/<br\s*\/?>/gi, " "],
  [/(`+)([^`]+)\1/g, "$2"],
  [/\*\*(?=\S)([^*]+?)\*\*/g, "$1"],
  [/(?<![\p{L}\p{N}])__(?=\S)([^_]+?)__(?![\p{L}\p{N}])/gu, "$1"],
  [/~~(?=\S)([^~]+?)~~/g, "$1"],
  [/(?<!\*)\*(?=[^\s*])([^*]+?)\*(?!\*)/g, "$1"],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)_(?![\p{L}\p{N}_])/gu, "$1"],
  [/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1"],
];

function stripMarks(text: string): string {
  return cleanLine(INLINE_MARKS.reduce((left, [mark, instead]) => left.replace(mark, instead), text));
}
