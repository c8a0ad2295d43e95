import type { Gap, GapReport } from "../../report/schema.js";
import { describeWhere, gapStatusesOf, labelsOf } from "../describe.js";
import { ACTION, amount, IMPORTANCE, KIND_OF_ONE, WORDS } from "../sentences.js";
import type { Chapter, Detail, Entry } from "./outline.js";

/** What is lacking, dearest first, with what to do and where. */
export function gapsChapter(report: GapReport): Chapter {
  if (report.gaps.length === 0) {
    return { title: WORDS.gaps, parts: [{ type: "paragraph", text: WORDS.noGaps, tone: "good" }] };
  }
  const labelOf = labelsOf(report);
  const statusOf = gapStatusesOf(report);
  const entries = report.gaps.map((gap): Entry => {
    const tone = gap.status === "missing" ? "poor" : "fair";
    return {
      title: gap.label,
      aside: `+${amount(gap.points, "point")}`,
      tone,
      details: gapDetails(gap, statusOf(gap), labelOf),
    };
  });
  return {
    title: WORDS.gaps,
    parts: [
      { type: "paragraph", text: WORDS.gapsLead, tone: "quiet" },
      { type: "entries", entries },
    ],
  };
}

function gapDetails(gap: Gap, status: string, labelOf: (id: string) => string): readonly Detail[] {
  const details = [
    {
      label: WORDS.wanted,
      text: `${status}; ${KIND_OF_ONE[gap.kind]}, ${IMPORTANCE[gap.importance]}`,
    },
    { label: WORDS.toDo, text: ACTION[gap.action] },
    { label: WORDS.advice, text: gap.advice ?? "" },
    { label: WORDS.where, text: gap.where.map(describeWhere).join("; ") },
    { label: WORDS.instead, text: gap.alternatives.map(labelOf).join(", ") },
  ];
  return details.filter((detail) => detail.text !== "");
}
