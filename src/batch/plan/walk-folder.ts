import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { JOURNAL } from "../journal.js";
import { compareNames } from "./code-points.js";
import { isHidden, isTemporary } from "./file-kinds.js";
import type { Findings, Place } from "./found.js";

/** The folder to walk. */
export interface Walk {
  readonly root: string;
  readonly realRoot: string;
  /** Real paths never gone into and never found. */
  readonly excluded: ReadonlySet<string>;
}

/**
 * Adds what is in a folder and its subfolders to the findings, in the order of names, which no file system and no locale changes. Links are
 * set aside and never followed. A subfolder that cannot be read is passed by, and so is the output of an earlier batch.
 *
 * @throws the file system's error where the root itself cannot be read.
 */
export async function walkFolder({ root, realRoot, excluded }: Walk, findings: Findings): Promise<void> {
  // A stack of its own: folders nested deeper than the call stack must not matter.
  const todo: { readonly place: Place; readonly entry: Dirent | null }[] = [
    { place: { path: root, real: realRoot, root, relative: "" }, entry: null },
  ];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { place, entry } = next;
    if (entry?.isSymbolicLink()) findings.links.push(place);
    else if (entry?.isFile()) findings.files.push({ ...place, explicit: false });
    else if (entry && !entry.isDirectory()) findings.passedBy.push({ ...place, reason: "other-format" });
    else todo.push(...(await readFolder(place, excluded, findings)));
  }
}

/** The entries of a folder worth looking at, last name first. */
async function readFolder(folder: Place, excluded: ReadonlySet<string>, findings: Findings) {
  if (findings.folders.has(folder.real)) return [];
  const entries = await entriesOf(folder);
  if (entries === null || isEarlierBatch(entries)) {
    findings.passedBy.push({ ...folder, reason: entries === null ? "unreadable-folder" : "earlier-batch" });
    return [];
  }
  findings.folders.add(folder.real);
  const kept: { place: Place; entry: Dirent }[] = [];
  for (const entry of entries.sort((one, other) => compareNames(other.name, one.name))) {
    const { name } = entry;
    const place: Place = {
      path: join(folder.path, name),
      real: join(folder.real, name),
      root: folder.root,
      relative: folder.relative === "" ? name : `${folder.relative}/${name}`,
    };
    if (isHidden(name) || excluded.has(place.real)) continue;
    if (isTemporary(name)) findings.passedBy.push({ ...place, reason: "hidden-or-temporary" });
    else kept.push({ place, entry });
  }
  return kept;
}

async function entriesOf(folder: Place): Promise<Dirent[] | null> {
  try {
    return await readdir(folder.path, { withFileTypes: true });
  } catch (error) {
    if (folder.relative === "") throw error;
    return null;
  }
}

/** Reports are pages and JSON, which would be taken for résumés in turn. */
function isEarlierBatch(entries: readonly Dirent[]): boolean {
  return (
    entries.some((entry) => entry.name === JOURNAL && entry.isFile()) &&
    entries.some((entry) => entry.name === "reports" && entry.isDirectory())
  );
}
