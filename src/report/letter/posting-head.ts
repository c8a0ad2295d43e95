import type { Document, Line } from "../../document/document.js";
import { contains } from "../../text/span.js";
import { tokenize } from "../../text/tokens.js";
import { STATES } from "./posting-words.js";

/** A piece of the first lines of a posting: a job's title, an employer, a place, a shift. */
export interface HeadPart {
  readonly text: string;
  /** What a label before it says ("Position: …"); `other` for labels of no use here; absent without a label. */
  readonly label?: "role" | "employer" | "other";
  /** Whether it opens its line, where titles and employers stand. */
  readonly opensLine: boolean;
  /** Whether it is a place: a state, or what stands before one. */
  readonly isPlace: boolean;
}

const HEAD = {
  /** Title, employer, place, shift, number and date of a posting rarely take more lines. */
  lines: 6,
  /** A longer line is prose. */
  words: 14,
} as const;

const LABELS = [
  { label: "role", words: /^(?:position|job title|title|role|job|post|opening|vacancy)(?: title)?\s*:\s*/i },
  {
    label: "employer",
    words:
      /^(?:company|employer|facility|organi[sz]ation|hospital|clinic|practice|agency|client)(?: name)?\s*:\s*/i,
  },
  { label: "other", words: /^\p{L}[\p{L} ]{1,30}:\s*/u },
] as const;

/** Returns the pieces of a posting's first lines, up to its first section heading or its first line of prose. */
export function readPostingHead(job: Document): HeadPart[] {
  const parts: HeadPart[] = [];
  for (const [index, line] of job.lines.slice(0, HEAD.lines).entries()) {
    // Many postings begin with "Job description" or "About the job", and have their head below.
    if (opensSection(job, line) && index === 0) continue;
    if (opensSection(job, line) || isProse(job, line)) break;
    parts.push(...splitLine(job.text.slice(line.start, line.end)));
  }
  return parts;
}

/** A title set as a heading is a section of its own of kind `other`, and still belongs to the head. */
function opensSection(job: Document, line: Line): boolean {
  return job.sections.some(
    ({ heading, kind }) => heading !== null && kind !== "other" && contains(line, heading),
  );
}

function isProse(job: Document, line: Line): boolean {
  const words = job.text.slice(line.start, line.end).split(/\s+/);
  return words.length > HEAD.words || (words.length > 6 && /[.!?]$/.test(words.at(-1) ?? ""));
}

/** A comma before a legal form parts nothing: "Fairmont Tools, Inc." is one piece. */
const SEPARATOR =
  /\s+[-–—@]\s+|\s+at\s+|\s*[|·•–—]\s*|\s{3,}|\t|,\s+(?!(?:inc|llc|llp|ltd|corp|co|pllc|pc)\b)/i;

function splitLine(line: string): HeadPart[] {
  const found = LABELS.map(({ label, words }) => ({ label, length: words.exec(line)?.[0].length ?? 0 }));
  const label = found.find(({ length }) => length > 0);
  const parts = line
    .slice(label?.length ?? 0)
    .replace(BRACKET, WIDE_GAP)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.map((text, index) => ({
    text,
    ...(label && { label: label.label }),
    opensLine: index === 0,
    isPlace: endsInState(text) || (index > 0 && isState(parts[index + 1] ?? "")),
  }));
}

/** Holds a shift, a ward or an abbreviation; what stands before and behind it is not one name. */
const BRACKET = /\([^()]*\)/g;
const WIDE_GAP = "   ";

function isState(text: string): boolean {
  const keys = tokenize(text).map((token) => token.key);
  return STATES.has(keys.join(" "));
}

/** "Ohio" alone, "Asheville NC"; an abbreviation counts in capitals only, since "in" and "me" are words. */
function endsInState(text: string): boolean {
  const code = /\s([A-Z]{2})(?:\s+\d{5})?$/.exec(text)?.[1] ?? "";
  return isState(text) || STATES.has(code.toLowerCase());
}
