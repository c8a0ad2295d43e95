import type { Document, ViewKind } from "../document/document.js";
import type { Match } from "./match.js";

/** A keyword that counts where a document is read as it is meant, and is not found where it is read in a simpler way. */
export interface Loss {
  readonly view: ViewKind;
  /** A place where it counts. */
  readonly match: Match;
}

/**
 * Finds the keywords that programs may lose which read a file in a simpler way: those that count among `matches` and that
 * `findIn` does not find in another view of the document. One place for each keyword and view.
 */
export function findLosses(
  document: Document,
  matches: readonly Match[],
  findIn: (view: Document) => readonly Match[],
): Loss[] {
  const credited = firstOfEach(matches);
  return document.views.flatMap(({ kind, document: view }) => {
    const found = firstOfEach(findIn(view));
    return [...credited].filter(([id]) => !found.has(id)).map(([, match]) => ({ view: kind, match }));
  });
}

function firstOfEach(matches: readonly Match[]): Map<string, Match> {
  const first = new Map<string, Match>();
  for (const match of matches) {
    const counts = match.rejected === undefined && match.near === undefined && match.form !== "counted";
    if (counts && !first.has(match.keywordId)) first.set(match.keywordId, match);
  }
  return first;
}
