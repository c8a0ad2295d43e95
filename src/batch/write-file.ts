import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { KeyfitError } from "../index.js";
import { digest } from "./digest.js";

/** Ends the name of a file that is not written to its end; the next run writes over it or takes it away. */
export const UNFINISHED = ".part";

/**
 * Writes a file whole or not at all.
 *
 * @throws KeyfitError `file-unwritable`.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}${UNFINISHED}`;
  await orUnwritable(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, content);
    await rename(part, path);
  });
}

/**
 * Does something that writes, and gives its errors the code and the words of keyfit's own.
 *
 * @throws KeyfitError `file-unwritable`.
 */
export async function orUnwritable<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const advice =
      reason === "ENOSPC" ? "Free some space" : "Check that the folder exists and may be written";
    throw new KeyfitError(
      "file-unwritable",
      `Expected to write "${path}", found ${reason}. ${advice}, and go on with --resume (resume: true).`,
      { data: { path, reason }, cause },
    );
  }
}

/** Whether a file is there with the content of that digest. */
export async function isWritten(path: string, expected: string): Promise<boolean> {
  const content = await readFile(path).catch(() => null);
  return content !== null && digest(content) === expected;
}

/** Takes files away that may not be there. */
export async function removeFiles(paths: Iterable<string>): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}
