import type { Notice } from "../../notice.js";
import type { Span } from "../../text/span.js";
import type { Guide } from "../guide.js";
import type { GuideLine } from "./lines.js";
import type { Outline } from "./outline.js";
import { toId } from "./wording.js";

type Level = Guide["levels"][number];

/** Years at which the highest level ends where the guide names no end: longer than a working life. */
const OPEN_END = 50;

// No "i" flag: in copied text the next sentence is often glued to the unit ("0-1 yearProvides support").
const YEARS = "(?:[Yy]ears?|[Yy]rs?\\.?)(?![a-z])";
const EXPERIENCE =
  "(?:\\s+(?:of\\s+)?(?:(?:total|relevant|work|professional|related|industry|prior)\\s+)*experience(?![a-z]))?";
const NUMBER = "(\\d{1,2}(?:\\.\\d)?)";
const TO = "\\s*(?:-|–|—|to)\\s*";

interface Notation {
  readonly pattern: RegExp;
  readonly years: (numbers: readonly number[]) => readonly [number, number | null];
}

/** The ways in which guides write a level's years, tried in order; each gives least and most, null for an open end. */
const NOTATIONS: readonly Notation[] = [
  {
    pattern: notation(`${NUMBER}\\s*(?:[Yy]ears?)?${TO}${NUMBER}\\s*\\+?\\s*${YEARS}`),
    years: ([a = 0, b = 0]) => [a, b],
  },
  { pattern: notation(`[Yy]ears?\\s+${NUMBER}${TO}${NUMBER}(?!\\d)`), years: ([a = 0, b = 0]) => [a, b] },
  {
    pattern: notation(`(?:[Ll]ess than|[Uu]nder|[Uu]p to|[Ww]ithin|[Ff]irst)\\s+${NUMBER}\\s*${YEARS}`),
    years: ([b = 1]) => [0, b],
  },
  {
    pattern: notation(`(?:[Mm]ore than|[Oo]ver|[Aa]t least|[Ff]rom)\\s+${NUMBER}\\s*${YEARS}`),
    years: ([a = 0]) => [a, null],
  },
  { pattern: notation(`${NUMBER}\\s*(?:\\+|or more|plus)\\s*${YEARS}`), years: ([a = 0]) => [a, null] },
  {
    pattern: notation(`${NUMBER}\\s+[Yy]ears?\\s+(?:or more|and (?:up|over|above|beyond))`),
    years: ([a = 0]) => [a, null],
  },
];

function notation(pattern: string): RegExp {
  return new RegExp(pattern + EXPERIENCE);
}

const RANK =
  /\b(?:junior|senior|lead|entry|mid|principal|head|chief|assistant|apprentice|trainee|supervisor|manager|coordinator|director|master|expert|intern|I{1,3}|IV|level \d)\b/i;

interface Years {
  readonly min: number;
  readonly max: number | null;
  readonly start: number;
  readonly end: number;
}

interface RawLevel extends Span {
  readonly label: string;
  readonly min: number;
  readonly max: number | null;
  readonly duties: string[];
  readonly focus: string[];
}

/** Drafts the levels of a career path with their years, and a notice for each that a person should look at. */
export function draftLevels({ sections, role }: Outline): { levels: Level[]; review: Notice[] } {
  const path = sections.some((section) => section.kind === "levels");
  const kinds = path ? ["levels", "focus"] : ["levels", "focus", "other", "skills"];
  const raw: RawLevel[] = [];
  let inPath = !path;
  for (const section of sections) {
    inPath = section.kind === "levels" || (inPath && kinds.includes(section.kind));
    if (inPath) {
      readSection(section.lines, raw, { isFocus: section.kind === "focus", isPath: path, role: role.label });
    }
  }
  return finish(raw);
}

interface Reading {
  readonly isFocus: boolean;
  readonly isPath: boolean;
  readonly role: string;
}

function readSection(lines: readonly GuideLine[], raw: RawLevel[], reading: Reading): void {
  let isFocus = reading.isFocus;
  lines.forEach((line, i) => {
    const level = readLevel(line, lines[i - 1], reading);
    if (level !== null) {
      raw.push(level);
      isFocus = false;
      return;
    }
    const isName =
      readLevel(lines[i + 1], line, reading) !== null && readLevel(lines[i + 1], undefined, reading) === null;
    const last = raw.at(-1);
    if (last !== undefined && !isName) {
      const target = isFocus || /^(?:focus|learn|learning)\b.*:/i.test(line.text) ? last.focus : last.duties;
      target.push(...sentences(line.text.replace(/^(?:focus|learn|learning|duties|tasks)[a-z ]*:\s*/i, "")));
    }
  });
}

