import { basename, dirname } from "node:path";
import { splitExtension } from "./file-kinds.js";
import { groupBy } from "./group-by.js";

/** What a file's name is made of. */
export interface Nameable {
  /** The folder that the name starts from. */
  readonly root: string;
  /** Path from there, with slashes. */
  readonly relative: string;
}

/**
 * Unique names for files: the path in its source, NFC. Where sources collide, the folder of the source stands before it, and as many above that
 * as it takes. Where two names of one folder differ in how accents are composed alone, the second gets a number.
 */
export function nameFiles<File extends Nameable>(files: readonly File[]): ReadonlyMap<File, string> {
  const own = numberTwins(files);
  const depths = new Map<File, number>(files.map((file) => [file, 0]));
  for (;;) {
    const byName = groupBy(files, (file) =>
      withFolders(file.root, depths.get(file) ?? 0, own.get(file) ?? file.relative),
    );
    // A root has no more folders than its path has characters.
    const colliding = [...byName.values()]
      .filter((group) => group.length > 1)
      .flat()
      .filter((file) => (depths.get(file) ?? 0) < file.root.length);
    if (colliding.length === 0)
      return new Map([...byName].flatMap(([name, group]) => group.map((file) => [file, name] as const)));
    for (const file of colliding) depths.set(file, (depths.get(file) ?? 0) + 1);
  }
}

function numberTwins<File extends Nameable>(files: readonly File[]): Map<File, string> {
  const taken = new Set<string>();
  const names = new Map<File, string>();
  for (const file of files) {
    const name = file.relative.normalize("NFC");
    const { stem, extension } = splitExtension(name);
    const ending = extension === "" ? "" : name.slice(stem.length);
    let unique = name;
    for (let number = 2; taken.has(`${file.root}\0${unique}`); number++)
      unique = `${stem} (${number})${ending}`;
    taken.add(`${file.root}\0${unique}`);
    names.set(file, unique);
  }
  return names;
}

function withFolders(root: string, depth: number, name: string): string {
  let result = name;
  let folder = root;
  for (let level = 0; level < depth && folder !== dirname(folder); level++) {
    result = `${basename(folder).normalize("NFC")}/${result}`;
    folder = dirname(folder);
  }
  return result;
}
