#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";
import type { CliIo } from "./io.js";

/** The exit code of a program whose reader went away, as shells have it: 128 + SIGPIPE. */
const READER_GONE = 141;

// A check is over before the compiler's second look at busy code pays: with a tenfold budget for a first one, a one-page
// check takes two thirds of the time, and long runs are optimised all the same.
setFlagsFromString("--interrupt-budget=1320000");

// Node 22.1 and later keep compiled code in the folder for temporary files, which makes the next start faster.
// The types are those of Node 20.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `keyfit … | head` is no fault of anybody.
  if (error.code === "EPIPE") process.exit(READER_GONE);
  throw error;
});

const io: CliIo = {
  readStdin,
  writeOut: (text) => process.stdout.write(text),
  writeErr: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  env: process.env,
};

const { run } = await import("./main.js");
process.exitCode = await run(process.argv.slice(2), io);

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
