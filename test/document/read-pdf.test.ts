import { readFile } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import type { Layout } from "../../src/document/layout.js";
import { DEFAULT_LIMITS } from "../../src/document/limits.js";
import { cleanGlyphs } from "../../src/document/pdf/glyphs.js";
import { pageLines } from "../../src/document/pdf/page-lines.js";
import type { Glyph } from "../../src/document/pdf/paint/drawing.js";
import { readPdf } from "../../src/document/pdf/read-pdf.js";

async function check(file: string): Promise<Layout> {
  return readPdf(new Uint8Array(await readFile(`fixtures/documents/${file}`)), DEFAULT_LIMITS);
}

/** The glyphs of texts given with left edge and baseline; letters are 10 points high and 5 wide. */
function glyphsOf(texts: readonly (readonly [text: string, x: number, y: number])[]): Glyph[] {
  const clip = { left: 0, top: 0, right: 612, bottom: 792 };
  const style = {
    size: 10,
    angle: 0,
    bold: false,

    order: 0,
    color: "#000000",
    unpainted: false,
    clip,
  };
  return texts.flatMap(([text, x, y]) =>
    [...text].map((letter, at) => ({ text: letter, x: x + at * 5, y, width: 5, style })),
  );
}

/** Lines of a page that draws these texts in this order. */
function lines(texts: readonly (readonly [text: string, x: number, y: number])[]): string[] {
  const page = {
    width: 612,
    height: 792,
    glyphs: glyphsOf(texts),
    hidden: [],
    isScan: false,
    fields: [],
    links: [],
  };
  return pageLines(page, 1).lines.map(({ text }) => text);
}

describe("reading a PDF", () => {
  it("tells size and place of a line", async () => {
    const [name, contact] = (await check("resume.pdf")).lines;
    expect(name).toMatchObject({ text: "Renée Okafor", fontSize: 20, page: 1 });
    expect(contact).toMatchObject({ fontSize: 10.5 });
    expect(name?.box?.x).toBeCloseTo(54);
    expect(name?.box?.y).toBeLessThan(contact?.box?.y ?? 0);
  });

  it("tells bold lines where nothing but bold sets headings off", async () => {
    const { lines } = await check("bold-headings.pdf");
    const bold = lines.filter((line) => line.bold);
    expect(bold.map(({ text }) => text)).toEqual([
      "Front desk 1",
      "Front desk 2",
      "Front desk 3",
      "Front desk 4",
    ]);
    expect(bold.every((line) => lines.indexOf(line) === 0 || line.startsBlock)).toBe(true);
  });

  it("begins a block at headings, list items and job titles, and not at wrapped lines", async () => {
    const starting = (await check("resume.pdf")).lines
      .filter(({ startsBlock }) => startsBlock)
      .map(({ text }) => text);
    expect(starting).toContain("Summary");
    expect(starting).toContain("Front Office Assistant, Vale Dental   2018 – 2021");
    expect(starting.filter((text) => text.startsWith("•"))).toHaveLength(3);
    expect(starting).not.toContain("waiting room calm.");
  });

  it("puts every line on its page", async () => {
    const { lines, pageSizes } = await check("two-pages.pdf");
    expect(pageSizes).toEqual([
      { width: 612, height: 792 },
      { width: 612, height: 792 },
    ]);
    expect(lines.find(({ text }) => text === "Second page")?.page).toBe(2);
  });

  it("reads columns that were written row by row one after the other", async () => {
    const text = (await check("two-columns.pdf")).lines.map((line) => line.text).join(" ");
    expect(text).toContain("how long the wait would be that day.");
    expect(text).toContain("went out clean on the first attempt each week.");
  });

  it("reads the values of form fields behind their page", async () => {
    const { lines, notices } = await check("form.pdf");
    expect(lines.map(({ text }) => text).slice(-3)).toEqual([
      "Tomas Lindqvist",
      "Insurance verification",
      "Medical terminology",
    ]);
    expect(notices).toEqual([{ code: "form-fields-read", data: { count: 2 } }]);
  });

  it("names the pages without text", async () => {
    expect((await check("second-page-image.pdf")).notices).toEqual([
      { code: "pages-without-text", data: { pages: "2" } },
    ]);
  });

  it("prints nothing, not even about broken files", async () => {
    const spies = (["log", "warn", "error", "info"] as const).map((name) =>
      vi.spyOn(console, name).mockReturnValue(),
    );
    await check("resume.pdf");
    await check("truncated.pdf").catch(() => undefined);
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

describe("lines of a page", () => {
  it("parts words by a space and columns of a row by three", () => {
    expect(
      lines([
        ["Front", 50, 100],
        ["desk", 78, 100],
        ["2020", 300, 100],
      ]),
    ).toEqual(["Front desk   2020"]);
  });

  it("joins pieces of one word", () => {
    expect(
      lines([
        ["Schedu", 50, 100],
        ["ling", 80, 100],
      ]),
    ).toEqual(["Scheduling"]);
  });

  it("puts a date beside its job although it was drawn first", () => {
    const items = [
      ["2020 – 2021", 500, 100],
      ["2018 – 2019", 500, 130],
      ["Clerk", 50, 100],
      ["Filed charts", 50, 115],
      ["Host", 50, 130],
    ] as const;
    expect(lines(items)).toEqual(["Clerk   2020 – 2021", "Filed charts", "Host   2018 – 2019"]);
  });

  it("leaves a date in a side column in its place", () => {
    const items = [
      ["Diploma in office work", 400, 88],
      ["2016", 400, 100],
      ["Larkspur College", 400, 112],
      ["Clerk", 50, 100],
      ["Ridgeway Clinic", 50, 112],
    ] as const;
    expect(lines(items)).toEqual([
      "Clerk",
      "Ridgeway Clinic",
      "Diploma in office work",
      "2016",
      "Larkspur College",
    ]);
  });

  it("keeps rows of titles with dates as rows", () => {
    const items = [1, 2, 3, 4, 5, 6].flatMap((row) => [
      [`Medical receptionist at clinic number ${row}`, 50, 100 + row * 12] as const,
      [`201${row} – 201${row + 1}`, 450, 100 + row * 12] as const,
    ]);
    expect(lines(items)[0]).toBe("Medical receptionist at clinic number 1   2011 – 2012");
  });
});

describe("glyphs", () => {
  it.each([
    ["a symbol font's bullet", "\uf0b7 Greeted patients", "• Greeted patients", 0],
    ["an icon", "\ue0be 937-555-0142", "  937-555-0142", 1],
    ["a letter-spaced heading", "S K I L L S", "SKILLS", 0],
    ["a letter-spaced heading of two words", "W O R K  H I S T O R Y", "WORK HISTORY", 0],
    ["initials", "J. R. Okafor", "J. R. Okafor", 0],
  ])("cleans %s", (_, raw, text, symbols) => {
    expect(cleanGlyphs(raw)).toMatchObject({ text, symbols });
  });

  it("counts what the file does not say how to read", () => {
    expect(cleanGlyphs("a\ufffd\u0001b")).toMatchObject({ text: "ab", unmapped: 2 });
  });
});
