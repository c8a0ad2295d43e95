import type { Keyword } from "../keyword.js";
import { makeKeyword, slugOf } from "./make-keyword.js";
import { initialsOf, lettersOf, stemsOf } from "./name-likeness.js";
import { isOrdinaryWord } from "./ordinary-words.js";

/**
 * The keyword that a posting means by a name of one of the lists'. Where a list has a product or a named thing among the
 * other names of a wider keyword ("Dentrix" of practice management software), the posting asks for that thing alone,
 * and who has it has the wider keyword too.
 */
export function narrowed(keyword: Keyword, words: string): Keyword {
  if (!NARROWED.has(keyword.kind)) return keyword;
  const isOfGuide = !keyword.source.startsWith("lexicon");
  const others = isOfGuide ? keyword.aliases : [...keyword.names, ...keyword.aliases];
  const isName = others.includes(words) && /^\p{Lu}/u.test(words);
  if (!isName || !isProper(words) || isAkin(words, keyword)) return keyword;
  const isProduct = /\p{Ll}\p{Lu}/u.test(words) || (/\p{Ll}/u.test(words) && /^\S+$/.test(words));
  const kind = isProduct ? "tool" : keyword.kind;
  const own = makeKeyword({ id: slugOf(words), label: words, kind, names: [words] });
  return isOfGuide ? { ...own, implies: [keyword.id] } : own;
}

const NARROWED: ReadonlySet<Keyword["kind"]> = new Set(["tool", "technical"]);

/** Every word with a capital, and not all of them ordinary. */
function isProper(words: string): boolean {
  const parts = words.split(/[\s-]+/);
  return (
    parts.every((part) => /^[\p{Lu}\p{N}]/u.test(part)) &&
    !parts.every((part) => isOrdinaryWord(part.toLowerCase()))
  );
}

/** Whether it shares a word with the keyword's name, or one is the initials of the other. */
function isAkin(words: string, { label, names, aliases }: Keyword): boolean {
  const own = stemsOf(words);
  const main = [label, names[0] ?? label];
  if (main.some((name) => stemsOf(name).some((stem) => own.includes(stem)))) return true;
  const letters = lettersOf(words);
  if ([label, ...names, ...aliases].some((name) => initialsOf(name) === letters)) return true;
  return main.some((name) => initialsOf(words) === lettersOf(name));
}
