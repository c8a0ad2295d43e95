import type { LayoutLine } from "../layout.js";
import { readHtmlPage } from "./html-lines.js";

/** The keys of a schema.org `JobPosting` that say what is asked and offered, with the heading that each gets. */
const PARTS: readonly (readonly [key: string, heading: string])[] = [
  ["responsibilities", "Responsibilities"],
  ["qualifications", "Qualifications"],
  ["skills", "Skills"],
  ["educationRequirements", "Education requirements"],
  ["experienceRequirements", "Experience requirements"],
  ["physicalRequirement", "Physical demands"],
  ["jobBenefits", "Benefits"],
];

/** A description of fewer characters is a teaser, and the page says more. */
const LEAST_CHARACTERS = 150;

/**
 * The lines of the first `JobPosting` (schema.org, as JSON-LD) that tells enough, or null. What its other keys say that
 * its description does not is added under headings.
 */
export function jobPostingLines(data: readonly string[]): LayoutLine[] | null {
  const posting = data.map(parse).flatMap((value) => postingsIn(value, 0))[0];
  if (!posting) return null;
  const description = linesOf(textOf(posting.description));
  const said = wordsOf(description);
  const parts = PARTS.flatMap(([key, heading]) => {
    const lines = linesOf(textOf(posting[key]));
    const isNew = lines.length > 0 && !said.includes(wordsOf(lines));
    return isNew ? [headingLine(heading), ...lines] : [];
  });
  const lines = [...description, ...parts];
  if (lines.reduce((sum, { text }) => sum + text.length, 0) < LEAST_CHARACTERS) return null;
  const employer = [nameOf(posting.hiringOrganization), placeOf(posting.jobLocation)].filter(
    (name) => name !== "",
  );
  const head = [textOf(posting.title), employer.join(" · ")].filter((text) => text !== "");
  return [...head.map((text) => ({ text, page: 1, startsBlock: true })), blank, ...lines];
}

const blank: LayoutLine = { text: "", page: 1 };

type Json = Readonly<Record<string, unknown>>;

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/[\u0000-\u001f]+/g, " "));
  } catch {
    return null;
  }
}

/** Deeper data is no page's posting. */
const DEEPEST = 6;

function postingsIn(value: unknown, depth: number): Json[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => postingsIn(one, depth + 1));
  const object = value as Json;
  const types = [object["@type"]].flat();
  if (types.some((type) => typeof type === "string" && /(?:^|[/:])JobPosting$/.test(type))) return [object];
  return Object.values(object).flatMap((one) => postingsIn(one, depth + 1));
}

/** Text, lists of texts, and the objects that schema.org has for asks. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((one) => `<li>${textOf(one)}</li>`).join("");
  if (typeof value !== "object" || value === null) return "";
  const { monthsOfExperience: months, credentialCategory, description, name } = value as Json;
  if (typeof months === "number") return `${Math.round((months / 12) * 10) / 10} years of experience`;
  return [description, credentialCategory, name].map(textOf).find((text) => text !== "") ?? "";
}

/** Many pages escape the description twice. */
function linesOf(text: string): LayoutLine[] {
  const escaped = /&lt;\/?[a-z]/i.test(text) && !/<\/?[a-z]/i.test(text);
  const html = escaped
    ? readHtmlPage(text)
        .lines.map((line) => line.text)
        .join("\n")
    : text;
  const marked = /<(?:p|br|li|div|ul|h\d)\b/i.test(html) ? html : html.replace(/\n/g, "<br>");
  return [...readHtmlPage(marked).lines];
}

function headingLine(text: string): LayoutLine {
  return { text, page: 1, startsBlock: true, headingStyle: true };
}

function wordsOf(lines: readonly LayoutLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function nameOf(value: unknown): string {
  return typeof value === "string" ? value : textOf((value as Json | null | undefined)?.name);
}

function placeOf(value: unknown): string {
  const place = [value].flat()[0] as Json | undefined;
  const address = place?.address as Json | string | undefined;
  if (typeof address === "string") return address;
  return [address?.addressLocality, address?.addressRegion].map(textOf).filter(Boolean).join(", ");
}
