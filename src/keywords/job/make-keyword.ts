import { tokenize } from "../../text/tokens.js";
import type { Keyword, KeywordKind } from "../keyword.js";

/** What is known of a keyword that a posting's own words make. */
export interface KeywordDraft {
  readonly label: string;
  readonly kind: KeywordKind;
  readonly names: readonly string[];
  readonly aliases?: readonly string[];
  readonly senses?: Keyword["senses"];
  /** The id, where it is not to be made from the label. */
  readonly id?: string;
}

/** A keyword for a term that no list holds, made from the posting's own words. */
export function makeKeyword(draft: KeywordDraft): Keyword {
  return {
    id: draft.id ?? slugOf(draft.label),
    label: draft.label,
    kind: draft.kind,
    names: [...new Set(draft.names)],
    aliases: [...new Set(draft.aliases ?? [])].filter((form) => !draft.names.includes(form)),
    behaviours: [],
    decoys: [],
    senses: [...(draft.senses ?? [])],
    implies: [],
    expires: draft.kind === "certification",
    source: "posting",
  };
}

const SYMBOLS: Readonly<Record<string, string>> = { "+": "-plus", "#": "-sharp" };

/** The longest id made from words, so that a whole line never becomes one. */
const LONGEST_ID = 60;

/** The kebab-case id of a term: "C++" is "c-plus-plus", "Node.js" is "node-js"; "term" where no letter is left. */
export function slugOf(term: string): string {
  const words = tokenize(term).map((token) => token.key.replace(/[+#]/g, (symbol) => SYMBOLS[symbol] ?? ""));
  const slug = words
    .join("-")
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const short = slug.length > LONGEST_ID ? slug.slice(0, LONGEST_ID).replace(/-[^-]*$/, "") : slug;
  return short === "" ? "term" : short;
}

/**
 * A term as a form: brackets, bars and question marks have a meaning in forms and are taken out. Words of a term in
 * ordinary writing are lower case, so that they inflect; names keep their capitals.
 */
export function formOf(term: string): string {
  return term
    .normalize("NFKC")
    .replace(/[(){}|?]/g, " ")
    .replace(/\.{2,}/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200)
    .trim();
}
