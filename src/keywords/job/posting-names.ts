import type { Document } from "../../document/document.js";
import type { Span } from "../../text/span.js";

/** The names in a posting that are no keywords: of the title, the employer and the place. */
export interface PostingNames {
  /** Each capitalised word of these names. */
  readonly words: ReadonlySet<string>;
  /** Where the names of several words stand in the text, in order. */
  readonly places: readonly Span[];
}

/** The first lines of a posting hold its title, the employer and the place. */
const HEAD_LINES = 4;
/** A line of more characters is prose. */
const LONGEST_HEAD_LINE = 90;

/** Reads the names from a posting's first lines and from the sentences that tell about the employer. */
export function readNames(posting: Document): PostingNames {
  const body = posting.sections.find(({ kind }) => kind !== "about")?.start ?? posting.text.length;
  const head = posting.lines
    .slice(0, HEAD_LINES)
    .filter((line) => line.start < body)
    .map((line) => posting.text.slice(line.start, line.end))
    .filter((line) => line.length <= LONGEST_HEAD_LINE);
  const about = posting.sections
    .filter(({ kind }) => kind === "about" || kind === "legal" || kind === "benefits")
    .flatMap(({ start, end }) => [
      ...posting.text.slice(start, Math.min(end, start + 4_000)).matchAll(SUBJECT),
    ])
    .map((found) => found[1] ?? "");
  const words = new Set(
    [...head, ...about].flatMap((line) => line.match(/\p{Lu}[\p{L}\p{N}’'&.-]*/gu) ?? []),
  );
  const names = [...new Set(head.flatMap((line) => line.match(NAME) ?? []))].map((name) =>
    name.replace(GRADE, ""),
  );
  return {
    words,
    places: names.flatMap((name) => placesOf(posting.text, name)).sort((a, b) => a.start - b.start),
  };
}

const SUBJECT =
  /((?:\p{Lu}[\p{L}’'&.-]{1,30} ){1,5})(?:is|are|has|offers|provides|serves|cares|was|celebrates|builds|makes|runs|seeks)\b/gu;
const NAME = /\p{Lu}[\p{L}’'&.-]*(?: (?:(?:of|and|&|the|for) )?\p{Lu}[\p{L}’'&.-]*)+/gu;
/** "Technician II", "Clerk I": the grade is no part of the name that the text repeats. */
const GRADE = / (?:I{1,3}|IV|V)$/;

function placesOf(text: string, name: string): Span[] {
  const places: Span[] = [];
  if (!name.includes(" ")) return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    places.push({ start: at, end: at + name.length });
  }
  return places;
}
