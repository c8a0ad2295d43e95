import type { KeywordIndex } from "./compile-keywords.js";
import type { Match } from "./match.js";

/**
 * Adds what the credited matches entail: Epic Cadence entails Epic, which entails an electronic health record. Each
 * added match stands at the words of the one that entails it and names it in `via`, the last link of the chain. Where a
 * keyword is found at a place itself, nothing is implied there.
 */
export function implyMatches(matches: readonly Match[], index: KeywordIndex): Match[] {
  const all = [...matches];
  const seen = new Set(all.filter((match) => !match.rejected).map(placeOf));
  for (const match of all) {
    if (match.rejected) continue;
    for (const id of index.keywords.get(match.keywordId)?.implies ?? []) {
      const implied: Match = { ...match, keywordId: id, form: "implied", via: match.keywordId };
      if (!index.keywords.has(id) || seen.has(placeOf(implied))) continue;
      seen.add(placeOf(implied));
      all.push(implied);
    }
  }
  return all;
}

function placeOf(match: Match): string {
  return `${match.keywordId} ${match.start} ${match.end}`;
}
