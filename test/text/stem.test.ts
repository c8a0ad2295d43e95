import { describe, expect, it } from "vitest";
import { stemOf } from "../../src/text/stem.js";

describe("stemOf", () => {
  it.each([
    ["verify", "verification"],
    ["schedule", "scheduling"],
    ["empathy", "empathetic"],
    ["adapt", "adaptability"],
    ["prioritise", "prioritized"],
    ["behaviour", "behaviors"],
    ["cancelled", "canceled"],
    ["analysis", "analyses"],
    ["resolve", "resolution"],
  ])("%s and %s are one family", (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each([
    ["medical", "medication"],
    ["organize", "organ"],
    ["organized", "organization"],
    ["excel", "excellent"],
    ["excel", "excelled"],
    ["general", "generate"],
    ["business", "busy"],
    ["community", "communicate"],
    ["policy", "police"],
    ["authorize", "author"],
    ["customer", "custom"],
    ["depart", "department"],
    ["management", "manager"],
    ["university", "universe"],
  ])("%s and %s are different words", (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  it("leaves short words, numbers and symbol names alone", () => {
    expect(["as", "10", "c++", "node.js"].map(stemOf)).toEqual(["as", "10", "c++", "node.js"]);
  });
});
