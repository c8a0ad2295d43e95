import { contains, overlaps, type Span } from "../../text/span.js";
import { isPlace } from "../jobs/job-words.js";
import { isAddress } from "../sections/line-looks.js";
import type { ContactDetail, ContactKind } from "./contact-detail.js";
import type { ContactSource } from "./contact-source.js";
import { findNames } from "./find-names.js";
import { partsOf } from "./line-parts.js";

/**
 * Finds what tells who the writer is: e-mail and web addresses, telephone numbers and birth dates anywhere, street addresses and
 * places beside them at the top and at a letter's end, the writer's name wherever it stands. In order of the text; none overlaps another. A posting has none.
 */
export function findContact(source: ContactSource): ContactDetail[] {
  if (source.role === "job") return [];
  const found: ContactDetail[] = [];
  const add = (details: readonly ContactDetail[]) => {
    for (const detail of details) if (!found.some((other) => overlaps(other, detail))) found.push(detail);
  };
  add(ANYWHERE.flatMap(({ kind, pattern }) => matchesOf(source.text, kind, pattern)));
  add(
    matchesOf(source.text, "phone", PHONE).filter((span) => isPhone(source.text.slice(span.start, span.end))),
  );
  add(
    headLines(source).flatMap((line) =>
      partsOf(source.text, line).flatMap((part) => placeIn(source.text, part)),
    ),
  );
  add(findNames(source, found));
  return found.sort((a, b) => a.start - b.start);
}

const ANYWHERE: readonly { readonly kind: ContactKind; readonly pattern: RegExp }[] = [
  { kind: "email", pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g },
  { kind: "link", pattern: /(?:https?:\/\/|www\.)[^\s<>")|,]{3,200}/gi },
  {
    kind: "link",
    pattern:
      /\b(?:linkedin|github|gitlab|behance|dribbble|twitter|facebook|instagram|medium|orcid|about|xing)\.(?:com|org|me)\/[^\s<>")|,]{1,120}/gi,
  },
  {
    kind: "birth-date",
    pattern:
      /\b(?:date of birth|birth ?date|d\.?o\.?b\.?|born(?: on)?)\s*:?\s*(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2},? \d{4})/giu,
  },
];

/** Digits with the marks that part them; whether it is a number to call is told by how many they are. */
const PHONE =
  /(?<![\p{L}\p{N}$£€.,/-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\p{L}\p{N}%]|[.,/-]\d)/gu;

function isPhone(words: string): boolean {
  if (/^(?:19|20)\d\d\s?[-.]/.test(words) && !words.startsWith("+")) return false;
  const digits = words.replace(/\D/g, "").length;
  return (digits >= 9 && digits <= 15) || /^\d{3}[ .-]\d{4}$/.test(words);
}

function matchesOf(text: string, kind: ContactKind, pattern: RegExp): ContactDetail[] {
  return [...text.matchAll(pattern)].map((found) => {
    const words = found[0].replace(/[.,;:]+$/, "");
    return { kind, start: found.index, end: found.index + words.length };
  });
}

/** The lines that hold a sender's address: those above the first heading, and above and below a letter's body. */
function headLines({ lines, sections, role }: ContactSource): readonly Span[] {
  const kinds = role === "coverLetter" ? ["greeting", "closing", "contact"] : ["contact"];
  const places = sections.filter(({ kind }) => kinds.includes(kind));
  return lines.filter((line) => places.some((place) => contains(place, line)));
}

const POSTCODE =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4}\b/;
const BARE_SITE = /^(?:[a-z0-9-]+\.){1,3}(?:com|net|org|dev|io|me|co|uk|ca|au|info|app)(?:\/\S*)?$/i;

function placeIn(text: string, part: Span): ContactDetail[] {
  const words = text.slice(part.start, part.end).trim();
  const start = part.start + text.slice(part.start, part.end).indexOf(words);
  const span = { start, end: start + words.length };
  if (BARE_SITE.test(words)) return [{ kind: "link", ...span }];
  if (isAddress(words) || isPlace(words) || POSTCODE.test(words)) return [{ kind: "address", ...span }];
  return [];
}
