export type { Evidence, Finding, Gap, GapReport, LedgerLine, Rejected } from "./schema.js";
export { gapReportSchema, SCHEMA_VERSION } from "./schema.js";
