import { existsSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The worker's file where it is not the one beside the library's own: tests run it from the source. */
export const workerFile: { own: string | undefined } = { own: undefined };

/**
 * The file that the workers of a pool run, beside this one.
 *
 * @throws Error where it is not there: the library was bundled into another program without it.
 */
export function findWorkerFile(): string {
  if (workerFile.own !== undefined) return workerFile.own;
  const here = fileURLToPath(import.meta.url);
  const file = join(dirname(here), `batch-worker${extname(here)}`);
  if (existsSync(file)) return file;
  throw new Error(
    `Expected ${file}, found no such file. A bundler that takes in keyfit/batch must leave it where it is: mark "keyfit" as external.`,
  );
}
