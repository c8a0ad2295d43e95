import { DEFAULT_LIMITS, KeyfitError, type Limits } from "../../index.js";
import type { Answer, Answers, Refusal, SentTask, Task, WorkerSetting } from "./messages.js";
import { findWorkerFile } from "./worker-file.js";

/** Threads that analyze. */
export interface Pool {
  /**
   * Does a task in a thread of its own, as soon as one is free.
   *
   * @throws KeyfitError as `analyze` does; `time-limit` and `too-large` where the thread had to be ended, `analysis-failed` for a fault.
   * @throws the signal's reason once it is aborted.
   */
  readonly run: <Kind extends Task["kind"]>(
    task: Extract<Task, { kind: Kind }>,
    signal?: AbortSignal,
  ) => Promise<Answers[Kind]>;
  /** Ends all threads, whatever they do. */
  readonly close: () => Promise<void>;
}

/** How long a thread may take to start and to compile what it looks for, in milliseconds: no file's own time. */
const START = 30_000;
/** How often the time is looked at, in milliseconds. */
const WATCH = 50;

/**
 * Starts a pool of so many threads. A thread whose file goes over its time or memory is ended, and another takes its place; the other files
 * do not notice.
 */
export async function startPool(setting: WorkerSetting, workers: number): Promise<Pool> {
  const { Tinypool } = await import("tinypool");
  const limits: Limits = { ...DEFAULT_LIMITS, ...setting.limits };
  const pool = new Tinypool({
    filename: findWorkerFile(),
    name: "work",
    runtime: "worker_threads",
    isolateWorkers: false,
    minThreads: workers,
    maxThreads: workers,
    workerData: setting,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil(limits.memoryBytes / 1_000_000),
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  // A thread that ends while it has nothing to do is replaced; whoever waits for a task hears of it there.
  pool.on("error", () => undefined);
  let free = workers;
  const waiting: (() => void)[] = [];
  const enter = async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return {
    run: async (task, signal) => {
      await enter();
      try {
        signal?.throwIfAborted();
        return await runInTime(pool, task, limits, signal);
      } finally {
        leave();
      }
    },
    close: () => pool.destroy(),
  };
}

/** Space for short-lived objects of each thread: more makes collections rarer and every thread larger. */
const YOUNG_MEGABYTES = 16;

async function runInTime<Kind extends Task["kind"]>(
  pool: import("tinypool").Tinypool,
  task: Extract<Task, { kind: Kind }>,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<Answers[Kind]> {
  const documents =
    "documents" in task ? Object.keys(task.documents).length : "jobs" in task ? task.jobs.length : 0;
  // As long again as reading may take is for looking through what was read.
  const allowed = (documents + 1) * limits.milliseconds;
  const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const stop = new AbortController();
  const sent = performance.now();
  let started: number | null = null;
  const watch = setInterval(() => {
    const now = performance.now();
    if (started === null && Atomics.load(begun, 0) === 1) started = now;
    if (started === null ? now - sent > START : now - started > allowed) stop.abort();
  }, WATCH);
  const onAbort = () => stop.abort();
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    const answer: Answer<Kind> = await pool.run({ ...task, begun } satisfies SentTask, {
      signal: stop.signal,
    });
    if ("done" in answer) return answer.done;
    throw errorOf(answer.refused);
  } catch (error) {
    signal?.throwIfAborted();
    if (stop.signal.aborted) throw tooSlow(allowed);
    throw error instanceof KeyfitError ? error : broken(error, limits);
  } finally {
    clearInterval(watch);
    signal?.removeEventListener("abort", onAbort);
  }
}

function errorOf({ code, message, data }: Refusal): KeyfitError {
  return new KeyfitError(code, message, { data });
}

function tooSlow(allowed: number): KeyfitError {
  return new KeyfitError(
    "time-limit",
    `Expected at most ${allowed} milliseconds for the documents, found that they take longer. Give simpler documents, or raise limits.milliseconds.`,
    { data: { limit: "milliseconds", allowed } },
  );
}

function broken(error: unknown, { memoryBytes }: Limits): KeyfitError {
  if ((error as { code?: unknown }).code === "ERR_WORKER_OUT_OF_MEMORY")
    return new KeyfitError(
      "too-large",
      `Expected to need at most ${memoryBytes} bytes of memory, found that it takes more. Give a simpler document, or raise limits.memoryBytes.`,
      { data: { limit: "memoryBytes", allowed: memoryBytes }, cause: error },
    );
  const reason = error instanceof Error ? error.message : String(error);
  return new KeyfitError(
    "analysis-failed",
    `Expected to analyze the document, found that its thread ended: ${reason}. Please report it, and leave the document out meanwhile.`,
    { data: { reason }, cause: error },
  );
}
