import type { Layout, LayoutLine } from "../layout.js";
import { knownHeadingKind } from "../sections/heading-table.js";

/**
 * Parts the lines of a posting that was pasted in poor shape: at list marks inside a line, at headings that run on in
 * one, and where two lines were glued ("requiredMS Excel requiredDuties"). A line in good shape is left as it is.
 */
export function tidyPosting(layout: Layout): Layout {
  const glued = gluedMarks(layout.lines.map(({ text }) => text));
  return { ...layout, lines: layout.lines.flatMap((line) => tidyLine(line, glued)) };
}

function tidyLine(line: LayoutLine, glued: readonly RegExp[]): LayoutLine[] {
  const parts = splitAtHeadings(unglue(line.text))
    .flatMap(splitAtMarks)
    .flatMap((part) => glued.reduce((parts, mark) => parts.flatMap((it) => it.split(mark)), [part]))
    .map((part) => part.trim())
    .filter((part, index) => part !== "" || index === 0);
  if (parts.length === 1 && parts[0] === line.text) return [line];
  return parts.map((text, index) =>
    index === 0 ? { ...line, text } : { ...rest(line), text, startsBlock: true },
  );
}

/** Marks that other lines begin with and that stand in this posting without the line break before them as well. */
const GLUED_MARKS: readonly { readonly begins: RegExp; readonly glued: RegExp }[] = [
  { begins: /^\s*-\s?\p{Lu}/mu, glued: /(?<=\p{Ll}{4}|\p{Ll}{4}[.)])(?=-\p{Lu}\p{Ll}+ \p{Ll})/gu },
  { begins: /^\s*o\s+\p{Lu}/mu, glued: /(?<=\p{Ll}{3})(?=o \p{Lu}\p{Ll}+ )/gu },
  { begins: /^\s*·/mu, glued: /(?<=\p{Ll}{2}|[.)])(?=·\s?\p{L})/gu },
];

function gluedMarks(lines: readonly string[]): RegExp[] {
  return GLUED_MARKS.filter(({ begins }) => lines.some((line) => begins.test(line))).map(
    ({ glued }) => glued,
  );
}

function rest({ page, box, fontSize, listItem }: LayoutLine): Omit<LayoutLine, "text"> {
  return { page, ...(box && { box }), ...(fontSize && { fontSize }), ...(listItem && { listItem }) };
}

/** Marks that stand for nothing else than an entry's begin. */
const MARK = /(?<=\S)\s*(?=[•▪◦‣●■►▸✓✔➤][^\S\n]*\S)/u;
/** Stars and hyphens mark entries where three stand in one line with a space on either side. */
const WEAK_MARKS = [/(?<=\S)\s+(?=\*\s+\S)/u, /(?<=\S)\s+(?=-\s+\p{Lu})/u] as const;
const LEAST_WEAK = 3;

function splitAtMarks(text: string): string[] {
  const parts = text.split(MARK);
  if (parts.length > 1) return clean(parts);
  for (const mark of WEAK_MARKS) {
    const weak = text.split(mark);
    if (weak.length > LEAST_WEAK) return clean(weak);
  }
  return [text];
}

/** Prefixes of names that go on with a capital: eBay, iPhone, macOS, athenaNet. */
const NAME_PREFIXES = new Set(
  "athena,mac,open,docu,pay,quick,word,linked,face,you,next,salon,micro,data".split(","),
);

/** Words that end or head a part of a posting; behind them a capital begins another. */
const HEADS =
  "Responsibilities|Requirements|Qualifications|Duties|Benefits|Description|Summary|Overview|Skills|Experience|Education|Preferred|Required|Location|Schedule";
