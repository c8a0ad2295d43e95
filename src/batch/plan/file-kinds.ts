import { open } from "node:fs/promises";

/** Endings of the formats that keyfit reads. */
const READABLE = new Set([
  "pdf",
  "docx",
  "odt",
  "rtf",
  "html",
  "htm",
  "json",
  "md",
  "markdown",
  "txt",
  "text",
]);

/** Endings of what people write résumés in and keyfit does not read: to be told of, each with an error of its own. */
const TOLD_OF = new Set(["doc", "docm", "dot", "dotx", "pages", "wpd", "wps"]);

/** Names of files and folders that systems and sync programs leave behind, in lower case. */
const SYSTEM_NAMES = new Set([
  "thumbs.db",
  "desktop.ini",
  "__macosx",
  "icon\r",
  "$recycle.bin",
  "system volume information",
  "lost+found",
  "@eadir",
]);

const TEMPORARY = /^~\$|^\.~lock|~$|\.(?:tmp|part|crdownload)$/i;

/** Longer endings, and such that begin with a digit, are taken for a part of the name: "J. Smith", "resume 2026.05". */
const EXTENSION = /^(?<stem>.+)\.(?<extension>[a-z][a-z0-9]{0,9})$/is;

/** A file's name, parted before its ending. The ending is in lower case, and empty where there is none. */
export function splitExtension(name: string): { readonly stem: string; readonly extension: string } {
  const { stem = name, extension = "" } = EXTENSION.exec(name)?.groups ?? {};
  return { stem, extension: extension.toLowerCase() };
}

/** Whether a file or folder is kept out of sight by its leading dot. */
export function isHidden(name: string): boolean {
  return name.startsWith(".");
}

/** Whether a file or folder is what editors, browsers and systems leave behind. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name) || SYSTEM_NAMES.has(name.toLowerCase());
}

/** Whether keyfit reads files of that ending. */
export function isReadable(name: string): boolean {
  return READABLE.has(splitExtension(name).extension);
}

/**
 * Whether a file may be somebody's résumé or letter: by its ending, and where it has none by its first bytes. A file without an ending that
 * cannot be opened is not.
 */
export async function isDocument(path: string, name: string): Promise<boolean> {
  const { extension } = splitExtension(name);
  if (extension !== "") return READABLE.has(extension) || TOLD_OF.has(extension);
  return /^(?:%PDF|PK|\{\\rtf)/.test(await readHead(path));
}

async function readHead(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
      return buffer.toString("latin1", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
}
