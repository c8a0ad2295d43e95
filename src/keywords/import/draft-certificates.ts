import { type Drafted, draftKeyword, withShortId } from "./draft.js";
import type { CommonWords } from "./wording.js";

/** A certificate's name in running text: "Certified …" or "… Certification", each word with a capital. */
const CERTIFIED =
  /((?:\p{Lu}[\p{L}'.+-]+\s+){0,5}(?:Certified|Licensed|Registered|Accredited)(?:\s+(?:(?:in|of|and|for)\s+)?\p{Lu}[\p{L}'+-]+){1,7}|(?:\p{Lu}[\p{L}'+-]+\s+){1,6}(?:Certification|Certificate|Licen[cs]e|Licensure|Credential))(?:\s*\(([A-Z][A-Za-z0-9/+-]{1,9})\))?/gu;

/**
 * Drafts the certificates that are named anywhere in the text ("Certified … (ABC)"). Those that an "or" joins are
 * alternatives.
 */
export function draftCertificates(text: string, common: CommonWords): readonly Drafted[] {
  const matches = [...text.matchAll(CERTIFIED)]
    .map((match) => ({
      name: nameOf(match[1] ?? ""),
      abbreviation: match[2],
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ name, abbreviation }) => name.split(" ").length > (abbreviation === undefined ? 2 : 1));
  return matches.flatMap((match, i) => {
    const previous = matches[i - 1];
    const next = matches[i + 1];
    const isAlternative =
      (previous !== undefined && isJoined(text, previous.end, match.start)) ||
      (next !== undefined && isJoined(text, match.end, next.start));
    const drafted = draftKeyword(
      {
        name: match.name,
        others: match.abbreviation === undefined ? [] : [match.abbreviation],
        kind: "certification",
        source: "Certificates named in the text",
        place: match,
        importance: "preferred",
        ...(isAlternative ? { group: "named-certificates" } : {}),
        doubts: match.abbreviation === undefined ? ["review-forms"] : [],
        forms: "verbatim",
      },
      common,
    );
    return drafted === null ? [] : [withShortId(drafted, match.abbreviation)];
  });
}

function nameOf(raw: string): string {
  return raw
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:The|A|An|And|Or|As|Most|Many|Some|Earn|Become|Hold|Get|Consider)\s+)+/, "")
    .trim();
}

function isJoined(text: string, end: number, start: number): boolean {
  return /^\s*,?\s*or\s+(?:an?\s+|the\s+)?$/.test(text.slice(end, start));
}
