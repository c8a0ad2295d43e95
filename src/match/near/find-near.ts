import type { Document } from "../../document/document.js";
import type { Keyword } from "../../keywords/keyword.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import { findClose, type ToldForm } from "../ideas/find-told.js";
import type { Match, NearReason } from "../match.js";
import type { Sentence } from "../read-sentences.js";
import { readSentences } from "../read-sentences.js";

/** What near misses are looked for against. */
export interface NearContext {
  /** The keywords that are wanted. */
  readonly keywords: readonly Keyword[];
  /** Their wordings, idea by idea. */
  readonly told: readonly ToldForm[];
  /** By the id of a wanted degree, the lower ones. */
  readonly lower: ReadonlyMap<string, readonly Keyword[]>;
}

/** The most near misses told of one keyword in one document. */
const MOST = 3;

/**
 * The places of a document that come close to a wanted keyword of which it has nothing: a lower degree, the same name with
 * another number, all but one of the ideas of a wording. They are for a person to judge and earn nothing.
 */
export function findNear(document: Document, matches: readonly Match[], context: NearContext): Match[] {
  const found = new Set(
    matches.filter(({ rejected, near }) => !rejected && !near).map(({ keywordId }) => keywordId),
  );
  const missing = context.keywords.filter(({ id }) => !found.has(id));
  if (missing.length === 0) return [];
  const sentences = readSentences(document).filter(({ block }) => block !== "heading");
  return missing.flatMap((keyword) => {
    const numbered = numberedNames(keyword);
    const lower = new Set(context.lower.get(keyword.id)?.map(({ id }) => id));
    const degrees = matches
      .filter(({ keywordId, rejected }) => lower.has(keywordId) && !rejected)
      .map((match) => ({ ...match, keywordId: keyword.id, near: "lower-degree" as const }));
    const forms = context.told.filter((form) => form.keyword.id === keyword.id);
    const others = sentences.flatMap((sentence) => [
      ...otherVersions(keyword, numbered, sentence),
      ...findClose(forms, sentence).map((run) => nearMatch(keyword, sentence, run, "close-wording")),
    ]);
    const all = [...degrees, ...others];
    return all.filter((one, at) => all.findIndex((other) => overlaps(other, one)) === at).slice(0, MOST);
  });
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function nearMatch(keyword: Keyword, sentence: Sentence, { first, last }: Run, near: NearReason): Match {
  return {
    keywordId: keyword.id,
    start: sentence.tokens[first]?.start ?? sentence.start,
    end: sentence.tokens[last]?.end ?? sentence.end,
    form: "paraphrased",
    sentence: { start: sentence.start, end: sentence.end },
    page: sentence.page,
    section: sentence.section,
    strength: "claimed",
    near,
  };
}

/** Kinds of which a number tells the edition, class or level. */
const NUMBERED: ReadonlySet<Keyword["kind"]> = new Set(["certification", "education", "tool", "technical"]);

/** The words of each name that holds a number beside a word. */
function numberedNames({ kind, names }: Keyword): (readonly Token[])[] {
  if (!NUMBERED.has(kind)) return [];
  return names
    .filter((name) => /\d/.test(name))
    .map((name) => tokenize(name))
    .filter((own) => own.length > 1 && own.some(isNumber) && own.some(({ key }) => /\p{L}{2}/u.test(key)));
}

/** "ICD-9" where ICD-10 is asked, "Level 2" where Level 3 is: the same words around another number. */
function otherVersions(
  keyword: Keyword,
  names: readonly (readonly Token[])[],
  { tokens, ...sentence }: Sentence,
): Match[] {
  for (const own of names) {
    for (let first = 0; first + own.length <= tokens.length; first++) {
      const run = tokens.slice(first, first + own.length);
      if (!run.every((token, at) => isAlike(token, own[at] as Token))) continue;
      if (run.every((token, at) => token.key === own[at]?.key)) continue;
      const place = { first, last: first + own.length - 1 };
      return [nearMatch(keyword, { tokens, ...sentence }, place, "other-version")];
    }
  }
  return [];
}

function isNumber({ key }: Token): boolean {
  return /^\d{1,3}$/.test(key);
}

function isAlike(a: Token, b: Token): boolean {
  return isNumber(b) ? isNumber(a) : a.key === b.key;
}
