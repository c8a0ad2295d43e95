import { fileURLToPath } from "node:url";
import { workerFile } from "../../src/batch/threads/worker-file.js";

// Threads that a batch starts in a test run what test/build-worker.ts has built of the source.
workerFile.own = fileURLToPath(new URL("../../.test-worker/batch-worker.mjs", import.meta.url));
