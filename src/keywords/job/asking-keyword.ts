import type { Keyword } from "../keyword.js";
import { looseForms } from "./loose-forms.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * The keyword to look for when a posting asks for one of the lexicon: with the forms of all that imply it, so that a
 * higher degree covers a lower one whether or not the higher is looked for too, and for tasks in any order of words. A guide's keyword stays as it is.
 */
export function askingKeyword(keyword: Keyword, vocabulary: Vocabulary): Keyword {
  if (!keyword.source.startsWith("lexicon")) return keyword;
  const cache = widened.get(vocabulary) ?? new Map<string, Keyword>();
  widened.set(vocabulary, cache);
  const known = cache.get(keyword.id) ?? widen(keyword, vocabulary);
  cache.set(keyword.id, known);
  return known;
}

/** All keywords that imply the one with that id, directly or through others. */
export function impliersOf(id: string, vocabulary: Vocabulary): Keyword[] {
  const direct = directImpliers(vocabulary);
  const found = new Map<string, Keyword>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const keyword of direct.get(next) ?? []) {
      if (keyword.id === id || found.has(keyword.id)) continue;
      found.set(keyword.id, keyword);
      open.push(keyword.id);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const widened = new WeakMap<Vocabulary, Map<string, Keyword>>();
const impliers = new WeakMap<Vocabulary, Map<string, Keyword[]>>();

function directImpliers(vocabulary: Vocabulary): Map<string, Keyword[]> {
  const known = impliers.get(vocabulary);
  if (known !== undefined) return known;
  const index = new Map<string, Keyword[]>();
  for (const keyword of vocabulary.keywords.values()) {
    if (!keyword.source.startsWith("lexicon")) continue;
    for (const id of keyword.implies) index.set(id, [...(index.get(id) ?? []), keyword]);
  }
  impliers.set(vocabulary, index);
  return index;
}

function widen(keyword: Keyword, vocabulary: Vocabulary): Keyword {
  const others = impliersOf(keyword.id, vocabulary);
  const loose = keyword.kind === "technical" ? keyword.names.flatMap(looseForms) : [];
  if (others.length === 0 && loose.length === 0) return keyword;
  const own = new Set(keyword.names);
  const forms = [keyword, ...others].flatMap((it) =>
    it === keyword ? it.aliases : [...it.names, ...it.aliases],
  );
  return {
    ...keyword,
    aliases: [...new Set([...forms, ...loose])].filter((form) => !own.has(form)),
    behaviours: [...new Set([keyword, ...others].flatMap((it) => it.behaviours))],
    decoys: [...new Set([keyword, ...others].flatMap((it) => it.decoys))],
    senses: [keyword, ...others].flatMap((it) => it.senses),
  };
}
