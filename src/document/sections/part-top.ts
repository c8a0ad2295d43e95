import type { LooseBlock } from "../find-blocks.js";
import { hasJobWord } from "../jobs/job-words.js";
import { guessSectionKind, isDatedJob } from "./guess-section-kind.js";
import { countWords, endsSentence, isAddress, isContactDetail } from "./line-looks.js";
import type { SectionStart } from "./section-start.js";

/**
 * Divides what stands above a résumé's first heading: name and contact details first, then what the person says of
 * himself, then, in a résumé without headings, what its content shows.
 */
export function partTop(text: string, blocks: readonly LooseBlock[]): SectionStart[] {
  const parts = partByProse(text, blocks);
  const first = firstJob(text, blocks);
  const job = blocks[first]?.start ?? 0;
  const hasDuties = blocks.slice(first + 1, first + 4).some(({ kind }) => kind === "item");
  const work = parts.find(
    ({ kind, start }) => kind === "experience" || (hasDuties && kind === "other" && start > job),
  );
  if (!work || job === 0 || job >= work.start) return parts;
  // The heading of the first job is short, and so stood with the name or the summary.
  return [...parts.filter(({ start }) => start < job), { ...work, kind: "experience", start: job }];
}

function partByProse(text: string, blocks: readonly LooseBlock[]): SectionStart[] {
  const firstProse = blocks.findIndex((block) => isProse(text.slice(block.start, block.end), block.kind));
  const contact: SectionStart = { start: 0, kind: "contact", heading: null };
  if (firstProse < 0) return [contact, ...partRest(text, afterContact(text, blocks))];
  const prose = blocks.slice(firstProse);
  const proseEnd = prose.findIndex((block) => !isProse(text.slice(block.start, block.end), "paragraph"));
  const rest = proseEnd < 0 ? [] : prose.slice(proseEnd);
  const isSummary = prose[0]?.kind === "paragraph";
  const summary = isSummary ? [{ start: prose[0]?.start ?? 0, kind: "summary" as const, heading: null }] : [];
  const all = [contact, ...summary, ...partRest(text, isSummary ? rest : prose)];
  return firstProse === 0 ? all.slice(1) : all;
}

/** Index of the block with which the heading of the first dated job begins, -1 where there is none. */
function firstJob(text: string, blocks: readonly LooseBlock[]): number {
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  const dated = lines.findIndex(
    (line, at) => blocks[at]?.kind === "paragraph" && isDatedJob(line, at, lines),
  );
  if (dated <= 0 || hasJobWord(lines[dated] ?? "")) return dated;
  const above = [dated - 1, dated - 2].find((at) => hasJobWord(lines[at] ?? ""));
  return above === undefined || isProse(lines[above] ?? "", "paragraph") ? -1 : above;
}

const LEAST_PROSE_WORDS = 10;

function isProse(text: string, kind: LooseBlock["kind"]): boolean {
  if (kind === "item") return true;
  const words = countWords(text);
  if (words < 4 || (isContactDetail(text) && words < 20) || isAddress(text.split("\n", 1)[0] ?? ""))
    return false;
  return words >= LEAST_PROSE_WORDS
    ? !/ \| | {3}|[•·∙]/.test(text) || words >= 25
    : endsSentence(text) && words >= 6;
}

/** The blocks behind the last contact detail when many follow: a résumé that has no headings and no prose. */
function afterContact(text: string, blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  const last = blocks.findLastIndex((block) => {
    const own = text.slice(block.start, block.end);
    return isContactDetail(own) || isAddress(own);
  });
  const rest = last < 0 ? [] : blocks.slice(last + 1);
  return rest.length >= LEAST_REST ? rest : [];
}

/** Fewer lines behind the contact details are a trade, a slogan or letters behind the name. */
const LEAST_REST = 4;

function partRest(text: string, rest: readonly LooseBlock[]): SectionStart[] {
  const first = rest[0];
  const last = rest.at(-1);
  if (!first || !last) return [];
  return [
    {
      start: first.start,
      kind: guessSectionKind(text.slice(first.start, last.end), "resume"),
      heading: null,
    },
  ];
}
