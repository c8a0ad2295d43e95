import type { Batch } from "../batch.js";
import { gapsSheet } from "./gaps-sheet.js";
import { keywordSheets } from "./keyword-sheets.js";
import { summarySheet } from "./summary-sheet.js";
import type { Sheet } from "./table.js";
import { troubleSheet } from "./trouble-sheet.js";

/** The tables of a finished batch: the summary first, then keywords, gaps and troubles. */
export function tabulateBatch(batch: Batch): readonly Sheet[] {
  return [summarySheet(batch), ...keywordSheets(batch), gapsSheet(batch), troubleSheet(batch)];
}
