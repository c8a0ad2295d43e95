import type { AnalyzerOptions, DocumentInput, ErrorCode, ErrorData, GapReport } from "../../index.js";
import type { CandidateResult, Target } from "../batch.js";

/** What every worker of a pool works with, from its start. */
export type WorkerSetting = AnalyzerOptions;

/** What a worker is asked to do. */
export type Task =
  | { readonly kind: "targets"; readonly ids: readonly string[] }
  | { readonly kind: "reports"; readonly documents: TaskDocuments }
  | {
      readonly kind: "handouts";
      readonly documents: TaskDocuments;
      readonly ids: readonly string[];
      /** Headings of the hand-outs, one a target. */
      readonly titles: readonly string[];
    };

/** A task as it is sent. */
export type SentTask = Task & {
  /** One shared number: 1 once the thread has begun with the task, which it is timed from. */
  readonly begun: Int32Array;
};

/** One person's documents. */
export interface TaskDocuments {
  readonly resume?: DocumentInput;
  readonly coverLetter?: DocumentInput;
}

/** What tells of one person in the tables of a batch, with the rendered reports. */
export interface Handouts {
  readonly notices: readonly string[];
  readonly years: number | null;
  readonly words: number | null;
  /** With the reports themselves as HTML and JSON in place of their paths. */
  readonly results: readonly CandidateResult[];
}

/** An error as it goes from thread to thread. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly data: ErrorData;
}

/** What a worker answers, by the kind of its task; `refused` for unusable input and for faults of keyfit's own. */
export interface Answers {
  readonly targets: readonly Target[];
  readonly reports: readonly GapReport[];
  readonly handouts: Handouts;
}

/** A worker's answer: what was asked for, or why not. */
export type Answer<Kind extends keyof Answers = keyof Answers> =
  | { readonly done: Answers[Kind] }
  | { readonly refused: Refusal };
