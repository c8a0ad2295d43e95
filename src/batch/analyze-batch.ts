import { availableParallelism } from "node:os";
import { type AnalyzerOptions, type DocumentInput, type GapReport, KeyfitError } from "../index.js";
import { inOrder } from "./in-order.js";
import { compileSetting } from "./threads/compile-setting.js";
import { startPool } from "./threads/start-pool.js";

/** One person's documents in a batch. */
export interface BatchInput {
  /** Comes back with the result; the number of the input, from 1, where absent. */
  readonly id?: string;
  /** The résumé; at least one of résumé and cover letter is needed. */
  readonly resume?: DocumentInput;
  readonly coverLetter?: DocumentInput;
}

/** How a batch is analyzed. */
export interface BatchOptions extends AnalyzerOptions {
  /** Threads that work at the same time; as many as the machine has processors, and eight at the most, where absent. */
  readonly workers?: number;
  /** Ends the batch at once when aborted: files in hand are given up, and the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called behind every result, before it is given out. */
  readonly onProgress?: (progress: BatchProgress) => void;
}

/** How far a batch is. */
export interface BatchProgress {
  /** Results so far, failed ones among them. */
  readonly done: number;
  readonly failed: number;
  /** Milliseconds since the start. */
  readonly milliseconds: number;
}

/** What came of one input. */
export type BatchResult =
  | {
      readonly status: "done";
      /** Place among the inputs, from 0. */
      readonly index: number;
      readonly id: string;
      /** One a posting, or one for the guide alone. */
      readonly reports: readonly GapReport[];
    }
  | { readonly status: "failed"; readonly index: number; readonly id: string; readonly error: KeyfitError };

/**
 * Analyzes many people's documents against the same guide and postings, on threads. Results come in the order of the inputs and are those
 * of `analyze`, for any number of threads. One bad file is one failed result and stops nothing. Inputs are taken as results are: the
 * source may be endless, and no more than four inputs a thread are held at a time. Leaving the loop ends the threads.
 *
 * Bytes, texts and paths go as they are to the thread that reads them. `limits` hold for each person: documents that take longer than
 * `limits.milliseconds` each, or a thread that takes more than `limits.memoryBytes`, fail with `time-limit` and `too-large`.
 *
 * @throws KeyfitError `invalid-input`, `invalid-as-of`, `unknown-guide`, `invalid-guide`, and the codes of `readDocument` for a posting,
 * all before the first result; the signal's reason once it is aborted.
 */
export async function* analyzeBatch(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  options: BatchOptions,
): AsyncGenerator<BatchResult, void, void> {
  const { workers: own, signal, onProgress, ...setting } = options;
  const workers = resolveWorkers(own);
  signal?.throwIfAborted();
  const resolved = { ...setting, asOf: setting.asOf ?? new Date().toISOString().slice(0, 10) };
  const pool = await startPool(await compileSetting(resolved), workers);
  const started = performance.now();
  const given = new AbortController();
  const stop = signal ? AbortSignal.any([signal, given.signal]) : given.signal;
  let done = 0;
  let failed = 0;
  const analyzeOne = async (
    input: BatchInput,
    index: number,
  ): Promise<BatchResult | { aborted: unknown }> => {
    const { id = String(index + 1), ...documents } = input;
    try {
      return { status: "done", index, id, reports: await pool.run({ kind: "reports", documents }, stop) };
    } catch (error) {
      if (error instanceof KeyfitError) return { status: "failed", index, id, error };
      return { aborted: error };
    }
  };
  try {
    // What is wrong with the guide or the day is said before the first input is taken.
    await pool.run({ kind: "targets", ids: [] }, stop);
    for await (const result of inOrder(inputs, analyzeOne, {
      ahead: workers * AHEAD,
      signal,
      onEnd: () => given.abort(),
    })) {
      if ("aborted" in result) throw result.aborted;
      done++;
      if (result.status === "failed") failed++;
      onProgress?.({ done, failed, milliseconds: performance.now() - started });
      yield result;
    }
  } finally {
    await pool.close();
  }
}

/** Inputs a thread that are begun ahead of the one whose result is due, so that one slow file does not leave the others idle. */
export const AHEAD = 4;

const MOST_BY_DEFAULT = 8;
const MOST = 64;

/**
 * The number of threads.
 *
 * @throws KeyfitError `invalid-input` for anything but a whole number from 1 to 64.
 */
export function resolveWorkers(own: number | undefined): number {
  if (own === undefined) return Math.min(availableParallelism(), MOST_BY_DEFAULT);
  if (Number.isInteger(own) && own >= 1 && own <= MOST) return own;
  throw new KeyfitError(
    "invalid-input",
    `Expected a number of workers from 1 to ${MOST}, found ${JSON.stringify(own)}. Leave it out for one a processor.`,
    { data: { workers: String(own) } },
  );
}
