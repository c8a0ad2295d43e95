import type { Limits } from "./document/limits.js";
import type { DocumentInput } from "./document/read-document.js";
import { KeyfitError } from "./errors.js";
import type { Guide } from "./keywords/guide.js";
import { guideSchema } from "./keywords/guide.js";
import { listGuides, loadGuide } from "./keywords/load-guide.js";

/** What `analyze` works on. */
export interface AnalyzeInput {
  /** The résumé; at least one of résumé and cover letter is needed. */
  readonly resume?: DocumentInput;
  readonly coverLetter?: DocumentInput;
  /** The job posting; at least one of guide and posting is needed. */
  readonly job?: DocumentInput;
  /** Id of a bundled guide, or a guide as `parseGuide` and `loadGuide` give it; null or absent for none. */
  readonly guide?: string | Guide | null;
  /** The day that expiry and present jobs are judged by, as YYYY-MM-DD; today (UTC) where absent. */
  readonly asOf?: string;
  /**
   * Whether names, addresses, telephone numbers, mail and web addresses and birth dates are masked in the report's texts and
   * quotations; false where absent. The score is the same.
   */
  readonly redact?: boolean;
  /** What each document may cost at the most; see `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
}

/** What decides an analysis besides its documents, checked and with its defaults. */
export interface ResolvedSetting {
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
export function resolveInput(input: AnalyzeInput): ResolvedSetting {
  refuseNoDocument(input);
  return resolveSetting({ ...input, hasJob: Boolean(input.job) });
}

/**
 * Checks that there is a document to analyze.
 *
 * @throws KeyfitError `invalid-input`.
 */
export function refuseNoDocument(input: Pick<AnalyzeInput, "resume" | "coverLetter">): void {
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
}

/**
 * Checks what there is to analyze against.
 *
 * @throws KeyfitError `invalid-input`, `invalid-as-of`, `unknown-guide` or `invalid-guide`.
 */
export function resolveSetting(
  input: Pick<AnalyzeInput, "guide" | "asOf"> & { readonly hasJob: boolean },
): ResolvedSetting {
  if (!input.guide && !input.hasJob) {
    throw new KeyfitError(
      "invalid-input",
      'Expected something to check against, found neither guide nor job. Give a job posting, or `guide` with an id such as "patient-care-specialist".',
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
