import * as z from "zod";
import { ERROR_CODES, type ErrorCode } from "../index.js";

/** The version of the shapes below, as the journal keeps them. A journal of another version is not gone on with. */
export const BATCH_VERSION = "1";

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]];
const points = z.number().min(0).max(100);

/** What a batch asks of everybody: a posting with the guide, or the guide alone. */
export const targetSchema = z.strictObject({
  id: z.string().describe('"guide" for the guide alone, else made of the posting\'s name.'),
  label: z.string(),
  notices: z.array(z.string()).default([]).describe("Sentences on what is doubtful about the posting."),
  keywords: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        kind: z.string(),
        importance: z
          .enum(["required", "preferred", "mentioned"])
          .describe("The strongest of those who ask."),
        by: z.array(z.enum(["guide", "job"])),
      }),
    )
    .describe("In the order of the reports' findings."),
});

/** How one candidate does against one target. */
export const resultSchema = z.strictObject({
  target: z.string().describe("Id of the target."),
  score: points.nullable(),
  reason: z.string().optional().describe("Why there is no score."),
  low: points
    .nullable()
    .describe("The score if whoever reads the résumé does not take what is only told in other words."),
  high: points
    .nullable()
    .describe("The score if whoever reads the résumé takes all that comes near what is asked."),
  statuses: z
    .string()
    .regex(/^[sclm]*$/)
    .describe(
      "One letter a keyword of the target: shown, claimed, shown or claimed in the letter alone, missing.",
    ),
  gaps: z
    .array(z.strictObject({ id: z.string(), points, action: z.string() }))
    .describe("What is missing or only claimed, dearest first."),
  html: z.string().describe("Path of the hand-out in the output folder, with slashes."),
  json: z.string().describe("Path of the report in the output folder, with slashes."),
});

/** One row of a batch: a résumé, with the letter beside it. */
export const candidateSchema = z.strictObject({
  id: z.string().describe("Names the candidate's reports; unique in the batch."),
  name: z.string().describe("The résumé's path in its folder; the id where the batch is redacted."),
  letter: z
    .string()
    .nullable()
    .describe("The paired letter's path; its own word where the batch is redacted."),
  status: z.enum(["done", "duplicate", "failed"]),
  duplicateOf: z.string().nullable().describe("Id of the earlier candidate with the same bytes."),
  error: z.strictObject({ code: z.enum(codes), message: z.string() }).nullable(),
  notices: z.array(z.string()).describe("Sentences on what is doubtful about the documents."),
  years: z
    .number()
    .nonnegative()
    .nullable()
    .describe("Years in relevant work; null where there is no résumé to tell."),
  words: z.int().nonnegative().nullable().describe("Words of the résumé."),
  results: z.array(resultSchema).describe("One a target, in the targets' order; none unless done."),
});

/** See {@link targetSchema}. */
export type Target = z.infer<typeof targetSchema>;

/** See {@link resultSchema}. */
export type CandidateResult = z.infer<typeof resultSchema>;

/** See {@link candidateSchema}. */
export type Candidate = z.infer<typeof candidateSchema>;

/** A file that was looked at and is no candidate, or is one with something amiss. */
export interface LeftOut {
  /** Path in its folder, with slashes; what it is where the batch is redacted. */
  readonly name: string;
  readonly reason:
    | "link"
    | "other-format"
    | "unreadable-folder"
    | "earlier-batch"
    | "letter-without-resume"
    | "second-letter"
    | "hidden-or-temporary";
}

/** A finished batch: all that its tables and pages are made from. */
export interface Batch {
  readonly keyfitVersion: string;
  /** The day that everything was judged by, YYYY-MM-DD. */
  readonly asOf: string;
  readonly redacted: boolean;
  readonly guide: { readonly id: string; readonly label: string; readonly version: string } | null;
  readonly targets: readonly Target[];
  /** In the order of the inputs. */
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}
