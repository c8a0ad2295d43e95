import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCodeLoader } from "../../src/cli/code-cache.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyfit-cache-"));
  writeFileSync(
    join(folder, "a.cjs"),
    'const b = require("./b.cjs"); exports.sum = () => b.two + require("node:path").sep.length;',
  );
  writeFileSync(join(folder, "b.cjs"), "module.exports = { two: 2 };");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(runtime = "v0"): number {
  const loader = createCodeLoader(folder, { runtime, process: 1 });
  const { sum } = loader.load("./a.cjs") as { sum: () => number };
  const result = sum();
  loader.save();
  return result;
}

describe("the code cache", () => {
  it("loads the same from the files and from what was kept of them", () => {
    expect([check(), check()]).toEqual([3, 3]);
    expect(readdirSync(join(folder, ".cache/v0")).sort()).toEqual(["a.cjs.bin", "b.cjs.bin"]);
  });

  it("keeps a cache for each version of Node", () => {
    check("v1");
    check("v2");
    expect(readdirSync(join(folder, ".cache")).sort()).toEqual(["v1", "v2"]);
  });

  it("goes by the files where what was kept is broken, and keeps it anew", () => {
    check();
    const kept = join(folder, ".cache/v0/a.cjs.bin");
    writeFileSync(kept, "broken");
    expect([check(), check()]).toEqual([3, 3]);
  });

  it("does without where the folder cannot be written", () => {
    writeFileSync(join(folder, ".cache"), "a file where the folder should be");
    expect([check(), check()]).toEqual([3, 3]);
  });
});
