import type { CliIo } from "../../src/cli/io.js";
import { run } from "../../src/cli/main.js";

/** What a run of the command line came to. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The world of a run: standard input, and what the terminal is. */
export interface CliWorld
  extends Partial<
    Pick<CliIo, "isTerminal" | "columns" | "errIsTerminal" | "errColumns" | "onInterrupt" | "env">
  > {
  readonly stdin?: string;
}

/** Runs the command line in this process. */
export async function runCli(args: readonly string[], world: CliWorld = {}): Promise<CliRun> {
  const { stdin = "", ...terminal } = world;
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(
    args,
    ioOf({
      readStdin: async () => new TextEncoder().encode(stdin),
      writeOut: (text) => out.push(text),
      writeErr: (text) => err.push(text),
      ...terminal,
    }),
  );
  return { code, out: out.join(""), err: err.join("") };
}

/** A world without input, terminal and environment, in which nothing is kept of what is written, but for what is given. */
export function ioOf(own: Partial<CliIo>): CliIo {
  return {
    readStdin: async () => new Uint8Array(),
    writeOut: () => undefined,
    writeErr: () => undefined,
    isTerminal: false,
    columns: undefined,
    errIsTerminal: false,
    errColumns: undefined,
    onInterrupt: () => () => undefined,
    env: {},
    ...own,
  };
}
