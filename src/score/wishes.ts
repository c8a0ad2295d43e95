import type { Importance } from "../keywords/keyword.js";
import { IMPORTANCES } from "../keywords/keyword.js";
import type { ScoredKeyword } from "./score.js";

/** A keyword, or alternatives of which one suffices, with who asks for it and how much. */
export interface Wish {
  /** The keyword's id, or the group's for alternatives. */
  readonly id: string;
  readonly keywords: readonly ScoredKeyword[];
  readonly askedBy: ReadonlyMap<"guide" | "job", Importance>;
}

/**
 * Turns wanted keywords into what is counted: one wish for each keyword that is asked for by itself and one for each
 * group of alternatives. A guide and a posting that ask for the same keywords share one wish.
 */
export function wishesOf(keywords: readonly ScoredKeyword[]): Wish[] {
  const wishes = new Map<string, Wish>();
  for (const ask of asksOf(keywords)) {
    const ids = ask.keywords.map((keyword) => keyword.id);
    const key = [...ids].sort().join(" ");
    const known = wishes.get(key);
    wishes.set(key, {
      id: known?.id ?? (ids.length === 1 ? key : ask.id),
      keywords: ask.keywords,
      askedBy: new Map([...(known?.askedBy ?? []), [ask.by, ask.importance]]),
    });
  }
  return [...wishes.values()];
}

/** One side's wish for a keyword or a group; a group is wanted as much as the member that is wanted most. */
interface Ask {
  readonly id: string;
  readonly by: "guide" | "job";
  readonly keywords: ScoredKeyword[];
  importance: Importance;
}

function asksOf(keywords: readonly ScoredKeyword[]): Iterable<Ask> {
  const asks = new Map<string, Ask>();
  for (const keyword of keywords) {
    for (const { by, importance, group } of keyword.askedBy) {
      const key = `${by} ${group === undefined ? "keyword" : "group"} ${group ?? keyword.id}`;
      const ask = asks.get(key) ?? { id: group ?? keyword.id, by, keywords: [], importance };
      asks.set(key, ask);
      if (!ask.keywords.includes(keyword)) ask.keywords.push(keyword);
      if (IMPORTANCES.indexOf(importance) < IMPORTANCES.indexOf(ask.importance)) ask.importance = importance;
    }
  }
  return asks.values();
}
