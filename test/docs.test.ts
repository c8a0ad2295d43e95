import { describe, expect, it } from "vitest";
import { makeDocs, readDoc } from "../scripts/make-docs.js";

describe("generated documents", () => {
  it.each(makeDocs())("$path says what the code says", ({ path, content }) => {
    expect(readDoc(path)).toBe(content);
  });
});
