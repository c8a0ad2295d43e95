import type { DocumentRole, SectionKind } from "../document.js";
import { hasJobWord } from "../jobs/job-words.js";
import { findDateRange } from "../jobs/parse-date-range.js";
import { countWords, isContactDetail, listMarkOf } from "./line-looks.js";

/** What the text below a heading of unknown words is about: told by its content, "other" where that tells nothing. */
export function guessSectionKind(text: string, role: DocumentRole): SectionKind {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return "other";
  const rules = role === "job" ? POSTING_RULES : RESUME_RULES;
  return rules.find(({ holds }) => holds(lines))?.kind ?? "other";
}

interface ContentRule {
  readonly kind: SectionKind;
  readonly holds: (lines: readonly string[]) => boolean;
}

const DEGREE =
  /\b(?:diploma|GED|bachelor|master|associate(?:'|’)?s? (?:degree|of)|B\.?[AS]\.?|M\.?[AS]\.?|A\.?A\.?S?\.?|Ph\.?D|degree|GPA|high school|college|university)\b/;
const CERTIFICATE =
  /\b(?:certified|certification|certificate|licen[sc]ed?|registered|card|renewed|expires|valid (?:to|until))\b/i;

/** The first rule that holds decides. */
const RESUME_RULES: readonly ContentRule[] = [
  { kind: "references", holds: (lines) => share(lines, (line) => /^["“]/.test(line)) >= 0.5 },
  { kind: "experience", holds: (lines) => lines.some(isDatedJob) },
  {
    kind: "education",
    holds: (lines) => share(lines, (line) => DEGREE.test(line) && countWords(line) <= 20) >= 0.5,
  },
  { kind: "references", holds: (lines) => share(lines, isContactDetail) >= 0.5 },
  {
    kind: "certifications",
    holds: (lines) => share(lines, (line) => CERTIFICATE.test(line) && countWords(line) <= 20) >= 0.5,
  },
  { kind: "skills", holds: (lines) => lines.length >= 3 && share(lines, isShortEntry) >= 0.9 },
];

/** What a posting's heading of unknown words says by one of them; null where none tells. */
export function kindByWords(heading: string): SectionKind | null {
  return HEADING_WORDS.find(({ pattern }) => pattern.test(heading))?.kind ?? null;
}

const HEADING_WORDS: readonly { readonly kind: SectionKind; readonly pattern: RegExp }[] = [
  {
    kind: "preferred",
    pattern:
      /\b(?:bonus|a plus|pluses|nice|lovely|great if|good if|ideally|desirable|assets?|advantage|extra|even better|would be|brownie|wish list)\b/i,
  },
  {
    kind: "required",
    pattern:
      /\b(?:must|gotta have|you(?:['’]ll)? need|we need|requirements?|required|essential|qualifications?)\b/i,
  },
  {
    kind: "duties",
    pattern:
      /\b(?:duties|tasks|responsibilities|day to day|typical (?:day|week)|you(?:['’]ll| will) (?:do|be doing))\b/i,
  },
  {
    kind: "benefits",
    pattern: /\b(?:we offer|you(?:['’]ll| will)? get|perks|benefits|in return|the package)\b/i,
  },
];

const ASK =
  /\b(?:must|required|ability to|able to|(?:years?|yrs?)(?:'|’)? (?:of )?experience|years of|minimum \d|\bcard\b|experience (?:with|in)|knowledge of|proficien|diploma|degree|strong|excellent|licen[sc]e|certif)/i;
const BENEFIT =
  /\b(?:401\(?k\)?|403\(?b\)?|pto|paid (?:time|holidays|leave|vacation)|dental|vision|health insurance|salary|per hour|\$\d|bonus|discount|retirement|tuition)\b|\$\d/i;
const LEGAL =
  /\b(?:equal opportunity|without regard to|discriminat\w+|accommodations?|protected veteran|E-Verify)\b/i;
const VERB_FIRST =
  /^(?:(?:you|you(?:'|’)ll|you will) )?(?:\w+ly )?(?:greets?|answers?|schedules?|verif(?:y|ies)|maintains?|assists?|provides?|coordinates?|prepares?|registers?|collects?|ensures?|supports?|manages?|performs?|handles?|processes|process|communicates?|works?|helps?|leads?|reviews?|updates?|enters?|checks?|keeps?|makes?|calls?|books?|files?|trains?|monitors?|documents?|explains?|welcomes?|orders?|reports?|builds?|develops?|creates?|responds?|serves?|takes?|uses?|plans?|deliver|carry|adapt|mark|act|meet|follow|attends?|set|write|drafts?|organi[sz]es?|log|logs|inspect|install|repair|diagnose|teach|clean|drive|load|operate|design|present|test|count|sell|weigh|measure|investigate|negotiate|liaise|oversee|supervise|lead|deal|hear|put|lay|retouch|analy[sz]e|research|arrange|track|record|issue|post|resolve|troubleshoot|configure|conduct|promote|evaluate|assess|interview)\b/i;

const POSTING_RULES: readonly ContentRule[] = [
  { kind: "legal", holds: (lines) => share(lines, (line) => LEGAL.test(line)) >= 0.5 },
  { kind: "benefits", holds: (lines) => share(lines, (line) => BENEFIT.test(line)) >= 0.4 },
  { kind: "duties", holds: (lines) => share(lines, (line) => VERB_FIRST.test(withoutMark(line))) >= 0.5 },
  { kind: "required", holds: (lines) => share(lines, (line) => ASK.test(line)) >= 0.4 },
];

function share(lines: readonly string[], holds: (line: string) => boolean): number {
  return lines.filter(holds).length / lines.length;
}

/** Whether a line of these holds the dates of a job: beside a word for work in it or in a line next to it. */
export function isDatedJob(line: string, index: number, lines: readonly string[]): boolean {
  if (findDateRange(line) === null || countWords(line) > 14) return false;
  return [line, lines[index - 1] ?? "", lines[index - 2] ?? "", lines[index + 1] ?? ""].some(hasJobWord);
}

function isShortEntry(line: string): boolean {
  return countWords(line) <= 4 && !/[.!?]$/.test(line) && !/\d{4}/.test(line);
}

function withoutMark(line: string): string {
  return line.slice(listMarkOf(line).length);
}
