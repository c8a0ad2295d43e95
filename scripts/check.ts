import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Counts, checkPackage } from "./check-package.js";
import { ROOT, runNode, runNpm } from "./run-command.js";

const STEPS: Readonly<Record<string, () => Counts | Promise<Counts>>> = {
  build: () => runScript("build"),
  lint: () => runScript("lint"),
  types: () => runScript("types"),
  tests: runTests,
  package: checkPackage,
};

/** Runs all that CI runs, to the end or to the first step that fails; the last line counts tests and checks. */
async function check(): Promise<void> {
  const total = { passed: 0, failed: 0 };
  for (const [name, step] of Object.entries(STEPS)) {
    console.log(`\n${name}`);
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** A step that has no cases to count: only its failure counts, as one. */
function runScript(script: string): Counts {
  const { code } = runNpm(["run", "--silent", script], { output: "show" });
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/** Counts vitest's own tests; a run that fails without a failed test, such as a file that cannot load, counts as one. */
function runTests(): Counts {
  const folder = mkdtempSync(join(tmpdir(), "keyfit-check-"));
  const results = join(folder, "results.json");
  try {
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
    const { code } = runNode([vitest, "run", ...reporters], { output: "show" });
    if (!existsSync(results)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8"));
    const failed = code === 0 ? numFailedTests : Math.max(numFailedTests, 1);
    return { passed: numPassedTests, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await check();
