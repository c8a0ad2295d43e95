import type { GapReport } from "../../src/report/schema.js";
import { sampleReport } from "./sample-report.js";

/** What each letter of a hostile document is changed into: one unit for one, so that all offsets stay true. */
const LETTERS: Readonly<Record<string, string>> = {
  e: "&",
  a: '"',
  o: "'",
  i: "<",
  n: ">",
  r: "|",
  s: "*",
  l: "_",
  d: "`",
  c: "[",
  u: "#",
  p: "\\",
  m: "\u001b",
  h: "\u0000",
  y: "\u202e",
  f: "\ud800",
};

/** What a label or a name of a hostile report begins with. */
export const ATTACK = "=</style></title><script>alert('x')</script>\" onload=\"x\n\n# | \u001b[2J";

const DOCUMENT_FIELDS = new Set(["text", "quote", "heading"]);
const NAME_FIELDS = new Set([
  "name",
  "label",
  "advice",
  "title",
  "employer",
  "version",
  "fingerprint",
  "keyfitVersion",
]);

/** The sample report with every text that comes from outside made hostile. */
export function hostileReport(): GapReport {
  return spoil("", sampleReport()) as GapReport;
}

function spoil(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => spoil(field, item));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(key, inner)]));
  }
  if (typeof value !== "string") return value;
  if (DOCUMENT_FIELDS.has(field)) return value.replace(/[a-z]/g, (letter) => LETTERS[letter] ?? letter);
  return NAME_FIELDS.has(field) ? ATTACK + value : value;
}
