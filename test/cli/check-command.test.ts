import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

const RESUME = `Dana Example
dana@example.com

Experience
Medical Receptionist, Example Clinic, 2019 - 2024
- Scheduled appointments in Epic for five physicians
- Verified insurance coverage before each visit
`;

const JOB = `Patient Care Specialist

Requirements
- Experience with Epic
- Insurance verification
`;

let folder = "";
let resume = "";
let job = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyfit-cli-"));
  resume = write("resume.txt", RESUME);
  job = write("job.txt", JOB);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const AS_OF = ["--as-of", "2025-06-15"];

describe("keyfit check", () => {
  it("prints the text report and exits with 0", async () => {
    const { code, out, err } = await runCli(["check", resume, "--job", job, ...AS_OF]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("resume.txt");
    expect(out).toContain("15 June 2025");
  });

  it("checks against the patient care guide where no guide is named", async () => {
    const { out } = await runCli(["check", resume, "--format", "json", ...AS_OF]);
    expect(JSON.parse(out).keywordSets[0].id).toBe("patient-care-specialist");
  });

  it("leaves the guide out on --no-guide", async () => {
    const { out } = await runCli(["check", resume, "--job", job, "--no-guide", "--format", "json", ...AS_OF]);
    const sources = JSON.parse(out).keywordSets.map((set: { source: string }) => set.source);
    expect(sources).not.toContain("guide");
  });

  it("takes a letter without a résumé", async () => {
    const { code, out } = await runCli(["check", "--letter", resume, "--format", "json", ...AS_OF]);
    expect(code).toBe(0);
    expect(JSON.parse(out).documents.resume).toBeNull();
  });

  it.each([
    ["json", "{"],
    ["markdown", "#"],
    ["html", "<!"],
    ["csv", "id,"],
  ])("writes the report as %s", async (format, beginning) => {
    const { out } = await runCli(["check", resume, "--format", format, ...AS_OF]);
    expect(out.toLowerCase().startsWith(beginning)).toBe(true);
  });

  it("reads the file called - from standard input", async () => {
    const { code, out } = await runCli(["check", "-", "--format", "json", ...AS_OF], { stdin: RESUME });
    expect(code).toBe(0);
    expect(JSON.parse(out).documents.resume.text).toContain("Scheduled appointments in Epic");
  });

  it("reads a guide of the user's own from a file", async () => {
    const guide = write("own", JSON.stringify({ ...OWN_GUIDE, id: "own-guide" }));
    const { code, out, err } = await runCli([
      "check",
      resume,
      "--guide",
      guide,
      "--format",
      "json",
      ...AS_OF,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out).keywordSets[0].id).toBe("own-guide");
  });

  it("writes the same bytes to --out as to standard output, and says so on standard error", async () => {
    const file = join(folder, "report.json");
    const shown = await runCli(["check", resume, "--format", "json", ...AS_OF]);
    const written = await runCli(["check", resume, "--format", "json", "--out", file, ...AS_OF]);
    expect(written).toEqual({ code: 0, out: "", err: `keyfit: wrote ${file}\n` });
    expect(readFileSync(file, "utf8")).toBe(shown.out);
  });

  it("writes the web page of --html besides the report, and leaves nothing else in the folder", async () => {
    const file = join(folder, "report.html");
    const { out } = await runCli(["check", resume, "--html", file, ...AS_OF]);
    expect(out).toContain("resume.txt");
    expect(readFileSync(file, "utf8")).toMatch(/<html/);
    expect(readdirSync(folder).sort()).toEqual(["job.txt", "report.html", "resume.txt"]);
  });

  it("replaces an older report whole", async () => {
    const file = write("report.txt", "x".repeat(1_000_000));
    await runCli(["check", resume, "--out", file, ...AS_OF]);
    expect(readFileSync(file, "utf8")).not.toContain("xxx");
  });
});

const OWN_GUIDE = {
  format: 1,
  version: "1",
  label: "Own guide",
  source: "a test",
  wanted: [{ keyword: "epic" }],
  keywords: [{ id: "epic", label: "Epic", kind: "tool", names: ["Epic"], source: "a test" }],
};

describe("keyfit check --min-score", () => {
  it("exits with 0 when the score is reached", async () => {
    expect((await runCli(["check", resume, "--min-score", "0", ...AS_OF])).code).toBe(0);
  });

  it("exits with 1 when the score is lower, after printing the report", async () => {
    const { code, out, err } = await runCli(["check", resume, "--min-score", "100", ...AS_OF]);
    expect(code).toBe(1);
    expect(out).toContain("resume.txt");
    expect(err).toMatch(/^keyfit: the score is [\d.]+, and --min-score asks for 100\n$/);
  });

  it("exits with 1 when there is no score, and says so", async () => {
    const { code, err } = await runCli(["check", "-", "--min-score", "0", ...AS_OF], { stdin: " \n" });
    expect(code).toBe(1);
    expect(err).toMatch(/^keyfit: there is no score \(unreadable\)/);
  });
});

describe("keyfit check exits with 2, one sentence and no stack for", () => {
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ["a missing file", () => [join(folder, "none.pdf")], /none\.pdf.*\[file-not-found\]\n$/],
    ["a directory", () => [folder], /\[not-a-file\]\n$/],
    ["an empty file", () => [write("empty.pdf", "")], /\[empty-file\]\n$/],
    ["neither résumé nor letter", () => [], /\[invalid-input\]\n$/],
    ["neither guide nor posting", () => [resume, "--no-guide"], /\[invalid-input\]\n$/],
    ["an unknown guide", () => [resume, "--guide", "nobody"], /nobody.*\[unknown-guide\]\n$/],
    ["a missing guide file", () => [resume, "--guide", "none.json"], /none\.json.*\[file-not-found\]\n$/],
    [
      "a broken guide file",
      () => [resume, "--guide", write("g.json", "{")],
      /g\.json:1.*\[invalid-guide\]\n$/,
    ],
    ["a date that is none", () => [resume, "--as-of", "2025-02-30"], /\[invalid-as-of\]\n$/],
    ["two files on standard input", () => ["-", "--letter", "-"], /found it 2 times.*\[invalid-input\]\n$/],
    ["a directory as --out", () => [resume, "--out", folder], /directory.*\[not-a-file\]\n$/],
    [
      "a folder that is not there",
      () => [resume, "--out", join(folder, "no/x.txt")],
      /\[file-unwritable\]\n$/,
    ],
    [
      "the same file for --out and --html",
      () => [resume, "--out", "x", "--html", "x"],
      /\[invalid-input\]\n$/,
    ],
    ["a score that is no number", () => [resume, "--min-score", "high"], /0 to 100/],
    ["a score above 100", () => [resume, "--min-score", "101"], /0 to 100/],
    ["an unknown format", () => [resume, "--format", "xml"], /text, json, markdown, html, csv/],
    ["an unknown option", () => [resume, "--lettre", "x"], /Did you mean --letter\?/],
    ["one file too many", () => [resume, job], /too many arguments/],
  ];

  it.each(cases)("%s", async (_, args, message) => {
    const { code, out, err } = await runCli(["check", ...args()]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^keyfit: /);
    expect(err).toMatch(message);
    expect(err).not.toContain("    at ");
    expect(existsSync("x")).toBe(false);
  });
});

