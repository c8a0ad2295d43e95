import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { precompileTables } from "../scripts/precompile-tables.js";

/** Where the threads of batches are built for the tests; beside the keywords, which they read from there. */
export const WORKER_FOLDER = fileURLToPath(new URL("../.test-worker", import.meta.url));

/** Builds what the threads of batches run once for all tests: started from many files and without compiled tables, each takes three seconds. */
export async function setup(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("../src/batch/threads/batch-worker.ts", import.meta.url))],
    outdir: WORKER_FOLDER,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
    plugins: [precompileTables(WORKER_FOLDER, "esm")],
  });
}

/** Takes it away again. */
export function teardown(): void {
  rmSync(WORKER_FOLDER, { recursive: true, force: true });
}
