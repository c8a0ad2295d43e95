import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Candidate, RunProgress } from "../../src/batch/index.js";
import type { CliIo } from "../../src/cli/io.js";
import { run } from "../../src/cli/main.js";
import { progressLines, progressText } from "../../src/cli/progress.js";
import { type CliRun, ioOf, runCli } from "./run-cli.js";
import "../batch/use-source-worker.js";

// A busy machine takes long to start threads.
vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

const PEOPLE = [
  "Ana Lima",
  "Bo Tran",
  "Cara Novak",
  "Dev Rao",
  "Eve Stone",
  "Finn Moore",
  "Gil Young",
  "Zoe",
];
const AS_OF = ["--as-of", "2024-03-01", "--workers", "1"];

let folder = "";
const within = (...names: string[]) => join(folder, ...names);
const batch = (...args: string[]) => ["batch", ...args, "--job", within("job.txt"), ...AS_OF];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "keyfit-batch-cli-")));
  writeFileSync(within("job.txt"), "Requirements\n- Phlebotomy\n- Epic\n- Spanish\n- BLS\n");
  for (const source of ["good", "mixed", "bare"]) mkdirSync(within(source));
  for (const name of PEOPLE) writeFileSync(within("good", `${name}.txt`), resumeOf(name));
  writeFileSync(within("mixed", "Ana Lima.txt"), resumeOf("Ana Lima"));
  writeFileSync(within("mixed", "Copy.txt"), resumeOf("Ana Lima"));
  writeFileSync(within("mixed", "Broken.doc"), readFileSync("fixtures/documents/old.doc"));
  writeFileSync(within("mixed", "Empty.txt"), "");
  writeFileSync(within("mixed", "photo.jpg"), "picture");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("keyfit batch, stopped by Ctrl-C", () => {
  let stopped: CliRun;
  let released = false;
  beforeAll(async () => {
    stopped = await runStopped(batch(within("good"), "--out", within("june")), "keyfit: 2 of 8", () => {
      released = true;
    });
  });

  it("exits with 130 and says how to go on", () => {
    expect(stopped.code).toBe(130);
    expect(stopped.out).toBe("");
    expect(stopped.err).toContain("keyfit: stopping after the files in hand; Ctrl-C again stops at once\n");
    expect(stopped.err).toMatch(
      /keyfit: stopped behind [2-6] of 8; the same command with --resume goes on\n$/,
    );
    expect(existsSync(within("june", "summary.csv"))).toBe(false);
  });

  it("listens for Ctrl-C no longer than it runs", () => {
    expect(released).toBe(true);
  });

  it("is not gone on with unless it is asked for", async () => {
    const { code, out, err } = await runCli(batch(within("good"), "--out", within("june")));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^keyfit: .*--resume.* \[batch-exists\]\n$/);
  });

  it("is finished by --resume, which exits with 0 and names what it wrote", async () => {
    const done = Number(/stopped behind (\d)/.exec(stopped.err)?.[1]);
    const { code, out, err } = await runCli(batch(within("good"), "--out", within("june"), "--resume"), {
      errIsTerminal: true,
      errColumns: 30,
    });
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      `8 of 8 checked, ${done} unchanged since the last run`,
      within("june", "cohort.html"),
      within("june", "summary.csv"),
      within("june", "summary.xlsx"),
      "",
    ]);
    // One line in the terminal, drawn again and again, and left behind whole.
    expect(err).toMatch(/^\r0 of 8\u001b\[K\r(?:[^\n]*\r)?8 of 8 · \d unchanged · [^\r\n]*\u001b\[K\n$/);
    for (const [, drawn = ""] of err.matchAll(/\r([^\r\n\u001b]*)/g)) expect(drawn.length).toBeLessThan(30);
    expect(readdirSync(within("june", "reports"))).toHaveLength(16);
  });

  it("writes nothing on success with --quiet", async () => {
    const args = batch(within("good"), "--out", within("june"), "--resume", "--quiet");
    expect(await runCli(args)).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("keyfit batch with files in trouble", () => {
  const args = (...more: string[]) => batch(within("mixed"), "--out", within("trouble"), ...more);
  let plain: CliRun;
  beforeAll(async () => {
    plain = await runCli(args());
  });

  it("exits with 4, and counts what came of the files", () => {
    expect(plain.code).toBe(4);
    expect(plain.out.split("\n")[0]).toBe(
      "1 of 4 checked, 1 the same as another, 2 could not be checked, 1 file left out",
    );
  });

  it("writes plain lines where there is no terminal, and one with its code for each bad file", () => {
    expect(plain.err).not.toMatch(/[\r\u001b]/);
    const lines = plain.err.trimEnd().split("\n");
    expect(lines.filter((line) => line.includes("["))).toEqual([
      expect.stringMatching(/^keyfit: Broken\.doc: Expected .* \[unsupported-format\]$/),
      expect.stringMatching(/^keyfit: Empty\.txt: Expected .* \[empty-file\]$/),
    ]);
    expect(lines[0]).toBe("keyfit: 4 résumés to check");
    expect(lines.at(-1)).toMatch(/^keyfit: 4 of 4 · .* a second · 2 in trouble$/);
  });

  it("with --quiet says in one line that files are in trouble, and where to look", async () => {
    const { code, out, err } = await runCli(args("--resume", "--quiet"));
    expect({ code, out }).toEqual({ code: 4, out: "" });
    expect(err).toBe(`keyfit: 2 of 4 could not be checked; see summary.csv in ${within("trouble")}\n`);
  });
});

describe("keyfit batch with unusable arguments", () => {
  it.each<[string, string[], RegExp]>([
    ["no source", [], /Expected a folder of résumés, found none.*\[invalid-input\]/],
    ["a source that is not there", ["no-such-folder"], /\[file-not-found\]/],
    ["an unknown option", ["samples", "--fast"], /unknown option '--fast'/],
    ["no whole number of threads", ["samples", "--workers", "1.5"], /whole number from 1 to 64/],
    ["a score to select at above 100", ["samples", "--select-at", "101"], /number from 0 to 100/],
    ["a posting that is not there", ["samples", "--job", "no-such-job.txt"], /\[file-not-found\]/],
    ["a guide that is not there", ["samples", "--guide", "no-such-guide.json"], /\[file-not-found\]/],
  ])("exits with 2 for %s, and writes no folder", async (_, args, message) => {
    const { code, out, err } = await runCli(["batch", ...args, "--out", within("unwritten")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(existsSync(within("unwritten"))).toBe(false);
  });

  it("exits with 2 for a folder without résumés", async () => {
    const { code, err } = await runCli(batch(within("bare"), "--out", within("unwritten")));
    expect(code).toBe(2);
    expect(err).toMatch(/\[invalid-input\]\n$/);
  });
});

describe("keyfit batch --help", () => {
  it("names every option, every exit code and the journal", async () => {
    const { code, out } = await runCli(["batch", "--help"]);
    expect(code).toBe(0);
    const options = [
      "--job <file...>",
      "--guide <id|file>",
      "--no-guide",
      "--out <dir>",
      "--resume",
      "--workers <number>",
      "--redact",
      "--letters <file>",
      "--groups <file>",
      "--select-at <score>",
      "--compare <dir>",
      "--as-of <date>",
      "--quiet",
      "-h, --help",
    ];
    const named = [...out.matchAll(/^ {2}(-\S.*?)(?: {2,}|$)/gm)].map(([, option]) => option);
    expect(named).toEqual(options);
    for (const exit of [0, 2, 3, 4, 130]) expect(out).toMatch(new RegExp(`^ {2}${exit} +\\S`, "m"));
    expect(out).toContain("journal.ndjson");
  });
});

describe("the text of progress", () => {
  it.each<[string, Partial<RunProgress>, string]>([
    ["nothing but the count at the start", { milliseconds: 900 }, "0 of 200"],
    [
      "the rate and the time left",
      { done: 50, milliseconds: 10_000 },
      "50 of 200 · 5.0 a second · about 30 s left",
    ],
    ["minutes", { done: 10, milliseconds: 60_000 }, "10 of 200 · 0.2 a second · about 19 min left"],
    ["hours", { done: 1, milliseconds: 60_000 }, "1 of 200 · 0.0 a second · about 3.3 h left"],
    ["at least a second", { done: 199, milliseconds: 10_000 }, "199 of 200 · 19.9 a second · about 1 s left"],
    ["no time left at the end", { done: 200, milliseconds: 40_000 }, "200 of 200 · 5.0 a second"],
    [
      "what is unchanged, which tells nothing of the rate",
      { done: 150, reused: 100, milliseconds: 10_000 },
      "150 of 200 · 100 unchanged · 5.0 a second · about 10 s left",
    ],
    ["no rate where all is unchanged", { done: 9, reused: 9, milliseconds: 9 }, "9 of 200 · 9 unchanged"],
    [
      "files in trouble, last",
      { done: 50, failed: 3, milliseconds: 10_000 },
      "50 of 200 · 5.0 a second · about 30 s left · 3 in trouble",
    ],
    ["no rate before any time has passed", { done: 1 }, "1 of 200"],
  ])("tells %s", (_, progress, text) => {
    expect(progressText({ ...START, ...progress })).toBe(text);
  });
});

describe("the lines of progress", () => {
  it("are a line for each tenth of the files where there is no terminal", () => {
    const { lines, written } = progressTo({ errIsTerminal: false });
    for (let done = 0; done <= 200; done++) lines.show({ ...START, done, milliseconds: done * 100 });
    lines.end();
    expect(written.join("").split("\n")).toHaveLength(12);
    expect(written[0]).toBe("keyfit: 200 résumés to check\n");
    expect(written[1]).toBe("keyfit: 20 of 200 · 10.0 a second · about 18 s left\n");
    expect(written.at(-1)).toBe("keyfit: 200 of 200 · 10.0 a second\n");
  });

  it("are one line in a terminal, redrawn ten times a second at the most, with rate and time left", () => {
    const { lines, written } = progressTo({ errIsTerminal: true });
    for (let done = 0; done <= 200; done++) lines.show({ ...START, done, milliseconds: 1000 + done * 10 });
    lines.end();
    expect(written).toHaveLength(22);
    expect(written[1]).toBe("\r10 of 200 · 9.1 a second · about 21 s left\u001b[K");
    expect(written.slice(-2)).toEqual(["\r200 of 200 · 66.7 a second\u001b[K", "\n"]);
  });

  it("take the drawn line away before a line that stays", () => {
    const { lines, written } = progressTo({ errIsTerminal: true });
    lines.show({ ...START, milliseconds: 1000 });
    lines.show({ ...START, done: 1, failed: 1, milliseconds: 1001, candidate: BROKEN });
    lines.say("keyfit: stopping\n");
    lines.end();
    expect(written).toEqual([
      "\r0 of 200\u001b[K",
      "\r\u001b[K",
      "keyfit: Broken.pdf: Broken. Save it again. [corrupt-file]\n",
      "keyfit: stopping\n",
    ]);
  });

  it("are no longer than the terminal is wide", () => {
    const { lines, written } = progressTo({ errIsTerminal: true, errColumns: 20 });
    lines.show({ ...START, done: 50, milliseconds: 10_000 });
    expect(written).toEqual(["\r50 of 200 · 5.0 a s\u001b[K"]);
  });
});

const START: RunProgress = { total: 200, done: 0, reused: 0, failed: 0, milliseconds: 0 };

const BROKEN: Candidate = {
  id: "Broken",
  name: "Broken.pdf",
  letter: null,
  status: "failed",
  duplicateOf: null,
  error: { code: "corrupt-file", message: "Broken. Save it again." },
  notices: [],
  years: null,
  words: null,
  results: [],
};

function progressTo(terminal: Partial<CliIo>) {
  const written: string[] = [];
  return { lines: progressLines(ioOf({ ...terminal, writeErr: (text) => written.push(text) })), written };
}

/** Runs the command line, and presses Ctrl-C once it has written that. */
async function runStopped(args: readonly string[], at: string, release: () => void): Promise<CliRun> {
  let out = "";
  let err = "";
  let interrupt: (() => void) | undefined;
  const io = ioOf({
    writeOut: (text) => {
      out += text;
    },
    writeErr: (text) => {
      err += text;
      if (!err.includes(at)) return;
      const act = interrupt;
      interrupt = undefined;
      act?.();
    },
    onInterrupt: (act) => {
      interrupt = act;
      return release;
    },
  });
  return { code: await run(args, io), out, err };
}

function resumeOf(name: string): string {
  return `${name}
${name.toLowerCase().replaceAll(" ", ".")}@example.com

Experience
Medical Assistant, Harbor Clinic, 2019 - 2023
- Drew blood from ${name.length + 5} patients a day (phlebotomy)
- Charted visits in Epic
`;
}
