import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey, normalizeText } from "../../src/text/normalize.js";

describe("normalizeText", () => {
  it.each([
    ["a ligature becomes its letters", "work\ufb02ow", "workflow"],
    ["a soft hyphen goes", "time\u00adsheets", "timesheets"],
    ["a no-break space is a space", "Google\u00a0Sheets", "Google Sheets"],
    ["a zero-width space goes", "Ep\u200bic", "Epic"],
    ["curly quotes are straight", "\u201cdon\u2019t\u201d", '"don\'t"'],
    ["a no-break hyphen is a hyphen", "ICD\u201110", "ICD-10"],
    ["an icon of a private font goes", "\ue0b7 555-0100", " 555-0100"],
    ["a letter and its mark become one", "re\u0301sume\u0301", "résumé"],
    ["full-width letters are plain ones", "ＥＨＲ", "EHR"],
  ])("%s", (_, source, expected) => {
    expect(normalizeText(source).text).toBe(expected);
  });

  it("leads every character back to the source that it came from", () => {
    const source = "time\u00adsheets in work\ufb02ow";
    const { text, startOf, endOf } = normalizeText(source);
    const at = text.indexOf("workflow");
    expect(source.slice(startOf(at), endOf(at + 7))).toBe("work\ufb02ow");
  });

  it("keeps offsets in order and in bounds for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (source) => {
        const { text, startOf, endOf } = normalizeText(source);
        for (let at = 0; at < text.length; at++) {
          expect(startOf(at)).toBeLessThan(endOf(at));
          expect(endOf(at)).toBeLessThanOrEqual(source.length);
          if (at > 0) expect(startOf(at)).toBeGreaterThanOrEqual(startOf(at - 1));
        }
      }),
    );
  });
});

describe("foldKey", () => {
  it.each([
    ["Résumé", "resume"],
    ["HIPAA", "hipaa"],
    ["naïve", "naive"],
  ])("folds %s to %s", (word, key) => {
    expect(foldKey(word)).toBe(key);
  });
});
