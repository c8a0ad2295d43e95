import * as z from "zod";

/**
 * The stable codes of {@link Notice} with what each means: something doubtful about the input, never an error. The
 * sentences that people read stand in `render/sentences.ts`.
 */
export const NOTICES = {
  "converter-message": "The library that converts the file reported something that it could not map.",
  "duplicate-form": "Two keywords of a guide share a form, and no sense tells them apart.",
  "empty-document": "There is not one word in the document.",
  "encoding-guessed": "The bytes are neither UTF-8 nor UTF-16; they were read as `data.encoding`.",
  "few-words": "The document has so few words (`data.words`) that little can be said of it.",
  "form-fields-read": "Text typed into form fields was read; it stands at the end of its page.",
  "hidden-text":
    "The file holds `data.words` words that nobody sees who looks at the document (`data.reasons`); they earn nothing.",
  "job-posting-data": "The page carries the posting as schema.org data, which was read in its place.",
  "job-too-thin": "The posting asks for too little to be scored by.",
  "keyword-stuffing":
    "Lists repeat skills so often that they look stuffed; bare claims beside them earn nothing.",
  "language-not-english": "The text is in another language (`data.language`).",
  "name-mismatch": "The file's name says one format and its bytes are another, which was read.",
  "no-text-layer": "The pages hold no text, only pictures of it: a scan, or an export as an image.",
  "nothing-wanted": "A guide asks for no keyword.",
  "pages-without-text": "Some pages (`data.pages`) hold no text.",
  "ocr-text-layer":
    "The pages are pictures with text that was recognised from them, which was read and may have mistakes.",
  "posting-text-in-document": "Words of the posting stand in the résumé or letter; they earn nothing.",
  "reading-order-unsure":
    "Parts of the page might as well be read in another order: columns or rows (`data.pages`).",
  "review-education": "An imported guide's education should be checked.",
  "review-forms": "An imported keyword's names should be checked.",
  "review-kind": "An imported keyword's kind should be checked.",
  "review-level": "An imported level's years should be checked.",
  "review-section-missing": "The text of an imported guide has no section of that sort.",
  "review-sense":
    "A form of a guide is an ordinary word or has several meanings, and no sense tells them apart.",
  "symbol-glyphs-dropped": "Icons of a private font were left out.",
  "unmapped-characters": "A font does not say which letters its glyphs are, so that words may be missing.",
  "unused-class": "No form of a guide uses one of its word classes.",
  "unused-sense": "A sense of a guide is for a form that its keyword does not have.",
  "wanted-twice": "A guide asks for the same keyword more than once.",
} as const;

/** One of the stable notice codes. */
export type NoticeCode = keyof typeof NOTICES;

/** The zod schema of {@link Notice}. */
export const noticeSchema = z.strictObject({
  code: z
    .enum(Object.keys(NOTICES) as [NoticeCode, ...NoticeCode[]])
    .describe("Stable code of what is doubtful."),
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
