import type {
  AnalyzerOptions,
  DocumentInput,
  ErrorCode,
  ErrorData,
  GapReport,
  Posting,
} from "../../index.js";
import type { CandidateResult, Target } from "../batch.js";

/** What every worker of a pool works with, from its start. */
export type WorkerSetting = AnalyzerOptions;

/** What a worker is asked to do. */
export type Task =
  | { readonly kind: "targets"; readonly ids: readonly string[] }
  | { readonly kind: "reports"; readonly documents: TaskDocuments }
  | { readonly kind: "postings"; readonly jobs: readonly (DocumentInput | Posting)[] }
  | {
      readonly kind: "handouts";
      readonly documents: TaskDocuments;
      /** The folder that reports are written to. */
      readonly out: string;
      /** One a target. */
      readonly handouts: readonly Handout[];
    };

/** Where the reports of a candidate and a target are written to, with slashes, and the heading of the page. */
export interface Handout {
  readonly target: string;
  readonly title: string;
  readonly html: string;
  readonly json: string;
}

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

/** What tells of one person in the tables of a batch, with the reports that were written. */
export interface Handouts {
  readonly notices: readonly string[];
  readonly years: number | null;
  readonly words: number | null;
  readonly results: readonly CandidateResult[];
  /** The files written: path in the folder, SHA-256. */
  readonly files: Readonly<Record<string, string>>;
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
  readonly postings: readonly Posting[];
  readonly reports: readonly GapReport[];
  readonly handouts: Handouts;
}

/** A worker's answer: what was asked for, or why not. */
export type Answer<Kind extends keyof Answers = keyof Answers> =
  | { readonly done: Answers[Kind] }
  | { readonly refused: Refusal };
