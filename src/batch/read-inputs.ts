import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { DEFAULT_LIMITS, type DocumentInput, KeyfitError, type Limits } from "../index.js";
import { digest } from "./digest.js";

/** A file as it was found: its bytes with their digest, or why it cannot be read. */
export type FoundFile =
  | { readonly input: DocumentInput; readonly digest: string }
  | { readonly error: KeyfitError };

/**
 * Reads a file's bytes. Messages do not name the path, for they stand in tables that are handed on and must not depend on where a folder lies.
 */
export async function findFile(path: string, own: Partial<Limits> | undefined): Promise<FoundFile> {
  try {
    const { size } = await stat(path);
    // The reader refuses it by its size alone. Its bytes are not looked at, so it is the copy of no other file.
    if (size > { ...DEFAULT_LIMITS, ...own }.bytes) {
      return { input: { path }, digest: digest(`${size} bytes at ${path}`) };
    }
    const data = await readFile(path);
    return { input: { data: new Uint8Array(data), name: basename(path) }, digest: digest(data) };
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const error =
      reason === "ENOENT"
        ? new KeyfitError(
            "file-not-found",
            "Expected the file, found that it is gone. Run the batch again.",
            { cause },
          )
        : new KeyfitError(
            "file-unreadable",
            `Expected to read the file, found ${reason}. Check its permissions.`,
            { cause, data: { reason } },
          );
    return { error };
  }
}

/** A file that the user names for the whole batch, as text. Throws as {@link readNamed} does. */
export async function readNamedText(path: string, what: string): Promise<string> {
  return new TextDecoder().decode(await readNamed(path, what));
}

/**
 * A file that the user names for the whole batch.
 *
 * @throws KeyfitError `file-not-found`, `not-a-file`, `file-unreadable`.
 */
export async function readNamed(path: string, what: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code;
    const data = { path };
    if (reason === "ENOENT")
      throw new KeyfitError(
        "file-not-found",
        `Expected ${what} at "${path}", found no file. Check the path.`,
        {
          data,
          cause,
        },
      );
    if (reason === "EISDIR")
      throw new KeyfitError(
        "not-a-file",
        `Expected ${what} at "${path}", found a folder. Name a file in it.`,
        {
          data,
          cause,
        },
      );
    throw new KeyfitError(
      "file-unreadable",
      `Expected to read ${what} at "${path}", found ${reason}. Check its permissions.`,
      { data, cause },
    );
  }
}

/** Short names by which paths are told apart: a file's own name, with as many folders in front as it takes. Equal paths are one. */
export function distinctNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map(paths.map((path) => [path, path.split(/[\\/]/).filter((part) => part !== "")]));
  const nameWith = (path: string, count: number) => (parts.get(path) ?? []).slice(-count).join("/");
  const all = [...parts.keys()];
  return new Map(
    all.map((path) => {
      let count = 1;
      while (
        count < (parts.get(path)?.length ?? 0) &&
        all.some((one) => one !== path && nameWith(one, count) === nameWith(path, count))
      ) {
        count++;
      }
      return [path, nameWith(path, count)];
    }),
  );
}
