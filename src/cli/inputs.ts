import { readFile, stat } from "node:fs/promises";
import { InvalidArgumentError } from "commander";
import type { DocumentInput, Guide } from "../index.js";
import { CliError } from "./exit.js";
import type { CliIo } from "./io.js";

/** The guide that is checked against where none is named. */
export const DEFAULT_GUIDE = "patient-care-specialist";

const STDIN = "-";

const STDIN_NAME = "standard input";

/**
 * Checks that at most one file is standard input, which can be read only once.
 *
 * @throws CliError `invalid-input`.
 */
export function checkStdinOnce(files: readonly (string | undefined)[]): void {
  const count = files.filter((file) => file === STDIN).length;
  if (count > 1) {
    throw new CliError(
      "invalid-input",
      `Expected "-" (standard input) for one file at the most, found it ${count} times. Give the others as files.`,
    );
  }
}

/** Returns the library's input for a file named on the command line, or for standard input. */
export async function documentInput(file: string, io: CliIo): Promise<DocumentInput> {
  return file === STDIN ? { data: await io.readStdin(), name: STDIN_NAME } : { path: file };
}

/**
 * Returns the guide behind `--guide` or a command's argument: parsed from a file when the value is `-`, ends in `.json`
 * or names a file that exists; else the value itself, as the id of a bundled guide.
 *
 * @throws KeyfitError `invalid-guide`.
 * @throws CliError `file-not-found`, `not-a-file`, `file-unreadable`.
 */
export async function guideInput(value: string, io: CliIo): Promise<string | Guide> {
  return (await isGuideFile(value)) ? parseGuideFile(value, io) : value;
}

/** Returns the guide in a file or on standard input; throws as {@link guideInput} does. */
export async function parseGuideFile(file: string, io: CliIo): Promise<Guide> {
  const { parseGuide } = await import("../index.js");
  return parseGuide(await readText(file, io), file === STDIN ? STDIN_NAME : file);
}

async function isGuideFile(value: string): Promise<boolean> {
  if (value === STDIN || value.endsWith(".json")) return true;
  const found = await stat(value).catch(() => undefined);
  return found?.isFile() ?? false;
}

async function readText(file: string, io: CliIo): Promise<string> {
  const bytes = file === STDIN ? await io.readStdin() : await readBytes(file);
  return new TextDecoder().decode(bytes);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function unreadable(file: string, cause: unknown): CliError {
  const reason = (cause as NodeJS.ErrnoException).code;
  if (reason === "ENOENT") {
    return new CliError("file-not-found", `Expected a file at "${file}", found none. Check the path.`, cause);
  }
  if (reason === "EISDIR") {
    return new CliError(
      "not-a-file",
      `Expected a file at "${file}", found a directory. Name a file in it.`,
      cause,
    );
  }
  return new CliError(
    "file-unreadable",
    `Expected to read "${file}", found ${reason}. Check its permissions.`,
    cause,
  );
}

/** Reads an option that is a score, 0 to 100. */
export function parseScore(value: string): number {
  const score = Number(value);
  if (value.trim() === "" || !(score >= 0 && score <= 100)) {
    throw new InvalidArgumentError("Expected a number from 0 to 100.");
  }
  return score;
}
