import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { htmlLines } from "../../src/document/docx/html-lines.js";
import { readDocx } from "../../src/document/docx/read-docx.js";
import type { Layout } from "../../src/document/layout.js";
import { DEFAULT_LIMITS } from "../../src/document/limits.js";

async function check(file: string): Promise<Layout> {
  return readDocx(new Uint8Array(await readFile(`fixtures/documents/${file}`)), DEFAULT_LIMITS);
}

describe("reading a DOCX", () => {
  it("puts the page header first and the page footer last", async () => {
    const texts = (await check("resume.docx")).lines.map(({ text }) => text);
    expect(texts[0]).toBe("Renée Okafor");
    expect(texts.at(-1)).toBe("References available from renee.okafor@example.com");
  });

  it("tells headings, list items and bold lines", async () => {
    const { lines } = await check("resume.docx");
    expect(lines.filter(({ headingStyle }) => headingStyle).map(({ text }) => text)).toEqual([
      "Summary",
      "Experience",
      "Skills",
      "Education",
    ]);
    expect(lines.filter(({ listItem }) => listItem)).toHaveLength(3);
    expect(lines.filter(({ bold }) => bold)).toHaveLength(2);
  });

  it("parts lines at a line break", async () => {
    expect((await check("line-breaks.docx")).lines).toEqual([
      { text: "Front desk", page: 1, startsBlock: true },
      { text: "Insurance verification", page: 1 },
    ]);
  });

  it.each(["moved-body.docx", "strict.docx"])("reads %s like the usual form", async (file) => {
    expect((await check(file)).lines).toEqual((await check("resume.docx")).lines);
  });
});

describe("the converter's HTML", () => {
  it.each([
    [
      "short cells share a line",
      "<table><tr><td><p>Skill</p></td><td><p>Years</p></td></tr></table>",
      ["Skill   Years"],
    ],
    [
      "cells of several paragraphs follow one another",
      "<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>",
      ["a", "b", "c"],
    ],
    [
      "a table within a cell is read in its place",
      "<table><tr><td><p>a</p><table><tr><td><p>b</p></td><td><p>c</p></td></tr></table></td><td><p>d</p></td></tr></table>",
      ["a", "b   c", "d"],
    ],
    ["nested lists keep every item", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", ["a", "b", "c"]],
    ["entities are characters", "<p>Q&amp;A &lt;3</p>", ["Q&A <3"]],
    ["pictures leave nothing", '<p>a<img src="" />b</p>', ["ab"]],
  ])("%s", (_, html, texts) => {
    expect(htmlLines(html).map(({ text }) => text)).toEqual(texts);
  });

  it("takes a line for bold only when all of it is", () => {
    expect(
      htmlLines("<p><strong>Clinic</strong></p><p><strong>Skills:</strong> Excel</p>").map(
        ({ bold }) => bold,
      ),
    ).toEqual([true, false]);
  });
});
