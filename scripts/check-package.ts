import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { killBatch } from "./kill-batch.js";
import { nodeOutput, npmOutput, ROOT, runNode } from "./run-command.js";

const MOST_PACKAGES = 30;
/** Most of it is the lexicon (10 MB), its compiled tables (4 MB) and zod (6 MB). */
const MOST_MEGABYTES = 32;

/** How many checks passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The packed package and a project in a temporary folder that has installed it. */
interface Consumer {
  readonly tarball: string;
  readonly folder: string;
  readonly packages: readonly string[];
}

/** One thing that a consumer must find so: returns what was found, throws when it is not so. */
type Check = (consumer: Consumer) => string | Promise<string>;

const CHECKS: Readonly<Record<string, Check>> = {
  "publint finds nothing": lintPackage,
  "attw resolves every type": ({ tarball }) => {
    nodeOutput([bin("@arethetypeswrong/cli/dist/index.js"), tarball, "--profile", "node16", "--no-color"]);
    return "ESM and CommonJS";
  },
  [`at most ${MOST_PACKAGES} packages`]: ({ packages }) => atMost(packages.length, MOST_PACKAGES, "packages"),
  [`at most ${MOST_MEGABYTES} MB installed`]: ({ folder }) =>
    atMost(megabytes(join(folder, "node_modules")), MOST_MEGABYTES, "MB"),
  "nothing native": ({ folder }) => {
    const native = filesIn(join(folder, "node_modules")).filter((file) =>
      /\.(node|wasm|so|dll|dylib)$/.test(file),
    );
    return same(native, []) && "no such file";
  },
  "licences of what is bundled": ({ folder }) => {
    const notices = readFileSync(join(folder, "node_modules/keyfit/dist/THIRD_PARTY_NOTICES.txt"), "utf8");
    for (const name of ["mammoth", "natural", "pdf-parse", "pdfjs-dist"])
      holds(notices.includes(`\n${name} `), name);
    return `${Math.round(notices.length / 1000)} kB`;
  },
  "compiles under NodeNext": (consumer) => compile(consumer, "NodeNext", "NodeNext"),
  "compiles under bundler resolution": (consumer) => compile(consumer, "ESNext", "Bundler"),
  "ESM: quiet, lazy, then analyzes": (consumer) => tryImport(consumer, "esm.mjs"),
  "CommonJS: quiet, lazy, then analyzes": (consumer) => tryImport(consumer, "cjs.cjs"),
  "keyfit check of a PDF, DOCX and text": ({ folder }) => {
    const { out, code } = keyfit(folder, [
      "check",
      "resume.pdf",
      "--letter",
      "cover-letter.docx",
      "--job",
      "job.txt",
    ]);
    same(code, 0);
    holds(out.includes("resume.pdf") && out.includes("cover-letter.docx"), out);
    return `${out.split("\n").length} lines`;
  },
  "keyfit check says the same from its code cache": ({ folder }) => {
    const [first, second] = [1, 2].map(() =>
      keyfit(folder, ["check", "resume.pdf", "--as-of", "2025-06-15"]),
    );
    same(first, second);
    return `Node ${readdirSync(join(folder, "node_modules/keyfit/dist/.cache")).join(", ")}`;
  },
  "keyfit check from standard input": ({ folder }) => {
    const job = readFileSync(join(folder, "job.txt"), "utf8");
    const { out, code } = keyfit(folder, ["check", "-", "--format", "json", "--as-of", "2025-06-15"], job);
    same(code, 0);
    return `score ${JSON.parse(out).score.total}`;
  },
  "keyfit job reads what the library reads": ({ folder }) => {
    const text =
      "Wer weiÃŸ?\n\nRequirements\n• Crème brûlée – “plating”\n• Iâ€™d like Python\n• Excel – advanced";
    const code = `process.stdout.write(JSON.stringify(require("keyfit").extractJobKeywords(${JSON.stringify(text)}).map((k) => k.id)))`;
    const library = JSON.parse(runNode(["-e", code], { cwd: folder }).out);
    const { out } = keyfit(folder, ["job", "-", "--json"], text);
    const own = JSON.parse(out).keywords.map(({ id }: { id: string }) => id);
    same(JSON.stringify(own), JSON.stringify(library));
    return library.join(", ");
  },
  "ESM and CommonJS: a batch on threads": ({ folder }) => {
    const code = (load: string) =>
      `(async () => { const { analyzeBatch } = ${load}; for await (const { status, reports } of analyzeBatch([{ resume: { path: "resume.pdf" } }], { guide: "patient-care-specialist", workers: 1, asOf: "2026-01-15" })) console.log(status, reports[0].score.total); })()`;
    const run = (load: string) => runNode(["-e", code(load)], { cwd: folder });
    const [esm, cjs] = [run(`await import("keyfit/batch")`), run(`require("keyfit/batch")`)];
    same(cjs.out + cjs.err, esm.out);
    return esm.out.trim();
  },
  "keyfit batch ends with the same bytes however often it is killed": ({ folder }) =>
    killBatch({
      cli: join(folder, "node_modules/keyfit/dist/cli.cjs"),
      folder: mkdtempSync(join(folder, "killed-")),
      files: ["resume.pdf", "job.txt", "cover-letter.docx"].map((name) => join(folder, name)),
      job: join(folder, "job.txt"),
      kills: 20,
    }),
  "keyfit exits with 1 below --min-score": ({ folder }) =>
    exits(folder, ["check", "resume.pdf", "--min-score", "100"], 1),
  "keyfit exits with 2 for a missing file": ({ folder }) => exits(folder, ["check", "missing.pdf"], 2),
  "keyfit exits with 2 for an unknown option": ({ folder }) => exits(folder, ["check", "--colour"], 2),
  "keyfit keeps quiet when its reader goes away": ({ folder }) => {
    const { err } = runNode(["-e", CLOSED_PIPE], { cwd: folder });
    return same(err, "") && "no stack";
  },
};

