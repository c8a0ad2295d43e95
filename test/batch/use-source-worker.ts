import { fileURLToPath } from "node:url";
import { workerFile } from "../../src/batch/work/worker-file.js";

// Threads that a batch starts in a test run the source.
workerFile.own = fileURLToPath(new URL("source-worker.mjs", import.meta.url));
