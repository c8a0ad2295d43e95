import type { GapReport } from "../report/schema.js";

/** The report as JSON, indented by two spaces, with a line break at the end. */
export function renderJson(report: GapReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
