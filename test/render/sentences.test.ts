import { describe, expect, it } from "vitest";
import type { NoticeCode } from "../../src/notice.js";
import { NOTICES } from "../../src/notice.js";
import { decimal, decimalColumn } from "../../src/render/decimal.js";
import { amount, dateInWords, letterSentence, noticeSentence } from "../../src/render/sentences.js";

describe("sentences", () => {
  it.each(Object.keys(NOTICES) as NoticeCode[])(
    "say what the notice %s means with and without its facts",
    (code) => {
      const facts = { keyword: "epic", form: "Epic", page: 1, message: "odd part", language: "fr" };
      for (const sentence of [noticeSentence({ code }), noticeSentence({ code, data: facts })]) {
        expect(sentence).toMatch(/^[A-Z“].{15,}/);
        expect(sentence).not.toMatch(/undefined| {2}| [.,;]/);
      }
    },
  );

  it.each([
    [1, "page", "1 page"],
    [0, "page", "0 pages"],
    [1.004, "point", "1 point"],
    [2.5, "year", "2.5 years"],
  ] as const)("count %d %s", (value, unit, expected) => {
    expect(amount(value, unit)).toBe(expected);
  });

  it.each([
    ["2026-11-23", "23 November 2026"],
    ["2026-01-05", "5 January 2026"],
    ["2021-03", "March 2021"],
    ["2021", "2021"],
    ["2021-13", "2021-13"],
  ])("say the date %s", (date, expected) => {
    expect(dateInWords(date)).toBe(expected);
  });

  it.each([
    [
      { code: "length", ok: false, data: { words: 48, least: 120, most: 450 } },
      "The letter has 48 words; letters of 120 to 450 words read best.",
    ],
    [
      { code: "length", ok: false },
      "The letter has an unusual number of words; half a page to a page reads best.",
    ],
    [
      { code: "names-employer", ok: true, data: { employer: "Lakeside" } },
      "The letter names the employer, Lakeside.",
    ],
    [
      { code: "names-role", ok: false, data: { role: "Clerk" } },
      "The letter does not name the position, Clerk. Say what you apply for.",
    ],
  ] as const)("say what the check %j found", (check, expected) => {
    expect(letterSentence({ ...check, quotes: [] })).toBe(expected);
  });

  it("round to two decimals and leave noughts out", () => {
    expect([4, 4.5, 4.256, 0].map(decimal)).toEqual(["4", "4.5", "4.26", "0"]);
  });

  it("give a column as many decimals as its finest number needs", () => {
    expect(decimalColumn([14, 8.1, 6.15])).toEqual(["14.00", "8.10", "6.15"]);
    expect(decimalColumn([14, 8])).toEqual(["14", "8"]);
    expect(decimalColumn([1 / 3])).toEqual(["0.3333"]);
  });
});
