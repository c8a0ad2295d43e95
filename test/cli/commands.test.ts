import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "keyfit-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GUIDE = {
  format: 1,
  id: "barista",
  version: "1",
  label: "Barista",
  source: "a test",
  wanted: [{ keyword: "latte-art" }],
  keywords: [
    { id: "latte-art", label: "Latte art", kind: "technical", names: ["latte art"], source: "a test" },
    { id: "access", label: "Access", kind: "tool", names: ["Access", "latte art"], source: "a test" },
  ],
};

describe("keyfit", () => {
  it("prints its version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await runCli(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it.each([
    [],
    ["check"],
    ["guide"],
    ["guide", "list"],
    ["guide", "show"],
    ["guide", "lint"],
    ["guide", "import"],
    ["read"],
  ])("explains itself and its exit codes on %s %s --help", async (...words) => {
    const { code, out, err } = await runCli([...words.filter(Boolean), "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Usage: keyfit/);
    for (const exit of ["0  done", "1  --min-score", "2  unusable", "3  a fault"])
      expect(out).toContain(exit);
  });

  it("suggests the command that was meant, and exits with 2", async () => {
    const { code, err } = await runCli(["chekc"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^keyfit: unknown command 'chekc'\n\(Did you mean check\?\)/);
  });

  it.each([[[]], [["guide"]]])(
    "shows its help and exits with 2 where the command is missing: %j",
    async (args) => {
      const { code, err } = await runCli(args);
      expect(code).toBe(2);
      expect(err).toContain("Usage: keyfit");
    },
  );
});

describe("keyfit guide", () => {
  it("lists the bundled guides", async () => {
    const { code, out } = await runCli(["guide", "list"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^patient-care-specialist {2}.*, version .*, \d+ keywords$/m);
  });

  it("shows what a bundled guide asks for, and its levels", async () => {
    const { out } = await runCli(["guide", "show", "patient-care-specialist"]);
    expect(out).toMatch(/^ {2}hipaa-compliance {2}.* \(required\)$/m);
    expect(out).toContain("Levels:");
  });

  it("shows a guide as JSON that it reads again", async () => {
    const { out } = await runCli(["guide", "show", "patient-care-specialist", "--json"]);
    const again = await runCli(["guide", "show", "-", "--json"], { stdin: out });
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(out));
  });

  it("exits with 2 for a guide that nobody knows", async () => {
    const { code, err } = await runCli(["guide", "show", "nobody"]);
    expect(code).toBe(2);
    expect(err).toContain("[unknown-guide]");
  });

  it("tells what is doubtful in a valid guide and exits with 0", async () => {
    const { code, out } = await runCli(["guide", "lint", "-"], { stdin: JSON.stringify(GUIDE) });
    expect(code).toBe(0);
    expect(out).toContain("[duplicate-form]");
    expect(out).toMatch(/\nbarista is valid: 2 keywords, \d+ doubtful\.\n$/);
  });

  it("says where a guide is invalid and exits with 2", async () => {
    const broken = JSON.stringify({ ...GUIDE, wanted: [{ keyword: "none" }] }, null, 2);
    const { code, out, err } = await runCli(["guide", "lint", "-"], { stdin: broken });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^keyfit: standard input:\d+:\d+ .*\[invalid-guide\]\n$/);
  });

  it("drafts a guide from a career guide's text and tells what to review", async () => {
    const text =
      "Barista\n\nTechnical Skills\n- Espresso Machine Operation\n- Point of Sale (POS)\n\nSoft Skills\n- Patience\n";
    const file = join(folder, "career.txt");
    const draft = join(folder, "draft.json");
    writeFileSync(file, text);
    const { code, out, err } = await runCli(["guide", "import", file, "--out", draft]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toMatch(/a person should look at \d+ places of this draft/);
    expect((await runCli(["guide", "lint", draft])).code).toBe(0);
    expect(JSON.parse(readFileSync(draft, "utf8")).keywords.length).toBeGreaterThanOrEqual(3);
  });
});

describe("keyfit read", () => {
  const TEXT = "Dana Example\n\nSkills\nEpic, Excel\n";

  it("shows format, sections, notices and text", async () => {
    const { code, out } = await runCli(["read", "-"], { stdin: TEXT });
    expect(code).toBe(0);
    expect(out).toContain("standard input: text, 1 page, language");
    expect(out).toMatch(/^ {2}skills "Skills", characters \d+ to \d+$/m);
    expect(out).toContain("[few-words]");
    expect(out).toContain("Text:\nDana Example");
  });

  it("shows everything as JSON", async () => {
    const { out } = await runCli(["read", "-", "--json"], { stdin: TEXT });
    expect(Object.keys(JSON.parse(out))).toEqual(
      expect.arrayContaining(["text", "pages", "lines", "sections", "notices"]),
    );
  });

  it("shows no control characters that would steer a terminal", async () => {
    const { out } = await runCli(["read", "-"], { stdin: `${TEXT}\u001b[2J\u009b31m\u0007` });
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  it("exits with 2 for a file that it does not read", async () => {
    const { code, err } = await runCli(["read", "-"], { stdin: "%!PS-Adobe-3.0" });
    expect(code).toBe(2);
    expect(err).toMatch(/^keyfit: .*\[unsupported-format\]\n$/);
  });
});
