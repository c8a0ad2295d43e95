import { describe, expect, it } from "vitest";
import { readGoldTexts } from "../../bench/accuracy/gold.js";
import { analyze, type Document, readDocument } from "../../src/index.js";

const GUIDE = "patient-care-specialist";
const golds = readGoldTexts().filter(({ split, guide }) => split === "tune" && guide === GUIDE);

async function creditedIn(text: string, kind: string): Promise<string[]> {
  const side = kind === "coverLetter" ? "coverLetter" : "resume";
  const { findings } = await analyze({ [side]: { text }, guide: GUIDE, asOf: "2025-06-15" });
  return findings.filter(({ evidence }) => evidence.length > 0).map(({ id }) => id);
}

/** Breaks the lines of each paragraph and list item anew; what lies between them stays. */
function rewrap({ text, blocks }: Document, width: number): string {
  let out = "";
  let last = 0;
  for (const { start, end, kind } of blocks) {
    const own = text.slice(start, end);
    const isLaidOut = kind === "heading" || / {3}|\t/.test(own.trim());
    out += text.slice(last, start) + (isLaidOut ? own : wrapLine(own.replace(/\s*\n\s*/g, " "), width));
    last = end;
  }
  return out + text.slice(last);
}

function wrapLine(line: string, width: number): string {
  const lines = [""];
  for (const word of line.split(" ")) {
    const current = lines[lines.length - 1] as string;
    if (current && current.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = current ? `${current} ${word}` : word;
  }
  return lines.join("\n");
}

/** Puts the sections that have a heading in the opposite order. */
function reverseSections({ text, sections }: Document): string {
  const first = sections.findIndex(({ heading }) => heading !== null);
  const parts = sections.map(({ start, end }) => text.slice(start, end).trim());
  return [...parts.slice(0, first), ...parts.slice(first).reverse()].join("\n\n");
}

const CODINGS: Readonly<Record<string, (text: string) => string>> = {
  "Windows line ends": (text) => text.replace(/\n/g, "\r\n"),
  "parted accents": (text) => text.normalize("NFD"),
  "no-break spaces": (text) => text.replace(/(\S) (?=\S)/g, "$1\u00a0"),
  // Between letters that are set apart ("H I P A A") a second space would part words.
  "doubled spaces": (text) => text.replace(/(\S\S) (?=\S\S)/g, "$1  "),
  "zero-width spaces behind hyphens": (text) => text.replace(/(\w)-(?=\w)/g, "$1-\u200b"),
  "curly apostrophes": (text) => text.replace(/'/g, "’"),
  "spaces at line ends": (text) => text.replace(/\n/g, "  \n"),
  ligatures: (text) => text.replace(/fi/g, "ﬁ").replace(/fl/g, "ﬂ"),
  "soft hyphens": (text) => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, "$1\u00ad"),
};

describe("the credited keywords stay the same", () => {
  it.each(Object.entries(CODINGS))("under %s", async (_, recode) => {
    for (const { name, kind, text } of golds) {
      expect(await creditedIn(recode(text), kind), name).toEqual(await creditedIn(text, kind));
    }
  });

  // At another width a list without marks may read as a paragraph: three texts in ninety.
  it.each([
    [64, 2],
    [88, 1],
    [120, 0],
  ])("when lines are wrapped at %i characters, but for %i texts", async (width, allowed) => {
    const changed: string[] = [];
    for (const { name, kind, text } of golds) {
      const wrapped = rewrap(await readDocument({ text }), width);
      if (String(await creditedIn(wrapped, kind)) !== String(await creditedIn(text, kind)))
        changed.push(name);
    }
    expect(changed.length, changed.join()).toBeLessThanOrEqual(allowed);
  });

  it("when sections change places", async () => {
    for (const { name, kind, text } of golds.filter((gold) => gold.kind !== "coverLetter")) {
      const reversed = reverseSections(await readDocument({ text }));
      expect(await creditedIn(reversed, kind), name).toEqual(await creditedIn(text, kind));
    }
  });
});
