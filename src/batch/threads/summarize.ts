import { type Finding, type GapReport, type Notice, noticeSentence, scoreRange } from "../../index.js";
import type { CandidateResult, Target } from "../batch.js";
import { FROM_LETTER } from "../words.js";

const IMPORTANCES = ["required", "preferred", "mentioned"] as const;

/** What a report asks for, as the tables of a batch name it. */
export function targetOf(report: GapReport, id: string): Target {
  const job = report.keywordSets.find(({ source }) => source === "job");
  const set = job ?? report.keywordSets[0];
  return {
    id,
    label: job ? withoutExtension(job.label) : (set?.label ?? id),
    notices: [
      ...(report.documents.job?.notices ?? []),
      ...report.notices.filter(({ code }) => code === "job-too-thin"),
    ].map(noticeSentence),
    keywords: report.findings.map(({ id: keyword, label, kind, askedBy }) => ({
      id: keyword,
      label,
      kind,
      importance:
        IMPORTANCES.find((one) => askedBy.some(({ importance }) => importance === one)) ?? "mentioned",
      by: (["guide", "job"] as const).filter((one) => askedBy.some(({ by }) => by === one)),
    })),
  };
}

/** How a candidate does by a report. */
export function resultOf(report: GapReport, target: string): Omit<CandidateResult, "html" | "json"> {
  const { total, reason } = report.score;
  const range = scoreRange(report);
  return {
    target,
    score: total,
    ...(reason !== undefined && { reason }),
    low: range?.low ?? null,
    high: range?.high ?? null,
    statuses: report.findings.map(statusOf).join(""),
    gaps: report.gaps.map(({ id, points, action }) => ({ id, points, action })),
  };
}

/** What is doubtful about a candidate's documents, each sentence once. */
export function noticesOf(reports: readonly GapReport[]): string[] {
  const [first] = reports;
  const own = first?.documents.resume?.notices.map(noticeSentence) ?? [];
  const letter =
    first?.documents.coverLetter?.notices.map((notice) => FROM_LETTER + noticeSentence(notice)) ?? [];
  const whole = reports.flatMap(({ notices }) => notices.filter(ofCandidate).map(noticeSentence));
  return [...new Set([...own, ...letter, ...whole])];
}

function ofCandidate({ code }: Notice): boolean {
  return code !== "job-too-thin";
}

function statusOf({ status, inResume, inCoverLetter }: Finding): string {
  if (status === "missing") return "m";
  if (inResume === false && inCoverLetter) return "l";
  return status === "shown" ? "s" : "c";
}

function withoutExtension(name: string): string {
  return name.replace(/\.[\p{L}\d]{1,8}$/u, "");
}
