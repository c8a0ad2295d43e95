import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { KeyfitError } from "../index.js";
import type { Batch } from "./batch.js";
import { renderCohort } from "./cohort/render-cohort.js";
import { type Comparison, compareBatches } from "./compare.js";
import { readBatch, SET_ASIDE, setAsideReports } from "./earlier-run.js";
import { type GroupTable, measureFairness, readGroups } from "./fairness/measure-fairness.js";
import { renderFairnessCsv } from "./fairness/render-fairness-csv.js";
import { JOURNAL, type JournalEntry, type JournalHeader, journalText } from "./journal.js";
import { readNamedText } from "./read-inputs.js";
import { renderKeyCsv } from "./tables/render-key-csv.js";
import { renderSummaryCsv } from "./tables/render-summary-csv.js";
import { renderSummaryXlsx } from "./tables/render-summary-xlsx.js";
import { NAMELESS } from "./words.js";
import { removeFiles, UNFINISHED, writeWhole } from "./write-file.js";

/** The score from which a candidate counts as selected where nobody says. */
const SELECT_AT = 60;

/** What the tables and pages tell besides the batch itself. */
export interface Extras {
  readonly earlier: Batch | null;
  readonly groups: GroupTable | null;
  readonly selectAt: number;
}

/**
 * Reads what the options name, before anything is checked.
 *
 * @throws KeyfitError `file-not-found`, `not-a-file`, `file-unreadable`, `invalid-input`.
 */
export async function readExtras(
  { selectAt = SELECT_AT }: { readonly selectAt?: number },
  { groups, compare }: { readonly groups: string | undefined; readonly compare: string | undefined },
): Promise<Extras> {
  if (!(selectAt >= 0 && selectAt <= 100))
    throw new KeyfitError(
      "invalid-input",
      `Expected a score from 0 to 100 that counts as selected, found ${selectAt}. Correct it, or leave it out for ${SELECT_AT}.`,
      { data: { selectAt } },
    );
  return {
    selectAt,
    earlier: compare === undefined ? null : await readBatch(compare),
    groups:
      groups === undefined
        ? null
        : readGroups(await readNamedText(groups, "a CSV of groups"), basename(groups)),
  };
}

/** What the summaries of a finished batch are made from. */
export interface SummaryInput {
  readonly out: string;
  readonly batch: Batch;
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
  /** What the journal held at the start, whose reports may be nobody's now. */
  readonly before: readonly JournalEntry[];
  readonly extras: Extras;
  /** The files of the candidates, which a redacted batch names in one file alone. */
  readonly names: readonly string[];
}

/**
 * Writes the tables and pages of a finished batch and takes away the reports of candidates who are no longer in it. Returns the paths written.
 *
 * @throws KeyfitError `file-unwritable`.
 */
export async function writeSummaries({
  out,
  batch,
  header,
  entries,
  before,
  extras,
  names,
}: SummaryInput): Promise<string[]> {
  const { earlier, groups, selectAt } = extras;
  // Groups and people of an earlier batch are told by the files' names; what comes of it names nobody in a redacted batch.
  const named = {
    ...batch,
    candidates: batch.candidates.map((one, index) => ({ ...one, name: names[index] ?? one.name })),
  };
  const fairness = groups && measureFairness(named, groups, { threshold: selectAt });
  const comparison = earlier && compareRuns(earlier, batch, named);
  const files: (readonly [string, string | Uint8Array])[] = [
    [
      "cohort.html",
      renderCohort(batch, { ...(comparison && { comparison }), ...(fairness && { fairness }) }),
    ],
    ["summary.csv", renderSummaryCsv(batch)],
    ["summary.xlsx", await renderSummaryXlsx(batch)],
    ...(fairness ? [["fairness.csv", renderFairnessCsv(fairness)] as const] : []),
    ...(batch.redacted ? [["key.csv", renderKeyCsv(batch, names)] as const] : []),
  ];
  for (const [name, content] of files) await writeWhole(join(out, name), content);
  const written = new Set(files.map(([name]) => name));
  const unwanted = OPTIONAL.filter((name) => !written.has(name));

  const kept = new Set(entries.flatMap((entry) => Object.keys(entry.files)));
  const earlierReports = [
    ...before.flatMap(({ files }) => Object.keys(files)),
    ...(await setAsideReports(out)),
  ];
  const stale = earlierReports.filter((path) => !kept.has(path));
  const unfinished = (await readdir(join(out, "reports")).catch(() => []))
    .filter((name) => name.endsWith(UNFINISHED))
    .map((name) => `reports/${name}`);
  await removeFiles([...unwanted, ...stale, ...unfinished].map((path) => join(out, path)));

  await writeWhole(join(out, JOURNAL), journalText(header, entries));
  await removeFiles([join(out, SET_ASIDE)]);
  return files.map(([name]) => join(out, name));
}

/** People of a redacted batch are found in an earlier one that is not redacted by their files' names, and told by their ids. */
function compareRuns(earlier: Batch, batch: Batch, named: Batch): Comparison {
  if (!batch.redacted || earlier.redacted) return compareBatches(earlier, batch);
  const comparison = compareBatches(earlier, named);
  const ids = new Map(named.candidates.map(({ id, name }) => [name, id]));
  const idOf = (name: string) => ids.get(name) ?? NAMELESS;
  return {
    ...comparison,
    rows: comparison.rows.map((row) => ({ ...row, name: idOf(row.name) })),
    added: comparison.added.map(idOf),
    gone: comparison.gone.map(() => NAMELESS),
  };
}

const OPTIONAL = ["fairness.csv", "key.csv"];
