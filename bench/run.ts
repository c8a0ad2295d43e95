import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { npmOutput, ROOT } from "../scripts/run-command.js";
import { DEFAULT_LIMITS } from "../src/document/limits.js";
import { readLayout } from "../src/document/read-layout.js";
import { compileGuide } from "../src/match/compile-keywords.js";
import { findMatches } from "../src/match/find-matches.js";
import { printTable, startNode, timeInTurn } from "./measure.js";

type Keyfit = typeof import("../src/index.js");

const ROUNDS = 30;
const COLD_ROUNDS = 15;
const GUIDE = "patient-care-specialist";
const RESUME = join(ROOT, "samples/resume.pdf");
const LETTER = join(ROOT, "samples/cover-letter.docx");
const JOB = join(ROOT, "samples/job.txt");
const CLI = join(ROOT, "dist/cli.cjs");
const POSTINGS = ["tune-50-machine-learning-engineer", "tune-37-civil-project-engineer"];

const COLUMNS = [
  "two-columns.pdf",
  "layouts/cairo-sidebar.pdf",
  "layouts/chromium-sidebar-left.pdf",
  "layouts/office-columns.pdf",
];

const keyfit: Keyfit = await import(dist("index.js"));

await benchAnalyze();
await benchColumns();
await benchPosting();
await benchMatcher();
await benchImport();
await benchCold();
benchSize();

/** `analyze` of one document against the same engine's bare text, in one process. */
async function benchAnalyze(): Promise<void> {
  const bytes = { PDF: readFileSync(RESUME), DOCX: readFileSync(LETTER), text: readFileSync(JOB) };
  const bare = {
    PDF: await barePdf(bytes.PDF),
    DOCX: await bareDocx(bytes.DOCX),
    text: () => new TextDecoder().decode(bytes.text),
  };
  const index = compileGuide(keyfit.loadGuide(GUIDE));
  const rows = [];
  for (const format of ["PDF", "DOCX", "text"] as const) {
    const data = bytes[format];
    const document = await keyfit.readDocument({ data });
    const time = await timeInTurn(
      {
        bare: bare[format],
        read: () => keyfit.readDocument({ data }),
        match: () => findMatches(document, index, { asOf: "2025-06-15", posting: null }),
        analyze: () => keyfit.analyze({ resume: { data }, guide: GUIDE, asOf: "2025-06-15" }),
      },
      ROUNDS,
    );
    rows.push([
      format,
      time.bare,
      time.read,
      time.match,
      time.match / time.read,
      time.analyze,
      time.analyze / time.bare,
    ]);
  }
  printTable(
    "One document in a warm process, ms",
    ["", "bare text", "read", "match", "match / read", "analyze", "analyze / bare"],
    rows,
  );
}

/** Pages of two columns: their lines in reading order, and the whole of `readDocument` in its own thread, against bare text. */
async function benchColumns(): Promise<void> {
  const rows = [];
  for (const name of COLUMNS) {
    const data = readFileSync(join(ROOT, "fixtures/documents", name));
    const time = await timeInTurn(
      {
        bare: await barePdf(data),
        lines: () => readLayout({ bytes: data, name, limits: DEFAULT_LIMITS }),
        read: () => keyfit.readDocument({ data }),
      },
      ROUNDS,
    );
    rows.push([name, time.bare, time.lines, time.lines / time.bare, time.read, time.read / time.bare]);
  }
  printTable(
    "A page of two columns in a warm process, ms",
    ["", "bare text", "lines in order", "lines / bare", "readDocument", "readDocument / bare"],
    rows,
  );
}

/** A posting of 1,000 words, read and looked for in a résumé, against the reading of one page of PDF. */
async function benchPosting(): Promise<void> {
  const texts = POSTINGS.map((name) =>
    readFileSync(join(ROOT, "fixtures/gold/postings", name, "job.txt"), "utf8"),
  );
  const text = (texts.join("\n\n").match(/\S+\s*/g) ?? []).slice(0, 1000).join("");
  const resume = {
    text: readFileSync(join(ROOT, "fixtures/gold/postings", POSTINGS[0] ?? "", "resume.txt"), "utf8"),
  };
  const data = readFileSync(RESUME);
  const time = await timeInTurn(
    {
      pdf: () => keyfit.readDocument({ data }),
      keywords: () => keyfit.extractJobKeywords(text),
      analyze: () => keyfit.analyze({ job: { text }, resume, asOf: "2025-06-15" }),
    },
    ROUNDS,
  );
  printTable(
    "A posting of 1,000 words in a warm process, ms",
    ["", "read one page of PDF", "keywords of the posting", "keywords, and found in a résumé"],
    [["", time.pdf, time.keywords, time.analyze]],
  );
}

