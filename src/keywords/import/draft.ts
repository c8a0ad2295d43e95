import type { Notice, NoticeCode } from "../../notice.js";
import type { Span } from "../../text/span.js";
import { isAmbiguous } from "../ambiguous-words.js";
import type { Wanted } from "../guide.js";
import type { Importance, Keyword, KeywordKind } from "../keyword.js";
import { draftForms } from "./forms.js";
import { type CommonWords, isAbbreviation, toId, toNameForm } from "./wording.js";

/** The lists of a guide that hold ids of keywords. */
export type GuideList = "duties" | "workTools" | "emergingFields";

/** A keyword drafted from one place of a guide's text. */
export interface Drafted extends Span {
  readonly keyword: Keyword;
  /** Present when the guide asks for it. */
  readonly importance?: Importance;
  readonly group?: string;
  readonly list?: GuideList;
  /** What a person should review. */
  readonly doubts: readonly NoticeCode[];
}

/** What a name in a guide's text becomes. */
export interface DraftPlan {
  readonly name: string;
  readonly others?: readonly string[];
  readonly kind: KeywordKind;
  readonly source: string;
  readonly place: Span;
  readonly implies?: readonly string[];
  readonly importance?: Importance;
  readonly group?: string;
  readonly list?: GuideList;
  readonly doubts?: readonly NoticeCode[];
  /** `verbatim` for a product's or certificate's name, which has no parts and no tail. */
  readonly forms?: "verbatim";
}

/** Drafts a keyword; null when its name has no letters or digits that a form or an id could be made of. */
export function draftKeyword(plan: DraftPlan, common: CommonWords): Drafted | null {
  const { id, names, aliases, isDoubtful } = draftForms(plan.name, plan.others ?? [], common);
  const isVerbatim = plan.forms === "verbatim";
  const verbatim = [plan.name, ...(plan.others ?? [])].map(toNameForm).filter((name) => name !== "");
  const kept = isVerbatim ? [...new Set(verbatim)] : names;
  if (id === "" || kept.length === 0) {
    return null;
  }
  const keyword: Keyword = {
    id,
    label: plan.name,
    kind: plan.kind,
    names: [...kept],
    aliases: isVerbatim ? withoutTail(plan) : [...aliases],
    behaviours: [],
    decoys: [],
    senses: [],
    implies: [...(plan.implies ?? [])],
    expires: plan.kind === "certification",
    source: plan.source,
  };
  return {
    keyword,
    ...pick(plan),
    doubts: isDoubtful && !isVerbatim ? [...(plan.doubts ?? []), "review-forms"] : (plan.doubts ?? []),
    start: plan.place.start,
    end: plan.place.end,
  };
}

/** "ServSafe Manager Certification" is as often written without its last word. */
function withoutTail({ name, kind }: DraftPlan): string[] {
  const short = toNameForm(name.replace(/\s+(?:Certification|Certificate)$/i, ""));
  return kind === "certification" && short !== toNameForm(name) && short.includes(" ") ? [short] : [];
}

function pick({ importance, group, list }: DraftPlan) {
  return {
    ...(importance === undefined ? {} : { importance }),
    ...(group === undefined ? {} : { group }),
    ...(list === undefined ? {} : { list }),
  };
}

/** The drafted certificate under its abbreviation as id, where it has one. */
export function withShortId(drafted: Drafted, abbreviation: string | undefined): Drafted {
  const isOwn = abbreviation !== undefined && isAbbreviation(abbreviation);
  return isOwn ? { ...drafted, keyword: { ...drafted.keyword, id: toId(abbreviation) } } : drafted;
}

/** Drafted keywords as one set: those of one id, or of one name, become one, at the first one's place. */
export interface DraftedSet {
  readonly keywords: readonly Keyword[];
  readonly wanted: readonly Wanted[];
  readonly lists: Readonly<Record<GuideList, string[]>>;
  readonly review: readonly Notice[];
}

/** Joins drafted keywords and what is to be reviewed of them. */
export function joinDrafted(drafted: readonly Drafted[]): DraftedSet {
  const byId = new Map<string, Keyword>();
  const idByName = new Map<string, string>();
  const wanted = new Map<string, Wanted>();
  const lists: Record<GuideList, string[]> = { duties: [], workTools: [], emergingFields: [] };
  const review: Notice[] = [];
  const finalIds = new Map<string, string>();
  for (const one of drafted) {
    const id = knownId(one.keyword, idByName);
    finalIds.set(one.keyword.id, id);
    const first = byId.get(id);
    byId.set(id, first === undefined ? { ...one.keyword, id } : joinKeywords(first, one.keyword));
    for (const name of one.keyword.names) {
      idByName.set(name.toLowerCase(), idByName.get(name.toLowerCase()) ?? id);
    }
    if (one.importance !== undefined && !wanted.has(id)) {
      wanted.set(id, {
        keyword: id,
        importance: one.importance,
        ...(one.group === undefined ? {} : { group: one.group }),
      });
    }
    if (one.list !== undefined && !lists[one.list].includes(id)) {
      lists[one.list].push(id);
    }
    if (first === undefined) {
      review.push(...doubtsOf(one, id));
    }
  }
  const keywords = [...byId.values()].map((keyword) => ({
    ...keyword,
    implies: impliedBy(keyword, finalIds),
  }));
  return { keywords: dropSharedForms(keywords), wanted: [...wanted.values()], lists, review };
}

function knownId(keyword: Keyword, idByName: ReadonlyMap<string, string>): string {
  const named = keyword.names.map((name) => idByName.get(name.toLowerCase())).find((id) => id !== undefined);
  return named ?? keyword.id;
}

function joinKeywords(first: Keyword, second: Keyword): Keyword {
  const join = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return {
    ...first,
    aliases: join(first.aliases, [...second.names, ...second.aliases]).filter(
      (form) => !hasForm(first.names, form),
    ),
    implies: join(first.implies, second.implies),
  };
}

function hasForm(forms: readonly string[], form: string): boolean {
  return forms.some((other) => other.toLowerCase() === form.toLowerCase());
}

function impliedBy(keyword: Keyword, finalIds: ReadonlyMap<string, string>): string[] {
  const ids = keyword.implies.map((id) => finalIds.get(id) ?? id);
  return [...new Set(ids)].filter((id) => id !== keyword.id).sort();
}

/** An alias that another keyword has as a name would make the form ambiguous: the name keeps it. */
function dropSharedForms(keywords: readonly Keyword[]): Keyword[] {
  const owner = new Map<string, string>();
  for (const list of ["names", "aliases"] as const) {
    for (const keyword of keywords) {
      for (const form of keyword[list]) {
        owner.set(form.toLowerCase(), owner.get(form.toLowerCase()) ?? keyword.id);
      }
    }
  }
  return keywords.map((keyword) => ({
    ...keyword,
    aliases: keyword.aliases.filter((form) => owner.get(form.toLowerCase()) === keyword.id),
  }));
}

function doubtsOf(one: Drafted, id: string): Notice[] {
  const place = { start: one.start, end: one.end };
  const ambiguous = [...one.keyword.names, ...one.keyword.aliases].filter(isAmbiguous);
  return [
    ...[...new Set(one.doubts)].map((code) => ({ code, data: { keyword: id }, ...place })),
    ...ambiguous.map((form) => ({ code: "review-sense" as const, data: { keyword: id, form }, ...place })),
  ];
}
