import type { Document } from "../../document/document.js";
import { LANGUAGE_LEVELS, languageLevelIn, wordsAround } from "../../keywords/job/asked-values.js";
import type { WantedKeyword } from "../../keywords/wanted-keyword.js";
import { regionsIn } from "../../text/regions.js";
import type { Match, NearReason } from "../match.js";

/**
 * Compares the levels of languages and the regions of licences as values: a language known less well than asked, or a
 * licence of another state, comes close and does not count. Where the document tells no level or region, it counts.
 */
export function weighValues(
  matches: readonly Match[],
  wanted: readonly WantedKeyword[],
  document: Document,
): Match[] {
  const asked = new Map(wanted.map(({ keyword, askedBy }) => [keyword.id, askedBy]));
  return matches.map((match) => {
    if (match.rejected || match.near) return match;
    const near = (asked.get(match.keywordId) ?? [])
      .map(({ level, region }) => lacking(document.text, match, level, region))
      .find((reason) => reason !== null);
    return near ? { ...match, near } : match;
  });
}

function lacking(
  text: string,
  match: Match,
  level: (typeof LANGUAGE_LEVELS)[number] | undefined,
  region: string | undefined,
): NearReason | null {
  if (level !== undefined) {
    const own = languageLevelIn(wordsAround(text, match));
    if (own !== null && LANGUAGE_LEVELS.indexOf(own) < LANGUAGE_LEVELS.indexOf(level)) return "lower-level";
  }
  if (region !== undefined) {
    const own = regionsIn(text.slice(match.sentence.start, match.sentence.end));
    if (own.length > 0 && !own.includes(region)) return "other-region";
  }
  return null;
}
