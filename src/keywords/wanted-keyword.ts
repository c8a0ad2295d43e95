import type { Span } from "../text/span.js";
import type { LanguageLevel } from "./job/asked-values.js";
import type { Importance, Keyword } from "./keyword.js";

/** Who asks for a keyword, how much, and in what words. */
export interface Asked {
  readonly by: "guide" | "job";
  readonly importance: Importance;
  /** Id shared by alternatives of which one suffices. */
  readonly group?: string;
  /** Years of experience asked for with it, where the posting says so. */
  readonly years?: number;
  /** How well a language is to be known, where the posting says so. */
  readonly level?: LanguageLevel;
  /** The state or province that gives a licence, where the posting names one. */
  readonly region?: string;
  /** The posting's own words with their span in the posting's text; absent for a guide. */
  readonly quote?: Span & { readonly text: string };
}

/** A keyword to look for, with who asks for it. Every wanted keyword is asked for by at least one side. */
export interface WantedKeyword {
  readonly keyword: Keyword;
  readonly askedBy: readonly Asked[];
}
