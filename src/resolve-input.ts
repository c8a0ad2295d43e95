import type { AnalyzeInput } from "./analyze.js";
import { KeyfitError } from "./errors.js";
import type { Guide } from "./keywords/guide.js";
import { guideSchema } from "./keywords/guide.js";
import { listGuides, loadGuide } from "./keywords/load-guide.js";

/** The arguments of `analyze`, checked and with their defaults. */
export interface ResolvedInput {
  readonly guide: Guide | null;
  /** The guide whose keywords are known to matching: the caller's, or the first bundled one where there is none. */
  readonly vocabulary: Guide;
  readonly asOf: string;
}

/**
 * Checks the arguments of `analyze`.
 *
 * @throws KeyfitError `invalid-input`, `invalid-as-of`, `unknown-guide` or `invalid-guide`.
 */
export function resolveInput(input: AnalyzeInput): ResolvedInput {
  if (typeof input !== "object" || input === null) {
    throw new KeyfitError(
      "invalid-input",
      `Expected an object with the documents to analyze, found ${String(input)}.`,
    );
  }
  if (!input.resume && !input.coverLetter) {
    throw new KeyfitError(
      "invalid-input",
      "Expected a résumé or a cover letter, found neither. Give `resume`, `coverLetter` or both.",
    );
  }
  if (!input.guide && !input.job) {
    throw new KeyfitError(
      "invalid-input",
      'Expected something to check against, found neither guide nor job. Give `job`, or `guide` with an id such as "patient-care-specialist".',
    );
  }
  const guide = resolveGuide(input.guide ?? null);
  return { guide, vocabulary: guide ?? loadGuide(listGuides()[0]?.id ?? ""), asOf: resolveAsOf(input.asOf) };
}

const checkedGuides = new WeakSet<Guide>();

/** A guide of the caller's is checked once, however many documents it is used for. */
function resolveGuide(guide: string | Guide | null): Guide | null {
  if (guide === null || typeof guide === "string") return guide === null ? null : loadGuide(guide);
  if (checkedGuides.has(guide)) return guide;
  const checked = guideSchema.safeParse(guide);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new KeyfitError(
      "invalid-guide",
      `Expected a guide as parseGuide gives it, found ${issue?.path.join(".") || "a value"} that does not fit: ${issue?.message}. Pass its JSON through parseGuide first.`,
      { cause: checked.error, data: { key: issue?.path.join(".") ?? "" } },
    );
  }
  checkedGuides.add(guide);
  return checked.data;
}

function resolveAsOf(asOf: string | undefined): string {
  if (asOf === undefined) return new Date().toISOString().slice(0, 10);
  const date = new Date(`${asOf}T00:00:00Z`);
  const isDate =
    typeof asOf === "string" && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === asOf;
  if (isDate) return asOf;
  throw new KeyfitError(
    "invalid-as-of",
    `Expected asOf as a calendar date such as 2025-06-15, found ${JSON.stringify(asOf)}. Correct it, or leave it out for today.`,
    { data: { asOf: String(asOf) } },
  );
}
