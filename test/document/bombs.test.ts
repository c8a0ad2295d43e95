import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.js";
import { KeyfitError } from "../../src/errors.js";

/** The code of the refusal, or "read". */
async function outcomeOf(data: Uint8Array | string, name: string): Promise<string> {
  const bytes = typeof data === "string" ? strToU8(data) : data;
  try {
    await readDocument({ data: bytes, name });
    return "read";
  } catch (error) {
    if (error instanceof KeyfitError) return error.code;
    throw error;
  }
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(body: string, more: Readonly<Record<string, Uint8Array>> = {}, prolog = ""): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(RELATIONS),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?>${prolog}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}

function odt(body: string, prolog = ""): Uint8Array {
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(
      `<?xml version="1.0"?>${prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
}

/** Entities that each hold ten of the one before: a thousand million words when followed. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join("")}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY own SYSTEM "file:///etc/hostname">]>';
const DEEP = 50_000;

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdf(objects: readonly string[]): string {
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n`;
}

describe("files made to do harm", () => {
  it.each([
    ["a DOCX whose entities multiply", docx("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", {}, LAUGHS), "r.docx"],
    ["a DOCX that asks for a file", docx("<w:p><w:r><w:t>&own;</w:t></w:r></w:p>", {}, OUTSIDE), "r.docx"],
    ["an ODT whose entities multiply", odt("<text:p>&a9;</text:p>", LAUGHS), "r.odt"],
    ["an ODT that asks for a file", odt("<text:p>&own;</text:p>", OUTSIDE), "r.odt"],
  ])("refuses %s, and follows no entity", async (_, data, name) => {
    expect(await outcomeOf(data, name)).toBe("corrupt-file");
  });

  it.each([
    ["a DOCX that nests tables", docx("<w:tbl><w:tr><w:tc>".repeat(DEEP)), "r.docx"],
    ["an ODT that nests sections", odt("<text:section>".repeat(DEEP)), "r.odt"],
    ["an RTF that nests groups", `{\\rtf1 ${"{".repeat(DEEP)}text`, "r.rtf"],
    ["an archive of many entries", docx("", many(3_000)), "r.docx"],
    [
      "an archive that unpacks to much more than it is",
      docx("", { "word/a.xml": new Uint8Array(30_000_000) }),
      "r.docx",
    ],
    ["a PDF of ten thousand pages", pagesOf(10_000), "r.pdf"],
    ["a line of twenty million letters", "patient care ".repeat(1_600_000), "r.txt"],
  ])("refuses %s as too large", async (_, data, name) => {
    expect(await outcomeOf(data, name)).toBe("too-large");
  });

  it.each([
    ["HTML that nests elements", `<html><body>${"<div>".repeat(DEEP)}Epic`, "r.html"],
    ["JSON that nests lists", `{"basics":{},"skills":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`, "r.json"],
    [
      "a PDF whose pages hold themselves",
      pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"]),
      "r.pdf",
    ],
    ["a PDF whose form draws itself", selfDrawing(), "r.pdf"],
    ["an RTF that announces endless bytes", "{\\rtf1 \\bin999999999 Epic}", "r.rtf"],
    ["Markdown of nothing but marks", `${"*".repeat(200_000)}\n${"> ".repeat(50_000)}`, "r.md"],
  ])("reads or refuses %s without going on for ever", async (_, data, name) => {
    expect(["read", "corrupt-file", "too-large", "empty-file", "time-limit"]).toContain(
      await outcomeOf(data, name),
    );
  });
});

function many(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`word/media/${at}.xml`, new Uint8Array(1)]),
  );
}

function pagesOf(count: number): string {
  const pages = Array.from(
    { length: count },
    () => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
  );
  const kids = pages.map((_, at) => `${at + 3} 0 R`).join(" ");
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...pages,
  ]);
}

function selfDrawing(): string {
  const stream = "/F Do";
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ]);
}
