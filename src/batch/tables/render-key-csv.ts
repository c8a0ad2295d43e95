import type { Batch } from "../batch.js";
import { renderCsv } from "./render-csv.js";
import { KEY } from "./words.js";

/** Whose documents each candidate of a redacted batch stands for, as CSV: to be kept apart from what is handed on. */
export function renderKeyCsv({ candidates }: Batch, names: readonly string[]): string {
  return renderCsv(
    [KEY.candidate, KEY.file],
    candidates.map(({ id }, index) => [id, names[index] ?? ""]),
  );
}
