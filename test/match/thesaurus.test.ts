import { describe, expect, it } from "vitest";
import { THESAURUS } from "../../src/match/ideas/thesaurus.js";

const classes = THESAURUS.map((members) => [...members]);

describe("the thesaurus of working language", () => {
  it("has classes of two to ten words or short phrases, each once", () => {
    for (const members of classes) {
      expect(members.length, members.join("; ")).toBeGreaterThanOrEqual(2);
      expect(members.length, members.join("; ")).toBeLessThanOrEqual(10);
      expect(new Set(members).size, members.join("; ")).toBe(members.length);
      for (const member of members) expect(member.split(" ").length, member).toBeLessThanOrEqual(3);
    }
  });

  it("has each class once, in order", () => {
    const lines = classes.map((members) => members.join(";"));
    expect(new Set(lines).size).toBe(lines.length);
    expect(classes.map(([first]) => first)).toEqual(classes.map(([first]) => first).sort());
  });
});