/** Starts keyfit with a standard output that is closed at once. */
const CLOSED_PIPE = `
const { spawn } = require("node:child_process");
const child = spawn(process.execPath, ["node_modules/keyfit/dist/cli.cjs", "read", "resume.pdf", "--json"]);
child.stdout.destroy();
child.stderr.pipe(process.stderr);`;

/** Packs the built package, installs it into a project of its own, and looks at it as a consumer would. */
export async function checkPackage(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "keyfit-package-"));
  try {
    const consumer = installInto(folder);
    const results = [];
    for (const [name, check] of Object.entries(CHECKS)) results.push(await attempt(name, check, consumer));
    const passed = results.filter((ok) => ok).length;
    return { passed, failed: results.length - passed };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function attempt(name: string, check: Check, consumer: Consumer): Promise<boolean> {
  try {
    console.log(`  ok      ${name.padEnd(46)} ${await check(consumer)}`);
    return true;
  } catch (error) {
    console.log(`  FAILED  ${name}\n${error instanceof Error ? error.message : error}`);
    return false;
  }
}

function installInto(folder: string): Consumer {
  const [packed] = JSON.parse(
    npmOutput(["pack", "--json", "--ignore-scripts", "--pack-destination", folder]),
  );
  const tarball = join(folder, packed.filename);
  cpSync(join(ROOT, "fixtures/consumer"), folder, { recursive: true });
  cpSync(join(ROOT, "samples"), folder, { recursive: true });
  npmOutput(["install", "--no-audit", "--no-fund", "--loglevel=error", tarball], { cwd: folder });
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return { tarball, folder, packages: Object.keys(lock.packages).filter((path) => path !== "") };
}

async function lintPackage({ tarball }: Consumer): Promise<string> {
  const packed = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(packed).buffer }, strict: true });
  const found = messages.map((message) => formatMessage(message, pkg));
  return same(found, []) && "all good";
}

function compile({ folder }: Consumer, module: string, moduleResolution: string): string {
  const config = {
    compilerOptions: {
      module,
      moduleResolution,
      target: "ES2022",
      strict: true,
      noEmit: true,
      resolveJsonModule: true,
      types: [],
    },
    files: ["consumer.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  nodeOutput([bin("typescript/bin/tsc"), "-p", "."], { cwd: folder });
  return "strict, with the package's own types checked";
}

/** Runs a script of `fixtures/consumer` and tells from V8's coverage files which scripts an import alone has loaded. */
function tryImport({ folder }: Consumer, script: string): string {
  const coverage = join(folder, `coverage-${script}`);
  mkdirSync(coverage);
  const imported = runNode([script, "import"], { cwd: folder, env: { NODE_V8_COVERAGE: coverage } });
  same(imported, { code: 0, out: "", err: "" });
  const loaded = readdirSync(coverage).flatMap((file) => scriptsIn(join(coverage, file)));
  holds(
    loaded.some((url) => url.includes("/keyfit/dist/index.")),
    "the import was not recorded",
  );
  same(
    loaded.filter((url) => url.includes("-engine.")),
    [],
  );
  return nodeOutput([script, "analyze"], { cwd: folder }).trim();
}

function scriptsIn(file: string): string[] {
  const { result } = JSON.parse(readFileSync(file, "utf8")) as { result: { url: string }[] };
  return result.map(({ url }) => url);
}

function keyfit(folder: string, args: readonly string[], input = "") {
  // What npm links as the command, started in the same way on every system.
  return runNode([join(folder, "node_modules/keyfit/dist/cli.cjs"), ...args], { cwd: folder, input });
}

function exits(folder: string, args: readonly string[], expected: number): string {
  const { code, err } = keyfit(folder, args);
  same(code, expected);
  holds(err.startsWith("keyfit: ") && !err.includes("    at "), err);
  return err.split("\n")[0] ?? "";
}

function bin(path: string): string {
  return join(ROOT, "node_modules", path);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));
}

function megabytes(folder: string): number {
  const bytes = filesIn(folder)
    .map((file) => statSync(file))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
  return Math.round(bytes / 100_000) / 10;
}

function atMost(found: number, limit: number, unit: string): string {
  holds(found <= limit, `found ${found} ${unit}`);
  return `${found} ${unit}`;
}

function same(found: unknown, expected: unknown): true {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, found ${a}`);
  return true;
}

function holds(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await checkPackage();
  process.exitCode = failed === 0 ? 0 : 1;
}