/** A level whose years stand in this line: behind its name, or at the line's start with the name on the line before. */
function readLevel(
  line: GuideLine | undefined,
  above: GuideLine | undefined,
  reading: Reading,
): RawLevel | null {
  const years = line === undefined ? null : findYears(line.text);
  if (line === undefined || years === null) {
    return null;
  }
  const before = line.text.slice(0, years.start);
  const lead = before.replace(/[\s(:,|–—-]+$/, "").trim();
  const rest = line.text.slice(years.end).replace(/^[\s):,.|–—-]+/, "");
  if (lead === "") {
    const named = above !== undefined && isLevelName(above.text, reading);
    const ahead = /^[^.:]{2,60}(?=[:.–—]|$)/.exec(rest)?.[0]?.trim() ?? "";
    if (named) {
      return level(above.text, years, { line, start: above.start, rest });
    }
    // "Years 3-5: Shift lead. Runs the bar."
    return isLevelName(ahead, reading) && /^years?/i.test(line.text)
      ? level(ahead, years, { line, start: line.start, rest: rest.slice(ahead.length) })
      : null;
  }
  return isLevelName(lead, reading) && isLabel(before)
    ? level(lead, years, { line, start: line.start, rest })
    : null;
}

/** Whether what stands before the years is a label, as in "Clerk (", and not a sentence, as in "Most move up within". */
function isLabel(before: string): boolean {
  const words = before.trim().split(" ");
  return /[(:|–—-]\s*$/.test(before) || words.every((word) => /^\p{Lu}\S{2,}|^[IV]+$/u.test(word));
}

function level(label: string, years: Years, at: { line: GuideLine; start: number; rest: string }): RawLevel {
  const name = label.replace(/[:.\s]+$/, "");
  return {
    label: name,
    min: years.min,
    max: years.max,
    duties: sentences(at.rest),
    focus: [],
    start: at.start,
    end: at.line.end,
  };
}

function isLevelName(text: string, { isPath, role }: Reading): boolean {
  const words = text.replace(/[:.]+$/, "").split(" ");
  const isShort = words.length <= 7 && /\p{L}/u.test(text) && !/[.;!?]/.test(text.slice(0, -1));
  const namesRole = role !== "" && text.toLowerCase().includes(role.toLowerCase());
  return isShort && /^\p{Lu}|^\d/u.test(text) && (isPath || namesRole || RANK.test(text));
}

function findYears(text: string): Years | null {
  for (const { pattern, years } of NOTATIONS) {
    const match = pattern.exec(text);
    if (match !== null) {
      const numbers = match
        .slice(1)
        .filter((one) => one !== undefined)
        .map(Number);
      const [min, max] = years(numbers);
      return { min, max, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

function sentences(text: string): string[] {
  return (text.match(/[^.!?]+(?:[.!?](?=\S)[^.!?]*)*[.!?]?/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));
}

function finish(raw: readonly RawLevel[]): { levels: Level[]; review: Notice[] } {
  const ordered = raw
    .filter((one, i) => raw.findIndex((other) => toId(other.label) === toId(one.label)) === i)
    .filter((one) => toId(one.label) !== "")
    .sort((a, b) => a.min - b.min)
    .filter((one, i, all) => all.findIndex((other) => other.min === one.min) === i);
  const levels = ordered.map((one, i) => ({
    id: toId(one.label),
    label: one.label,
    minYears: one.min,
    maxYears: endOf(one, ordered[i + 1]),
    duties: one.duties,
    focus: one.focus,
    expects: [],
    source: `Career path, level ${i + 1}`,
  }));
  const doubtful = raw.filter((one) => {
    const at = ordered.indexOf(one);
    const next = ordered[at + 1];
    const isKept = at >= 0;
    const isTwin = ordered.some(
      (other) => other !== one && other.min === one.min && toId(other.label) !== toId(one.label),
    );
    return isKept ? one.max === null || (next !== undefined && next.min !== one.max) : isTwin;
  });
  const review = doubtful.map(({ label, start, end }) => ({
    code: "review-level" as const,
    data: { level: toId(label) },
    start,
    end,
  }));
  return { levels, review };
}

function endOf(one: RawLevel, next: RawLevel | undefined): number {
  const end = one.max ?? next?.min ?? OPEN_END;
  return end > one.min ? end : (next?.min ?? OPEN_END);
}
