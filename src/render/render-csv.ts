import type { Finding, GapReport } from "../report/schema.js";
import { strongestImportance } from "../report/strongest-importance.js";
import { csvCell } from "./csv-cell.js";
import { decimal } from "./decimal.js";
import { CSV_COLUMNS } from "./sentences.js";

/**
 * The report as CSV (RFC 4180): a header, then one row per finding, each line ended by CR LF. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
export function renderCsv(report: GapReport): string {
  const gaps = new Map(report.gaps.map((gap) => [gap.id, gap]));
  const rows = report.findings.map((finding) => {
    const gap = gaps.get(finding.id);
    return [...asked(finding), gap ? decimal(gap.points) : "", ...proof(finding), gap?.action ?? ""];
  });
  return [CSV_COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function asked(finding: Finding): readonly string[] {
  const { id, label, kind, status, inResume, inCoverLetter } = finding;
  const by = [...new Set(finding.askedBy.map((side) => side.by))].join("; ");
  return [
    id,
    label,
    kind,
    strongestImportance(finding),
    by,
    status,
    presence(inResume),
    presence(inCoverLetter),
  ];
}

function proof(finding: Finding): readonly string[] {
  const reasons = [...new Set(finding.rejected.map((place) => place.reason))].join("; ");
  const near = [...new Set(finding.near.map((place) => place.reason))].join("; ");
  const best = finding.evidence[0];
  if (!best) return ["", "", "", "", "", "", reasons, near];
  return [
    best.quote,
    best.document,
    String(best.page),
    best.section,
    best.form,
    best.strength,
    reasons,
    near,
  ];
}

function presence(value: boolean | null): string {
  if (value === null) return "";
  return value ? "yes" : "no";
}
