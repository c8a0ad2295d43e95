import type { Sentence } from "../read-sentences.js";
import { findCues } from "./find-cues.js";

/**
 * Sentences that tell of somebody else and that the next one denies for the writer: "Your hospital has Epic. I never worked
 * with it."
 */
export function findDeniedBehind(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  return new Set(
    sentences.filter((sentence, index) => {
      const next = sentences[index + 1];
      if (!next || next.block === "heading" || next.part !== sentence.part || isOfWriter(sentence))
        return false;
      return findCues(next.tokens).some(({ cue, from }) => cue.looksBack && from === 0);
    }),
  );
}

function isOfWriter({ tokens }: Sentence): boolean {
  return tokens.some(({ key }) => WRITER.has(key)) || !tokens.some(({ key }) => ANOTHER.has(key));
}

const WRITER = new Set(["i", "i'm", "i've", "we", "my", "our"]);
const ANOTHER = new Set(["you", "your", "they", "their"]);
