import type { ErrorCode } from "../index.js";

/** The exit codes of the command line; every one is documented in its help and in the README. */
export const EXIT = {
  done: 0,
  belowMinScore: 1,
  unusable: 2,
  fault: 3,
  someFailed: 4,
  /** As shells have it: 128 + SIGINT. */
  interrupted: 130,
} as const;

/** What `--help` says about {@link EXIT}. */
export const EXIT_HELP = `
Exit codes:
  0  done
  1  --min-score was not reached, or there is no score
  2  unusable input or arguments
  3  a fault in keyfit itself`;

/** What a command calls with its exit code where that is not 0. */
export type ReportExit = (code: number) => void;

/** Unusable arguments, found by the command line itself; printed like a `KeyfitError`. */
export class CliError extends Error {
  override readonly name = "CliError";
  /** The stable code, one of those of `KeyfitError`. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** Returns whether an error speaks of unusable input, and so belongs to the user and not to keyfit. */
export function isUnusable(error: unknown): error is Error & { readonly code: ErrorCode } {
  // By name, not by class: the library is loaded only when a command needs it.
  return error instanceof Error && (error.name === "KeyfitError" || error.name === "CliError");
}
