import type { Span } from "../../text/span.js";
import type { Document } from "../document.js";
import { findDateRange } from "../jobs/parse-date-range.js";
import { ENTRY_BREAK, recordLines } from "./record-lines.js";

/** A degree, diploma or course as a résumé tells it. */
export interface EducationEntry extends Span {
  /** The degree with its field, as written; empty where none is told. */
  readonly degree: string;
  /** The school, as written; empty where none is told. */
  readonly institution: string;
  /** The year in which it ended or is to end; null where none is told. */
  readonly year: number | null;
}

const DEGREE =
  /\b(?:diploma|degree|certificate|GED|GCSEs?|A[- ]levels?|bachelor|master|doctora\w*|associate(?:['’]?s)?|apprenticeship|foundation year|high school|B\.?(?:A|S|Sc|Eng|Ed|Com|BA|N|FA|SN|SW)\b|M\.?(?:A|S|Sc|Eng|Ed|BA|Tech|PH|SW|SN)\b|A\.?A\.?S?\b|Ph\.?D|HND|NVQ|BTEC|MBBS|JD|LLB|Certificate (?:II|III|IV)|Level \d)/i;
const SCHOOL =
  /\b(?:university|college|school|institute|academy|polytechnic|TAFE|seminary|conservatory|lyceum|gymnasium|université|universidad|hochschule|community college)\b/i;

/** The entries of a résumé's education sections, in order of the text: each has a degree or a school of its own. */
export function findEducation(document: Document): EducationEntry[] {
  const entries: { start: number; end: number; degree: string; institution: string; year: number | null }[] =
    [];
  for (const line of recordLines(document, ["education"])) {
    const parts = line.text.split(ENTRY_BREAK).map((part) => part.trim());
    const school =
      parts.find((part) => SCHOOL.test(part) && !/^high school (?:diploma|graduate)/i.test(part)) ?? "";
    const degree = degreeOf(line.text, parts, school);
    const year = yearOf(line.text);
    const last = entries.at(-1);
    const goesOn =
      last !== undefined &&
      (degree === "" || last.degree === "") &&
      (school === "" || last.institution === "") &&
      (year === null || last.year === null || (degree === "" && school === ""));
    if (goesOn) {
      last.degree ||= degree;
      last.institution ||= school;
      last.year ??= year;
      last.end = line.end;
    } else if (degree !== "" || school !== "") {
      entries.push({ start: line.start, end: line.end, degree, institution: school, year });
    }
  }
  return entries;
}

/** "B.A., English": the field stands behind the degree's comma. */
function degreeOf(line: string, parts: readonly string[], school: string): string {
  const at = parts.findIndex((part) => part !== school && DEGREE.test(part));
  if (at < 0) return "";
  const own = parts[at] ?? "";
  const next = parts[at + 1] ?? "";
  const isField =
    /^[\p{Lu}][\p{L}& ]{2,40}$/u.test(next) &&
    next !== school &&
    !SCHOOL.test(next) &&
    line.includes(`${own}, ${next}`);
  return isField && /^(?:[A-Z]\.?){1,5}$|^(?:bachelor|master|associate|diploma|degree)/i.test(own)
    ? `${own}, ${next}`
    : own;
}

function yearOf(text: string): number | null {
  const range = findDateRange(text);
  if (range) return range.to?.year ?? null;
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.length === 0 ? null : Number(years.at(-1));
}
