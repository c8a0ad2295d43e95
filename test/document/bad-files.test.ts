import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.js";
import { KeyfitError } from "../../src/errors.js";

async function check(file: string): Promise<KeyfitError> {
  const outcome = await readDocument({ path: `fixtures/documents/${file}` }).catch((error: unknown) => error);
  if (outcome instanceof KeyfitError) return outcome;
  throw new Error(`${file} was read or failed otherwise`, { cause: outcome });
}

describe("files that cannot be used", () => {
  it.each([
    ["empty.pdf", "empty-file", "0 bytes"],
    ["truncated.pdf", "corrupt-file", "cut off"],
    ["password.pdf", "password-required", "password"],
    ["truncated.docx", "corrupt-file", "cut off"],
    ["no-body.docx", "no-document-body", "word/document.xml"],
    ["doctype.docx", "corrupt-file", "document type"],
    ["bomb.docx", "too-large", "unpacked"],
    ["false-size.docx", "too-large", "declared"],
    ["encrypted.docx", "password-required", "password"],
    ["old.doc", "unsupported-format", "old Office file"],
    ["scan.png", "unsupported-format", "PNG"],
    ["workbook.xlsx", "unsupported-format", "Excel"],
    ["not-a-document.zip", "unsupported-format", "ZIP"],
    ["unknown.bin", "unsupported-format", "binary"],
  ])("refuses %s with %s and says what was found", async (file, code, words) => {
    const error = await check(file);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/^Expected .+ found .+\. [A-Z].+\.$/s);
  });

  it("keeps the engine's own error as the cause", async () => {
    expect((await check("truncated.pdf")).cause).toBeInstanceOf(Error);
    expect((await check("password.pdf")).cause).toBeInstanceOf(Error);
  });
});

describe("damaged files", () => {
  it.each(["resume.pdf", "resume.docx"])(
    "%s cut at any place is read or refused with a code",
    async (file) => {
      const bytes = new Uint8Array(await readFile(`fixtures/documents/${file}`));
      for (let share = 1; share < 20; share += 1) {
        await expectReadOrRefused(bytes.slice(0, Math.floor((bytes.length * share) / 20)));
      }
    },
  );

  it.each(["resume.pdf", "resume.docx"])(
    "%s with flipped bits is read or refused with a code",
    async (file) => {
      const bytes = new Uint8Array(await readFile(`fixtures/documents/${file}`));
      for (let seed = 1; seed <= 20; seed += 1) {
        const damaged = bytes.slice();
        for (let at = seed * 7; at < damaged.length; at += 97 + seed)
          damaged[at] = (damaged[at] ?? 0) ^ (1 << (seed % 8));
        await expectReadOrRefused(damaged);
      }
    },
  );
});

async function expectReadOrRefused(data: Uint8Array): Promise<void> {
  const outcome = await readDocument({ data }).catch((error: unknown) => error);
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(KeyfitError);
}
