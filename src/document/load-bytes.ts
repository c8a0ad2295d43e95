import { KeyfitError } from "../errors.js";
import type { Limits } from "./limits.js";
import { refuseOver } from "./refuse-over.js";

/** Where bytes come from: memory, or a file (Node only). */
export type ByteSource = { readonly data: Uint8Array | ArrayBuffer | Blob } | { readonly path: string };

/**
 * The bytes of a source. A file's size is looked at before it is read.
 *
 * @throws KeyfitError `file-not-found`, `not-a-file`, `file-unreadable`, `empty-file`, `too-large` (`limits.bytes`).
 */
export async function loadBytes(source: ByteSource, limits: Limits): Promise<Uint8Array> {
  const bytes = "path" in source ? await readPath(source.path, limits) : await readData(source.data, limits);
  refuseOver(limits, "bytes", bytes.byteLength);
  if (bytes.byteLength === 0) {
    throw new KeyfitError(
      "empty-file",
      "Expected a document, found 0 bytes. Check that the file was saved or uploaded.",
    );
  }
  return bytes;
}

async function readData(data: Uint8Array | ArrayBuffer | Blob, limits: Limits): Promise<Uint8Array> {
  if (data instanceof Uint8Array) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  refuseOver(limits, "bytes", data.size);
  return new Uint8Array(await data.arrayBuffer());
}

async function readPath(path: string, limits: Limits): Promise<Uint8Array> {
  // Imported here so that the module loads in a browser, where there are no paths.
  const { readFile, stat } = await import("node:fs/promises");
  try {
    const found = await stat(path);
    if (!found.isFile()) throw notAFile(path);
    refuseOver(limits, "bytes", found.size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof KeyfitError ? error : fileError(path, error);
  }
}

function notAFile(path: string): KeyfitError {
  return new KeyfitError(
    "not-a-file",
    `Expected a file, found a directory or device at "${path}". Name one file.`,
    {
      data: { path },
    },
  );
}

function fileError(path: string, cause: unknown): KeyfitError {
  const missing =
    cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR");
  if (missing) {
    return new KeyfitError("file-not-found", `Expected a file at "${path}", found none. Check the path.`, {
      data: { path },
      cause,
    });
  }
  return new KeyfitError(
    "file-unreadable",
    `Expected to read "${path}", found that it cannot be opened. Check its permissions.`,
    { data: { path }, cause },
  );
}
