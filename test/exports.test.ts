import { describe, expect, it } from "vitest";
import * as keyfit from "../src/index.js";
import * as report from "../src/report/index.js";

describe("public names", () => {
  it("of keyfit are these and no others", () => {
    expect(Object.keys(keyfit).sort()).toEqual([
      "DEFAULT_LIMITS",
      "ERROR_CODES",
      "KeyfitError",
      "analyze",
      "createAnalyzer",
      "extractJobKeywords",
      "importGuide",
      "lintGuide",
      "listGuides",
      "loadGuide",
      "noticeSentence",
      "parseGuide",
      "readDocument",
      "readPosting",
      "readProfile",
      "renderReport",
      "scoreRange",
      "verifyScore",
    ]);
  });

  it("of keyfit/report are the schema and its version", () => {
    expect(Object.keys(report).sort()).toEqual(["SCHEMA_VERSION", "gapReportSchema"]);
  });
});
