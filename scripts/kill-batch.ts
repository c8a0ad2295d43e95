import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder of résumés and what checks it. */
export interface KilledBatch {
  /** The command line's script. */
  readonly cli: string;
  /** A folder to work in. */
  readonly folder: string;
  /** Files that each person gets one of, in turn. */
  readonly files: readonly string[];
  readonly job: string;
  readonly kills: number;
}

/**
 * Kills a batch again and again at random moments, goes on with it each time, and holds what it ends with against a run that nobody disturbed.
 * Returns what happened, in a line.
 *
 * @throws Error where one byte differs.
 */
export async function killBatch({ cli, folder, files, job, kills }: KilledBatch): Promise<string> {
  const people = join(folder, "people");
  mkdirSync(people, { recursive: true });
  const count = 120;
  for (let number = 0; number < count; number++) {
    const file = files[number % files.length] as string;
    const name = join(people, `person-${String(number).padStart(3, "0")}${/\.\w+$/.exec(file)?.[0]}`);
    if (/\.(?:txt|md|rtf)$/.test(file)) writeFileSync(name, `${readFileSync(file, "utf8")}\n${number}`);
    else copyFileSync(file, name);
  }
  const args = ["batch", people, "--job", job, "--as-of", "2026-01-15", "--quiet", "--resume", "--out"];
  const whole = join(folder, "whole");
  const started = performance.now();
  await ended(spawn(process.execPath, [cli, ...args, whole]));
  const alone = performance.now() - started;
  const out = join(folder, "killed");
  let killed = 0;
  let finished = 0;
  for (let turn = 0; turn < kills; turn++) {
    const child = spawn(process.execPath, [cli, ...args, out], { stdio: "ignore" });
    // A moment between the start and half the time that the whole batch takes: the later turns are shorter.
    const timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * alone * (finished > 0 ? 0.2 : 0.5));
    if ((await ended(child)) === null) killed++;
    else {
      finished++;
      // What is done is begun anew, so that all kills meet work.
      rmSync(join(out, "journal.ndjson"));
    }
    clearTimeout(timer);
  }
  await ended(spawn(process.execPath, [cli, ...args, out], { stdio: "ignore" }));
  const expected = digests(whole);
  const found = digests(out);
  const names = new Set([...expected.keys(), ...found.keys()]);
  const different = [...names].filter((name) => expected.get(name) !== found.get(name));
  if (different.length > 0)
    throw new Error(`not the same behind ${killed} kills: ${different.slice(0, 5).join(", ")}`);
  return `${killed} kills in ${kills} runs, ${expected.size} files the same`;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on("close", (code) => resolve(code)));
}

function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}
