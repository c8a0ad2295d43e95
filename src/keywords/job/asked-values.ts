import { regionsIn } from "../../text/regions.js";
import type { Span } from "../../text/span.js";
import type { KeywordKind } from "../keyword.js";

/** How well a language is known, lowest first. */
export const LANGUAGE_LEVELS = ["basic", "conversational", "fluent", "native"] as const;

/** One of {@link LANGUAGE_LEVELS}. */
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

const LEVEL_WORDS: readonly { readonly level: LanguageLevel; readonly words: RegExp }[] = [
  { level: "native", words: /\b(?:native|mother tongue|first language|C2)\b/i },
  { level: "fluent", words: /\b(?:fluen\w+|proficien\w+|advanced|full professional|bilingual|C1)\b/i },
  { level: "conversational", words: /\b(?:conversational|intermediate|B1|B2)\b/i },
  {
    level: "basic",
    words: /\b(?:basic|beginn\w+|elementary|a little|some|a (?:few|bit of)|A1|A2|Duolingo|survival)\b/i,
  },
];

/** The level that words beside a language tell, or null. */
export function languageLevelIn(words: string): LanguageLevel | null {
  return LEVEL_WORDS.find((row) => row.words.test(words))?.level ?? null;
}

/** The words of a line around a place, up to the next comma, semicolon or end of line on both sides. */
export function wordsAround(text: string, { start, end }: Span): string {
  const before = /[^,;\n•|]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  const behind = /^[^,;\n•|]*/.exec(text.slice(end, end + 60))?.[0] ?? "";
  return before + text.slice(start, end) + behind;
}

/** The level of a language and the region of a licence that a posting asks for at a place. */
export function askedValues(
  text: string,
  place: Span,
  kind: KeywordKind,
): { readonly level?: LanguageLevel; readonly region?: string } {
  const around = wordsAround(text, place);
  if (kind === "language") {
    const level = languageLevelIn(around);
    return level === null ? {} : { level };
  }
  const region = kind === "certification" ? regionsIn(around)[0] : undefined;
  return region === undefined ? {} : { region };
}
