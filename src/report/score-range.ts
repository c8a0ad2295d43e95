import type { ScoredKeyword } from "../score/score.js";
import { scoreKeywords } from "../score/score-keywords.js";
import type { Finding, GapReport } from "./schema.js";

/** The answer of {@link scoreRange}, in points from 0 to 100; both equal the total where no evidence is thin. */
export interface ScoreRange {
  /** The total if nothing counted that is told only in other words than the keyword's. */
  readonly low: number;
  /** The total if all counted that comes close and that a person may take for what is asked. */
  readonly high: number;
}

/** What comes close by wording, or says less than is asked, and may yet be the thing. The other near misses fall short of a number. */
const OPEN_TO_JUDGEMENT: ReadonlySet<string> = new Set(["close-wording", "years-not-told", "other-version"]);

/**
 * Between which totals a careful reader may end where evidence is thin: told in other words, or close to what is asked. It is the method of
 * the score itself, applied to the report's own findings twice; no statistics, and no claim about how sure the evidence is that is left.
 * null where there is no score. The report is trusted as `analyze` made it; `verifyScore` checks one.
 */
export function scoreRange(report: GapReport): ScoreRange | null {
  const { score } = report;
  if (score.total === null) return null;
  const options = {
    hasResume: report.documents.resume !== null,
    sources: score.parts.bySource.map(({ by }) => by),
  };
  const totalOf = (findings: readonly ScoredKeyword[]) => scoreKeywords(findings, options).total ?? 0;
  return {
    low: totalOf(report.findings.map(withoutOtherWords)),
    high: totalOf(report.findings.map(withNear)),
  };
}

function withoutOtherWords(finding: Finding): ScoredKeyword {
  return { ...finding, evidence: finding.evidence.filter(({ form }) => form !== "paraphrased") };
}

function withNear(finding: Finding): ScoredKeyword {
  const near = finding.near
    .filter(({ reason }) => OPEN_TO_JUDGEMENT.has(reason))
    .map(({ document, form }) => ({ document, form, strength: "shown" as const }));
  return { ...finding, evidence: [...finding.evidence, ...near] };
}