describe("colour of keyfit check", () => {
  const ESCAPE = "\u001b[";
  const cases: readonly (readonly [
    string,
    readonly string[],
    { isTerminal?: boolean; env?: Record<string, string> },
    boolean,
  ])[] = [
    ["a terminal is coloured", [], { isTerminal: true }, true],
    ["a pipe is not", [], {}, false],
    ["NO_COLOR is heeded", [], { isTerminal: true, env: { NO_COLOR: "1" } }, false],
    ["an empty NO_COLOR is none", [], { isTerminal: true, env: { NO_COLOR: "" } }, true],
    ["FORCE_COLOR colours a pipe", [], { env: { FORCE_COLOR: "1" } }, true],
    ["FORCE_COLOR=0 does not", [], { isTerminal: true, env: { FORCE_COLOR: "0" } }, false],
    ["--color always wins over NO_COLOR", ["--color", "always"], { env: { NO_COLOR: "1" } }, true],
    ["--color never wins over a terminal", ["--color", "never"], { isTerminal: true }, false],
  ];

  it.each(cases)("%s", async (_, args, world, colored) => {
    const { out } = await runCli(["check", resume, ...args, ...AS_OF], world);
    expect(out.includes(ESCAPE)).toBe(colored);
  });

  it("never gets into a file", async () => {
    const file = join(folder, "report.txt");
    await runCli(["check", resume, "--out", file, "--color", "always", ...AS_OF]);
    expect(readFileSync(file, "utf8")).not.toContain(ESCAPE);
  });

  it.each([40, 80, 120])("lines fit a terminal of %i columns", async (columns) => {
    const { out } = await runCli(["check", resume, ...AS_OF], {
      isTerminal: true,
      columns,
      env: { NO_COLOR: "1" },
    });
    expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(columns);
  });
});
