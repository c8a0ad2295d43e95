import { describe, expect, it } from "vitest";
import { buildDocument } from "../../src/document/build-document.js";
import { DEFAULT_LIMITS } from "../../src/document/limits.js";
import { layoutText } from "../../src/document/plain/read-text.js";

/** The blocks of a résumé's text, each with its line breaks as " / ". */
function check(text: string): string[] {
  const document = buildDocument(layoutText(text, DEFAULT_LIMITS), { name: "resume", role: "resume" });
  return document.blocks.map((block) => document.text.slice(block.start, block.end).replaceAll("\n", " / "));
}

function kinds(text: string): string[] {
  const document = buildDocument(layoutText(text, DEFAULT_LIMITS), { name: "resume", role: "resume" });
  return document.blocks.map((block) => block.kind);
}

describe("lines that belong together", () => {
  it.each([
    [
      "a wrapped list item",
      "- Registered patients at the bedside and checked what their plan\nwould pay before the visit",
      ["- Registered patients at the bedside and checked what their plan / would pay before the visit"],
    ],
    [
      "a short list item that goes on in lower case",
      "- Booked visits\n  and follow-ups",
      ["- Booked visits / and follow-ups"],
    ],
    [
      "a line that ends in a word that needs another",
      "- Registered patients in the emergency room using\nEpic Hyperspace",
      ["- Registered patients in the emergency room using / Epic Hyperspace"],
    ],
    [
      "a line that ends in a comma",
      "Epic, Cerner, Word,\nExcel, Outlook",
      ["Epic, Cerner, Word, / Excel, Outlook"],
    ],
    [
      "an open bracket",
      "- Kept the recall list (dental,\nVision) in order",
      ["- Kept the recall list (dental, / Vision) in order"],
    ],
    ["a bullet on a line of its own", "•\nAnswered phones", ["• / Answered phones"]],
    [
      "a paragraph wrapped before a capital",
      "I have kept the front desk of a family clinic calm for many long years\nand I never once let a caller wait. Every nurse on our floor knows that\nEpic holds the notes that I write.",
      [
        "I have kept the front desk of a family clinic calm for many long years / and I never once let a caller wait. Every nurse on our floor knows that / Epic holds the notes that I write.",
      ],
    ],
  ])("%s is one block", (_, text, blocks) => {
    expect(check(text)).toEqual(blocks);
  });
});

describe("lines that stand alone", () => {
  it.each([
    ["name, street, town and telephone", "Ada Poe\n12 Pine Street,\nToledo, OH 43604\n419-555-0101"],
    ["skills one a line in capitals", "Word\nExcel\nMicrosoft Outlook\nPatient registration"],
    ["skills one a line in lower case", "electronic records\npatient scheduling\nexcel\nfront desk"],
    ["title, employer and dates", "Unit Clerk\nMercy Hospital\n2015 - 2018"],
    [
      "duties without marks",
      "Answered multi-line phones and scheduled patient visits\nVerified eligibility and collected copayments",
    ],
    ["lines with columns", "Word   Excel   Outlook\nEpic   Cerner   Teams"],
    [
      "a job behind a long list item",
      "- Kept the bed board correct to the minute through every night shift of the winter\nWard Secretary (per diem)\n2011 to 2014",
    ],
    [
      "a page number behind a list item",
      "- Rewrote the phone tree and the supply list each time and\nPage 2 of 2",
    ],
    ["a greeting's closing and the name", "Sincerely,\nAda Poe"],
  ])("%s are blocks of their own", (_, text) => {
    expect(check(text)).toEqual(text.split("\n"));
  });

  it.each(["•", "-", "–", "*", "·", "▪", "◦", "o", "~", "1.", "1)", "(2)", "a)", "✓", "➤", "»"])(
    'the list mark "%s" begins an item',
    (mark) => {
      const text = `${mark} Answered the phones and\n${mark} greeted patients`;
      expect(check(text)).toEqual(text.split("\n"));
      expect(kinds(text)).toEqual(["item", "item"]);
    },
  );

  it("a blank line parts what would read on", () => {
    expect(check("Greeted patients and\n\nfamilies")).toEqual(["Greeted patients and", "families"]);
  });
});

describe("pages", () => {
  it("a sentence goes on over a page break, a new one does not", () => {
    expect(check("- Verified insurance for every patient before the\fvisit began")).toHaveLength(1);
    expect(check("- Verified insurance for every patient.\fAnswered phones")).toHaveLength(2);
  });
});

describe("headings", () => {
  it("a run-in heading is a block and its content another", () => {
    expect(check("Skills: Word, Excel")).toEqual(["Skills:", "Word, Excel"]);
    expect(kinds("Skills: Word, Excel")).toEqual(["heading", "paragraph"]);
  });
});
