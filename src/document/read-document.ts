import { KeyfitError } from "../errors.js";
import { buildDocument } from "./build-document.js";
import type { Document, DocumentRole } from "./document.js";
import { readIsolated } from "./isolated/read-isolated.js";
import type { Layout } from "./layout.js";
import { DEFAULT_LIMITS, type Limits, resolveLimits } from "./limits.js";
import { loadBytes } from "./load-bytes.js";
import { layoutText } from "./plain/read-text.js";
import { tidyPosting } from "./posting/tidy-posting.js";

/** A document to read: a text, bytes in memory, or a file. Paths work in Node only. */
export type DocumentInput =
  | { readonly text: string; readonly name?: string | undefined }
  | { readonly data: Uint8Array | ArrayBuffer | Blob; readonly name?: string | undefined }
  | { readonly path: string };

/**
 * Reads a document of any supported format; what is doubtful about it stands in its notices. The role is guessed from
 * the text where it is not given. The input's bytes are not changed.
 *
 * @throws KeyfitError `corrupt-file`, `empty-file`, `file-not-found`, `file-unreadable`, `invalid-input`,
 * `no-document-body`, `not-a-file`, `password-required`, `time-limit`, `too-large`, `unsupported-format`.
 */
export async function readDocument(
  input: DocumentInput,
  limits?: Partial<Limits>,
  role?: DocumentRole,
): Promise<Document> {
  refuseOtherInput(input);
  const resolved = limits === undefined ? DEFAULT_LIMITS : resolveLimits(limits);
  const name = nameOf(input) ?? role ?? "document";
  const layout = "text" in input ? layoutText(input.text, resolved) : await readInput(input, name, resolved);
  return role === "job"
    ? buildDocument(tidyPosting(layout), { name, role })
    : buildDocument(layout, role === undefined ? { name } : { name, role });
}

/** Types do not hold in JavaScript, and a bare string could mean a path as well as a text. */
function refuseOtherInput(input: unknown): void {
  const isObject = typeof input === "object" && input !== null;
  if (isObject && isDocumentInput(input)) return;
  const found = isObject ? `{ ${Object.keys(input).join(", ")} }` : typeof input;
  throw new KeyfitError(
    "invalid-input",
    `Expected a document as { text }, { data } or { path }, found ${found}. Give a string as text, bytes as data, or a file's path.`,
  );
}

/** Written out because a schema's first use costs a tenth of the time in which a file is read. */
function isDocumentInput(input: { text?: unknown; data?: unknown; path?: unknown; name?: unknown }): boolean {
  const { text, data, path, name } = input;
  if (name !== undefined && typeof name !== "string") return false;
  if (text !== undefined) return typeof text === "string";
  if (data !== undefined) return [Uint8Array, ArrayBuffer, Blob].some((kind) => data instanceof kind);
  return typeof path === "string" && path !== "";
}

function nameOf(input: DocumentInput): string | undefined {
  return "path" in input ? input.path.split(/[\\/]/).at(-1) : input.name;
}

async function readInput(
  input: Exclude<DocumentInput, { text: string }>,
  name: string,
  limits: Limits,
): Promise<Layout> {
  const bytes = await loadBytes(input, limits);
  return readIsolated({ bytes, name, limits });
}
