// Starts the worker that reads files as it stands in the source.
import { register } from "tsx/esm/api";

register();
await import("../src/document/isolated/read-worker.ts");
