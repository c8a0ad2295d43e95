import * as z from "zod";
import { SECTION_KINDS } from "../document/document.js";
import { LANGUAGE_LEVELS } from "../keywords/job/asked-values.js";
import { UNVERIFIABLE_KINDS } from "../keywords/job/unverifiable.js";
import { IMPORTANCES, KEYWORD_KINDS } from "../keywords/keyword.js";
import { noticeSchema } from "../notice.js";
import { documentSchema } from "./document-schema.js";
import {
  documentName,
  evidenceSchema,
  nearSchema,
  offset,
  points,
  quoteSchema,
  rejectedSchema,
} from "./place-schemas.js";

/** The version of the report's shape. Its major number rises when a reader of reports must change. */
export const SCHEMA_VERSION = "1.2";

const unverifiableSchema = quoteSchema.extend({
  kind: z.enum(UNVERIFIABLE_KINDS).describe("What the ask is about."),
});

const askedSchema = z.strictObject({
  by: z.enum(["guide", "job"]),
  importance: z.enum(IMPORTANCES),
  group: z.string().optional().describe("Shared by alternatives of which one suffices."),
  years: z
    .number()
    .nonnegative()
    .optional()
    .describe("Years of experience asked for with it, where the posting says so."),
  level: z.enum(LANGUAGE_LEVELS).optional().describe("How well a language is to be known."),
  region: z.string().optional().describe("The state or province that gives a licence."),
  quote: quoteSchema.optional().describe("The posting's own words; absent for a guide."),
});

const findingSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  kind: z.enum(KEYWORD_KINDS),
  askedBy: z.array(askedSchema).min(1),
  status: z.enum(["shown", "claimed", "missing"]),
  inResume: z.boolean().nullable().describe("null when there is no résumé."),
  inCoverLetter: z.boolean().nullable().describe("null when there is no cover letter."),
  evidence: z.array(evidenceSchema).describe("Places that count, strongest first."),
  rejected: z.array(rejectedSchema).describe("Places that were looked at and do not count."),
  near: z
    .array(nearSchema)
    .describe(
      "Where nothing counts: places that come close to what the posting asks, for a person to judge.",
    ),
});

const gapSchema = z.strictObject({
  id: z.string().describe("Id of the finding."),
  label: z.string(),
  kind: z.enum(KEYWORD_KINDS),
  status: z.enum(["claimed", "missing"]),
  importance: z.enum(IMPORTANCES).describe("The strongest among those who ask."),
  points: points.describe(
    "Points that showing it in the résumé would add to the total, or to the source it is asked by.",
  ),
  action: z
    .enum(["add-if-true", "show-in-work", "move-to-resume", "finish-or-renew", "reword"])
    .describe("What to do; the wording is the renderer's."),
  alternatives: z
    .array(z.string())
    .describe("Ids of other keywords of the same group, one of which would suffice."),
  advice: z.string().optional().describe("The guide's own advice for this keyword."),
  where: z
    .array(
      z.strictObject({
        document: documentName,
        section: z.enum(SECTION_KINDS),
        start: offset.optional().describe("Where that section begins, when the document has one."),
      }),
    )
    .describe("Where the document could honestly show it, best place first."),
});

const ledgerSourceSchema = z.strictObject({
  by: z.enum(["guide", "job"]),
  possible: points,
  earned: points,
});

const ledgerLineSchema = z.strictObject({
  id: z.string().describe("Id of the finding, or of the group of alternatives."),
  label: z.string(),
  kind: z.enum(KEYWORD_KINDS),
  keywords: z
    .array(z.string())
    .min(1)
    .describe("Ids of the findings behind the line; several for alternatives."),
  credited: z
    .string()
    .nullable()
    .describe("Id of the finding that earned the line's points; null when none did."),
  credit: z.number().min(0).max(1).describe("Share of the possible points that the best evidence earns."),
  possible: points,
  earned: points,
  sources: z.array(ledgerSourceSchema).min(1).describe("The same points by who asks."),
});

