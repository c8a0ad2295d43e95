import { mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "./exit.js";
import type { CliIo } from "./io.js";

const DEFAULT_WIDTH = 80;

/** When to colour the text report. */
export const COLOR_CHOICES = ["auto", "always", "never"] as const;

/** One of {@link COLOR_CHOICES}. */
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/**
 * Returns whether text for standard output is coloured. `auto` follows the terminal, where `NO_COLOR` (no-color.org) and
 * `FORCE_COLOR` (force-color.org) have their say.
 */
export function useColor(choice: ColorChoice, io: CliIo): boolean {
  if (choice !== "auto") return choice === "always";
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR) return io.env.FORCE_COLOR !== "0";
  return io.isTerminal;
}

/** Returns the width of text for standard output, in columns. */
export function outputWidth(io: CliIo): number {
  return io.columns ?? DEFAULT_WIDTH;
}

/** Writes to a file where one is named, and to standard output where none is. */
export async function writeTo(file: string | undefined, text: string, io: CliIo): Promise<void> {
  if (file === undefined) io.writeOut(text);
  else await writeWhole(file, text, io);
}

/**
 * Writes a file whole or not at all, through a temporary file beside it, and says so on standard error.
 *
 * @throws CliError `not-a-file` for a directory, `file-unwritable` when it may not be written.
 */
export async function writeWhole(file: string, text: string, io: CliIo): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    throw new CliError(
      "not-a-file",
      `Expected a file to write, found the directory "${file}". Name a file in it.`,
    );
  }
  try {
    // A device or a pipe, such as /dev/stdout, is written to; renaming over it would destroy it.
    if (found && !found.isFile()) await writeFile(file, text);
    else await replaceFile(file, text);
  } catch (cause) {
    throw unwritable(file, cause);
  }
  io.writeErr(`keyfit: wrote ${file}\n`);
}

async function replaceFile(file: string, text: string): Promise<void> {
  // A new folder beside the file: a name nobody else uses, on the file's own disk, so that the rename is one step.
  const folder = await mkdtemp(`${file}.`);
  try {
    const temporary = join(folder, "new");
    await writeFile(temporary, text);
    await rename(temporary, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function unwritable(file: string, cause: unknown): CliError {
  const reason = (cause as NodeJS.ErrnoException).code;
  return new CliError(
    "file-unwritable",
    `Expected to write "${file}", found ${reason}. Check that its folder exists and may be written.`,
    cause,
  );
}
