/** How a worker that reads files is started. */
export interface WorkerFile {
  readonly file: URL | string;
  readonly execArgv?: readonly string[];
}

/** The command line's worker keeps compiled code. */
const NAMES = [
  { of: /cli-main\.cjs$/, name: "cli-worker.cjs" },
  { of: /\.cjs$/, name: "read-worker.cjs" },
];

let found: Promise<WorkerFile | null> | undefined;

/**
 * The file of the worker that reads documents, beside the library's own; null where there are no worker threads, where the file is not
 * there (the library was bundled into another program), and within a worker, whose owner can stop it.
 */
export function findWorker(): Promise<WorkerFile | null> {
  found ??= look();
  return found;
}

async function look(): Promise<WorkerFile | null> {
  if (typeof process === "undefined" || process.versions?.node === undefined) return null;
  const { isMainThread } = await import("node:worker_threads");
  const { existsSync } = await import("node:fs");
  // Written in two steps, so that bundlers for the browser do not look for the file.
  const here = typeof __filename === "string" ? __filename : import.meta.url;
  const name = NAMES.find(({ of }) => of.test(here))?.name ?? "read-worker.js";
  const file = here.slice(0, Math.max(here.lastIndexOf("/"), here.lastIndexOf("\\")) + 1) + name;
  const place = file.startsWith("file:") ? new URL(file) : file;
  return isMainThread && existsSync(place) ? { file: place } : null;
}
