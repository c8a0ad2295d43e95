import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Limits } from "../../src/document/limits.js";
import { type DocumentInput, readDocument } from "../../src/document/read-document.js";
import { KeyfitError } from "../../src/errors.js";

async function check(input: unknown, limits?: Partial<Limits>): Promise<string> {
  try {
    await readDocument(input as DocumentInput, limits);
    return "read";
  } catch (error) {
    if (error instanceof KeyfitError) return error.code;
    throw error;
  }
}

describe("readDocument", () => {
  it("reads a text given as a string and names it as told", async () => {
    const document = await readDocument({ text: "Skills\r\nExcel and Outlook\r\n", name: "pasted" });
    expect(document.format).toBe("text");
    expect(document.name).toBe("pasted");
    expect(document.text).toContain("Skills\nExcel and Outlook");
  });

  it("reads bytes from a Uint8Array, an ArrayBuffer and a Blob alike", async () => {
    const bytes = new Uint8Array(await readFile("fixtures/documents/resume.docx"));
    const texts = [];
    for (const data of [bytes, bytes.slice().buffer, new Blob([bytes])]) {
      texts.push((await readDocument({ data })).text);
    }
    expect(texts[0]).toContain("Ridgeway");
    expect(new Set(texts).size).toBe(1);
  });

  it("reads bytes that are a window into a larger buffer", async () => {
    const bytes = await readFile("fixtures/documents/resume.docx");
    const padded = new Uint8Array(bytes.length + 20);
    padded.set(bytes, 10);
    const document = await readDocument({ data: padded.subarray(10, 10 + bytes.length) });
    expect(document.text).toContain("Ridgeway");
  });

  it("names a file by its last path part and takes the role as given", async () => {
    const document = await readDocument({ path: "fixtures/documents/resume.txt" }, {}, "resume");
    expect(document.name).toBe("resume.txt");
    expect(document.role).toBe("resume");
  });

  it("tells a missing file, a directory and a file below a file", async () => {
    expect(await check({ path: "fixtures/documents/none.pdf" })).toBe("file-not-found");
    expect(await check({ path: "fixtures/documents/resume.txt/none" })).toBe("file-not-found");
    expect(await check({ path: "fixtures/documents" })).toBe("not-a-file");
  });

  it("refuses a file over the byte limit before it is read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keyfit-"));
    const path = join(folder, "long.txt");
    await writeFile(path, "a".repeat(101));
    expect(await check({ path }, { bytes: 100 })).toBe("too-large");
    expect(await check({ path }, { bytes: 101 })).toBe("read");
    await rm(folder, { recursive: true });
  });

  it.each([
    ["nothing", undefined],
    ["a bare string", "resume.pdf"],
    ["an empty object", {}],
    ["a number as text", { text: 3 }],
    ["a string as data", { data: "resume" }],
    ["an empty path", { path: "" }],
  ])("refuses %s as input", async (_, input) => {
    expect(await check(input)).toBe("invalid-input");
  });

  it.each([
    ["characters of a text", { text: "a".repeat(51) }, { characters: 50 }, "too-large"],
    ["characters of a PDF", { path: "fixtures/documents/resume.pdf" }, { characters: 50 }, "too-large"],
    ["characters of a DOCX", { path: "fixtures/documents/resume.docx" }, { characters: 50 }, "too-large"],
    ["pages of a PDF", { path: "fixtures/documents/two-pages.pdf" }, { pages: 1 }, "too-large"],
    ["entries of an archive", { path: "fixtures/documents/resume.docx" }, { archiveEntries: 3 }, "too-large"],
    [
      "unpacked bytes of an archive",
      { path: "fixtures/documents/resume.docx" },
      { unpackedBytes: 999 },
      "too-large",
    ],
    [
      "milliseconds of a PDF",
      { path: "fixtures/documents/two-pages.pdf" },
      { milliseconds: 1 },
      "time-limit",
    ],
  ])("holds to the limit on the %s", async (_, input, limits, code) => {
    expect(await check(input, limits)).toBe(code);
  });
});
