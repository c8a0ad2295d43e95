import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/** Loads the files of the built command line, and keeps what V8 made of them for the next start. */
export interface CodeLoader {
  /** Returns the exports of a file of the folder, such as `./cli-main.cjs`, or of a module of Node. */
  readonly load: (name: string) => unknown;
  /** Writes what was compiled so far, where nothing is kept yet. Never fails: a folder may be read-only. */
  readonly save: () => void;
}

/**
 * Returns a loader for the CommonJS files in a folder. Compiled code is kept in the folder's own `.cache`, so that it is
 * as trustworthy as the files themselves and goes away with them. `module.enableCompileCache` keeps less, since it does
 * not wait for the functions that a run compiles, and Node 20 has none.
 *
 * @param run names the version of Node, each of which has a cache of its own, and the number of this process.
 */
export function createCodeLoader(folder: string, run: { runtime: string; process: number }): CodeLoader {
  const cache = join(folder, ".cache", run.runtime);
  const require = createRequire(join(folder, "cli.cjs"));
  const compiled = new Map<string, Script>();
  const load = (name: string): unknown => {
    // Data is read from its text sooner than from what V8 keeps of it, which is larger.
    // What checks folders is the library's own, with modules that are loaded by import().
    if (!name.startsWith("./") || name.endsWith("-data.cjs") || name === "./batch.cjs") return require(name);
    const cached = join(cache, `${name}.bin`);
    const { script, isNew } = compile(join(folder, name), cached);
    if (isNew) compiled.set(cached, script);
    const loaded = { exports: {} };
    script.runInThisContext()(loaded.exports, load, loaded, join(folder, name));
    return loaded.exports;
  };
  return { load, save: () => saveAll(cache, compiled, run.process) };
}

function compile(file: string, cached: string): { script: Script; isNew: boolean } {
  // Patterns hold dashes, bullets and quotation marks, which the build does not write as ASCII.
  const code = `(function(exports,require,module,__filename){${readFileSync(file, "utf8")}\n})`;
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

function saveAll(cache: string, compiled: Map<string, Script>, process: number): void {
  try {
    for (const [file, script] of compiled) {
      mkdirSync(cache, { recursive: true });
      // Written beside and renamed, as two commands may run at once.
      const temporary = `${file}.${process}`;
      writeFileSync(temporary, script.createCachedData());
      renameSync(temporary, file);
    }
    compiled.clear();
  } catch {
    // Without a cache the next start is slower, and nothing else.
  }
}
