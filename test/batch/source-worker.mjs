// Runs the threads of a batch as they stand in the source.
import { register } from "tsx/esm/api";

register();
export const { work } = await import("../../src/batch/work/batch-worker.ts");
