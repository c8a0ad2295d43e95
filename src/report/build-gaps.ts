import type { SectionKind } from "../document/document.js";
import type { KeywordKind } from "../keywords/keyword.js";
import { IMPORTANCES } from "../keywords/keyword.js";
import type { WantedKeyword } from "../keywords/wanted-keyword.js";
import type { Score, ScoreLine } from "../score/score.js";
import type { CandidateDocuments } from "./build-findings.js";
import type { Finding, Gap } from "./schema.js";
import { strongestImportance } from "./strongest-importance.js";

/** What gaps are made from. `wanted` and `findings` are in the same order. */
export interface GapInput {
  readonly findings: readonly Finding[];
  readonly wanted: readonly WantedKeyword[];
  readonly score: Score;
  readonly documents: CandidateDocuments;
}

/** Returns what is missing or does not earn its full points, dearest first, then as much as it is wanted. */
export function buildGaps({ findings, wanted, score, documents }: GapInput): Gap[] {
  const gaps = findings.flatMap((finding, index) => {
    const lines = score.ledger.filter((line) => line.keywords.includes(finding.id));
    const points = pointsLacking(lines);
    // Nothing lacks where the wish is met, be it by an alternative.
    if (points === 0 && (finding.status === "shown" || lines.length > 0)) return [];
    const advice = wanted[index]?.keyword.advice;
    return [
      {
        id: finding.id,
        label: finding.label,
        kind: finding.kind,
        status: finding.status === "missing" ? ("missing" as const) : ("claimed" as const),
        importance: strongestImportance(finding),
        points,
        action: actionFor(finding),
        alternatives: alternativesOf(finding, score),
        ...(advice !== undefined && { advice }),
        where: placesFor(finding.kind, documents),
      },
    ];
  });
  return gaps.sort(
    (a, b) => b.points - a.points || IMPORTANCES.indexOf(a.importance) - IMPORTANCES.indexOf(b.importance),
  );
}

function pointsLacking(lines: readonly ScoreLine[]): number {
  return lines.reduce((sum, line) => sum + Math.round((line.possible - line.earned) * 100), 0) / 100;
}

function alternativesOf(finding: Finding, score: Score): string[] {
  const groups = score.ledger.filter(
    (line) => line.keywords.includes(finding.id) && line.keywords.length > 1,
  );
  return [...new Set(groups.flatMap((line) => line.keywords))].filter((id) => id !== finding.id);
}

/** The first that fits: what stands in the way decides what to do. */
function actionFor(finding: Finding): Gap["action"] {
  const [best] = finding.evidence;
  if (!best) {
    const unfinished = finding.rejected.some(
      ({ reason }) => reason === "in-progress" || reason === "expired",
    );
    return unfinished ? "finish-or-renew" : "add-if-true";
  }
  if (finding.inResume === false) return "move-to-resume";
  return best.strength === "claimed" ? "show-in-work" : "reword";
}

/** Where a résumé shows a keyword of each kind, best place first. */
const RESUME_PLACES: Readonly<Record<KeywordKind, readonly SectionKind[]>> = {
  technical: ["experience", "skills"],
  soft: ["experience", "summary"],
  tool: ["experience", "skills"],
  certification: ["certifications", "education"],
  education: ["education"],
  experience: ["experience", "summary"],
  language: ["languages", "skills"],
  other: ["experience", "skills"],
};

function placesFor(kind: KeywordKind, { resume, coverLetter }: CandidateDocuments): Gap["where"] {
  const inResume = resume ? RESUME_PLACES[kind].map((section) => placeIn("resume", section, resume)) : [];
  return coverLetter ? [...inResume, placeIn("coverLetter", "body", coverLetter)] : inResume;
}

function placeIn(
  name: "resume" | "coverLetter",
  section: SectionKind,
  document: NonNullable<CandidateDocuments["resume"]>,
): Gap["where"][number] {
  const found = document.sections.find(({ kind }) => kind === section);
  return { document: name, section, ...(found && { start: found.start }) };
}
