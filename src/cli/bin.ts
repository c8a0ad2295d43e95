#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { createCodeLoader } from "./code-cache.js";
import type { CliIo } from "./io.js";

/** The exit code of a program whose reader went away, as shells have it: 128 + SIGPIPE. */
const READER_GONE = 141;

// A check is over before optimised code pays: with a tenfold budget before it optimises, the V8 of Node 20 takes two
// thirds of the time for a one-page check, and optimises long runs all the same. Later versions have no such flag.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1320000");

/** The exit code of a program that Ctrl-C ended, as shells have it: 128 + SIGINT. */
const INTERRUPTED = 130;

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
  errIsTerminal: process.stderr.isTTY === true,
  errColumns: process.stderr.columns,
  onInterrupt,
  env: process.env,
};

void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const runtime = `${process.version}-${process.platform}-${process.arch}`;
  const loader = createCodeLoader(__dirname, { runtime, process: process.pid });
  const { run } = loader.load("./cli-main.cjs") as typeof import("./main.js");
  const code = await run(args, io);
  // Only a check has used, and so compiled, what the next check needs.
  if (args[0] === "check" && code < 2) loader.save();
  // The engines leave timers behind that nothing waits for; what was written goes out first.
  process.stdout.write("", () => process.exit(code));
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function onInterrupt(act: () => void): () => void {
  const first = () => {
    release();
    // Whoever asks again does not want to wait.
    process.once("SIGINT", () => process.exit(INTERRUPTED));
    act();
  };
  const release = () => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, first);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, first);
  return release;
}
