import type { SectionKind } from "../document.js";
import type { LooseBlock } from "../find-blocks.js";
import type { SectionSource, SectionStart } from "./section-start.js";

/**
 * Adds the parts of a posting that begin without a heading: a paragraph of benefits, of legal text or on applying. Such a
 * paragraph takes the list directly below it along; behind it the section goes on that it stands in.
 */
export function partPosting(source: SectionSource, starts: readonly SectionStart[]): SectionStart[] {
  const parts: SectionStart[] = [];
  let first = 0;
  for (const [index, section] of starts.entries()) {
    const end = starts[index + 1]?.start ?? source.text.length;
    let last = first;
    while ((source.blocks[last]?.start ?? end) < end) last += 1;
    parts.push(section);
    for (const part of partSection(source, section, source.blocks.slice(first, last))) parts.push(part);
    first = last;
  }
  return parts.filter((part, index) => part.heading !== null || part.kind !== parts[index - 1]?.kind);
}

function partSection(
  source: SectionSource,
  section: SectionStart,
  blocks: readonly LooseBlock[],
): SectionStart[] {
  const parts: SectionStart[] = [];
  let current: SectionKind = section.kind;
  for (const [index, block] of blocks.entries()) {
    const kind = kindOfBlock(source, section, { block, above: blocks[index - 1], current });
    if (kind !== current) parts.push({ start: block.start, kind, heading: null });
    current = kind;
  }
  return parts.filter((part) => part.start > section.start);
}

interface BlockPlace {
  readonly block: LooseBlock;
  readonly above: LooseBlock | undefined;
  readonly current: SectionKind;
}

function kindOfBlock(source: SectionSource, section: SectionStart, place: BlockPlace): SectionKind {
  const { block, above, current } = place;
  if (block.kind === "heading") return current;
  const text = source.text.slice(block.start, block.end);
  if (block.kind === "paragraph" && ASK.test(text) && NOT_ASKING.has(current)) return "required";
  const own = OPENINGS.find((opening) => opening.pattern.test(text));
  if (own && block.kind === "paragraph" && !KEEPS_TEXT.has(section.kind)) return own.kind;
  const isBelow = above !== undefined && !source.text.slice(above.end, block.start).includes("\n\n");
  if (current !== section.kind && block.kind === "item" && isBelow) return current;
  return isBehindRunIn(source, section, above) && !isBelow ? "about" : section.kind;
}

/** "Must have CDL" below a line of perks asks, wherever it stands. */
const ASK = /^(?:candidates? |applicants? |you )?must (?:have|hold|possess)\b/i;

const NOT_ASKING: ReadonlySet<SectionKind> = new Set(["about", "apply", "benefits", "legal"]);

/** Sections whose own text may speak of the same things. */
const KEEPS_TEXT: ReadonlySet<SectionKind> = new Set(["legal", "benefits"]);

/** A run-in heading of facts ("Schedule: days") does not take the paragraphs behind the next gap along. */
function isBehindRunIn(
  source: SectionSource,
  { heading, kind }: SectionStart,
  above: LooseBlock | undefined,
): boolean {
  if (heading === null || !FACTS.has(kind) || above === undefined || above.kind === "heading") return false;
  // Behind a run-in heading its own text follows; behind any other the line ends.
  return source.text.charAt(heading.end) === " ";
}

const FACTS: ReadonlySet<SectionKind> = new Set(["about", "benefits", "other"]);

/** How paragraphs without a heading of their own give themselves away; the first that fits wins. */
const OPENINGS: readonly { readonly kind: SectionKind; readonly pattern: RegExp }[] = [
  {
    kind: "benefits",
    pattern:
      /^(?:our |we have |enjoy )?(?:full |great |excellent |competitive |comprehensive |generous )*(?:benefits|perks|compensation|salary|pay|starting pay|base pay|hourly rate|wages?|pay range)\b.{0,25}(?:include|are|is|starts?|ranges?|:|\$|from|begins?)/i,
  },
  {
    kind: "benefits",
    pattern:
      /^(?:[Ww]e|\p{Lu}[\p{L}'’&. -]{2,40}) (?:also )?(?:offers?|provides?)\b.{0,60}(?:benefits?|\$\d|insurance|salary|pay\b|package|paid|401|retirement|wage|compensation)/u,
  },
  { kind: "benefits", pattern: /^(?:starts at|pays?|up to|from) \$\d|^\$\d/i },
  {
    kind: "legal",
    pattern:
      /\b(?:equal (?:employment )?opportunity|affirmative action|EEO\b|EOE\b|without regard to (?:race|age|sex)|(?:does|do) not discriminate|reasonable accommodations?|protected veteran|E-Verify|pay transparency)/i,
  },
  {
    kind: "apply",
    pattern:
      /^(?:please )?(?:to apply|apply (?:now|today|online|at|by|through|via|with)|(?:send|submit|e-?mail|forward) (?:your|a|us) .{0,20}(?:résumé|resume|cv|cover letter|application)|interested (?:candidates|applicants))\b/i,
  },
];
