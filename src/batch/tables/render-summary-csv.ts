import type { Batch } from "../batch.js";
import { renderCsv } from "./render-csv.js";
import { summarySheet } from "./summary-sheet.js";

/** The summary of a batch as CSV; see {@link renderCsv}. */
export function renderSummaryCsv(batch: Batch): string {
  const { columns, rows } = summarySheet(batch);
  return renderCsv(
    columns.map(({ title }) => title),
    rows,
  );
}
