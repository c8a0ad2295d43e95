import type { Document } from "../document/document.js";
import { meansKeyword } from "../keywords/judge-sense.js";
import { wordFinder } from "../keywords/word-lists.js";
import type { KeywordIndex } from "./compile-keywords.js";
import { copiedFrom } from "./copied-from.js";
import type { FormHit } from "./find-forms.js";
import { findForms } from "./find-forms.js";
import { implyMatches } from "./imply-matches.js";
import { standsInName } from "./judge-place.js";
import { judgeStrength } from "./judge-strength.js";
import type { Match, MatchForm, RejectionReason } from "./match.js";
import { findCues } from "./polarity/find-cues.js";
import { judgePolarity } from "./polarity/judge-polarity.js";
import type { Sentence } from "./read-sentences.js";
import { readSentences } from "./read-sentences.js";

/** What matching is done against besides the document and the keywords. */
export interface MatchOptions {
  /** ISO date by which expiry is judged. */
  readonly asOf: string;
  /** The posting, so that its own words pasted into a document earn nothing. */
  readonly posting?: Document | null;
}

/**
 * Finds every place of a document where a keyword's form stands, those that count and those that do not, in the order
 * of the text. Pure: the same arguments give the same matches.
 */
export function findMatches(document: Document, index: KeywordIndex, options: MatchOptions): Match[] {
  const sentences = readSentences(document);
  const isCopied = copiedFrom(options.posting ?? null);
  const findInDocument = wordFinder(
    index.words,
    sentences.flatMap((sentence) => sentence.tokens),
  );
  const found = sentences.flatMap((sentence) => {
    const hits = findForms(index, sentence);
    if (hits.length === 0) return [];
    const judge = judgeIn(sentence);
    return hits.map((hit) => toMatch(hit, sentence, { text: document.text, reason: judge(hit) }));
  });
  return implyMatches(found, index).sort((a, b) => a.start - b.start || a.end - b.end || compare(a, b));

  function judgeIn(sentence: Sentence): (hit: FormHit) => RejectionReason | null {
    const { text } = document;
    const copied = isCopied(sentence);
    const cues = findCues(sentence.tokens);
    const findInSentence = wordFinder(index.words, sentence.tokens);
    const context = { text, sentence, section: sentence.section, findInSentence, findInDocument };
    return (hit) => {
      const { tier, sense } = hit.value;
      if (tier === "decoy" || standsInName(hit, sentence, text) || !meansKeyword(sense, hit, context)) {
        return "other-meaning";
      }
      return copied ? "posting-text" : judgePolarity(hit, { text, sentence, cues, asOf: options.asOf });
    };
  }
}

function toMatch(
  hit: FormHit,
  sentence: Sentence,
  { text, reason }: { readonly text: string; readonly reason: RejectionReason | null },
): Match {
  return {
    keywordId: hit.value.keyword.id,
    start: hit.start,
    end: hit.end,
    form: formOf(hit),
    sentence: { start: sentence.start, end: sentence.end },
    page: sentence.page,
    section: sentence.section,
    strength: judgeStrength(hit, sentence, text),
    ...(reason && { rejected: reason }),
  };
}

function formOf(hit: FormHit): MatchForm {
  if (hit.value.tier === "behaviour") return "paraphrased";
  if (hit.wording !== "exact") return hit.wording;
  return hit.value.tier === "name" ? "exact" : "alias";
}

function compare(a: Match, b: Match): number {
  return a.keywordId < b.keywordId ? -1 : a.keywordId > b.keywordId ? 1 : 0;
}