const GLUED_HEAD = new RegExp(`((?:^|[^\\p{L}])(?:${HEADS})):?(?=\\p{Lu}\\p{Ll})`, "gu");
/** A heading at the end of another word: "EncoderProPreferred", "TEAM PLAYERPLUSES". */
const GLUED_BEFORE_HEAD = new RegExp(
  `(?<=\\p{L}\\p{Ll})(?=(?:${HEADS}|Desirable|Essential|Pluses)(?:[:\\s]|$))|(?<=\\p{Lu}{3})(?=(?:${HEADS.toUpperCase()}|DESIRABLE|PLUSES)(?:[:\\s]|$))`,
  "gu",
);
/** A heading in capitals with the text that it heads: "ESSENTIAL DUTIESSet up", "WHAT YOU'LL DO-Diagnose". */
const GLUED_CAPITALS = /^(\p{Lu}[\p{Lu}'’&/ ]{3,40}\p{Lu})(?:\s?[-–:]\s?)?(?=\p{Lu}\p{Ll})/u;
const GLUED_WORDS = /(?<![\p{L}\p{N}])(\p{Ll}{3,})(?=\p{Lu}(?:\p{Ll}|\p{Lu}))/gu;
/** "What we need2+ years", "requiredcentral line care": no word goes on so behind these. */
const GLUED_COUNT = /(?<=\p{Ll}{3})(?=\d{1,2}(?:\+|\+? ?(?:years?|yrs?|months?)\b))/gu;
const GLUED_CUE = /\b(required|preferred|skills)(?=\p{Ll}{4})(?!sets?\b)/giu;
const GLUED_STOP = /(\p{Ll}{3}[.;!?)])(?=\p{Lu}\p{Ll})/gu;

/** Sets a line break between words that lost theirs. A web address is no such place. */
function unglue(text: string): string {
  return text
    .replace(GLUED_STOP, (all, before: string, at: number) => (isAddress(text, at) ? all : `${before}\n`))
    .replace(GLUED_COUNT, (_, at: number) => (isAddress(text, at) ? "" : "\n"))
    .replace(GLUED_CUE, "$1\n")
    .replace(GLUED_HEAD, "$1\n")
    .replace(GLUED_BEFORE_HEAD, (_, at: number) => (isAddress(text, at) ? "" : "\n"))
    .replace(GLUED_CAPITALS, (all, words: string) =>
      knownHeadingKind(words, "job") === undefined ? all : `${words}\n`,
    )
    .replace(GLUED_WORDS, (all, before: string, at: number) =>
      NAME_PREFIXES.has(before) || isAddress(text, at) ? all : `${before}\n`,
    );
}

function isAddress(text: string, at: number): boolean {
  const word = text.slice(text.lastIndexOf(" ", at) + 1, at + 60).split(/\s/)[0] ?? "";
  return /@|:\/\/|www\.|\/\w+\//.test(word);
}

/** A line of fewer characters has no room for a heading inside it. */
const LONG_LINE = 120;
/** "…as assigned. What you'll bring: 2 years…", "… safely. REQUIREMENTS 2 years…". */
const RUN_IN =
  /(?<=^|[.!?;)\n]\s{0,3}|\s{2,3})(?:(\p{Lu}[\p{L}’'&/ -]{3,40})(?::|\s[–—-]\s)|((?:\p{Lu}[\p{Lu}’'&/]+ ){0,4}\p{Lu}{4,})(?=\s))/gu;

/** What stands behind the last full stop of a line that was glued to the next: "… grill stations.  What we need". */
const TAIL = /^(.*[.!?])\s+([^.!?]{4,40})$/u;

function splitAtHeadings(text: string): string[] {
  const lines = text.split("\n");
  return clean(
    lines.flatMap((line, index) => {
      const tail = index < lines.length - 1 ? TAIL.exec(line) : null;
      if (tail && knownHeadingKind(tail[2] ?? "", "job") !== undefined) return [tail[1] ?? "", tail[2] ?? ""];
      if (line.length < LONG_LINE) return [line];
      const cuts = [...line.matchAll(RUN_IN)]
        .filter(({ 1: words, 2: capitals }) => knownHeadingKind(words ?? capitals ?? "", "job") !== undefined)
        .flatMap(({ index, 0: all, 1: words }) => [
          index,
          index + all.length - (words === undefined ? 0 : 0),
        ]);
      return [0, ...cuts].map((at, i) => line.slice(at, cuts[i] ?? line.length));
    }),
  );
}

function clean(parts: readonly string[]): string[] {
  const kept = parts.map((part) => part.trim()).filter((part) => part !== "");
  return kept.length > 0 ? kept : [""];
}
