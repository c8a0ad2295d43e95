import type { NoticeCode } from "../../notice.js";
import type { Importance, KeywordKind } from "../keyword.js";
import { type Drafted, type DraftPlan, draftKeyword, withShortId } from "./draft.js";
import { type Entry, readEntry } from "./entry.js";
import type { GuideSectionKind } from "./headings.js";
import { type GuideSection, type ListItem, listItems, type Outline, splitList } from "./outline.js";
import { type CommonWords, withWords } from "./wording.js";

/** How the entries of a section become keywords. */
interface SectionPlan {
  readonly kind: KeywordKind;
  readonly source: string;
  readonly importance?: Importance;
}

const PLANS: Partial<Record<GuideSectionKind, SectionPlan>> = {
  technical: { kind: "technical", source: "Technical skills", importance: "required" },
  soft: { kind: "soft", source: "Soft skills", importance: "required" },
  skills: { kind: "technical", source: "Skills", importance: "required" },
  certifications: { kind: "certification", source: "Certifications", importance: "preferred" },
  tools: { kind: "tool", source: "Tools" },
};

const SOFT =
  /\b(?:communicat|listen|empath|patien(?:t|ce)$|team|collaborat|problem.?solv|adaptab|flexib|organi[sz]|professional|leadership|conflict|interpersonal|people|creativ|critical thinking|time management|attention to detail|reliab|punctual|discretion|tact|integrity|resilien|calm|courte|friendl|work ethic|multi.?task|judg|initiative|motivat|compassion|composure|curios|self.?disciplin|diploma(?:cy|tic)|negotiat|trustworth|positive|stamina|dependab)/i;
const CERTIFICATE =
  /\b(?:certifications?|certificates?|certified|licen[sc]es?|licen[sc]ed|licensure|registered|credential|accreditation)\b/i;
const WISHED = /\b(?:prefer|nice|bonus|optional|plus|desir|helpful|extra|beneficial)/i;

/** Drafts the keywords of all sections that list skills, certificates or tools. */
export function draftSkills({ sections }: Outline, common: CommonWords): readonly Drafted[] {
  const counts = new Map<string, number>();
  return sections.flatMap((section) => {
    const plan = PLANS[section.kind];
    return plan === undefined ? [] : draftSection(section, plan, { common, counts });
  });
}

interface Context {
  readonly common: CommonWords;
  /** Entries seen so far under each source, for the source lines. */
  readonly counts: Map<string, number>;
}

function draftSection(section: GuideSection, plan: SectionPlan, { common, counts }: Context): Drafted[] {
  return listItems(section).flatMap((item) =>
    splitEntry(item).flatMap((part) => {
      const number = (counts.get(plan.source) ?? 0) + 1;
      counts.set(plan.source, number);
      const source = `${plan.source}, item ${number}`;
      return draftEntry(part, { ...plan, source }, { section: section.kind, common });
    }),
  );
}

/** An entry that is itself a list of short names ("DNS, DHCP, and TCP/IP") is one entry for each. */
function splitEntry(item: ListItem): ListItem[] {
  if (/[:(]|\s[–—-]\s|\bsuch as\b|\bincluding\b|\blike\b|\be\.g\.|\bfor example\b/.test(item.text)) {
    return [item];
  }
  const parts = splitList(item.text);
  const isList = parts.length > 1 && parts.every((part) => part.split(" ").length <= 4);
  return isList ? parts.map((text) => ({ ...item, text })) : [item];
}

function draftEntry(
  item: ListItem,
  plan: SectionPlan,
  context: { readonly section: GuideSectionKind; readonly common: CommonWords },
): Drafted[] {
  const entry = readEntry(item.text);
  const { kind, doubts } = kindOf(entry, plan, context.section);
  const isCategory = context.section === "tools" && entry.examples.length > 1 && item.text.includes(":");
  const skill = draftKeyword(
    {
      name: entry.name,
      others: entry.others,
      kind,
      source: plan.source,
      place: item,
      ...wish(entry, item, plan),
      ...(context.section === "tools" ? { list: "workTools" as const } : {}),
      ...(context.section === "certifications" ? { forms: "verbatim" as const } : {}),
      doubts: [...doubts, ...(isOdd(entry) ? (["review-forms"] as const) : [])],
    },
    kind === "soft" ? withWords(context.common, entry.name) : context.common,
  );
  if (skill === null || isCategory) {
    return examplesOf(entry, item, { ...plan, source: plan.source, common: context.common });
  }
  const named = context.section === "certifications" ? withShortId(skill, entry.others[0]) : skill;
  return [named, ...examplesOf(entry, item, { ...plan, skill: named.keyword.id, common: context.common })];
}

const LONGEST_NAME = 6;

function isOdd(entry: Entry): boolean {
  return entry.isDoubtful || entry.name.split(" ").length > LONGEST_NAME;
}

function kindOf(
  entry: Entry,
  plan: SectionPlan,
  section: GuideSectionKind,
): { kind: KeywordKind; doubts: NoticeCode[] } {
  if (section === "technical" || section === "skills") {
    if (CERTIFICATE.test(entry.name)) {
      return { kind: "certification", doubts: ["review-kind"] };
    }
    if (section === "skills") {
      return { kind: SOFT.test(entry.name) ? "soft" : "technical", doubts: ["review-kind"] };
    }
  }
  return { kind: plan.kind, doubts: [] };
}

function wish(entry: Entry, item: ListItem, plan: SectionPlan): { importance?: Importance } {
  if (plan.importance === undefined) {
    return {};
  }
  return { importance: entry.importance ?? (WISHED.test(item.under) ? "preferred" : plan.importance) };
}

function examplesOf(
  entry: Entry,
  item: ListItem,
  context: {
    readonly skill?: string;
    readonly kind: KeywordKind;
    readonly source: string;
    readonly common: CommonWords;
  },
): Drafted[] {
  const isGroup = entry.examplesAreOpen && entry.examples.length > 1 && context.skill !== undefined;
  return entry.examples.flatMap((name) => {
    const isNamed = /\p{Lu}|\d/u.test(name);
    const plan: DraftPlan = {
      name,
      kind: isNamed ? "tool" : context.kind,
      source: context.source,
      place: item,
      implies: context.skill === undefined ? [] : [context.skill],
      ...(context.kind === "tool" ? { list: "workTools" as const } : { importance: "mentioned" as const }),
      ...(isGroup ? { group: `named-${context.skill}` } : {}),
      doubts: isNamed ? [] : ["review-kind"],
      ...(isNamed ? { forms: "verbatim" as const } : {}),
    };
    return draftKeyword(plan, context.common) ?? [];
  });
}
