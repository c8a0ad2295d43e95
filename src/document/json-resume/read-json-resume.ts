import { KeyfitError } from "../../errors.js";
import type { Layout, LayoutLine } from "../layout.js";
import type { Limits } from "../limits.js";
import { cleanLine, splitLines, WIDE_GAP } from "../plain/clean-line.js";
import { decodeText } from "../plain/decode-text.js";
import { refuseOver } from "../refuse-over.js";

type Json = Readonly<Record<string, unknown>>;

/** Whether a text is a résumé as data, by the schema of JSON Resume: an object with at least one of its sections. */
export function looksLikeJsonResume(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  try {
    const value = JSON.parse(text) as Json;
    return (
      typeof value.basics === "object" ||
      ["work", "education", "skills"].some((key) => Array.isArray(value[key]))
    );
  } catch {
    return false;
  }
}

/**
 * Reads a résumé as data (JSON Resume schema 1.0): each section under its heading, each entry as a résumé would have it written.
 *
 * @throws KeyfitError `corrupt-file` when it is no JSON, `too-large` when the text is longer than `limits.characters`.
 */
export async function readJsonResume(bytes: Uint8Array, limits: Limits): Promise<Layout> {
  const { text, notices } = decodeText(bytes);
  refuseOver(limits, "characters", text.length);
  const resume = parse(text);
  const basics = objectOf(resume.basics);
  return {
    format: "json-resume",
    lines: [...headOf(basics), ...SECTIONS.flatMap((section) => sectionLines(resume, section))],
    pageSizes: [],
    notices,
    links: linksOf(basics),
  };
}

function parse(text: string): Json {
  try {
    return objectOf(JSON.parse(text));
  } catch (cause) {
    throw new KeyfitError(
      "corrupt-file",
      "Expected a résumé as JSON, found text that is no JSON. Export it again.",
      { cause },
    );
  }
}

interface SectionShape {
  readonly key: string;
  readonly heading: string;
  /** The keys of what names an entry, beside one another on its line. */
  readonly names: readonly string[];
  /** Keys of text and of lists of text below. */
  readonly items: readonly string[];
  /** Whether an entry's list stands on its own line behind the name ("Languages: Go, Rust"). */
  readonly isInline?: boolean;
}

const SECTIONS: readonly SectionShape[] = [
  {
    key: "work",
    heading: "Work Experience",
    names: ["position", "name", "company", "location"],
    items: ["summary", "highlights"],
  },
  {
    key: "volunteer",
    heading: "Volunteering",
    names: ["position", "organization"],
    items: ["summary", "highlights"],
  },
  {
    key: "education",
    heading: "Education",
    names: ["studyType", "area", "institution"],
    items: ["score", "courses"],
  },
  { key: "certificates", heading: "Certifications", names: ["name", "issuer", "date"], items: [] },
  { key: "skills", heading: "Skills", names: ["name", "level"], items: ["keywords"], isInline: true },
  { key: "languages", heading: "Languages", names: ["language", "fluency"], items: [] },
  {
    key: "projects",
    heading: "Projects",
    names: ["name", "entity"],
    items: ["description", "roles", "keywords", "highlights"],
  },
  { key: "awards", heading: "Awards", names: ["title", "awarder", "date"], items: ["summary"] },
  {
    key: "publications",
    heading: "Publications",
    names: ["name", "publisher", "releaseDate"],
    items: ["summary"],
  },
  { key: "interests", heading: "Interests", names: ["name"], items: ["keywords"], isInline: true },
  { key: "references", heading: "References", names: ["name"], items: ["reference"] },
];

function headOf(basics: Json): LayoutLine[] {
  const place = objectOf(basics.location);
  const contact = [
    basics.email,
    basics.phone,
    basics.url,
    place.address,
    place.city,
    place.region,
    place.postalCode,
  ];
  const summary = textsOf(basics.summary);
  return [
    ...linesOf(basics.name),
    ...linesOf(basics.label),
    ...linesOf(contact.flatMap(textsOf).join(" | ")),
    ...linesOf(
      listOf(basics.profiles)
        .map((profile) => [profile.network, profile.url ?? profile.username].flatMap(textsOf).join(": "))
        .join(" | "),
    ),
    ...(summary.length > 0 ? [heading("Summary"), ...summary.flatMap(linesOf)] : []),
  ];
}

function sectionLines(resume: Json, shape: SectionShape): LayoutLine[] {
  const entries = listOf(resume[shape.key]);
  return entries.length === 0
    ? []
    : [heading(shape.heading), ...entries.flatMap((entry) => entryLines(entry, shape))];
}

function entryLines(entry: Json, { names, items, isInline }: SectionShape): LayoutLine[] {
  const name = names.flatMap((key) => textsOf(entry[key])).join(", ");
  const dates = datesOf(entry);
  const below = items.flatMap((key) => textsOf(entry[key]));
  if (isInline) return linesOf([name, below.join(", ")].filter((part) => part !== "").join(": "));
  return [
    ...linesOf(dates === "" ? name : `${name}${WIDE_GAP}${dates}`),
    ...below.flatMap((text) => linesOf(`- ${text}`).map((line) => ({ ...line, listItem: true }))),
  ];
}

function datesOf({ startDate, endDate }: Json): string {
  const from = textsOf(startDate)[0];
  if (from === undefined) return textsOf(endDate)[0] ?? "";
  return `${from} – ${textsOf(endDate)[0] ?? "Present"}`;
}

/** Dates are ISO 8601, and read as a résumé writes them: "2021-03-15" is "March 2021". */
function textsOf(value: unknown): string[] {
  if (typeof value === "number") return [String(value)];
  if (typeof value === "string") return value.trim() === "" ? [] : [value.replace(ISO_DATE, monthOf)];
  return Array.isArray(value) ? value.flatMap(textsOf) : [];
}

const ISO_DATE = /^(\d{4})-(\d\d)(?:-\d\d)?$/;
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function monthOf(date: string, year: string, month: string): string {
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${name} ${year}`;
}

function linesOf(value: unknown): LayoutLine[] {
  return textsOf(value)
    .flatMap(splitLines)
    .map(cleanLine)
    .filter((text) => text !== "")
    .map((text) => ({ text, page: 1, startsBlock: true }));
}

function heading(text: string): LayoutLine {
  return { text, page: 1, startsBlock: true, headingStyle: true };
}

function linksOf(basics: Json): string[] {
  const email = textsOf(basics.email).map((address) => `mailto:${address}`);
  return [...email, ...textsOf(basics.url), ...listOf(basics.profiles).flatMap(({ url }) => textsOf(url))];
}

function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}
