import { type Drafted, draftKeyword } from "./draft.js";
import { type GuideSection, isProse, type Outline } from "./outline.js";
import { type CommonWords, withWords } from "./wording.js";

/** Drafts the duties of a role: the verb and the object that open each entry, "greet patients". */
export function draftDuties({ sections }: Outline, common: CommonWords): readonly Drafted[] {
  return entriesOf(sections, "duties").flatMap((item, i) => {
    const clause =
      item.text.split(
        /[,;:.(]|\s(?:by|including|ensuring|upon|for|in|into|on|at|to|with|regarding|and|or|so|while|as|from|using|before|after|when|through)\s/,
      )[0] ?? "";
    const name = clause.trim().split(" ").slice(0, 6).join(" ");
    const plan = {
      name,
      kind: "experience" as const,
      source: `Duties, item ${i + 1}`,
      place: item,
      list: "duties" as const,
    };
    const drafted = name.includes(" ")
      ? draftKeyword({ ...plan, doubts: ["review-forms"] }, withWords(common, name))
      : null;
    return drafted ?? [];
  });
}

/** Drafts the growing fields that the guide lists. */
export function draftEmergingFields({ sections }: Outline, common: CommonWords): readonly Drafted[] {
  return entriesOf(sections, "emerging").flatMap((item, i) => {
    const name = (item.text.split(/:\s|\s[–—-]\s/)[0] ?? "").trim();
    const source = `Emerging fields, item ${i + 1}`;
    const plan = { name, kind: "other" as const, source, place: item, list: "emergingFields" as const };
    return name.split(" ").length > 8
      ? []
      : (draftKeyword({ ...plan, doubts: ["review-forms"] }, withWords(common, name)) ?? []);
  });
}

function entriesOf(sections: readonly GuideSection[], kind: GuideSection["kind"]) {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap((section) => {
      const marked = section.lines.filter((line) => line.isItem);
      return marked.length > 0 ? marked : section.lines.filter((line) => !isProse(line.text));
    });
}
