import * as z from "zod";
import { SECTION_KINDS } from "../document/document.js";

/** What sort of thing a keyword is. */
export const KEYWORD_KINDS = [
  "technical",
  "soft",
  "tool",
  "certification",
  "education",
  "experience",
  "language",
  "other",
] as const;

/** One of {@link KEYWORD_KINDS}. */
export type KeywordKind = (typeof KEYWORD_KINDS)[number];

/** How much the asking side wants a keyword, dearest first. */
export const IMPORTANCES = ["required", "preferred", "mentioned"] as const;

/** One of {@link IMPORTANCES}. */
export type Importance = (typeof IMPORTANCES)[number];

/** What the bundled behaviour model recognises in a sentence; its labels are ids of the bundled guide. */
export const BEHAVIOUR_LABELS = [
  "adaptability",
  "conflict-resolution",
  "ehr-systems",
  "empathetic-communication",
  "hipaa-compliance",
  "insurance-verification",
  "medical-billing-coding",
  "organizational-skills",
  "patient-scheduling-software",
  "problem-solving",
  "professionalism",
  "team-collaboration",
  "telehealth",
] as const;

/** One of {@link BEHAVIOUR_LABELS}. */
export type BehaviourLabel = (typeof BEHAVIOUR_LABELS)[number];

/** The zod schema of a stable id: lower-case words and numbers joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case letters and digits joined by single hyphens");

const formsSchema = z.array(z.string().trim().min(1).max(200));
/** Choices of many words make patterns of deeds, and of what is meant otherwise, long. */
const deedsSchema = z.array(z.string().trim().min(1).max(1500));

/**
 * A condition on the place where a form was found. All fields that are given must hold; within a list, one entry
 * suffices. Word lists are matched like forms: lower-case words in any inflection, words with a capital or a digit as
 * they stand (case ignored).
 */
export const placeSchema = z.strictObject({
  before: formsSchema.optional().describe("One of these stands directly before the form."),
  after: formsSchema.optional().describe("One of these stands directly after the form."),
  near: formsSchema.optional().describe("One of these stands in the same sentence or list item."),
  around: formsSchema
    .optional()
    .describe(
      "One of these stands in the same sentence or in one of the five before or behind it in its section.",
    ),
  document: formsSchema.optional().describe("One of these stands anywhere in the document."),
  section: z
    .array(z.enum(SECTION_KINDS))
    .optional()
    .describe("The form stands in a section of one of these kinds."),
  case: z
    .array(z.enum(["lower", "capital", "upper"]))
    .optional()
    .describe("How the form is written: all lower case, first letter(s) capital, or all capitals."),
  inList: z
    .boolean()
    .optional()
    .describe("Whether the form is an entry of its own in a comma or bullet list."),
  inQuotes: z.boolean().optional().describe("Whether the form stands inside quotation marks."),
  sentenceStart: z.boolean().optional().describe("Whether the form opens its sentence."),
});

/** The zod schema of {@link SenseRule}. */
export const senseRuleSchema = z.strictObject({
  when: placeSchema.describe("Where the rule applies; an empty object applies everywhere."),
  then: z
    .enum(["accept", "other-meaning"])
    .describe("`accept` takes the form for this keyword; `other-meaning` keeps it as rejected."),
});

/** A rule that tells a keyword's ambiguous form from other meanings of the same word, by its place. */
export type SenseRule = z.infer<typeof senseRuleSchema>;

/** A condition of a {@link SenseRule}. */
export type Place = z.infer<typeof placeSchema>;

/** The zod schema of {@link Sense}. */
export const senseSchema = z.strictObject({
  forms: formsSchema
    .min(1)
    .describe("The forms of this keyword that are ambiguous, written as in names or aliases."),
  rules: z
    .array(senseRuleSchema)
    .min(1)
    .describe(
      "Tried in order: the first whose `when` holds decides. Where none holds, the form is accepted.",
    ),
});

/** How the ambiguous forms of a keyword are told apart. */
export type Sense = z.infer<typeof senseSchema>;

/** The zod schema of {@link Keyword}. */
export const keywordSchema = z.strictObject({
  id: idSchema.describe("Stable id, public contract."),
  label: z.string().trim().min(1).describe("The name shown to people."),
  kind: z.enum(KEYWORD_KINDS),
  names: formsSchema
    .min(1)
    .describe(
      "The keyword's own names with their abbreviations and expansions. Found as they stand they are `exact`.",
    ),
  aliases: formsSchema.default([]).describe("Other names, spellings and ways to say it, found as `alias`."),
  behaviours: deedsSchema
    .default([])
    .describe(
      "Patterns of what a person did that shows the keyword without its words, found as `paraphrased`.",
    ),
  model: z
    .enum(BEHAVIOUR_LABELS)
    .optional()
    .describe(
      "A label of the bundled behaviour model: sentences that show it by what the person did are found as `paraphrased`, beside those that `behaviours` describes.",
    ),
  decoys: deedsSchema
    .default([])
    .describe(
      "Phrases that hold one of the forms and mean something else; kept as rejected, `other-meaning`.",
    ),
  senses: z.array(senseSchema).default([]).describe("How ambiguous forms are told apart."),
  implies: z.array(idSchema).default([]).describe("Ids of keywords that whoever has this one has too."),
  expires: z.boolean().default(false).describe("Whether it is held until a date (a licence or certificate)."),
  advice: z
    .string()
    .optional()
    .describe("What to do where it is missing, one or two sentences for the candidate."),
  source: z.string().min(1).describe("Where in the source it comes from."),
});

/**
 * One thing looked for. In `names`, `aliases`, `behaviours` and `decoys` each entry is a form: words parted by spaces.
 * A lower-case word stands for all its inflections; a word with a capital or a digit is matched as it stands, whatever
 * the case in the text; hyphen, slash and space are one. `(a|b c|d)` is a choice of words, `{class}` one of the guide's
 * word classes, `word?` a word that may be absent, `=word` that word and no inflection of it, ` ... ` up to five words in
 * between and ` ..2.. ` up to two, within the sentence.
 */
export type Keyword = z.infer<typeof keywordSchema>;
