import { hasEmployerWord, hasJobWord, isPlace } from "./job-words.js";
import { findDateRange } from "./parse-date-range.js";

/** The title and employer that a job's heading lines tell, as written; empty where they cannot be told. */
export function readJobHeading(lines: readonly string[]): { title: string; employer: string } {
  const partsByLine = lines.map((line) => partLine(withoutDates(line)).filter((part) => !isPlace(part)));
  const parts = partsByLine.flat();
  const title = parts.find((part) => hasJobWord(part) && !isEmployerOnly(part)) ?? titleByOrder(parts);
  // Another line first: what stands behind the title on its own line may be the department.
  const titleLine = partsByLine.findIndex((line) => line.includes(title));
  const others = [...partsByLine.filter((_, index) => index !== titleLine), partsByLine[titleLine] ?? []]
    .flat()
    .filter((part) => part !== title);
  const employer = others.find(hasEmployerWord) ?? (title === "" ? "" : (nextTo(parts, title) ?? ""));
  return { title, employer };
}

/** "Home Depot Associates Inc." names an employer although "Associates" is a job word. */
function isEmployerOnly(part: string): boolean {
  return (
    hasEmployerWord(part) &&
    /\b(?:inc|llc|llp|ltd|corp|clinic|hospital|associates|university|school|company)\b\.?(?:,.*)?$/i.test(
      part,
    )
  );
}

/** Without any job word the first part is the title where an employer follows it. */
function titleByOrder(parts: readonly string[]): string {
  const [first = "", second] = parts;
  return second !== undefined && !hasEmployerWord(first) && hasEmployerWord(second) ? first : "";
}

/** The part behind the title that is neither a department nor a place, else the one before it. */
function nextTo(parts: readonly string[], title: string): string | undefined {
  const at = parts.indexOf(title);
  return parts[at + 1] ?? parts[at - 1];
}

function withoutDates(line: string): string {
  const range = findDateRange(line);
  if (!range) return line;
  const text = `${line.slice(0, range.start)}   ${line.slice(range.end)}`;
  return text.replace(/\(\s*[,;]?\s*\)|\(\s*$/g, " ");
}

const SEPARATOR = / {3,}|\s*[|•·∙@]\s*|\s+[–—-]+\s+|\s*[,;]\s+|\s+at\s+(?=\p{Lu})/u;

/** The parts of a heading line that commas, dashes, bars and gaps part. */
export function partLine(line: string): string[] {
  return line
    .split(SEPARATOR)
    .map((part) => part.replace(/^[\s,;:|–—•*-]+|[\s,;:|–—-]+$/g, "").replace(/^\(([^()]*)\)?$/, "$1"))
    .filter((part) => /\p{L}{2}/u.test(part));
}
