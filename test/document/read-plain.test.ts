import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/document/plain/decode-text.js";
import { markdownLines } from "../../src/document/plain/markdown-lines.js";
import { textLines } from "../../src/document/plain/text-lines.js";

function check(markdown: string): string[] {
  return markdownLines(markdown)
    .filter(({ text }) => text !== "")
    .map(
      ({ text, headingStyle, listItem }) =>
        `${headingStyle ? "heading: " : ""}${listItem ? "item: " : ""}${text}`,
    );
}

describe("Markdown", () => {
  it.each([
    ["hash headings", "## Skills ##", ["heading: Skills"]],
    ["underlined headings", "Skills\n======\nWork\n----", ["heading: Skills", "heading: Work"]],
    [
      "list marks",
      "* Excel\n+ Word\n1. Outlook\n- [x] Epic",
      ["item: - Excel", "item: - Word", "item: - Outlook", "item: - Epic"],
    ],
    [
      "emphasis",
      "**Epic** and *Cerner*, __both__ or _one_, ~~old~~ `code`",
      ["Epic and Cerner, both or one, old code"],
    ],
    [
      "links and pictures",
      "[Portfolio](https://example.com) ![me](a.png) <jane@example.com>",
      ["Portfolio me jane@example.com"],
    ],
    ["tables", "| Skill | Years |\n|---|:-:|\n| Epic | 2 |", ["Skill   Years", "Epic   2"]],
    ["rules, fences and comments", "a\n\n---\n```\ncode\n```\n<!-- hidden -->\nb", ["a", "code", "b"]],
    ["quotations", "> Kind and calm", ["Kind and calm"]],
    ["escapes", "C\\# and 5 \\* 3", ["C# and 5 * 3"]],
    ["words with marks inside", "snake_case_name and 2 * 3 * 4", ["snake_case_name and 2 * 3 * 4"]],
  ])("reads %s", (_, markdown, lines) => {
    expect(check(markdown)).toEqual(lines);
  });

  it("knows a line that is bold as a whole", () => {
    expect(markdownLines("**Clinic, Dayton**\n**Epic** only")).toMatchObject([
      { bold: true },
      { text: "Epic only" },
    ]);
    expect(markdownLines("**Epic** only")[0]).not.toHaveProperty("bold");
  });
});

describe("plain text", () => {
  it("takes every kind of line break as one", () => {
    expect(textLines("a\r\nb\rc\nd\u2028e").map(({ text }) => text)).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("begins a page at a form feed and a block after a blank line", () => {
    expect(textLines("a\n\nb\fc")).toEqual([
      { text: "a", page: 1, startsBlock: true },
      { text: "", page: 1 },
      { text: "b", page: 1, startsBlock: true },
      { text: "c", page: 2, startsBlock: true },
    ]);
  });

  it("keeps tabs as three spaces and drops control characters", () => {
    expect(textLines("\tClinic\t2020\u0000 ")[0]?.text).toBe("Clinic   2020");
  });
});

describe("encodings", () => {
  it.each([
    ["UTF-8", [0x52, 0xc3, 0xa9], 0],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x52, 0xc3, 0xa9], 0],
    ["UTF-16 little-endian with a mark", [0xff, 0xfe, 0x52, 0, 0xe9, 0], 0],
    ["UTF-16 big-endian with a mark", [0xfe, 0xff, 0, 0x52, 0, 0xe9], 0],
    ["UTF-16 big-endian without a mark", [0, 0x52, 0, 0xe9], 0],
    ["windows-1252", [0x52, 0xe9], 1],
  ])("decodes %s", (_, bytes, notices) => {
    const decoded = decodeText(Uint8Array.from(bytes));
    expect(decoded.text).toBe("Ré");
    expect(decoded.notices).toHaveLength(notices);
  });
});
