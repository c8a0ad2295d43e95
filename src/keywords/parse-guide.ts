import { KeyfitError } from "../errors.js";
import { checkGuide } from "./check-guide.js";
import { extendGuide } from "./extend-guide.js";
import { type Guide, guideSchema } from "./guide.js";
import { offsetOf, type PlacedProblem, readGuideJson } from "./guide-json.js";
import { schemaProblems } from "./guide-schema-problem.js";
import { listGuides, loadGuide } from "./load-guide.js";

type Checked = { readonly guide: Guide } | { readonly problems: readonly PlacedProblem[] };

/**
 * The guide in a JSON text, checked whole: syntax, schema, references, forms and levels. A guide that extends a bundled
 * one comes back on top of it (see {@link extendGuide}). `source` names the text in messages, usually the file's name.
 *
 * @throws KeyfitError `invalid-guide` for the first problem in the text, with its line and column (both from 1, in
 *   UTF-16 units) and its key in message and data, and the number of problems in data.
 */
export function parseGuide(json: string, source = "guide"): Guide {
  const text = json.replace(/^\uFEFF/, "");
  const checked = check(text);
  if ("guide" in checked) {
    return checked.guide;
  }
  throw invalidGuide(text, source, checked.problems);
}

function check(text: string): Checked {
  const json = readGuideJson(text);
  if (!json.ok) {
    return { problems: json.problems };
  }
  const parsed = guideSchema.safeParse(json.value);
  if (!parsed.success) {
    return { problems: schemaProblems(json.tree, parsed.error.issues) };
  }
  const own = parsed.data;
  if (own.extends !== undefined && !listGuides().some((guide) => guide.id === own.extends)) {
    return { problems: [{ ...unknownBase(own.extends), offset: offsetOf(json.tree, ["extends"]) }] };
  }
  const guide = own.extends === undefined ? own : extendGuide(loadGuide(own.extends), own);
  const problems = checkGuide(own, guide).map((it) => ({ ...it, offset: offsetOf(json.tree, it.path) }));
  return problems.length > 0 ? { problems } : { guide };
}

function unknownBase(id: string) {
  const known = listGuides().map((guide) => guide.id);
  return {
    path: ["extends"],
    expected: `the id of a bundled guide (${known.join(", ")})`,
    found: JSON.stringify(id),
    advice: "Correct it, or leave it out for a guide that stands alone.",
  };
}

function invalidGuide(text: string, source: string, problems: readonly PlacedProblem[]): KeyfitError {
  const first = problems.reduce((a, b) => (b.offset < a.offset ? b : a));
  const { line, column } = positionOf(text, first.offset);
  const key = keyOf(first.path);
  const place = `${source}:${line}:${column}${key === "" ? "" : ` at ${key}`}`;
  const others = problems.length > 1 ? ` Problems in all: ${problems.length}.` : "";
  return new KeyfitError(
    "invalid-guide",
    `${place}: expected ${first.expected}, found ${first.found}. ${first.advice}${others}`,
    { data: { source, line, column, key, problems: problems.length } },
  );
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function keyOf(path: PlacedProblem["path"]): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join("");
}
