import { rename } from "node:fs/promises";
import { join } from "node:path";
import { KeyfitError } from "../index.js";
import type { Batch } from "./batch.js";
import { JOURNAL, type JournalContent, readJournal } from "./journal.js";
import { removeFiles } from "./write-file.js";

/** An earlier journal of other settings: kept until its reports are taken away at the end of the new run. */
export const SET_ASIDE = "journal-earlier.ndjson";

/**
 * The run whose journal stands in an output folder; null where there is none.
 *
 * @throws KeyfitError `batch-exists` where there is one and it is not to be gone on with.
 */
export async function readEarlierRun(out: string, resume: boolean): Promise<JournalContent | null> {
  const content = await readJournal(join(out, JOURNAL));
  if (content === null || resume) return content;
  throw new KeyfitError(
    "batch-exists",
    `Expected an output folder without a batch, found one of ${content.header.asOf} in "${out}". Go on with it by --resume (resume: true), or name another folder.`,
    { data: { out } },
  );
}

/** Makes room for a new journal. The reports of a run before the earlier one go at once. */
export async function setAside(out: string): Promise<void> {
  const before = await setAsideReports(out);
  await removeFiles(before.map((path) => join(out, path)));
  await rename(join(out, JOURNAL), join(out, SET_ASIDE));
}

/** The paths of the reports that the journal set aside names. */
export async function setAsideReports(out: string): Promise<string[]> {
  const content = await readJournal(join(out, SET_ASIDE));
  return content?.entries.flatMap(({ files }) => Object.keys(files)) ?? [];
}

/**
 * A batch as an earlier run left it in its output folder.
 *
 * @throws KeyfitError `file-not-found` for a folder without a batch of this version.
 */
export async function readBatch(out: string): Promise<Batch> {
  const content = await readJournal(join(out, JOURNAL));
  if (content === null)
    throw new KeyfitError(
      "file-not-found",
      `Expected the output folder of an earlier batch at "${out}", found no ${JOURNAL} of this version in it. Name the folder that --out named.`,
      { data: { path: out } },
    );
  const { keyfitVersion, asOf, redacted, guide, targets } = content.header;
  const candidates = content.entries.map(({ candidate }) => candidate);
  return { keyfitVersion, asOf, redacted, guide, targets, candidates, leftOut: [] };
}
