import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/** Licence texts of packages that publish none in their archive, as their repository has them: one file per package. */
const REVIEWED_LICENSES = "scripts/licenses";

const LICENSE_FILE = /^(licen[cs]e|copying|notice)(\.(md|markdown|txt))?$/i;

/**
 * An esbuild plugin that writes the licence texts of all packages found in the bundles of this process into one file,
 * package by package. The build fails for a package without a licence text in its folder or among the reviewed ones.
 */
export function writeThirdPartyNotices(file: string): Plugin {
  return {
    name: "third-party-notices",
    setup(build) {
      build.onEnd(({ metafile, errors }) => {
        if (errors.length > 0) return;
        if (!metafile) throw new Error("Expected esbuild's metafile, found none. Set `metafile: true`.");
        for (const output of Object.values(metafile.outputs)) {
          for (const input of Object.keys(output.inputs)) rememberPackage(input);
        }
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, noticesText());
      });
    },
  };
}

/** Folders of the packages bundled so far. The builds of one run share it; the last one to end writes them all. */
const folders = new Set<string>();

function rememberPackage(input: string): void {
  const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
  if (folder !== undefined) folders.add(folder);
}

function noticesText(): string {
  const entries = new Map([...folders].map((folder) => [titleOf(folder), licenseOf(folder)]));
  const parts = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n\n${text}`);
  const line = `\n\n${"-".repeat(78)}\n\n`;
  return `The files in this folder contain parts of the following packages.${line}${parts.join(line)}\n`;
}

function titleOf(folder: string): string {
  const { name, version, license } = packageOf(folder);
  return `${name} ${version} (${license})`;
}

function licenseOf(folder: string): string {
  const files = readdirSync(folder).filter((name) => LICENSE_FILE.test(name));
  if (files.length > 0)
    return files.map((name) => readFileSync(join(folder, name), "utf8").trim()).join("\n\n");
  const reviewed = join(REVIEWED_LICENSES, `${packageOf(folder).name.replace("/", "__")}.txt`);
  if (existsSync(reviewed)) return readFileSync(reviewed, "utf8").trim();
  throw new Error(
    `A bundled package has no licence file. Read its licence and put the text into ${reviewed}.`,
  );
}

function packageOf(folder: string): { name: string; version: string; license: string } {
  const file = join(folder, "package.json");
  if (!existsSync(file)) throw new Error(`Expected ${file} to name the package that it belongs to.`);
  return JSON.parse(readFileSync(file, "utf8"));
}
