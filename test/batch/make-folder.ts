import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes a temporary folder with files of those names (a trailing slash makes a folder), gone when the test ends; gives its real path. */
export async function makeFolder(
  files: readonly string[] | Readonly<Record<string, string>> = [],
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "keyfit-batch-")));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const contents = Array.isArray(files)
    ? files.map((name) => [name, "text"] as const)
    : Object.entries(files);
  for (const [name, text] of contents) {
    const path = join(folder, name);
    await mkdir(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (!name.endsWith("/")) await writeFile(path, text);
  }
  return folder;
}
