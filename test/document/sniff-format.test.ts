import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/document/limits.js";
import { sniffFormat } from "../../src/document/sniff-format.js";
import { KeyfitError } from "../../src/errors.js";

function check(content: string | Uint8Array, name = "document"): string {
  const bytes =
    typeof content === "string" ? Uint8Array.from(content, (character) => character.charCodeAt(0)) : content;
  try {
    return sniffFormat({ bytes, name, limits: DEFAULT_LIMITS });
  } catch (error) {
    if (error instanceof KeyfitError) return `${error.code}: ${error.data.found ?? ""}`;
    throw error;
  }
}

describe("sniffFormat", () => {
  it.each([
    ["a PDF by its mark", "%PDF-1.7\n", "pdf"],
    ["a PDF behind junk", `${"x".repeat(900)}%PDF-1.4\n`, "pdf"],
    ["a text that speaks of %PDF late", `${"x ".repeat(900)}%PDF-1.4\n`, "text"],
    ["plain text", "Skills: Excel", "text"],
    ["one hash line in the middle of a text", "Skills\n# 1 in sales\nOther", "text"],
    ["text that opens with a hash heading", "# Resume\nExcel", "markdown"],
    ["text with several hash headings", "Jane\n## Skills\nExcel\n## Work\n", "markdown"],
    ["accented text in windows-1252", "R\xe9sum\xe9", "text"],
    ["UTF-16 text without a mark", "S\0k\0i\0l\0l\0s\0", "text"],
  ])("tells %s", (_, content, format) => {
    expect(check(content)).toBe(format);
  });

  it("takes a text for Markdown by its name's ending", () => {
    expect(check("Skills", "resume.MD")).toBe("markdown");
    expect(check("Skills", "resume.txt")).toBe("text");
  });

  it("never believes a name against the bytes", () => {
    expect(check("Skills", "resume.pdf")).toBe("text");
    expect(check("%PDF-1.7\n", "resume.docx")).toBe("pdf");
    expect(check("<!-- saved --><!DOCTYPE html><p>Skills", "resume.txt")).toBe("html");
  });

  it.each([
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc)"],
    ["\xef\xbb\xbf<?xml version='1.0'?>", "an XML file"],
    ["%!PS-Adobe-3.0", "a PostScript file"],
    ["\x89PNG\r\n\x1a\n", "a PNG image"],
    ["\xff\xd8\xff\xe0", "a JPEG image"],
    ["GIF89a", "a GIF image"],
    ["II*\0", "a TIFF image"],
    ["RIFF\0\0\0\0WEBPVP8", "a WebP image"],
    ["\0\0\0\x18ftypheic", "a HEIC or AVIF image"],
    ["ab\0\x01\x02\0cd", "binary data of an unknown kind"],
  ])("refuses %j and says what it is", (content, found) => {
    expect(check(content)).toBe(`unsupported-format: ${found}`);
  });
});
