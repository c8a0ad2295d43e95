import type { GapReport } from "../../report/schema.js";
import { UNVERIFIABLE, WORDS } from "../sentences.js";
import type { Chapter } from "./outline.js";

/** What the posting asks for and no résumé proves; null where it asks for nothing of the kind. */
export function unverifiableChapter({ unverifiable }: GapReport): Chapter | null {
  if (unverifiable.length === 0) return null;
  const facts = unverifiable.map(({ kind, quote }) => ({ label: UNVERIFIABLE[kind], text: `“${quote}”` }));
  return {
    title: WORDS.unverifiable,
    parts: [
      { type: "paragraph", text: WORDS.unverifiableLead, tone: "quiet" },
      { type: "facts", facts },
    ],
  };
}
