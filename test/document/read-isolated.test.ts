import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readIsolated } from "../../src/document/isolated/read-isolated.js";
import { DEFAULT_LIMITS, type Limits } from "../../src/document/limits.js";

/** The worker as it stands in the source. */
const WORKER = { file: new URL("../ts-worker.mjs", import.meta.url) };

function read(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  return readIsolated(
    {
      bytes,
      name: "file",
      limits: { ...DEFAULT_LIMITS, memoryBytes: 8_000_000_000, milliseconds: 60_000, ...limits },
    },
    WORKER,
  );
}

/** A PDF of one page whose content stream is the given bytes, packed. */
function pdfOf(content: Buffer): Uint8Array {
  const packed = deflateSync(content);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
  ];
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  for (const [at, object] of objects.entries())
    parts.push(Buffer.from(`${at + 1} 0 obj\n${object}\nendobj\n`));
  parts.push(Buffer.from(`4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`), packed);
  parts.push(
    Buffer.from(
      "\nendstream\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n",
    ),
  );
  parts.push(Buffer.from("trailer\n<< /Root 1 0 R >>\n"));
  return Buffer.concat(parts);
}

describe("reading in a thread of its own", () => {
  it("reads what reading in place reads", async () => {
    const bytes = readFileSync("fixtures/documents/resume.pdf");
    const layout = await read(bytes);
    expect(layout.format).toBe("pdf");
    expect(layout.lines[0]?.text).toBe("Renée Okafor");
  });

  it("refuses with the same errors", async () => {
    const bytes = readFileSync("fixtures/documents/password.pdf");
    await expect(read(bytes)).rejects.toMatchObject({ name: "KeyfitError", code: "password-required" });
  });

  it("ends a page that draws text for ever", async () => {
    const bytes = pdfOf(Buffer.from(`BT /F1 12 Tf ${"(patient) Tj ".repeat(3_000_000)} ET`));
    await expect(read(bytes, { milliseconds: 1_500 })).rejects.toMatchObject({ code: "time-limit" });
  });

  it("ends a file that takes more memory than it may", async () => {
    const bytes = pdfOf(Buffer.alloc(400_000_000, 0x20));
    await expect(read(bytes, { memoryBytes: 150_000_000 })).rejects.toMatchObject({
      code: "too-large",
      data: { limit: "memoryBytes" },
    });
  });

  it("goes on reading behind a file that was stopped", async () => {
    const layout = await read(readFileSync("fixtures/documents/resume.docx"));
    expect(layout.format).toBe("docx");
  });
});
