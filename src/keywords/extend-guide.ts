import type { Guide } from "./guide.js";

/**
 * The guide `own` on top of `base`. Entries of `own` take the place of those of `base` with the same id, and new ones
 * follow; levels are put in the order of their years; a word class of both holds the words of both; the lists of ids are joined;
 * what `base` wants stays wanted unless `own` says otherwise of the same keyword. Neither guide is changed.
 */
export function extendGuide(base: Guide, own: Guide): Guide {
  return {
    ...own,
    classes: joinClasses(base.classes, own.classes),
    titles: replace(base.titles, own.titles, (title) => title.id),
    levels: replace(base.levels, own.levels, (level) => level.id).sort((a, b) => a.minYears - b.minYears),
    education: replace(base.education, own.education, (entry) => entry.id),
    wanted: replace(base.wanted, own.wanted, (wanted) => wanted.keyword),
    keywords: replace(base.keywords, own.keywords, (keyword) => keyword.id),
    duties: join(base.duties, own.duties),
    workTools: join(base.workTools, own.workTools),
    emergingFields: join(base.emergingFields, own.emergingFields),
  };
}

function replace<T>(base: readonly T[], own: readonly T[], idOf: (entry: T) => string): T[] {
  const ownById = new Map(own.map((entry) => [idOf(entry), entry]));
  const baseIds = new Set(base.map(idOf));
  const kept = base.map((entry) => ownById.get(idOf(entry)) ?? entry);
  return [...kept, ...own.filter((entry) => !baseIds.has(idOf(entry)))];
}

function joinClasses(base: Guide["classes"], own: Guide["classes"]): Guide["classes"] {
  const names = join(Object.keys(base), Object.keys(own));
  return Object.fromEntries(names.map((name) => [name, join(base[name] ?? [], own[name] ?? [])]));
}

function join(base: readonly string[], own: readonly string[]): string[] {
  return [...new Set([...base, ...own])];
}
