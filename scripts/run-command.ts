import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What a program gave back. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How to run a program: its folder (default: the repository), more environment, text for its standard input. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** `show` lets the program write to this one's terminal; nothing is given back then. */
  readonly output?: "keep" | "show";
}

/** Runs Node with these arguments and waits for its end. */
export function runNode(args: readonly string[], options: RunOptions = {}): Ran {
  const { cwd = ROOT, env = {}, input = "", output = "keep" } = options;
  const stdio =
    output === "show" ? (["ignore", "inherit", "inherit"] as const) : (["pipe", "pipe", "pipe"] as const);
  const ran = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    ...(output === "keep" && { input }),
    stdio: [...stdio],
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (ran.error) throw ran.error;
  return { code: ran.status, out: ran.stdout ?? "", err: ran.stderr ?? "" };
}

/** Runs npm, the same one that runs this script, and waits for its end. */
export function runNpm(args: readonly string[], options: RunOptions = {}): Ran {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("Expected to be run by npm, such as by `npm run check`.");
  return runNode([npm, ...args], options);
}

/** Runs Node and returns its standard output; throws with what it wrote when it fails. */
export function nodeOutput(args: readonly string[], options: RunOptions = {}): string {
  return outputOf(`node ${args.join(" ")}`, runNode(args, options));
}

/** Runs npm and returns its standard output; throws with what it wrote when it fails. */
export function npmOutput(args: readonly string[], options: RunOptions = {}): string {
  return outputOf(`npm ${args.join(" ")}`, runNpm(args, options));
}

function outputOf(command: string, { code, out, err }: Ran): string {
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${out}${err}`);
  return out;
}
