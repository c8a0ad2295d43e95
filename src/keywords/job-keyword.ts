import type { Span } from "../text/span.js";
import type { LanguageLevel } from "./job/asked-values.js";
import type { Importance, Keyword, KeywordKind } from "./keyword.js";

/**
 * A keyword that a posting asks for, with the posting's own words. The span counts in the posting's text.
 */
export interface JobKeyword extends Span {
  /** Id of the guide's or the lexicon's keyword, or an id made from the words where no list holds the term. */
  readonly id: string;
  readonly label: string;
  readonly kind: KeywordKind;
  /** Where and how the posting puts it; the strongest place wins. */
  readonly importance: Importance;
  /** The posting's own words, equal to `text.slice(start, end)`. */
  readonly quote: string;
  /** Present when it is one of several alternatives ("Epic or Cerner"): the same id on each of them. */
  readonly group?: string;
  /** Years of experience asked for with it, where the posting says so. */
  readonly years?: number;
  /** For a language, how well it is to be known, where the posting says so. */
  readonly level?: LanguageLevel;
  /** For a licence, the state or province that gives it, where the posting names one: "Missouri". */
  readonly region?: string;
  /** What to look for in a document. */
  readonly keyword: Keyword;
}
