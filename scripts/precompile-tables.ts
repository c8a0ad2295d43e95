import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { analyze, listGuides } from "../src/index.js";
import { recordTables } from "../src/text/patterns/compile-table.js";

/**
 * Puts the pattern tables that an analysis uses into the bundle, compiled: reading them back takes a tenth of compiling
 * them. Which tables there are is found by analyzing the sample files with every bundled guide.
 */
export function precompileTables(): Plugin {
  return {
    name: "precompile-tables",
    setup(build) {
      // V8 reads JSON from a string several times faster than the same data as code.
      build.onLoad({ filter: /[\\/]keywords[\\/].*\.json$/ }, ({ path }) => {
        const json = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
        return { contents: `export default JSON.parse(${JSON.stringify(json)});`, loader: "js" };
      });
      build.onLoad({ filter: /[\\/]text[\\/]patterns[\\/]written-tables\.ts$/ }, async () => {
        tables ??= compileTables();
        return { contents: `export const WRITTEN_TABLES = ${JSON.stringify(await tables)};`, loader: "js" };
      });
    },
  };
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
