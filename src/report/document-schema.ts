import * as z from "zod";
import { DOCUMENT_FORMATS, HIDDEN_REASONS, SECTION_KINDS, VIEW_KINDS } from "../document/document.js";
import { noticeSchema } from "../notice.js";
import { offset, page, quoteSchema } from "./place-schemas.js";

const lossSchema = quoteSchema.extend({
  id: z.string().describe("Id of the finding."),
  label: z.string(),
  view: z
    .enum(VIEW_KINDS)
    .describe(
      "The simpler way: drawing-order takes text in the order in which the file draws it; body-only leaves out page headers and footers, text boxes, notes and form fields.",
    ),
  page,
});

/** The zod schema of a document in a report. */
export const documentSchema = z.strictObject({
  name: z.string(),
  format: z.enum(DOCUMENT_FORMATS),
  pages: z.int().nonnegative(),
  words: z.int().nonnegative(),
  text: z.string().describe("The whole text that all offsets count in."),
  sections: z.array(
    z.strictObject({
      kind: z.enum(SECTION_KINDS),
      heading: z.string().nullable(),
      start: offset,
      end: offset,
    }),
  ),
  language: z.string().describe("ISO 639-1 code, or und."),
  hidden: z
    .array(z.strictObject({ text: z.string(), reason: z.enum(HIDDEN_REASONS), page }))
    .describe(
      "Text of the file that nobody sees who looks at the document; no part of the text, never credited.",
    ),
  notices: z.array(noticeSchema),
  readability: z.strictObject({
    hasTextLayer: z.boolean().describe("Whether text could be read from the file at all."),
    wordsPerPage: z.number().nonnegative(),
    sectionsFound: z.int().nonnegative().describe("Sections found under headings."),
    listItems: z.int().nonnegative(),
    averageSentenceWords: z.number().nonnegative(),
    losses: z
      .array(lossSchema)
      .describe(
        "Keywords that count and that programs may lose which read the file in a simpler way. No claim about any one program.",
      ),
  }),
});
