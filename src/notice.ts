import * as z from "zod";

/**
 * The stable codes of {@link Notice}: something doubtful about the input, never an error. `docs/errors.md` says what each
 * means; the English wording lives in `render/sentences.ts`.
 */
export const NOTICE_CODES = [
  "converter-message",
  "duplicate-form",
  "empty-document",
  "encoding-guessed",
  "few-words",
  "form-fields-read",
  "hidden-text",
  "job-too-thin",
  "keyword-stuffing",
  "language-not-english",
  "name-mismatch",
  "no-text-layer",
  "pages-without-text",
  "posting-text-in-document",
  "review-education",
  "review-forms",
  "review-kind",
  "review-level",
  "review-section-missing",
  "review-sense",
  "symbol-glyphs-dropped",
  "unmapped-characters",
] as const;

/** The zod schema of {@link Notice}. */
export const noticeSchema = z.strictObject({
  code: z.enum(NOTICE_CODES).describe("Stable code of what is doubtful."),
  data: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .describe("The facts behind it."),
  start: z
    .int()
    .nonnegative()
    .optional()
    .describe("Offset in the text where it begins, where it has a place."),
  end: z.int().nonnegative().optional().describe("Offset in the text just behind it."),
});

/** Something doubtful about the input, as code and data; wording is the renderer's. */
export type Notice = z.infer<typeof noticeSchema>;

/** One of the stable notice codes. */
export type NoticeCode = Notice["code"];
