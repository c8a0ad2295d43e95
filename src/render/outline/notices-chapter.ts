import type { GapReport } from "../../report/schema.js";
import { ROLES } from "../describe.js";
import { noticeSentence, ROLE, WORDS } from "../sentences.js";
import type { Chapter, Detail } from "./outline.js";

/** What is doubtful about the documents and the input as a whole. */
export function noticesChapter(report: GapReport): Chapter {
  const ofDocuments = ROLES.flatMap((role) =>
    (report.documents[role]?.notices ?? []).map((notice) => ({
      label: ROLE[role],
      text: noticeSentence(notice),
    })),
  );
  const ofInput = report.notices.map((notice) => ({ label: WORDS.input, text: noticeSentence(notice) }));
  const facts: readonly Detail[] = [...ofDocuments, ...ofInput];
  if (facts.length === 0) {
    return { title: WORDS.notices, parts: [{ type: "paragraph", text: WORDS.noNotices, tone: "quiet" }] };
  }
  return { title: WORDS.notices, parts: [{ type: "facts", facts }] };
}
