import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import module, { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/** Loads the files of the built command line, and keeps what V8 made of them for the next start. */
export interface CodeLoader {
  /** Returns the exports of a file of the folder, such as `./cli-main.cjs`. */
  readonly load: (name: string) => unknown;
  /** Writes what was compiled so far, where nothing is kept yet. Never fails: a folder may be read-only. */
  readonly save: () => void;
}

/**
 * Returns a loader for the CommonJS files in a folder. Compiled code is kept in the folder's own `.cache`, so that it is
 * as trustworthy as the files themselves and goes away with them. Node 22.1 and later do this by themselves.
 *
 * @param runtime names the version of Node; each has a cache of its own.
 */
export function createCodeLoader(folder: string, runtime: string): CodeLoader {
  const cache = join(folder, ".cache");
  const require = createRequire(join(folder, "cli.cjs"));
  // The types are those of Node 20.
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  if (enableCompileCache) {
    enableCompileCache(cache);
    return { load: require, save: () => undefined };
  }
  return createOwnLoader(folder, join(cache, runtime), require);
}

function createOwnLoader(folder: string, cache: string, require: NodeJS.Require): CodeLoader {
  // A check is over before V8's optimised code pays: with a tenfold budget before it optimises, a one-page check takes
  // two thirds of the time, and long runs are optimised all the same. Later versions of Node have no such flag.
  setFlagsFromString("--interrupt-budget=1320000");
  const compiled = new Map<string, Script>();
  const load = (name: string): unknown => {
    if (!name.startsWith("./")) return require(name);
    const { script, isNew } = compile(join(folder, name), join(cache, `${name}.bin`));
    if (isNew) compiled.set(join(cache, `${name}.bin`), script);
    const loaded = { exports: {} };
    script.runInThisContext()(loaded.exports, load, loaded);
    return loaded.exports;
  };
  return { load, save: () => saveAll(cache, compiled) };
}

function compile(file: string, cached: string): { script: Script; isNew: boolean } {
  // The build writes ASCII alone, which V8 takes over as it is.
  const code = `(function(exports,require,module){${readFileSync(file, "latin1")}\n})`;
  const cachedData = readIfThere(cached);
  const script = new Script(code, { filename: file, ...(cachedData && { cachedData }) });
  return { script, isNew: cachedData === undefined || script.cachedDataRejected === true };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function saveAll(cache: string, compiled: ReadonlyMap<string, Script>): void {
  try {
    for (const [file, script] of compiled) {
      mkdirSync(cache, { recursive: true });
      // Written beside and renamed, as two commands may run at once.
      const temporary = `${file}.${process.pid}`;
      writeFileSync(temporary, script.createCachedData());
      renameSync(temporary, file);
    }
  } catch {
    // Without a cache the next start is slower, and nothing else.
  }
}
