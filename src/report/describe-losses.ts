import type { Document } from "../document/document.js";
import type { Loss } from "../match/find-losses.js";
import { quoteOf } from "./build-findings.js";
import type { GapReport } from "./schema.js";

type Described = NonNullable<GapReport["documents"]["resume"]>["readability"]["losses"];

/** The losses of wanted keywords with their quotations, in order of the text. `labels` are those of wanted keywords by id. */
export function describeLosses(
  losses: readonly Loss[],
  document: Document | null,
  labels: ReadonlyMap<string, string>,
): Described {
  return losses
    .flatMap(({ view, match }) => {
      const label = labels.get(match.keywordId);
      if (label === undefined || !document) return [];
      return [{ ...quoteOf(document.text, match), id: match.keywordId, label, view, page: match.page }];
    })
    .sort((a, b) => a.start - b.start || (a.view < b.view ? -1 : a.view > b.view ? 1 : 0));
}
