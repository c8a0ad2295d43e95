import type { Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { KeyfitError } from "../../index.js";
import { comparePaths } from "./code-points.js";
import { isHidden, isTemporary } from "./file-kinds.js";
import {
  type Findings,
  type FoundFile,
  isCovered,
  isWithin,
  type PassedBy,
  type Place,
  withSlashes,
} from "./found.js";
import { walkFolder } from "./walk-folder.js";

/** Where to search, and where not. */
export interface Search {
  readonly sources: readonly string[];
  readonly cwd: string;
  /** Files and folders, also such that are not there. */
  readonly exclude: readonly string[];
}

/** The files of the sources, each once, in the order of the sources and of names; what was passed by; and the sources' folders. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly passedBy: readonly PassedBy[];
  readonly roots: readonly string[];
  /** Sources that are themselves excluded. */
  readonly skipped: readonly string[];
}

/**
 * Finds the files of folders, files and globs. A file that several sources lead to is found once, by the first.
 *
 * @throws KeyfitError `file-not-found` for a source that is missing and a glob that nothing matches; `not-a-file` for a device or pipe;
 * `file-unreadable` for a source that may not be read; `invalid-input` for a folder inside an excluded one, such as the output folder.
 */
export async function findFiles({ sources, cwd, exclude }: Search): Promise<Found> {
  const excluded = new Set<string>();
  for (const path of exclude) excluded.add(await realOr(resolve(cwd, path)));
  const findings: Findings = { files: [], links: [], passedBy: [], folders: new Set() };
  const roots = new Set<string>();
  const skipped: string[] = [];
  for (const source of sources) {
    const root = await searchSource(source, cwd, excluded, findings).catch((error) =>
      throwFor(source, error),
    );
    if (root === null) skipped.push(source);
    else roots.add(root);
  }
  const files = eachOnce(findings.files);
  const links = await unfoundLinks(findings, excluded);
  const known = new Set(files.map(({ real }) => real));
  const passedBy = new Map<string, PassedBy>();
  for (const one of [...findings.passedBy, ...links]) {
    // Links are told apart by where they are, all else by where it leads.
    const key = one.reason === "link" ? one.path : one.real;
    if (!known.has(key) && !passedBy.has(key)) passedBy.set(key, one);
  }
  return { files, passedBy: [...passedBy.values()], roots: [...roots], skipped };
}

/** Adds what a source leads to, and gives the folder that its names start from; null where the source is excluded. */
async function searchSource(
  source: string,
  cwd: string,
  excluded: ReadonlySet<string>,
  findings: Findings,
): Promise<string | null> {
  const path = resolve(cwd, source);
  const stats = await statOrNull(path);
  if (!stats) {
    if (source.startsWith("!") || !isDynamicPattern(source)) throw missing(source, "no such file or folder");
    return searchGlob(source, cwd, excluded, findings);
  }
  const real = await realpath(path);
  if (stats.isDirectory()) {
    if (excluded.has(real)) return null;
    if (isCovered(real, excluded)) throw insideExcluded(source);
    await walkFolder({ root: path, realRoot: real, excluded }, findings);
    return path;
  }
  const root = dirname(path);
  if (!stats.isFile()) {
    throw new KeyfitError(
      "not-a-file",
      `Expected a folder, a file or a glob, found that "${source}" is a device or pipe. Name a file.`,
      { data: { source } },
    );
  }
  if (isCovered(real, excluded)) return null;
  findings.files.push({ path, real, root, relative: basename(path), explicit: true });
  return root;
}

/** Links are no matches of a glob, as they lead nowhere in a walk. */
async function searchGlob(
  source: string,
  cwd: string,
  excluded: ReadonlySet<string>,
  findings: Findings,
): Promise<string> {
  const pattern = sep === "\\" ? source.split(sep).join("/") : source;
  const root = resolve(cwd, baseOf(pattern));
  const realRoot = await realOr(root);
  const matches = await glob(pattern, { cwd, absolute: true, dot: false, followSymbolicLinks: false });
  if (matches.length === 0) throw missing(source, "nothing that matches");
  const places = matches.map((match): Place => {
    const path = resolve(match);
    const own = relative(root, path);
    return { path, real: join(realRoot, own), root, relative: withSlashes(own) };
  });
  const shown = places.filter(({ relative, real }) => {
    return !relative.split("/").some((name) => isHidden(name) && name !== "..") && !isCovered(real, excluded);
  });
  shown.sort((one, other) => comparePaths(one.relative, other.relative));
  for (const place of shown) {
    if (place.relative.split("/").some(isTemporary))
      findings.passedBy.push({ ...place, reason: "hidden-or-temporary" });
    else {
      findings.files.push({ ...place, explicit: false });
      findings.folders.add(dirname(place.real));
    }
  }
  return root;
}

/** The folders of a glob that stand before its first magic character. */
function baseOf(pattern: string): string {
  const folders = pattern.split("/").slice(0, -1);
  const magic = folders.findIndex((folder) => /[*?[\]{}()\\]/.test(folder));
  const base = (magic < 0 ? folders : folders.slice(0, magic)).join("/");
  return base === "" && pattern.startsWith("/") ? "/" : base;
}

/** Links whose targets were not found anyway: they lead out, to nothing, to something hidden, or back to where they are. */
async function unfoundLinks(findings: Findings, excluded: ReadonlySet<string>): Promise<PassedBy[]> {
  const files = new Set(findings.files.map(({ real }) => real));
  const unfound: PassedBy[] = [];
  for (const link of findings.links) {
    const target = await realpath(link.path).catch(() => null);
    if (target !== null) {
      if (isCovered(target, excluded)) continue;
      const loops = isWithin(dirname(link.real), target);
      if (!loops && (files.has(target) || findings.folders.has(target))) continue;
    }
    unfound.push({ ...link, reason: "link" });
  }
  return unfound;
}

function eachOnce(files: readonly FoundFile[]): FoundFile[] {
  const byReal = new Map<string, FoundFile>();
  for (const file of files) {
    const first = byReal.get(file.real);
    byReal.set(file.real, first ? { ...first, explicit: first.explicit || file.explicit } : file);
  }
  return [...byReal.values()];
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // Globs are no names: some systems refuse their characters, or find them too long.
    if (["ENOENT", "ENOTDIR", "EINVAL", "ENAMETOOLONG", "ELOOP"].includes(code)) return null;
    throw error;
  }
}

async function realOr(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function missing(source: string, found: string): KeyfitError {
  return new KeyfitError(
    "file-not-found",
    `Expected a folder, a file or a glob of résumés at "${source}", found ${found}. Check the path.`,
    { data: { source } },
  );
}

function insideExcluded(source: string): KeyfitError {
  return new KeyfitError(
    "invalid-input",
    `Expected résumés outside the output folder, found that "${source}" lies in it. Name another folder to write to.`,
    { data: { source } },
  );
}

function throwFor(source: string, error: unknown): never {
  if (error instanceof KeyfitError) throw error;
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  throw new KeyfitError(
    "file-unreadable",
    `Expected to read "${source}", found ${reason}. Check its permissions.`,
    { cause: error, data: { source, reason } },
  );
}
