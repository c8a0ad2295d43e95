import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDocument } from "../../src/document/build-document.js";
import type { Document } from "../../src/document/document.js";
import type { Layout, LayoutLine } from "../../src/document/layout.js";

function check(lines: readonly (string | LayoutLine)[], layout: Partial<Layout> = {}): Document {
  return buildDocument(
    {
      format: "text",
      lines: lines.map((line) => (typeof line === "string" ? { text: line, page: 1 } : line)),
      pageSizes: [],
      notices: [],
      ...layout,
    },
    { name: "resume.txt", role: "resume" },
  );
}

function codes(document: Document): string[] {
  return document.notices.map((notice) => notice.code);
}

describe("text and offsets", () => {
  it("joins lines by one break and pages by two, and keeps blank lines", () => {
    const document = check([
      { text: "Ada Poe", page: 1 },
      { text: "", page: 1 },
      { text: "", page: 1 },
      { text: "Clerk", page: 1 },
      { text: "Skills", page: 2 },
    ]);
    expect(document.text).toBe("Ada Poe\n\n\nClerk\n\nSkills");
    expect(document.lines.map((line) => document.text.slice(line.start, line.end))).toEqual([
      "Ada Poe",
      "Clerk",
      "Skills",
    ]);
    expect(document.pages.map((page) => document.text.slice(page.start, page.end))).toEqual([
      "Ada Poe\n\n\nClerk",
      "Skills",
    ]);
  });

  it("keeps the numbers and sizes of pages without text", () => {
    const size = { width: 612, height: 792 };
    const document = check([{ text: "Clerk", page: 2 }], { format: "pdf", pageSizes: [size, size] });
    expect(document.pages).toEqual([
      { number: 1, start: 0, end: 0, ...size },
      { number: 2, start: 2, end: 7, ...size },
    ]);
    expect(document.lines[0]?.page).toBe(2);
  });

  it("has no pages, lines, blocks or sections where there is nothing", () => {
    const { text, pages, lines, blocks, sections } = check([]);
    expect({ text, pages, lines, blocks, sections }).toEqual({
      text: "",
      pages: [],
      lines: [],
      blocks: [],
      sections: [],
    });
  });

  it("keeps the box of a line", () => {
    const box = { x: 72, y: 80, width: 100, height: 12 };
    expect(check([{ text: "Clerk", page: 1, box }]).lines[0]?.box).toEqual(box);
  });
});

describe("notices", () => {
  it("says that a document without a word is empty, and nothing more", () => {
    expect(codes(check(["", "•"]))).toEqual(["empty-document"]);
  });

  it("says how few words there are", () => {
    expect(check(["Clerk in Toledo"]).notices).toEqual([{ code: "few-words", data: { words: 3 } }]);
  });

  it("puts the reader's own notices first", () => {
    const own = { code: "encoding-guessed", data: { encoding: "windows-1252" } } as const;
    expect(codes(check(["Clerk"], { notices: [own] }))).toEqual(["encoding-guessed", "few-words"]);
  });

  it("names another language", () => {
    const spanish =
      "Soy una recepcionista con muchos años de experiencia en la clínica de la ciudad y me gusta ayudar a los pacientes " +
      "con sus citas. También he trabajado en el hospital durante dos años como auxiliar para el equipo de admisiones y en la " +
      "farmacia, donde atendía a los clientes por teléfono.";
    expect(check([spanish]).notices).toEqual([{ code: "language-not-english", data: { language: "es" } }]);
  });
});

describe("whatever the lines", () => {
  const WORDS = [
    "Skills:",
    "EXPERIENCE",
    "Clerk",
    "2019 – 2021",
    "- Answered",
    "the",
    "phones.",
    "Dear",
    "(",
    "•",
    "a@b.co",
  ];
  const line = fc.record({
    text: fc.oneof(
      fc.constant(""),
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(" ")),
      fc.string().map((text) => text.replace(/[\n\r]/g, "").trim()),
    ),
    page: fc.constant(1),
    bold: fc.boolean(),
    startsBlock: fc.boolean(),
  });
  const role = fc.constantFrom("resume" as const, "coverLetter" as const, "job" as const);

  it("spans are ordered and in bounds, sections cover the text, blocks hold every line and cross no section", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), role, (lines, as) => {
        const layout: Layout = { format: "pdf", lines, pageSizes: [], notices: [] };
        const document = buildDocument(layout, { name: "any", role: as });
        const { text, sections, blocks } = document;
        expect(sections.map((section) => text.slice(section.start, section.end)).join("")).toBe(text);
        for (const [index, block] of blocks.entries()) {
          const section = sections[block.section];
          expect(block.start).toBeGreaterThanOrEqual(
            Math.max(blocks[index - 1]?.end ?? 0, section?.start ?? -1),
          );
          expect(block.end).toBeLessThanOrEqual(section?.end ?? -1);
        }
        const inBlocks = blocks
          .map((block) => text.slice(block.start, block.end))
          .join("")
          .replace(/\s/g, "");
        expect(inBlocks).toBe(text.replace(/\s/g, ""));
        expect(buildDocument(layout, { name: "any", role: as })).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });
});
