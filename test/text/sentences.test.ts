import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.js";

function check(text: string, sentences: string[]) {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
}

describe("splitSentences", () => {
  it.each<[string, string, string[]]>([
    ["a full stop and a capital part two", "I use Epic. I like it.", ["I use Epic.", "I like it."]],
    [
      "a title is no end",
      "Ask Dr. Word about St. Brigid. Thanks!",
      ["Ask Dr. Word about St. Brigid.", "Thanks!"],
    ],
    ["an initial is no end", "Devon R. Pruitt works. Hard.", ["Devon R. Pruitt works.", "Hard."]],
    ["a version is no end", "Node.js v2. Then more", ["Node.js v2.", "Then more"]],
    [
      "a quotation mark closes with its sentence",
      "She said “Stay.” We did.",
      ["She said “Stay.”", "We did."],
    ],
    ["a degree is no end", "B.S. Civil Engineering, 2020. Done.", ["B.S. Civil Engineering, 2020.", "Done."]],
    ["lower case goes on", "approx. five e.g. six", ["approx. five e.g. six"]],
    ["an empty text has none", "  \n ", []],
  ])("%s", (_, text, sentences) => {
    check(text, sentences);
  });
});
