import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type BatchRun,
  type Candidate,
  type RunOptions,
  type RunProgress,
  runBatch,
} from "../../src/batch/index.js";
import { readCsvTable } from "../../src/batch/read-table.js";
import { gapReportSchema } from "../../src/report/index.js";
import "./use-source-worker.js";

// A busy machine takes long to start threads.
vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

const AS_OF = "2024-03-01";
const POSTING = "Requirements\n- Phlebotomy\n- Epic\n- Spanish\n- BLS\n- Medical terminology\n";
const OTHER_POSTING = "Requirements\n- Python\n- SQL\n- Kubernetes\n- Docker\n";
const SUMMARIES = ["cohort.html", "summary.csv", "summary.xlsx"];

/** More people than one thread has in hand at a time, so that a run can be stopped before all are begun. */
const PEOPLE = [
  "Ana Lima",
  "Bo Tran",
  "Cara Novak",
  "Dev Rao",
  "Eve Stone",
  "Finn Moore",
  "Gil Young",
  "Ivo Petrov",
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

// A finished batch of texts, which other tests go on with in a copy, or compare with.
let finished = "";
let digests: Record<string, string>;
beforeAll(async () => {
  finished = makeFolder({
    "job.txt": POSTING,
    "other.txt": OTHER_POSTING,
    ...Object.fromEntries(PEOPLE.map((name, index) => [`in/${name}.txt`, resumeOf(name, index + 3)])),
  });
  await runIn(finished);
  digests = digestsOf(join(finished, "out"));
});

describe("files over the limit of bytes", () => {
  it("are each refused, and none is the copy of another of the same size", async () => {
    const folder = makeFolder({ "in/Ana Lima.txt": "a".repeat(300), "in/Bo Tran.txt": "b".repeat(300) });
    const { batch } = await runBatch({
      sources: [join(folder, "in")],
      out: join(folder, "out"),
      guide: "patient-care-specialist",
      limits: { bytes: 200 },
      workers: 1,
    });
    expect(batch.candidates.map(({ error }) => error?.code)).toEqual(["too-large", "too-large"]);
  });
});

describe("a folder with files of all kinds", () => {
  let folder = "";
  let run: BatchRun;
  let seen: RunProgress[];
  beforeAll(async () => {
    folder = makeFolder({
      "job.txt": readFileSync("samples/job.txt"),
      "in/Ana Lima.pdf": readFileSync("samples/resume.pdf"),
      "in/Ana Lima cover letter.docx": readFileSync("samples/cover-letter.docx"),
      "in/Bo Tran.docx": readFileSync("fixtures/documents/resume.docx"),
      "in/Cara Novak.odt": readFileSync("fixtures/documents/layouts/office-single.odt"),
      "in/Dev Rao.txt": resumeOf("Dev Rao", 12),
      "in/Eve Stone.pdf": readFileSync("fixtures/documents/truncated.pdf"),
      "in/Finn Moore.txt": "",
      "in/Gil Young.doc": readFileSync("fixtures/documents/old.doc"),
      "in/Hana Ito.rtf": `{\\rtf1\\ansi ${resumeOf("Hana Ito", 20).replaceAll("\n", "\\par\n")}}`,
      "in/Zed Copy.txt": resumeOf("Dev Rao", 12),
      "in/Zoe\u0308 Brandt.txt": resumeOf("Zoë Brandt", 31),
      "in/team/Ivo Petrov.txt": resumeOf("Ivo Petrov", 8),
      "in/李娜.txt": resumeOf("李娜", 15),
      "in/.notes.txt": resumeOf("Nobody", 1),
      "in/photo.jpg": new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      "in/Uma Sol cover letter.docx": readFileSync("samples/cover-letter.docx"),
      "in/~$Bo Tran.docx": "held open",
    });
    [run, seen] = await runIn(folder, { out: "one", workers: 1 });
  });

  it("is a row for each résumé in the order of names, with its status or its error", () => {
    expect(run.finished).toBe(true);
    expect(run.batch.candidates.map(({ name, status, error }) => [name, error?.code ?? status])).toEqual([
      ["Ana Lima.pdf", "done"],
      ["Bo Tran.docx", "done"],
      ["Cara Novak.odt", "done"],
      ["Dev Rao.txt", "done"],
      ["Eve Stone.pdf", "corrupt-file"],
      ["Finn Moore.txt", "empty-file"],
      ["Gil Young.doc", "unsupported-format"],
      ["Hana Ito.rtf", "done"],
      ["Zed Copy.txt", "duplicate"],
      ["Zo\u00eb Brandt.txt", "done"],
      ["team/Ivo Petrov.txt", "done"],
      ["李娜.txt", "done"],
    ]);
  });

  it("pairs a letter by its name, and reads it with its résumé", () => {
    const [first] = run.batch.candidates;
    expect(run.batch.candidates.filter(({ letter }) => letter !== null)).toEqual([first]);
    expect(first?.letter).toBe("Ana Lima cover letter.docx");
    expect(reportOf(join(folder, "one"), first).documents.coverLetter?.name).toBe(first?.letter);
  });

  it("has no results of its own for a copy, which names its original", () => {
    const copy = run.batch.candidates.find(({ status }) => status === "duplicate");
    expect(copy).toMatchObject({ duplicateOf: "Dev-Rao", results: [], error: null });
  });

  it("tells what was left out and why, but for hidden files", () => {
    expect(run.batch.leftOut).toEqual([
      { name: "Uma Sol cover letter.docx", reason: "letter-without-resume" },
      { name: "photo.jpg", reason: "other-format" },
      { name: "~$Bo Tran.docx", reason: "hidden-or-temporary" },
    ]);
  });

  it("gets a page and a report of the documented form for each person, and nothing else in reports/", () => {
    const out = join(folder, "one");
    const paths = run.batch.candidates.flatMap(({ results }) =>
      results.flatMap(({ html, json }) => [html, json]),
    );
    expect(readdirSync(join(out, "reports")).sort()).toEqual(
      paths.map((path) => path.replace("reports/", "")).sort(),
    );
    expect(paths).toContain("reports/李娜.html");
    expect(paths).toContain("reports/Zo\u00eb-Brandt.json");
    for (const candidate of run.batch.candidates.filter(({ status }) => status === "done")) {
      expect(reportOf(out, candidate).score.total).toBe(candidate.results[0]?.score);
      const page = readFileSync(join(out, candidate.results[0]?.html ?? ""), "utf8");
      expect(page).toMatch(/^<!DOCTYPE html>/i);
      expect(page).toContain(candidate.name.replace(/\.\w+$/, ""));
    }
  });

  it("gets tables and a page for the group, and no file that is not told of", () => {
    const out = join(folder, "one");
    expect(run.files).toEqual(SUMMARIES.map((name) => join(out, name)));
    expect(readdirSync(out).sort()).toEqual([...SUMMARIES, "journal.ndjson", "reports"].sort());
    const { rows } = readCsvTable(readFileSync(join(out, "summary.csv"), "utf8"), "summary.csv");
    expect(rows.map(({ cells }) => cells.File)).toEqual(run.batch.candidates.map(({ name }) => name));
    expect(Object.keys(unzipSync(readFileSync(join(out, "summary.xlsx"))))).toContain("xl/workbook.xml");
    expect(readFileSync(join(out, "cohort.html"), "utf8")).toContain("Ivo Petrov");
  });

  it("tells how far it is: at the start, and behind every candidate in the order of names", () => {
    expect(seen[0]).toMatchObject({ total: 12, done: 0, failed: 0, reused: 0 });
    expect(seen.slice(1).map(({ candidate }) => candidate?.name)).toEqual(
      run.batch.candidates.map(({ name }) => name),
    );
    expect(seen.map(({ done }) => done)).toEqual(Array.from({ length: 13 }, (_, index) => index));
    expect(run.progress).toMatchObject({ total: 12, done: 12, failed: 3, reused: 0 });
  });

  it("comes out the same to the byte on two threads", async () => {
    await runIn(folder, { out: "two", workers: 2 });
    expect(digestsOf(join(folder, "two"))).toEqual(digestsOf(join(folder, "one")));
  });

  it("comes out the same to the byte when it was stopped in the middle and gone on with", async () => {
    const stop = new AbortController();
    const [stopped] = await runIn(folder, {
      out: "stopped",
      workers: 1,
      signal: stop.signal,
      onProgress: ({ done }) => done === 3 && stop.abort(),
    });
    const { done } = stopped.progress;
    expect(stopped).toMatchObject({ finished: false, files: [] });
    expect(done).toBeGreaterThanOrEqual(3);
    expect(done).toBeLessThan(12);
    expect(stopped.batch.candidates).toHaveLength(done);
    expect(readdirSync(join(folder, "stopped")).sort()).toEqual(["journal.ndjson", "reports"]);
    const [resumed] = await runIn(folder, { out: "stopped", workers: 2, resume: true, asOf: undefined });
    expect(resumed.progress).toMatchObject({ total: 12, done: 12, reused: done });
    expect(digestsOf(join(folder, "stopped"))).toEqual(digestsOf(join(folder, "one")));
  });
});

describe("a batch that is gone on with", () => {
  it("reads nothing and leaves the same bytes where nothing changed, and keeps its first day", async () => {
    const folder = copyOf(finished);
    const html = join(folder, "out/reports/Ana-Lima.html");
    const before = statSync(html);
    const [run] = await runIn(folder, { resume: true, asOf: undefined });
    expect(run.progress).toMatchObject({ total: 8, done: 8, reused: 8 });
    expect(run.batch.asOf).toBe(AS_OF);
    expect(statSync(html)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(digestsOf(join(folder, "out"))).toEqual(digests);
  });

  it("checks one person anew where a killed process left half a line in the journal, and its lock", async () => {
    const folder = copyOf(finished);
    const journal = join(folder, "out/journal.ndjson");
    writeFileSync(journal, readFileSync(journal).subarray(0, -40));
    writeFileSync(join(folder, "out/.keyfit-lock"), "2147483646");
    writeFileSync(join(folder, "out/reports/Ivo-Petrov.json.part"), '{"half');
    for (const name of SUMMARIES) rmSync(join(folder, "out", name));
    const [run, seen] = await runIn(folder, { resume: true, asOf: undefined });
    expect(run.progress.reused).toBe(7);
    expect(checkedIn(seen)).toEqual(["Ivo Petrov.txt"]);
    expect(digestsOf(join(folder, "out"))).toEqual(digests);
  });

  it("checks those anew whose hand-out is gone or was changed", async () => {
    const folder = copyOf(finished);
    rmSync(join(folder, "out/reports/Bo-Tran.html"));
    writeFileSync(join(folder, "out/reports/Eve-Stone.json"), "{}");
    const [run, seen] = await runIn(folder, { resume: true, asOf: undefined });
    expect(run.progress.reused).toBe(6);
    expect(checkedIn(seen)).toEqual(["Bo Tran.txt", "Eve Stone.txt"]);
    expect(digestsOf(join(folder, "out"))).toEqual(digests);
  });

  it("reads what changed or came, and takes away the hand-outs of who is gone", async () => {
    const folder = copyOf(finished);
    writeFileSync(join(folder, "in/Cara Novak.txt"), `${resumeOf("Cara Novak", 5)}- Taught BLS classes\n`);
    writeFileSync(join(folder, "in/Abe Zuma.txt"), resumeOf("Abe Zuma", 40));
    rmSync(join(folder, "in/Dev Rao.txt"));
    const [run, seen] = await runIn(folder, { resume: true });
    expect(run.progress).toMatchObject({ total: 8, done: 8, reused: 6 });
    expect(checkedIn(seen)).toEqual(["Abe Zuma.txt", "Cara Novak.txt"]);
    expect(readdirSync(join(folder, "out/reports")).filter((name) => name.startsWith("Dev"))).toEqual([]);
    await runIn(folder, { out: "afresh" });
    expect(digestsOf(join(folder, "out"))).toEqual(digestsOf(join(folder, "afresh")));
  });

  it("checks all anew for another posting, also in two goes, and leaves nothing of the old one", async () => {
    const folder = copyOf(finished);
    const stop = new AbortController();
    const other = { jobs: ["other.txt"], resume: true };
    const [stopped] = await runIn(folder, {
      ...other,
      signal: stop.signal,
      onProgress: ({ done }) => done === 1 && stop.abort(),
    });
    expect(stopped.finished).toBe(false);
    expect(stopped.progress.reused).toBe(0);
    // Whom the new posting was not reached for, and who is gone by the time that it is gone on with.
    rmSync(join(folder, "in/Ivo Petrov.txt"));
    const [run] = await runIn(folder, other);
    expect(run.progress).toMatchObject({ total: 7, reused: stopped.progress.done });
    await runIn(folder, { ...other, resume: false, out: "afresh" });
    expect(digestsOf(join(folder, "out"))).toEqual(digestsOf(join(folder, "afresh")));
  });

  it("is refused without `resume`, and stays as it is", async () => {
    const folder = copyOf(finished);
    expect(await codeOf(runIn(folder))).toBe("batch-exists");
    expect(digestsOf(join(folder, "out"))).toEqual(digests);
  });

  it("is refused while another process writes to its folder, whose lock stays", async () => {
    const folder = copyOf(finished);
    const lock = join(folder, "out/.keyfit-lock");
    writeFileSync(lock, String(process.ppid));
    expect(await codeOf(runIn(folder, { resume: true }))).toBe("batch-exists");
    expect(readFileSync(lock, "utf8")).toBe(String(process.ppid));
  });
});

describe("a redacted batch", () => {
  const SECRETS = [
    "Voss",
    "Marisol",
    "Quill",
    "Thaddeus",
    "Okonjo",
    "Adaeze",
    "Fenwick",
    "Lundqvist",
    "Xiomara",
    "Nobodyson",
    // Of this batch and the earlier one, and of the earlier one alone.
    "Lima",
    "Bo Tran",
    "Petrov",
    "example.com",
    "555-01",
    "55501",
  ];
  let folder = "";
  let run: BatchRun;
  beforeAll(async () => {
    folder = makeFolder({
      "job.txt": POSTING,
      "other.txt": OTHER_POSTING,
      "in/Marisol Voss.txt": resumeOf("Marisol Voss", 12),
      "in/Marisol Voss cover letter.txt": LETTER.replaceAll("NAME", "Marisol Voss"),
      "in/Thaddeus Quill.txt": resumeOf("Thaddeus Quill", 9),
      "in/Quill, copy.txt": resumeOf("Thaddeus Quill", 9),
      "in/Ana Lima.txt": resumeOf("Ana Lima", 44),
      "in/Adaeze Okonjo.txt": resumeOf("Adaeze Okonjo", 9).replace("Epic", "Cerner"),
      "in/Fenwick.pdf": readFileSync("fixtures/documents/truncated.pdf"),
      "in/Lundqvist photo.jpg": "picture",
      "in/Xiomara Lundqvist cover letter.txt": LETTER.replaceAll("NAME", "Xiomara Lundqvist"),
      "groups.csv": [
        "resume,sex",
        "Marisol Voss.txt,female",
        "Thaddeus Quill.txt,male",
        "Xavier Nobodyson.txt,male",
        "Thaddeus Quill.txt,male",
        "",
      ].join("\n"),
    });
    [run] = await runIn(folder, {
      redact: true,
      jobs: ["job.txt", "other.txt"],
      groups: "groups.csv",
      compare: join(finished, "out"),
    });
  });

  it("names nobody in any written file but key.csv, nor in a file's name", () => {
    const found: string[] = [];
    for (const [path, bytes] of filesOf(join(folder, "out"))) {
      if (path === "key.csv") continue;
      const parts = path.endsWith(".xlsx")
        ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
        : [bytes.toString("utf8"), bytes.toString("utf16le")];
      const text = [path, ...parts].join("\n").toLowerCase();
      for (const secret of SECRETS)
        if (text.includes(secret.toLowerCase())) found.push(`${secret} in ${path}`);
    }
    expect(found).toEqual([]);
  });

  it("names nobody in what it returns", () => {
    const text = JSON.stringify([run.batch, run.progress]).toLowerCase();
    expect(SECRETS.filter((secret) => text.includes(secret.toLowerCase()))).toEqual([]);
    expect(run.batch.leftOut.map(({ name, reason }) => [name, reason])).toEqual([
      ["", "other-format"],
      ["", "letter-without-resume"],
    ]);
  });

  it("keeps in key.csv whose file each candidate is", () => {
    const { rows } = readCsvTable(readFileSync(join(folder, "out/key.csv"), "utf8"), "key.csv");
    expect(rows.map(({ cells }) => [cells.Candidate, cells.File])).toEqual(
      [
        "Adaeze Okonjo.txt",
        "Ana Lima.txt",
        "Fenwick.pdf",
        "Marisol Voss.txt",
        "Quill, copy.txt",
        "Thaddeus Quill.txt",
      ].map((file, index) => [run.batch.candidates[index]?.id, file]),
    );
    expect(new Set(rows.map(({ cells }) => cells.Candidate)).size).toBe(6);
  });

  it("has a hand-out for each posting, under names that tell nothing", () => {
    const [first] = run.batch.candidates;
    expect(first?.id).toMatch(/^candidate-[0-9a-f]{10}$/);
    expect(first?.name).toBe(first?.id);
    expect(first?.results.map(({ html }) => html)).toEqual([
      `reports/${first?.id}--job.html`,
      `reports/${first?.id}--other.html`,
    ]);
    expect(reportOf(join(folder, "out"), first).documents.resume?.name).not.toContain("Okonjo");
  });

  it("finds the groups of a table that goes by the files' names", () => {
    const { rows } = readCsvTable(readFileSync(join(folder, "out/fairness.csv"), "utf8"), "fairness.csv");
    const own = rows.filter(({ cells }) => cells["target id"] === "job" && cells.basis === "threshold");
    expect(own.map(({ cells }) => [cells.group, cells.people])).toContainEqual(["female", "1"]);
  });

  it("compares with an earlier batch that is not redacted by the files' names", () => {
    const page = readFileSync(join(folder, "out/cohort.html"), "utf8");
    const ana = run.batch.candidates[1];
    expect(progressRows(page).map(([name]) => name)).toEqual([ana?.id]);
  });
});

describe("a batch with tables of the user's", () => {
  let folder = "";
  let run: BatchRun;
  beforeAll(async () => {
    folder = makeFolder({
      "job.txt": POSTING,
      "in/Ana Lima.txt": `${resumeOf("Ana Lima", 3)}- Taught BLS to new colleagues\n`,
      "in/Bo Tran.txt": resumeOf("Bo Tran", 4),
      "letters/first.txt": LETTER.replaceAll("NAME", "Ana Lima"),
      "tables/letters.csv": "resume,letter\nAna Lima.txt,../letters/first.txt\n",
      "tables/groups.csv": "file;band\nAna Lima.txt;under 40\nbo tran;40 and over\n",
    });
    [run] = await runIn(folder, {
      out: "july",
      letters: "tables/letters.csv",
      groups: "tables/groups.csv",
      compare: join(finished, "out"),
      selectAt: 10,
    });
  });

  it("reads the letters that a CSV names, from outside the folder too", () => {
    const [ana, bo] = run.batch.candidates;
    expect([ana?.letter, bo?.letter]).toEqual(["first.txt", null]);
    expect(reportOf(join(folder, "july"), ana).documents.coverLetter?.name).toBe("first.txt");
  });

  it("shows who gained what since an earlier batch, and who is gone", () => {
    const page = readFileSync(join(folder, "july/cohort.html"), "utf8");
    const rows = progressRows(page);
    expect(rows.map(([name]) => name)).toEqual(["Ana Lima.txt", "Bo Tran.txt"]);
    expect(rows[0]?.[3]).toMatch(/^\+\d/);
    expect(rows[0]?.[4]).toMatch(/BLS|Basic Life Support/);
    expect(rows[1]?.slice(3)).toEqual(["0", "", ""]);
    for (const name of PEOPLE.slice(2)) expect(page).toContain(`${name}.txt`);
  });

  it("writes selection rates of the groups at the score that was asked for", () => {
    expect(run.files).toContain(join(folder, "july/fairness.csv"));
    const { rows } = readCsvTable(readFileSync(join(folder, "july/fairness.csv"), "utf8"), "fairness.csv");
    const own = rows.filter(({ cells }) => cells.basis === "threshold");
    expect(own.map(({ cells }) => [cells["cut-off"], cells.group, cells.people])).toEqual([
      ["10", "40 and over", "1"],
      ["10", "under 40", "1"],
    ]);
  });

  it("takes the selection rates away when it is gone on with without the table of groups", async () => {
    await runIn(folder, { out: "july", letters: "tables/letters.csv", resume: true });
    expect(existsSync(join(folder, "july/fairness.csv"))).toBe(false);
  });
});

describe("what cannot be begun", () => {
  let folder = "";
  beforeAll(() => {
    folder = makeFolder({ "job.txt": POSTING, "in/Ana Lima.txt": resumeOf("Ana Lima", 3), empty: "" });
    mkdirSync(join(folder, "bare"));
  });

  it.each<[string, Partial<RunOptions>, string]>([
    ["a posting that is not there", { jobs: ["no-such-job.txt"] }, "file-not-found"],
    ["a posting that is a folder", { jobs: ["in"] }, "not-a-file"],
    ["a folder that is not there", { sources: ["no-such-folder"] }, "file-not-found"],
    ["a folder without any résumé", { sources: ["bare"] }, "invalid-input"],
    ["a score to select at above 100", { selectAt: 101 }, "invalid-input"],
    ["a score to select at below 0", { selectAt: -1 }, "invalid-input"],
    ["a score to select at that is no number", { selectAt: Number.NaN }, "invalid-input"],
    ["no thread at all", { workers: 0 }, "invalid-input"],
    ["an earlier batch that is not there", { compare: "no-such-batch" }, "file-not-found"],
    ["a table of groups that is not there", { groups: "no-such-table.csv" }, "file-not-found"],
    ["a table of letters that is not there", { letters: "no-such-table.csv" }, "file-not-found"],
  ])("%s is refused before anything is written", async (_, options, code) => {
    expect(await codeOf(runIn(folder, options))).toBe(code);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("an output folder below a file is told of as unwritable", async () => {
    expect(await codeOf(runIn(folder, { out: "empty/out" }))).toBe("file-unwritable");
  });

  it("an unknown guide is refused and leaves neither batch nor lock", async () => {
    expect(await codeOf(runIn(folder, { guide: "no-such-guide", out: "refused" }))).toBe("unknown-guide");
    expect(filesOf(join(folder, "refused"))).toEqual([]);
  });
});

const LETTER = `NAME
name@example.com

Dear Hiring Manager,

I have drawn blood and charted in Epic for six years, and I would like to do so at your clinic. Patients tell me that I stay calm.

Sincerely,
NAME
`;

function resumeOf(name: string, patients: number): string {
  const mail = `${name.toLowerCase().replaceAll(" ", ".")}@example.com`;
  return `${name}
${mail} | (419) 555-01${String(patients).padStart(2, "0")}

Experience
Medical Assistant, Harbor Clinic, 2019 - 2023
- Drew blood from ${patients} patients a day (phlebotomy)
- Charted visits in Epic and explained medical terminology to families
`;
}

/** A folder with those files, gone when the tests have ended. */
function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "keyfit-run-")));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function copyOf(original: string): string {
  const folder = makeFolder({});
  cpSync(original, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** Runs a batch in a folder, and gives all that it told on its way. */
async function runIn(folder: string, options: Partial<RunOptions> = {}): Promise<[BatchRun, RunProgress[]]> {
  const seen: RunProgress[] = [];
  const run = await runBatch({
    cwd: folder,
    sources: ["in"],
    out: "out",
    guide: "patient-care-specialist",
    jobs: ["job.txt"],
    asOf: AS_OF,
    workers: 1,
    ...options,
    onProgress: (progress) => {
      seen.push(progress);
      options.onProgress?.(progress);
    },
  });
  return [run, seen];
}

async function codeOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => "no error",
    (error) => error.code ?? String(error),
  );
}

/** Names of those whom no earlier run had done. */
function checkedIn(seen: readonly RunProgress[]): string[] {
  return seen.flatMap(({ candidate, reused }, index) =>
    candidate && reused === seen[index - 1]?.reused ? [candidate.name] : [],
  );
}

function reportOf(out: string, candidate: Candidate | undefined) {
  return gapReportSchema.parse(
    JSON.parse(readFileSync(join(out, candidate?.results[0]?.json ?? "no report"), "utf8")),
  );
}

/** The cells of the rows of the table that tells who gained what, in the page's words. */
function progressRows(page: string): string[][] {
  const section = page.slice(page.indexOf('id="progress"'));
  const table = section.slice(section.indexOf("<tbody"), section.indexOf("</tbody>"));
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = ""]) =>
      cell.replace(/<[^>]*>/g, "").trim(),
    ),
  );
}

/** All files in a folder and below, hidden ones too. */
function filesOf(folder: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))]);
}

function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]),
  );
}
