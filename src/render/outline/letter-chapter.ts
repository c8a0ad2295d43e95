import type { GapReport } from "../../report/schema.js";
import { amount, letterSentence, WORDS } from "../sentences.js";
import type { Chapter, Entry } from "./outline.js";

/** The checks of the cover letter; null without one. */
export function letterChapter({ letter }: GapReport): Chapter | null {
  if (!letter) return null;
  const entries = letter.checks.map((check): Entry => {
    const details = check.quotes.map(({ quote }) => ({ label: WORDS.seen, text: `“${quote}”` }));
    return {
      title: letterSentence(check),
      aside: check.ok ? WORDS.good : WORDS.attention,
      tone: check.ok ? "good" : "fair",
      details,
    };
  });
  return {
    title: WORDS.letter,
    parts: [
      { type: "paragraph", text: amount(letter.words, "word"), tone: "quiet" },
      { type: "entries", entries },
    ],
  };
}
