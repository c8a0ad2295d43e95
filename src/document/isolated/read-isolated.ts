import { KeyfitError } from "../../errors.js";
import type { Layout } from "../layout.js";
import type { Limits } from "../limits.js";
import { type FileBytes, readLayout } from "../read-layout.js";
import { refuseOver } from "../refuse-over.js";
import { sniffFormat } from "../sniff-format.js";
import { findWorker, type WorkerFile } from "./find-worker.js";
import type { WorkerAnswer } from "./worker-answer.js";

type Worker = InstanceType<typeof import("node:worker_threads")["Worker"]>;

/** Formats that engines read which nothing can stop but the end of their thread. The others cost no more than their length. */
const IN_WORKER: ReadonlySet<string> = new Set(["docx", "odt", "pdf", "rtf"]);

/**
 * Reads a file in a thread of its own, which is ended when it takes longer or needs more memory than the limits allow. Where there are no
 * threads (in a browser, inside a worker), it is read in place, and the time is looked at between its parts.
 *
 * @throws KeyfitError as `readDocument` does.
 */
export async function readIsolated(file: FileBytes, own?: WorkerFile): Promise<Layout> {
  if (!IN_WORKER.has(sniffFormat(file))) return readLayout(file);
  const worker = own ?? (await findWorker());
  return worker === null ? readLayout(file) : readInWorker(file, worker);
}

/** Workers that have nothing to do. One is kept: starting one takes longer than reading most files. */
const idle: { readonly worker: Worker; readonly key: string }[] = [];

async function readInWorker(file: FileBytes, { file: place, execArgv = [] }: WorkerFile): Promise<Layout> {
  const key = `${place} ${file.limits.memoryBytes}`;
  const kept = idle.findIndex((one) => one.key === key);
  const worker = kept >= 0 ? idle.splice(kept, 1)[0]?.worker : undefined;
  const reader = worker ?? (await startWorker(place, execArgv, file.limits));
  try {
    const answer = await ask(reader, file);
    keep(reader, key);
    return layoutOf(answer);
  } catch (error) {
    if (!idle.some((one) => one.worker === reader)) await reader.terminate();
    throw error;
  }
}

async function startWorker(
  place: URL | string,
  execArgv: readonly string[],
  limits: Limits,
): Promise<Worker> {
  const { Worker } = await import("node:worker_threads");
  return new Worker(place, {
    execArgv: [...execArgv],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.memoryBytes / 1_000_000) },
  });
}

function keep(worker: Worker, key: string): void {
  worker.unref();
  // A thread that ends while it has nothing to do is started anew for the next file.
  const drop = (): void => void idle.splice(0, idle.length, ...idle.filter((one) => one.worker !== worker));
  worker.removeAllListeners().once("error", drop).once("exit", drop);
  idle.push({ worker, key });
  if (idle.length > 1) void idle.shift()?.worker.terminate();
}

/** How often the memory is looked at, in milliseconds. */
const WATCH = 50;
/** The worker looks at the time too, and says more of what it was doing. */
const GRACE = 250;

function ask(worker: Worker, { bytes, name, limits }: FileBytes): Promise<WorkerAnswer> {
  const started = performance.now();
  const before = process.memoryUsage.rss();
  return new Promise<WorkerAnswer>((resolve, reject) => {
    const watch = setInterval(() => {
      try {
        refuseOver(limits, "milliseconds", performance.now() - started - GRACE);
        refuseOver(limits, "memoryBytes", process.memoryUsage.rss() - before);
      } catch (error) {
        settle(() => reject(error));
      }
    }, WATCH);
    const onMessage = (answer: WorkerAnswer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(fault(error, limits)));
    const onExit = () => settle(() => reject(fault(new Error("The reading thread ended."), limits)));
    function settle(end: () => void): void {
      clearInterval(watch);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      end();
    }
    worker.removeAllListeners().on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage({ bytes, name, limits });
  });
}

function fault(error: Error, { memoryBytes }: Limits): Error {
  if ((error as { code?: string }).code !== "ERR_WORKER_OUT_OF_MEMORY")
    return new KeyfitError(
      "corrupt-file",
      "Expected a file that can be read to its end, found one on which the reading engine broke down. Open it in the program that made it, save it again, and give the new file.",
      { cause: error },
    );
  return new KeyfitError(
    "too-large",
    `Expected to need at most ${memoryBytes} bytes of memory, found that it takes more. Give a simpler document, or raise limits.memoryBytes.`,
    { data: { limit: "memoryBytes", allowed: memoryBytes }, cause: error },
  );
}

function layoutOf(answer: WorkerAnswer): Layout {
  if ("layout" in answer) return answer.layout;
  if ("fault" in answer) throw new Error(answer.fault);
  const { code, message, data, cause } = answer.refused;
  throw new KeyfitError(code, message, cause === "" ? { data } : { data, cause: new Error(cause) });
}