const scoreSchema = z.strictObject({
  total: points.nullable().describe("0 to 100, or null with a reason."),
  reason: z.enum(["unreadable", "unsupported-language", "too-few-keywords"]).optional(),
  parts: z.strictObject({
    byKind: z.array(z.strictObject({ kind: z.enum(KEYWORD_KINDS), possible: points, earned: points })),
    bySource: z.array(
      z.strictObject({
        by: z.enum(["guide", "job"]),
        possible: points.describe("Points of the total that this source can give."),
        earned: points,
        percent: points.nullable().describe("Earned as a share of possible, 0 to 100; null with a reason."),
        reason: z.enum(["too-few-keywords"]).optional(),
      }),
    ),
  }),
  ledger: z
    .array(ledgerLineSchema)
    .describe("One line per keyword or group; the lines add up to the total exactly."),
});

const jobEntrySchema = quoteSchema.extend({
  title: z.string().describe("The job's title as the résumé puts it; empty where none was told."),
  employer: z.string().describe("The employer as the résumé puts it; empty where none was told."),
  from: z.string().describe("First month, as YYYY-MM."),
  to: z.string().describe("Last month, as YYYY-MM; the month of asOf for a present job."),
  present: z.boolean(),
  months: z.int().nonnegative().describe("Months from first to last, both counted."),
  relevant: z.boolean().describe("Whether its title or its duties are those of the guide."),
});

const experienceSchema = z.strictObject({
  years: z.number().nonnegative().describe("Years in relevant work, overlaps counted once, to one decimal."),
  totalYears: z
    .number()
    .nonnegative()
    .describe("Years in all dated work, overlaps counted once, to one decimal."),
  jobs: z.array(jobEntrySchema),
  level: z
    .strictObject({ id: z.string(), label: z.string() })
    .nullable()
    .describe("The guide's level that the years fit; null without relevant work or without levels."),
  next: z
    .strictObject({
      id: z.string(),
      label: z.string(),
      years: z.number().nonnegative().describe("Years of relevant work still lacking."),
      asks: z.array(z.strictObject({ id: z.string(), label: z.string(), shown: z.boolean() })),
    })
    .nullable()
    .describe("What the next level asks; null at the top."),
});

const letterCheckSchema = z.strictObject({
  code: z.enum([
    "copied-sentences",
    "length",
    "names-employer",
    "names-role",
    "placeholders",
    "supported-by-resume",
  ]),
  ok: z.boolean(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  quotes: z.array(quoteSchema).describe("The letter's own words behind the answer."),
});

/** The zod schema of {@link GapReport}. */
export const gapReportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  keyfitVersion: z.string(),
  asOf: z.iso
    .date()
    .describe("The day that the report was made for; expiry and present jobs are judged by it."),
  keywordSets: z
    .array(
      z.strictObject({
        id: z.string(),
        source: z.enum(["guide", "job", "lexicon"]),
        label: z.string(),
        version: z.string(),
        fingerprint: z
          .string()
          .describe("A digest of the set's content: the same digest, the same keywords."),
      }),
    )
    .describe("All that decided what was looked for."),
  documents: z.strictObject({
    resume: documentSchema.nullable(),
    coverLetter: documentSchema.nullable(),
    job: documentSchema.nullable(),
  }),
  findings: z.array(findingSchema).describe("One per wanted keyword, found or not, in a stable order."),
  unverifiable: z
    .array(unverifiableSchema)
    .describe("What the posting asks for and no résumé proves, in its own words; never scored."),
  gaps: z.array(gapSchema).describe("What is missing or only claimed, dearest first."),
  score: scoreSchema,
  experience: experienceSchema.nullable().describe("null without a résumé."),
  letter: z
    .strictObject({ words: z.int().nonnegative(), checks: z.array(letterCheckSchema) })
    .nullable()
    .describe("null without a cover letter."),
  notices: z.array(noticeSchema).describe("What is doubtful about the input as a whole."),
});

/** The answer of `analyze`: what is there with its proof, what is missing, and what to do about it. */
export type GapReport = z.infer<typeof gapReportSchema>;

/** One wanted keyword in a {@link GapReport}, found or not. */
export type Finding = GapReport["findings"][number];

/** A place in a document that counts for a finding. */
export type Evidence = Finding["evidence"][number];

/** A place in a document that was looked at for a finding and does not count. */
export type Rejected = Finding["rejected"][number];

/** A place in a document that comes close to a finding and does not count. */
export type Near = Finding["near"][number];

/** A wanted keyword that is missing or only claimed. */
export type Gap = GapReport["gaps"][number];

/** One line of the score's ledger. */
export type LedgerLine = GapReport["score"]["ledger"][number];
