import type { Evidence, Finding, GapReport, Near, Rejected } from "../../report/schema.js";
import {
  describeAsked,
  describeEvidence,
  describeNear,
  describePlace,
  describeRejected,
  labelsOf,
  type NumberedFinding,
  numberFindings,
  splitSentence,
} from "../describe.js";
import { KIND_OF_ONE, STATUS_GROUP, WORDS } from "../sentences.js";
import type { Chapter, Detail, Entry, Part, Tone } from "./outline.js";

/** The tone of each status. */
export const STATUS_TONE: Record<Finding["status"], Tone> = {
  shown: "good",
  claimed: "fair",
  missing: "poor",
};

/** Every keyword that is asked for, with the places that count and those that do not. */
export function findingsChapter(report: GapReport): Chapter {
  const numbered = numberFindings(report);
  const labelOf = labelsOf(report);
  const parts = (["shown", "claimed", "missing"] as const).flatMap((status): readonly Part[] => {
    const group = numbered.filter(({ finding }) => finding.status === status);
    if (group.length === 0) return [];
    const entries = group.map((one) => findingEntry(one, labelOf));
    return [{ type: "entries", title: STATUS_GROUP[status].title, entries }];
  });
  return { title: WORDS.findings, parts };
}

function findingEntry({ number, finding }: NumberedFinding, labelOf: (id: string) => string): Entry {
  const evidence = finding.evidence.map(
    (place): Detail => ({
      label: WORDS.proof,
      text: `${quoteInSentence(place)} (${describePlace(place)}; ${describeEvidence(place, labelOf)})`,
    }),
  );
  const rejected = finding.rejected.map(
    (place): Detail => ({
      label: WORDS.notCounted,
      text: `${quoteInSentence(place)} (${describePlace(place)}; ${describeRejected(place, labelOf)})`,
      tone: "quiet",
    }),
  );
  const near = finding.near.map(
    (place): Detail => ({
      label: WORDS.near,
      text: `${quoteInSentence(place)} (${describePlace(place)}; ${describeNear(place)})`,
      tone: "quiet",
    }),
  );
  return {
    title: `${number}. ${finding.label}`,
    aside: KIND_OF_ONE[finding.kind],
    tone: STATUS_TONE[finding.status],
    details: [{ label: WORDS.wanted, text: describeAsked(finding) }, ...evidence, ...rejected, ...near],
  };
}

function quoteInSentence(place: Evidence | Rejected | Near): string {
  const [before, quote, after] = splitSentence(place);
  return before === "" && after === "" ? `“${quote}”` : `“${quote}” in “${before}${quote}${after}”`;
}
