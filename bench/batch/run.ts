import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../scripts/run-command.js";
import { printTable } from "../measure.js";
import { writePeople, writeSmall } from "./make-people.js";

const CLI = join(ROOT, "dist/cli.cjs");
const JOB = join(ROOT, "samples/job.txt");
const PEOPLE = Number(process.argv[2] ?? 1000);
const SMALL = Number(process.argv[3] ?? 10_000);

const ONE_THREAD: Readonly<Record<string, string>> = {
  engines: "bare text of pdf-parse and mammoth, one thread",
  read: "readDocument, one thread",
  analyze: "and analyzed",
  render: "and rendered as HTML and JSON",
};

const folder = mkdtempSync(join(tmpdir(), "keyfit-bench-"));
try {
  await writePeople(join(folder, "people"), PEOPLE);
  await benchThroughput(join(folder, "people"));
  if (SMALL > 0) await benchMemory();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Résumés a second and memory, beside reading alone. */
async function benchThroughput(people: string): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const what of ["engines", "read", "analyze", "render"]) {
    const run = await measure("node", [
      "--import",
      "tsx",
      join(ROOT, "bench/batch/one-thread.ts"),
      what,
      people,
      JOB,
    ]);
    rows.push([ONE_THREAD[what] ?? what, Number(run.out), Number(run.out) / PEOPLE, run.megabytes, ""]);
  }
  const poppler = timePoppler(people);
  rows.push(["pdftotext, one run a PDF", ...(poppler ?? ["not installed", ""]), "", ""]);
  for (const workers of [1, 2, 4]) {
    const out = join(folder, `out-${workers}`);
    const run = await measure(
      process.execPath,
      [CLI, "batch", people, "--job", JOB, "--out", out, "--workers", String(workers), "--quiet"],
      join(out, "journal.ndjson"),
    );
    rows.push([
      `keyfit batch, ${workers} workers`,
      run.milliseconds,
      run.milliseconds / PEOPLE,
      run.megabytes,
      run.first ?? "",
    ]);
    rmSync(out, { recursive: true, force: true });
  }
  printTable(
    `${PEOPLE} résumés, every other one PDF and DOCX, with guide and posting`,
    ["", "ms", "ms a résumé", "peak MB", "first row, ms"],
    rows,
  );
}

/** Memory with many more files. */
async function benchMemory(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const count of [SMALL / 10, SMALL]) {
    const small = join(folder, `small-${count}`);
    writeSmall(small, count);
    const out = join(folder, `out-small-${count}`);
    const run = await measure(
      process.execPath,
      [CLI, "batch", small, "--job", JOB, "--out", out, "--workers", "2", "--quiet"],
      join(out, "journal.ndjson"),
    );
    rows.push([
      `${count} small texts, 2 workers`,
      run.milliseconds,
      run.milliseconds / count,
      run.megabytes,
      run.first ?? "",
    ]);
    rmSync(small, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
  printTable("Memory by the number of files", ["", "ms", "ms a résumé", "peak MB", "first row, ms"], rows);
}

interface Measured {
  readonly milliseconds: number;
  /** The most memory that the process held, where the system tells (Linux). */
  readonly megabytes: number;
  readonly out: string;
  /** When the first candidate stood in the journal. */
  readonly first?: number;
}

async function measure(command: string, args: readonly string[], journal?: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], cwd: ROOT });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  let peak = 0;
  let first: number | undefined;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child));
    if (journal && first === undefined && linesOf(journal) > 1) first = performance.now() - started;
  }, 20);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}`);
  const milliseconds = performance.now() - started;
  return { milliseconds, megabytes: peak, out, ...(first !== undefined && { first }) };
}

function peakOf({ pid }: ChildProcess): number {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}

function linesOf(file: string): number {
  try {
    return readFileSync(file, "utf8").split("\n").length - 1;
  } catch {
    return 0;
  }
}

function timePoppler(people: string): [number, number] | null {
  if (spawnSync("pdftotext", ["-v"]).error) return null;
  const files = readdirSync(people, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".pdf"),
  );
  const started = performance.now();
  for (const file of files) spawnSync("pdftotext", [join(people, file), "-"]);
  const time = performance.now() - started;
  return [time, time / files.length];
}
