import { isFunctionWord } from "./ordinary-words.js";

/**
 * The forms in which a text may tell of a task named by a noun phrase: "invoice processing" is shown by "processed 300
 * invoices" and by "processing of all invoices". For names of two or three ordinary words; others have no such forms.
 */
export function looseForms(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => !isFunctionWord(word));
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{Ll}{3,}$/u.test(word))) return [];
  const inOrder = words.join(" ..2.. ");
  if (words.length === 3) return [inOrder];
  return [inOrder, [...words].reverse().join(" ..3.. ")];
}
