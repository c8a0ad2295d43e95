import type { Document, SectionKind } from "../../document/document.js";
import { splitSentences } from "../../text/sentences.js";
import type { Span } from "../../text/span.js";

/** What an ask that no résumé proves is about. */
export const UNVERIFIABLE_KINDS = [
  "age",
  "health",
  "permission-to-work",
  "physical",
  "schedule",
  "screening",
  "transport",
  "travel",
] as const;

/** One of {@link UNVERIFIABLE_KINDS}. */
export type UnverifiableKind = (typeof UNVERIFIABLE_KINDS)[number];

/** Something that a posting asks for and no résumé proves. It is shown and never scored. */
export interface UnverifiableAsk extends Span {
  readonly kind: UnverifiableKind;
  /** The posting's own words, equal to `text.slice(start, end)`. */
  readonly quote: string;
}

const PATTERNS: readonly { readonly kind: UnverifiableKind; readonly pattern: RegExp }[] = [
  {
    kind: "screening",
    pattern:
      /background (?:check|screen|investigation)|fingerprint|drug[- ](?:test|screen)|reference checks?|credit check|criminal (?:record|history|background)|police (?:check|clearance)|\bDBS\b|vulnerable sector|working with children check|medical (?:exam|clearance)/i,
  },
  {
    kind: "health",
    pattern: /vaccinat|immuni[sz]ation|\bTB (?:test|screen)|tuberculosis|influenza|flu shot|COVID|hepatitis/i,
  },
  {
    kind: "permission-to-work",
    pattern:
      /authori[sz]ed to work|authori[sz]ation to work|right to work|eligib(?:le|ility) to work|legally (?:able|entitled|eligible)|work (?:permit|visa|rights)|visa sponsor|\bsponsorship\b|\bcitizens?(?:hip)?\b|permanent resident/i,
  },
  {
    kind: "age",
    pattern:
      /\b(?:1[4-9]|2[01]) years of age|\b(?:1[4-9]|2[01]) years old|(?:must be|at least) (?:1[4-9]|2[01])\b(?! (?:year|month|day|hour|wpm|%))|\b(?:1[68]|21)\+/i,
  },
  {
    kind: "physical",
    pattern:
      /\b(?:lift|lifting|carry|carrying|push|pull)\b[^.;]{0,50}?(?:\d|pounds|lbs|kg|heavy)|\d+ ?(?:pounds|lbs?|kg|kilos)\b|(?:stand|sit|walk|bend|kneel|stoop|climb|crouch)(?:ing)?\b[^.;]{0,40}\b(?:stand|sit|walk|long|extended|prolonged|shifts?|hours|periods|ladders?|stairs|feet)|on your feet|physically (?:fit|able|demanding)|physical (?:fitness|stamina)/i,
  },
  {
    kind: "transport",
    pattern:
      /reliable (?:transport\w*|vehicle|car)|(?:(?:your|their|his or her) )?own (?:reliable )?(?:vehicle|car|transport\w*|tools)|access to (?:a|an|your own) (?:\w+ )?(?:vehicle|car)/i,
  },
  {
    kind: "travel",
    pattern:
      /\b(?:willing\w*|able|ability|availab\w+|prepared|required|must|may|some|occasional(?:ly)?|regular(?:ly)?|up to \d+ ?%|\d+ ?%)(?: to)?\b[^.;]{0,20}\btravel\b(?! (?:arrange|book|agen|plan|nurs|coord|expens|claim))|\btravel (?:is )?(?:required|expected|up to|between sites|to (?:client|other))/i,
  },
  {
    kind: "schedule",
    pattern:
      /\b(?:work|working|available|availab\w+|flexib\w+|willing\w*|able|must|rota|roster|rotat\w+|cover)\b[^.;]{0,60}\b(?:evenings?|weekends?|nights?|holidays?|saturdays?|sundays?|overtime|on[- ]call|shifts?|early mornings?|split shifts|flexible hours|days, nights)\b|\b(?:evening|weekend|night|holiday|overtime|on[- ]call)s?\b[^.;]{0,30}\b(?:availab\w+|required|needed|rota|roster|work)\b/i,
  },
];

/** Sections that tell what the employer gives, and not what it asks. */
const PASSED_OVER: ReadonlySet<SectionKind> = new Set(["benefits", "about", "legal"]);

/** A longer sentence is quoted from the clause on in which the ask stands. */
const LONGEST_QUOTE = 160;

/** Finds the asks of a posting that no résumé proves, in order of the text, each place once. */
export function findUnverifiable(posting: Document): UnverifiableAsk[] {
  return posting.blocks.flatMap((block) => {
    const kind = posting.sections[block.section]?.kind ?? "other";
    if (block.kind === "heading") return [];
    return splitSentences(posting.text, block).flatMap((sentence) => asksIn(posting.text, sentence, kind));
  });
}

function asksIn(text: string, sentence: Span, section: SectionKind): UnverifiableAsk[] {
  const line = text.slice(sentence.start, sentence.end);
  const hit = PATTERNS.map(({ kind, pattern }) => ({ kind, found: pattern.exec(line) })).find(
    ({ kind, found }) => found !== null && (!PASSED_OVER.has(section) || ASKED_ANYWHERE.has(kind)),
  );
  if (!hit?.found) return [];
  const mark = /^[\s•·▪*–-]*/u.exec(line)?.[0].length ?? 0;
  const clause = line.length - mark <= LONGEST_QUOTE ? [mark, line.length] : clauseAround(line, hit.found);
  const [from = 0, to = line.length] = clause;
  const own = line.slice(from, to).replace(/[\s.;,]+$/, "");
  const start = sentence.start + from;
  return [{ kind: hit.kind, quote: own, start, end: start + own.length }];
}

/** The words themselves in a stretch of a posting that ask for what no résumé proves; a check may also be a certificate. */
export function unprovableSpans(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end);
  return PATTERNS.filter(({ kind }) => !MAY_BE_SHOWN.has(kind)).flatMap(({ pattern }) =>
    [...line.matchAll(new RegExp(pattern.source, "gi"))]
      .filter(([words]) => !/children/i.test(words))
      .map((found) => ({ start: start + found.index, end: start + found.index + found[0].length })),
  );
}

/** A licence to drive stands beside "own car", and travel is arranged by some. */
const MAY_BE_SHOWN: ReadonlySet<UnverifiableKind> = new Set(["transport", "travel", "schedule"]);

/** Legal paragraphs name checks and permits as conditions. */
const ASKED_ANYWHERE: ReadonlySet<UnverifiableKind> = new Set(["screening", "permission-to-work"]);

function clauseAround(line: string, found: RegExpExecArray): [number, number] {
  const before = line.slice(0, found.index);
  const cut = Math.max(before.lastIndexOf(";"), before.lastIndexOf(","));
  const from = cut < 0 ? found.index : cut + 1 + (/^\s*/.exec(line.slice(cut + 1))?.[0].length ?? 0);
  const rest = line.slice(found.index + found[0].length).search(/[;,.]/);
  return [from, rest < 0 ? line.length : found.index + found[0].length + rest];
}
