import { basename, dirname } from "node:path";
import { splitExtension } from "./file-kinds.js";
import { type FoundFile, isWithin } from "./found.js";
import { fold, type NameReading, readName } from "./read-name.js";

/** A file with what it is, and whose. */
export interface RoledFile {
  readonly file: FoundFile;
  readonly role: "resume" | "letter" | "other-letter";
  /** The folder that the file counts as being in: for letters in a folder of letters, the one above. */
  readonly home: string;
  /** The folder that it is in. */
  readonly folder: string;
  /** The name without ending, as names are compared. */
  readonly stem: string;
  /** Words of the file's own name; see {@link NameReading.keys}. */
  readonly own: NameReading["keys"];
  /** The same, of the folder where the file's own name tells nothing ("jane/resume.pdf"). */
  readonly keys: NameReading["keys"];
}

/** Files that are what somebody said they are, whatever they are called. */
export interface SaidRoles {
  readonly resumes: ReadonlySet<FoundFile>;
  readonly letters: ReadonlySet<FoundFile>;
}

/**
 * Tells résumés and letters apart: by what was said, else by the file's name, else by the folder directly above. What says nothing is a
 * résumé. Gives them in the order of the files.
 */
export function readRoles(files: readonly FoundFile[], said: SaidRoles): RoledFile[] {
  const folders = new Map<string, NameReading>();
  const readFolder = (folder: string): NameReading => {
    const known = folders.get(folder) ?? readName(basename(folder));
    folders.set(folder, known);
    return known;
  };
  const read = files.map((file) => {
    const { stem } = splitExtension(basename(file.path));
    return { file, stem, folder: dirname(file.path), reading: readName(stem) };
  });
  const withResumes = new Set(
    read.filter(({ reading }) => reading.says === "resume").map(({ folder }) => folder),
  );
  return read.map(({ file, stem, folder, reading }) => {
    const inLetters = readFolder(folder).lettersFolder;
    const role = said.letters.has(file)
      ? "letter"
      : said.resumes.has(file)
        ? "resume"
        : (reading.says ??
          (inLetters || (reading.initialsAlone && withResumes.has(folder)) ? "letter" : "resume"));
    const own = role !== "resume" && reading.initialsAlone ? [[]] : reading.keys;
    return {
      file,
      role,
      home: inLetters && folder !== file.root ? dirname(folder) : folder,
      folder,
      stem: fold(stem),
      own,
      keys: isNameless(own) ? folderKeys(folder, file.root, readFolder) : own,
    };
  });
}

/** Whether a file's own name tells nothing of whose it is. */
export function isNameless(own: NameReading["keys"]): boolean {
  return own.every((key) => key.length === 0);
}

/** Words of the folder, or of the nearest above it that has some, up to the source: where the source lies must not matter. */
function folderKeys(
  folder: string,
  root: string,
  read: (folder: string) => NameReading,
): NameReading["keys"] {
  for (let at = folder; isWithin(at, root); at = dirname(at)) {
    const { keys } = read(at);
    if (!isNameless(keys)) return keys;
    if (at === dirname(at)) break;
  }
  return [[]];
}
