import * as z from "zod";
import { SECTION_KINDS } from "../document/document.js";
import { MATCH_FORMS, NEAR_REASONS, REJECTION_REASONS, STRENGTHS } from "../match/match.js";

/** An offset in a text, in UTF-16 units. */
export const offset = z.int().nonnegative();
/** A page number, from 1. */
export const page = z.int().positive();
/** Points of the score. */
export const points = z.number().min(0).max(100);
/** One of the candidate’s documents. */
export const documentName = z.enum(["resume", "coverLetter"]);

/** A quotation with its place. */
export const quoteSchema = z.strictObject({
  quote: z.string().describe("Equal to the document's text from start to end."),
  start: offset.describe("Offset of its first character in UTF-16 units."),
  end: offset.describe("Offset just behind its last character."),
});

/** A rectangle on a page, in points. */
export const boxSchema = z.strictObject({
  page,
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
});

/** A place that counts for a keyword. */
export const evidenceSchema = quoteSchema.extend({
  document: documentName,
  sentence: quoteSchema.describe("The sentence or list item around the quotation."),
  page,
  boxes: z
    .array(boxSchema)
    .optional()
    .describe(
      "Where the quotation stands on its pages, a rectangle a line, in points from the top left corner; absent where the format has no layout.",
    ),
  section: z.enum(SECTION_KINDS),
  form: z.enum(MATCH_FORMS).describe("How the keyword was found, from the exact name to a paraphrase."),
  via: z.string().optional().describe("For implied evidence, the id of the keyword that entails this one."),
  decidedBy: z
    .array(z.string())
    .optional()
    .describe(
      "For a sentence that the behaviour model took for the keyword: the words that decided, dearest first.",
    ),
  strength: z
    .enum(STRENGTHS)
    .describe("shown: told by what the person did or holds; claimed: only listed or stated."),
});

/** A place that was looked at and does not count. */
export const rejectedSchema = evidenceSchema.omit({ strength: true }).extend({
  reason: z.enum(REJECTION_REASONS).describe("Why the place does not count."),
});

/** A place that comes close and does not count. */
export const nearSchema = evidenceSchema.omit({ strength: true }).extend({
  reason: z.enum(NEAR_REASONS).describe("How it differs from what is asked."),
  asked: quoteSchema.optional().describe("The posting's own words, to be held against the quotation."),
});
