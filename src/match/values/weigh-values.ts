import type { Document } from "../../document/document.js";
import {
  LANGUAGE_LEVELS,
  type LanguageLevel,
  languageLevelIn,
  wordsAround,
} from "../../keywords/job/asked-values.js";
import type { KeywordKind } from "../../keywords/keyword.js";
import type { WantedKeyword } from "../../keywords/wanted-keyword.js";
import { regionsIn } from "../../text/regions.js";
import type { Match, NearReason } from "../match.js";

/**
 * Compares the levels of languages and the regions of licences as values: a language known less well than asked, or a
 * licence of another state, comes close and does not count; so does a beginner's language where no level is asked for. Where
 * the document tells no level or region, it counts.
 */
export function weighValues(
  matches: readonly Match[],
  wanted: readonly WantedKeyword[],
  document: Document,
): Match[] {
  const asked = new Map(wanted.map((one) => [one.keyword.id, one]));
  return matches.map((match) => {
    const want = asked.get(match.keywordId);
    if (match.rejected || match.near || !want) return match;
    const near = want.askedBy
      .map((ask) => lacking(document.text, match, { ...ask, kind: want.keyword.kind }))
      .find((reason) => reason !== null);
    return near ? { ...match, near } : match;
  });
}

/** The level meant where a posting names a language and no level. */
const USUAL_LEVEL: LanguageLevel = "conversational";

function lacking(
  text: string,
  match: Match,
  { kind, level, region }: WantedKeyword["askedBy"][number] & { readonly kind: KeywordKind },
): NearReason | null {
  const known = kind === "language" ? languageLevelIn(wordsAround(text, match)) : null;
  if (known !== null && LANGUAGE_LEVELS.indexOf(known) < LANGUAGE_LEVELS.indexOf(level ?? USUAL_LEVEL))
    return "lower-level";
  if (region !== undefined) {
    const own = regionsIn(text.slice(match.sentence.start, match.sentence.end));
    if (own.length > 0 && !own.includes(region)) return "other-region";
  }
  return null;
}
