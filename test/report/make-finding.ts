import type { Document } from "../../src/document/document.js";
import type { Finding } from "../../src/report/schema.js";

/** Makes a finding with evidence at each of the given words of a document. */
export function makeFinding(
  facts: Pick<Finding, "id" | "status" | "inResume" | "inCoverLetter">,
  document: Document,
  words: readonly string[],
): Finding {
  return {
    ...facts,
    label: facts.id,
    kind: "technical",
    askedBy: [{ by: "guide", importance: "required" }],
    evidence: words.map((quote) => {
      const start = document.text.indexOf(quote);
      const place = { quote, start, end: start + quote.length };
      return {
        ...place,
        document: document.role === "coverLetter" ? "coverLetter" : "resume",
        sentence: place,
        page: 1,
        section: "body",
        form: "exact",
        strength: "shown",
      };
    }),
    rejected: [],
    near: [],
  };
}
