import * as z from "zod";
import { IMPORTANCES, idSchema, keywordSchema } from "./keyword.js";

/** The version of the guide format; a guide of a later major version is refused. */
export const GUIDE_FORMAT = 1;

const wantedSchema = z.strictObject({
  keyword: idSchema.describe("Id of a keyword of this guide."),
  importance: z.enum(IMPORTANCES).default("required").describe("How much the guide wants it."),
  group: idSchema
    .optional()
    .describe(
      "Keywords of one group are alternatives: showing one of them meets the wish, which counts once.",
    ),
});

/** A keyword that the guide wants, with how much it wants it. */
export type Wanted = z.infer<typeof wantedSchema>;

const titleSchema = z.strictObject({
  id: idSchema,
  label: z.string().trim().min(1),
  forms: z
    .array(z.string().trim().min(1))
    .min(1)
    .describe("Ways to write the title, matched like keyword forms."),
  relation: z
    .enum(["same", "related"])
    .default("same")
    .describe("`same` is the role itself; `related` is work whose years count as relevant."),
  source: z.string().min(1),
});

const levelSchema = z.strictObject({
  id: idSchema,
  label: z.string().trim().min(1),
  minYears: z.number().nonnegative().describe("Least years of relevant work."),
  maxYears: z.number().positive().describe("Years at which the next level begins."),
  duties: z.array(z.string().min(1)).default([]).describe("What one does at this level."),
  focus: z.array(z.string().min(1)).default([]).describe("What one learns at this level."),
  expects: z.array(idSchema).default([]).describe("Ids of keywords that a person at this level should show."),
  source: z.string().min(1),
});

const educationSchema = z.strictObject({
  id: idSchema,
  label: z.string().trim().min(1),
  importance: z.enum(IMPORTANCES),
  forms: z.array(z.string().trim().min(1)).min(1).describe("Ways to write it, matched like keyword forms."),
  source: z.string().min(1),
});

/** The zod schema of {@link Guide}. */
export const guideSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(GUIDE_FORMAT).describe("Version of the guide format."),
  id: idSchema,
  version: z.string().min(1).describe("The guide's own version; raised with every change of its data."),
  label: z.string().trim().min(1).describe("The role's name."),
  language: z.string().min(2).default("en").describe("ISO 639-1 code of the language of its forms."),
  source: z.string().min(1).describe("What the guide was made from."),
  extends: idSchema
    .optional()
    .describe("Id of a bundled guide whose entries are taken over where this one has none."),
  classes: z
    .record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.array(z.string().trim().min(1)).min(1))
    .default({})
    .describe("Word classes for use in forms as {name}; each a list of single words."),
  titles: z.array(titleSchema).default([]),
  levels: z.array(levelSchema).default([]).describe("From the most junior up."),
  education: z.array(educationSchema).default([]),
  wanted: z.array(wantedSchema).default([]).describe("What the guide asks for; only these are scored."),
  keywords: z
    .array(keywordSchema)
    .default([])
    .describe("All keywords the guide knows: those wanted, and others that postings of this role may name."),
  duties: z.array(idSchema).default([]).describe("Ids of the keywords that are the role's duties."),
  workTools: z.array(idSchema).default([]).describe("Ids of the keywords that are tools of daily work."),
  emergingFields: z
    .array(idSchema)
    .default([])
    .describe("Ids of the keywords that are growing specialities."),
});

/** A role's keyword set made from a career guide. */
export type Guide = z.infer<typeof guideSchema>;
