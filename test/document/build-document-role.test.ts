import { describe, expect, it } from "vitest";
import { buildDocument } from "../../src/document/build-document.js";
import { DEFAULT_LIMITS } from "../../src/document/limits.js";
import { layoutText } from "../../src/document/plain/read-text.js";

function check(text: string): string {
  return buildDocument(layoutText(text, DEFAULT_LIMITS), { name: "test" }).role;
}

describe("a document without a role", () => {
  it.each([
    [
      "greets its reader",
      "Ada Poe\n\nDear Ms. Roe,\n\nI write about the post.\n\nSincerely,\nAda Poe",
      "coverLetter",
    ],
    [
      "says what is asked and offered",
      "Clerk\n\nYou will answer phones.\n\nRequired\n- GED\n\nWe offer paid leave.",
      "job",
    ],
    [
      "tells of work and school",
      "Ada Poe\nada@example.com\n\nEXPERIENCE\nClerk, 2015 - 2019\n\nEDUCATION\nGED",
      "resume",
    ],
    ["says nothing", "", "resume"],
  ])("that %s is a %s", (_, text, role) => {
    expect(check(text)).toBe(role);
  });

  it("keeps the role that the caller gives", () => {
    const layout = layoutText("Dear Ms. Roe,\n\nI write.", DEFAULT_LIMITS);
    expect(buildDocument(layout, { name: "test", role: "job" }).role).toBe("job");
  });
});
