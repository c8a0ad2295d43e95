import type { Document } from "../document/document.js";
import { meansKeyword } from "../keywords/judge-sense.js";
import { type WordFinder, type WordHit, type WordLists, wordFinder } from "../keywords/word-lists.js";
import { overlaps } from "../text/span.js";
import { bundledClaimModel } from "./claim-model/bundled-claim-model.js";
import type { NamePlace } from "./claim-model/claim-features.js";
import type { KeywordIndex } from "./compile-keywords.js";
import type { BehaviourHit } from "./find-behaviours.js";
import { findBehaviours } from "./find-behaviours.js";
import type { FormHit } from "./find-forms.js";
import { findForms } from "./find-forms.js";
import { findPasted } from "./find-pasted.js";
import { findStuffing, type Listing } from "./find-stuffing.js";
import { findTold } from "./ideas/find-told.js";
import { implyMatches } from "./imply-matches.js";
import { isExpandedOtherwise } from "./is-expanded-otherwise.js";
import { standsInName } from "./judge-place.js";
import { judgeStrength, tellsWork } from "./judge-strength.js";
import type { Match, MatchForm, RejectionReason } from "./match.js";
import type { CueScope } from "./polarity/find-cues.js";
import { findCues } from "./polarity/find-cues.js";
import { findDeniedBehind } from "./polarity/find-denied-behind.js";
import { isQuotedAsk } from "./polarity/is-quoted-ask.js";
import { judgePolarity } from "./polarity/judge-polarity.js";
import type { Sentence } from "./read-sentences.js";
import { readSentences } from "./read-sentences.js";

/** What matching is done against besides the document and the keywords. */
export interface MatchOptions {
  /** ISO date by which expiry is judged. */
  readonly asOf: string;
  /** The posting, so that its own words pasted into a document earn nothing. */
  readonly posting?: Document | null;
  /** Whether the rules alone judge what is claimed, as training needs it; else the claim model judges after them. */
  readonly rulesOnly?: boolean;
}

/**
 * Finds every place of a document where a keyword's form stands, those that count and those that do not, in the order
 * of the text. Pure: the same arguments give the same matches.
 */
export function findMatches(document: Document, index: KeywordIndex, options: MatchOptions): Match[] {
  const sentences = readSentences(document);
  const pasted = findPasted(sentences, options.posting ?? null);
  const wordsOf = wordsBySentence(sentences, index.words);
  const deniedBehind = findDeniedBehind(sentences);
  // Names of persons are judged by their place: a résumé may open with the name of a skill.
  const contact = document.contact.filter(({ kind }) => kind !== "name");
  const listings: Listing[] = [];
  const found = sentences.flatMap((sentence) => {
    const named = findForms(index, sentence);
    const told = findTold(index.told, sentence).filter(
      ({ value }) => !named.some((hit) => hit.value.keyword.id === value.keyword.id),
    );
    const hits = [...named, ...told];
    const cues = once(() => findCues(sentence.tokens));
    const judge = hits.length === 0 ? null : judgeIn(sentence, cues, hits);
    const placed = hits.map((hit) => {
      const match = toMatch(hit, sentence, { text: document.text, reason: judge?.(hit) ?? null });
      if (!tellsWork(match) && match.rejected !== "other-meaning") listings.push({ hit, sentence });
      return match;
    });
    // Where a form stands, its own place decides; the model speaks for the keywords that no form of the sentence names.
    const shown = findBehaviours(index, sentence, cues)
      .filter((hit) => !placed.some(({ keywordId }) => keywordId === hit.keyword.id))
      .map((hit) => toldMatch(pasted.has(sentence) ? { ...hit, rejected: "posting-text" } : hit, sentence));
    return [...placed, ...shown];
  });
  const honest = findStuffing(listings).length > 0 ? found.map(distrustClaim) : found;
  return implyMatches(honest, index).sort((a, b) => a.start - b.start || a.end - b.end || compare(a, b));

  function judgeIn(
    sentence: Sentence,
    cues: () => readonly CueScope[],
    hits: readonly FormHit[],
  ): (hit: FormHit) => RejectionReason | null {
    const { text } = document;
    const copied = pasted.has(sentence);
    const context = { text, sentence, section: sentence.section, ...wordsOf(sentence) };
    return (hit) => {
      const { tier, sense } = hit.value;
      if (contact.some((detail) => overlaps(detail, hit))) return "other-meaning";
      if (tier === "decoy" || standsInName(hit, sentence, text) || isExpandedOtherwise(hit, sentence, hits)) {
        return "other-meaning";
      }
      if (!meansKeyword(sense, hit, context)) {
        return "other-meaning";
      }
      if (copied) return "posting-text";
      if (deniedBehind.has(sentence)) return "negated";
      if (isQuotedAsk(hit, text.slice(sentence.start, sentence.end), sentence.start)) return "posting-text";
      const claim = { keyword: hit.value.keyword, first: hit.first, last: hit.last, end: hit.end };
      const reason = judgePolarity(claim, { text, sentence, cues: cues(), asOf: options.asOf });
      if (reason || options.rulesOnly || tellsDeed(hit)) return reason;
      const judged = bundledClaimModel().judge(placeOf(hit, sentence, sentences));
      return judged === "other-meaning" && isPlain(hit, sentence) ? null : judged;
    };
  }
}

