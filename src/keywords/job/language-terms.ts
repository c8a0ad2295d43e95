import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import { makeKeyword } from "./make-keyword.js";

const LANGUAGE_CUES =
  /\b(?:bilingual|multilingual|fluen\w+|speak\w*|spoken|written|language|languages|conversational|native|verbal|read and write|proficien\w+)\b/i;
const BILINGUAL = /\b(?:bilingual|multilingual|second language|additional language|another language)\b/i;

/**
 * Keeps languages only where the line speaks of languages or asks in a list: "Polish" in a duty is work for a cloth.
 * "Bilingual" without a language is an ask of its own; with English and another, the other alone is asked for.
 */
export function keepLanguages(text: string, clause: Clause, terms: readonly JobTerm[]): JobTerm[] {
  const line = text.slice(clause.start, clause.end);
  const kept = terms.filter(
    (term) => term.keyword.kind !== "language" || clause.reading === "listed" || LANGUAGE_CUES.test(line),
  );
  const bilingual = BILINGUAL.exec(line);
  if (bilingual === null) return kept;
  const others = kept.filter((term) => term.keyword.id !== "english");
  if (others.some((term) => term.keyword.kind === "language")) return others;
  const start = clause.start + bilingual.index;
  const ask = {
    start,
    end: start + bilingual[0].length,
    keyword: BILINGUAL_KEYWORD,
    importance: clause.importance,
  };
  return [...others, ask].sort((a, b) => a.start - b.start);
}

const BILINGUAL_KEYWORD = makeKeyword({
  id: "bilingual",
  label: "Bilingual",
  kind: "language",
  names: ["bilingual", "multilingual", "trilingual"],
  aliases: ["(two|three|four|several|second) languages", "second language", "native (speaker|fluency)"],
});
