import { CommanderError } from "commander";
import { EXIT, isUnusable } from "./exit.js";
import type { CliIo } from "./io.js";
import { createProgram } from "./program.js";

/**
 * Runs the command line once and returns its exit code, one of {@link EXIT}. Nothing is thrown; what went wrong is one
 * sentence on standard error.
 *
 * @param argv the arguments behind `node` and the script.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram(io, (reported) => {
    code = reported;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return report(error, io);
  }
}

function report(error: unknown, io: CliIo): number {
  // Commander has printed its own message by now; code 0 is --help and --version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unusable;
  if (isUnusable(error)) {
    io.writeErr(`keyfit: ${error.message} [${error.code}]\n`);
    return EXIT.unusable;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.writeErr(
    `keyfit: a fault in keyfit itself: ${message}. Please report it with the command that led to it.\n`,
  );
  return EXIT.fault;
}