/**
 * The model was taught by the names of guides, many of which have other meanings. A name of the lexicon that has none told
 * of means itself where work, papers and skills are listed.
 */
function isPlain({ value }: FormHit, { block, section }: Sentence): boolean {
  const { keyword, sense } = value;
  if (sense !== undefined || !(keyword.source.startsWith("lexicon") || keyword.source === "posting"))
    return false;
  const isPaperBesideName = keyword.kind === "certification" && section === "contact";
  return LISTS.has(section) || isPaperBesideName || (section === "experience" && block === "item");
}

const LISTS: ReadonlySet<Sentence["section"]> = new Set(["certifications", "skills"]);

/** A behaviour, or a form of so many words that it tells what was done: there are few words left to take it back. */
function tellsDeed({ value, first, last, isInDeed }: FormHit): boolean {
  return isInDeed === true || value.tier === "behaviour" || last - first + 1 >= 4;
}

/** A hit with the words that the claim model reads. */
export function placeOf(
  { first, last }: Pick<FormHit, "first" | "last">,
  sentence: Sentence,
  sentences: readonly Sentence[],
): NamePlace {
  const at = sentences.indexOf(sentence);
  const wordsAt = (index: number) => {
    const other = sentences[index];
    return other?.part === sentence.part && other.block !== "heading" ? other.tokens : [];
  };
  return { first, last, tokens: sentence.tokens, before: wordsAt(at - 1), behind: wordsAt(at + 1) };
}

/** How many sentences before and behind count as around. */
const AROUND = 5;

/** Looks each sentence through once for the words that sense rules name, however many rules ask. */
function wordsBySentence(sentences: readonly Sentence[], words: WordLists) {
  const finders = sentences.map(({ tokens }) => wordFinder(words, tokens));
  const inDocument = new Map<readonly string[], readonly WordHit[]>();
  const findInDocument: WordFinder = (list) => {
    const known = inDocument.get(list) ?? finders.flatMap((find) => find(list));
    inDocument.set(list, known);
    return known;
  };
  return (sentence: Sentence) => {
    const at = sentences.indexOf(sentence);
    const findInSentence = finders[at] as WordFinder;
    const from = Math.max(0, at - AROUND);
    const findAround: WordFinder = (list) =>
      sentences
        .slice(from, at + AROUND + 1)
        .flatMap((other, index) =>
          other !== sentence && other.part === sentence.part ? (finders[from + index]?.(list) ?? []) : [],
        );
    return { findInSentence, findAround, findInDocument };
  };
}

/** Beside a stuffed list nothing counts but what is told of work. */
function distrustClaim(match: Match): Match {
  return tellsWork(match) || match.rejected ? match : { ...match, rejected: "stuffed" };
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

function toldMatch({ keyword, first, last, decidedBy, rejected }: BehaviourHit, sentence: Sentence): Match {
  return {
    keywordId: keyword.id,
    start: sentence.tokens[first]?.start ?? sentence.start,
    end: sentence.tokens[last]?.end ?? sentence.end,
    form: "paraphrased",
    decidedBy,
    sentence: { start: sentence.start, end: sentence.end },
    page: sentence.page,
    section: sentence.section,
    strength: "shown",
    ...(rejected && { rejected }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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
