import type { Guide } from "../guide.js";
import { type GuideSection, type Outline, splitList } from "./outline.js";
import { type CommonWords, toForm, toId, withWords } from "./wording.js";

type Title = Guide["titles"][number];

/** The words of a link that a copied page glues to the next title: "Explore career guidePatient Coordinator". */
const LINK =
  /^(?:[Ee]xplore|[Vv]iew|[Ss]ee|[Rr]ead|[Oo]pen)(?: the)?(?: career)? (?:guide|profile)(?=\p{Lu})/u;
const SMALL = /^(?:a|an|and|at|for|in|of|on|the|to|or|&|\/|-|–)$/;

/** Drafts the role's own title, those of its levels, and related titles. */
export function draftTitles(
  { role, sections }: Outline,
  levels: Guide["levels"],
  common: CommonWords,
): Title[] {
  const own =
    role.label === "" ? [] : [title(role.label, { relation: "same", source: "The guide's title" }, common)];
  const steps = levels.map((level) =>
    title(level.label, { relation: "same", source: "Career path" }, common),
  );
  const related = sections
    .filter((section) => section.kind === "related")
    .flatMap(relatedNames)
    .map((name, i) => title(name, { relation: "related", source: `Related careers, item ${i + 1}` }, common));
  const all = [...own, ...steps, ...related].flatMap((one) => one ?? []);
  return all.filter((one, i) => all.findIndex((other) => other.id === one.id) === i);
}

function title(label: string, facts: Pick<Title, "relation" | "source">, common: CommonWords): Title | null {
  const id = toId(label);
  const form = toForm(label, withWords(common, label));
  return id === "" || form === "" ? null : { id, label, forms: [form], ...facts };
}

function relatedNames(section: GuideSection): string[] {
  const names: string[] = [];
  for (const line of section.lines) {
    const text = line.text.replace(LINK, "");
    const parts = splitList(text.split(/:\s|\s[–—-]\s/)[0] ?? "");
    const titles = parts.filter((part) => isTitle(part, line.isItem));
    const isSentence = parts.length === 1 && /[a-z]{3}\.$/.test(text);
    if (parts.length > 0 && titles.length === parts.length && !isSentence) {
      names.push(...titles);
    } else if (!/[.:!?]$/.test(text)) {
      // A line that is neither a title nor a sentence is a heading that no rule knows.
      break;
    }
  }
  return names;
}

function isTitle(text: string, isItem: boolean): boolean {
  const words = text.split(" ");
  return (
    words.length <= 6 &&
    !/[.?!]/.test(text) &&
    (isItem || words.every((word) => /^[\p{Lu}\d(]/u.test(word) || SMALL.test(word)))
  );
}
