import { defineConfig, type Options } from "tsup";
import { patchEngines, separateEngines, separateLibrary } from "./scripts/bundle-engines.js";
import { precompileTables } from "./scripts/precompile-tables.js";
import { writeThirdPartyNotices } from "./scripts/third-party-notices.js";

const OUT = "dist";

function bundle(format: "esm" | "cjs", options: Options): Options {
  const extension = format === "esm" ? "js" : "cjs";
  return {
    format: [format],
    outDir: OUT,
    outExtension: () => ({ js: `.${extension}` }),
    target: "node20.19",
    platform: "node",
    minify: true,
    removeNodeProtocol: false,
    splitting: false,
    silent: true,
    esbuildPlugins: [
      patchEngines(),
      precompileTables(OUT, format),
      separateEngines(extension),
      separateLibrary(extension),
      writeThirdPartyNotices(`${OUT}/THIRD_PARTY_NOTICES.txt`),
    ],
    ...options,
  };
}

function commonJs(options: Options): Options {
  return bundle("cjs", {
    ...options,
    // Jest and other loaders of CommonJS know no import().
    esbuildOptions: (esbuild) => {
      esbuild.supported = { "dynamic-import": false };
    },
  });
}

const library = {
  index: "src/index.ts",
  report: "src/report/index.ts",
  "pdf-engine": "src/document/pdf/engine.ts",
  "docx-engine": "src/document/docx/engine.ts",
  "read-worker": "src/document/isolated/read-worker.ts",
};

/** Batches run in Node alone, where CommonJS too loads modules by import(). */
const batch = { batch: "src/batch/index.ts", "batch-worker": "src/batch/threads/batch-worker.ts" };

export default defineConfig([
  bundle("esm", { entry: { ...library, ...batch } }),
  commonJs({ entry: library }),
  // One of the packages it carries asks where it stands.
  bundle("cjs", { entry: batch, shims: true }),
  // The command line carries all it needs: zod in many files of its own takes longer to start than the whole check.
  commonJs({
    entry: { cli: "src/cli/bin.ts", "cli-main": "src/cli/main.ts", "cli-worker": "src/cli/cli-worker.ts" },
    noExternal: ["zod", "commander"],
  }),
  {
    entry: { index: library.index, report: library.report, batch: batch.batch },
    outDir: OUT,
    format: ["esm", "cjs"],
    dts: { only: true },
    silent: true,
  },
]);
