import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KeyfitError } from "../index.js";
import { orUnwritable } from "./write-file.js";

const LOCK = ".keyfit-lock";

/**
 * Makes a folder where it is not there and keeps other batches out of it; returns what lets them in again. A lock whose process is gone is no
 * lock: a batch that was killed can be gone on with at once.
 *
 * @throws KeyfitError `batch-exists` where another batch writes to the folder, `file-unwritable`.
 */
export async function lockFolder(out: string): Promise<() => Promise<void>> {
  const lock = join(out, LOCK);
  await orUnwritable(out, () => mkdir(out, { recursive: true }));
  if (!(await take(lock))) {
    const owner = Number(await readFile(lock, "utf8").catch(() => ""));
    // In a container the next process often has the number of the one that was killed.
    if (owner === process.pid ? held.has(lock) : isRunning(owner))
      throw new KeyfitError(
        "batch-exists",
        `Expected "${out}" for this batch alone, found that process ${owner} writes to it. Wait for it, or name another folder; if no keyfit runs, delete ${LOCK} in it.`,
        { data: { out, process: owner } },
      );
    await orUnwritable(lock, () => writeFile(lock, String(process.pid)));
  }
  held.add(lock);
  return async () => {
    held.delete(lock);
    await rm(lock, { force: true });
  };
}

/** The locks of this process. */
const held = new Set<string>();

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    return orUnwritable(lock, () => Promise.reject(error));
  }
}

function isRunning(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
