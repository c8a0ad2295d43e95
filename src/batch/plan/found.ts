import { dirname, sep } from "node:path";
import type { LeftOut } from "../batch.js";

/** A file or folder, where it is and what it is called. */
export interface Place {
  /** Absolute path, as it was come by. */
  readonly path: string;
  /** The same without links: one for each file, however many ways lead to it. */
  readonly real: string;
  /** The folder that the name starts from: the source, or the folder of a source that is a file. */
  readonly root: string;
  /** Path from the root, with slashes, as the file system spells it. */
  readonly relative: string;
}

/** A file that was found. */
export interface FoundFile extends Place {
  /** Whether it was named by itself, and so is taken whatever it is called. */
  readonly explicit: boolean;
}

/** Something that was passed by. */
export interface PassedBy extends Place {
  readonly reason: LeftOut["reason"];
}

/** What a search of the sources has found. */
export interface Findings {
  readonly files: FoundFile[];
  /** Links, of which it is settled at the end whether their targets were found anyway. */
  readonly links: Place[];
  readonly passedBy: PassedBy[];
  /** Real paths of the folders that were looked into. */
  readonly folders: Set<string>;
}

/** Whether a path is one of those, or lies in one. */
export function isCovered(path: string, by: ReadonlySet<string>): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (by.has(at)) return true;
    if (at === dirname(at)) return false;
  }
}

/** Whether a path is that folder, or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A path with slashes on every platform. */
export function withSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
