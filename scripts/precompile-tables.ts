import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { analyze, listGuides } from "../src/index.js";
import { recordTables } from "../src/text/patterns/compile-table.js";

/**
 * Puts the pattern tables that an analysis uses into the bundle, compiled: reading them back takes a tenth of compiling
 * them. Which tables there are is found by analyzing the sample files with every bundled guide. What postings are read
 * with, the greatest part, stands once for all bundles in `posting-data.cjs` in the folder `out`.
 */
export function precompileTables(out: string, format: "esm" | "cjs"): Plugin {
  return {
    name: "precompile-tables",
    setup(build) {
      build.onResolve({ filter: POSTING_DATA }, ({ path }) => ({ path, external: true }));
      // V8 reads JSON from a string several times faster than the same data as code.
      build.onLoad({ filter: /[\\/]keywords[\\/].*\.json$/ }, ({ path }) => {
        const name = SHARED.exec(path)?.[1]?.replace("\\", "/");
        const contents =
          name === undefined
            ? `export default JSON.parse(${JSON.stringify(minified(path))});`
            : `${ACCESS[format]}\n${lazyList(name)}`;
        return { contents, loader: "js" };
      });
      build.onLoad({ filter: /[\\/]text[\\/]patterns[\\/]written-tables\.ts$/ }, async () => {
        tables ??= compileTables();
        const own = Object.entries(await tables);
        const posting = own.filter(([name]) => name.startsWith("posting"));
        writePostingData(out, Object.fromEntries(posting));
        const members = own.map(([name, table]) => {
          const key = JSON.stringify(name);
          return name.startsWith("posting")
            ? `get ${key}() { return data().tables[${key}]; }`
            : `${key}: ${JSON.stringify(table)}`;
        });
        const contents = `${ACCESS[format]}\nexport const WRITTEN_TABLES = { ${members.join(", ")} };`;
        return { contents, loader: "js" };
      });
    },
  };
}

const POSTING_DATA = /^\.\/posting-data\.cjs$/;

/** CommonJS loads the data when a posting is first read; a module has no way to load in the midst of a plain call. */
const ACCESS = {
  cjs: `const data = () => require("./posting-data.cjs");`,
  esm: `import loaded from "./posting-data.cjs";\nconst data = () => loaded;`,
} as const;

/** A list that is parsed when it is first looked into. */
function lazyList(name: string): string {
  return `let list;
const read = () => (list ??= data().read(${JSON.stringify(name)}));
export default new Proxy([], { get: (_, key) => Reflect.get(read(), key), has: (_, key) => key in read() });`;
}

const SHARED = /[\\/]keywords[\\/]((?:lexicon|thesaurus)[\\/][\w-]+)\.json$/;
const KEYWORDS = fileURLToPath(new URL("../keywords", import.meta.url));

function minified(path: string): string {
  return JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
}

/** The lists stand in the package as JSON files of their own, and are read from there. */
function writePostingData(out: string, posting: Readonly<Record<string, string>>): void {
  const files = ["lexicon", "thesaurus"].flatMap((folder) =>
    readdirSync(join(KEYWORDS, folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => `"${folder}/${name.slice(0, -5)}":()=>require("../keywords/${folder}/${name}")`),
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, "posting-data.cjs"),
    `"use strict";const files={${files.join(",")}};` +
      `exports.tables=${JSON.stringify(posting)};exports.read=(name)=>files[name]();`,
  );
}

/** The tables are the same for every bundle of a build. */
let tables: Promise<Record<string, string>> | undefined;

async function compileTables(): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  recordTables((name, write) => {
    written[name] ??= write();
  });
  const sample = (name: string) => ({
    text: readFileSync(new URL(`../samples/${name}`, import.meta.url), "utf8"),
  });
  for (const { id } of listGuides()) {
    const text = sample("job.txt");
    await analyze({ resume: text, coverLetter: text, job: text, guide: id, asOf: "2025-01-01" });
  }
  return written;
}
