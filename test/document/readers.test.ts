import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/document.js";
import { readDocument } from "../../src/document/read-document.js";
import { NOTICES } from "../../src/notice.js";

const FOLDER = "fixtures/documents";

/** Every fixture that can be read, with the notices it must carry beside those about its few words. */
const READABLE: readonly (readonly [file: string, format: string, notices: readonly string[]])[] = [
  ["resume.pdf", "pdf", []],
  ["resume-browser.pdf", "pdf", []],
  ["resume.docx", "docx", []],
  ["resume.txt", "text", []],
  ["resume.md", "markdown", []],
  ["moved-body.docx", "docx", []],
  ["strict.docx", "docx", []],
  ["line-breaks.docx", "docx", []],
  ["two-pages.pdf", "pdf", []],
  ["two-columns.pdf", "pdf", ["reading-order-unsure"]],
  ["bold-headings.pdf", "pdf", []],
  ["form.pdf", "pdf", ["form-fields-read"]],
  ["image-only.pdf", "pdf", ["no-text-layer"]],
  ["second-page-image.pdf", "pdf", ["pages-without-text"]],
  ["docx-named.pdf", "docx", ["name-mismatch"]],
  ["text-named.pdf", "text", ["name-mismatch"]],
  ["white-space.txt", "text", []],
  ["utf-16.txt", "text", []],
  ["windows-1252.txt", "text", ["encoding-guessed"]],
  ["odd-characters.txt", "text", []],
];

const SAME_RESUME = [
  "resume.docx",
  "resume-browser.pdf",
  "resume.txt",
  "resume.md",
  "moved-body.docx",
  "strict.docx",
];

async function check(file: string): Promise<Document> {
  return readDocument({ path: `${FOLDER}/${file}` });
}

function words(document: Document): string[] {
  return document.text.toLowerCase().match(/[\p{L}\p{N}@.'’]+/gu) ?? [];
}

function expectInOrder(spans: readonly { start: number; end: number }[], text: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

describe.each(READABLE)("reading %s", (file, format, notices) => {
  it("tells the format and the notices", async () => {
    const document = await check(file);
    expect(document.format).toBe(format);
    const codes = document.notices.map(({ code }) => code);
    const aboutReading = codes.filter(
      (code) => !["empty-document", "few-words", "language-not-english"].includes(code),
    );
    expect(aboutReading).toEqual(notices);
    expect(codes.every((code) => Object.hasOwn(NOTICES, code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("gives spans in order and in bounds, and sections that cover the text", async () => {
    const { text, pages, lines, blocks, sections } = await check(file);
    for (const spans of [pages, lines, blocks, sections]) expectInOrder(spans, text);
    if (text !== "") {
      expect(sections[0]?.start).toBe(0);
      expect(sections.at(-1)?.end).toBe(text.length);
    }
    expect(sections.slice(1).every(({ start }, index) => start === sections[index]?.end)).toBe(true);
  });

  it("gives lines without line breaks or loose white space, on pages that exist", async () => {
    const { text, pages, lines } = await check(file);
    for (const { start, end, page } of lines) {
      const line = text.slice(start, end);
      expect(line).not.toMatch(/[\n\r\f\v\u0085\u2028\u2029]|^\s|\s$/);
      expect(pages.map(({ number }) => number)).toContain(page);
    }
  });

  it("gives the same document again and leaves the bytes as they were", async () => {
    const bytes = new Uint8Array(await readFile(`${FOLDER}/${file}`));
    const before = bytes.slice();
    const first = await readDocument({ data: bytes, name: file });
    const second = await readDocument({ data: bytes, name: file });
    expect(second).toEqual(first);
    expect(bytes).toEqual(before);
  });
});

describe("one résumé in several formats", () => {
  it.each(SAME_RESUME)("has the same words in the same order in %s as in the PDF", async (file) => {
    expect(words(await check(file))).toEqual(words(await check("resume.pdf")));
  });

  it.each(["resume.pdf", "resume-browser.pdf", "resume.docx", "resume.txt"])(
    "keeps dates on the line of their job in %s",
    async (file) => {
      const { text } = await check(file);
      expect(text).toContain("Ridgeway Family Clinic   2021 – Present");
      expect(text).toContain("Vale Dental   2018 – 2021");
    },
  );
});
