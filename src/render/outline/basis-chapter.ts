import type { GapReport } from "../../report/schema.js";
import { dateInWords, SET_SOURCE, WORDS } from "../sentences.js";
import type { Chapter } from "./outline.js";

/** Everything that decided the result: keyword sets, versions and the day. */
export function basisChapter(report: GapReport): Chapter {
  const facts = [
    { label: WORDS.asOf, text: dateInWords(report.asOf) },
    { label: WORDS.program, text: `keyfit ${report.keyfitVersion}` },
    { label: WORDS.schema, text: report.schemaVersion },
  ];
  return {
    title: WORDS.basis,
    parts: [
      { type: "facts", facts },
      {
        type: "table",
        title: WORDS.sets,
        caption: WORDS.basisCaption,
        columns: [WORDS.set, WORDS.source, WORDS.version, WORDS.fingerprint].map((title) => ({
          title,
          align: "left" as const,
        })),
        rows: report.keywordSets.map((set) => [
          set.label,
          SET_SOURCE[set.source],
          set.version,
          set.fingerprint,
        ]),
      },
    ],
  };
}