async function barePdf(data: Uint8Array): Promise<() => Promise<unknown>> {
  const { PDFParse } = await import("pdf-parse");
  return async () => {
    const parser = new PDFParse({ data: new Uint8Array(data), verbosity: 0 });
    await parser.getText();
    await parser.destroy();
  };
}

async function bareDocx(data: Uint8Array): Promise<() => Promise<unknown>> {
  const { default: mammoth } = await import("mammoth");
  return () => mammoth.extractRawText({ buffer: Buffer.from(data) });
}

/** How much text the matcher gets through, with all keywords of the guide. */
async function benchMatcher(): Promise<void> {
  const { text } = await keyfit.readDocument({ path: RESUME });
  const document = await keyfit.readDocument({ text: `${text}\n\n`.repeat(100) });
  const guide = keyfit.loadGuide(GUIDE);
  const index = compileGuide(guide);
  const time = await timeInTurn(
    { match: () => findMatches(document, index, { asOf: "2025-06-15", posting: null }) },
    7,
  );
  const megabytes = Buffer.byteLength(document.text) / 1_000_000;
  printTable(
    "Matcher",
    ["", "keywords", "MB of text", "MB/s"],
    [["guide", guide.keywords.length, megabytes, (megabytes / time.match) * 1000]],
  );
}

/** Loading the package in a new process, beside an empty module. */
async function benchImport(): Promise<void> {
  await withScripts(
    {
      "nothing (ESM)": ["a.mjs", ""],
      "import keyfit": ["b.mjs", `import ${JSON.stringify(dist("index.js"))};`],
      "nothing (CommonJS)": ["c.cjs", ""],
      "require keyfit": ["d.cjs", `require(${JSON.stringify(join(ROOT, "dist/index.cjs"))});`],
    },
    "Time to import, ms",
  );
}

async function withScripts(
  scripts: Readonly<Record<string, readonly [string, string]>>,
  title: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "keyfit-bench-"));
  try {
    const jobs: Record<string, () => void> = {};
    for (const [name, [file, code]] of Object.entries(scripts)) {
      writeFileSync(join(folder, file), code);
      jobs[name] = () => startNode([join(folder, file)]);
    }
    printTable(title, ["", "ms"], Object.entries(await timeInTurn(jobs, COLD_ROUNDS)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One `keyfit check` in a new process, as multiples of the start of bare Node; the very first start is left out. */
async function benchCold(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "keyfit-bench-"));
  const text = join(folder, "resume.txt");
  writeFileSync(text, (await keyfit.readDocument({ path: RESUME })).text);
  const commands = {
    "node -e 0": ["-e", "0"],
    "check of a PDF": [CLI, "check", RESUME],
    "check of a DOCX": [CLI, "check", LETTER],
    "check of text": [CLI, "check", text],
    "check of all three": [CLI, "check", RESUME, "--letter", LETTER, "--job", JOB],
    "--help": [CLI, "--help"],
  };
  const jobs = Object.fromEntries(
    Object.entries(commands).map(([name, args]) => [name, () => startNode(args)]),
  );
  for (const job of Object.values(jobs)) job();
  const times = await timeInTurn(jobs, COLD_ROUNDS);
  const bare = times["node -e 0"] ?? Number.NaN;
  printTable(
    "A new process, ms",
    ["", "ms", "× bare node"],
    Object.entries(times).map(([name, ms]) => [name, ms, ms / bare]),
  );
  rmSync(folder, { recursive: true, force: true });
}

function benchSize(): void {
  const folder = mkdtempSync(join(tmpdir(), "keyfit-bench-"));
  try {
    const [packed] = JSON.parse(
      npmOutput(["pack", "--json", "--ignore-scripts", "--pack-destination", folder]),
    );
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    npmOutput(["install", "--no-audit", "--no-fund", "--loglevel=error", join(folder, packed.filename)], {
      cwd: folder,
    });
    const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
    printTable(
      "Size",
      ["", ""],
      [
        ["packed, MB", packed.size / 1e6],
        ["unpacked, MB", packed.unpackedSize / 1e6],
        ["installed with dependencies, MB", sizeOf(join(folder, "node_modules")) / 1e6],
        ["packages", String(Object.keys(lock.packages).length - 1)],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}

function dist(file: string): string {
  return pathToFileURL(join(ROOT, "dist", file)).href;
}
