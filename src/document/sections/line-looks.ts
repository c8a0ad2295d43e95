import type { LayoutLine } from "../layout.js";

/** The list mark at the beginning of a line with the white space behind it, or "" for a line without one. */
export function listMarkOf(text: string): string {
  return LIST_MARK.exec(text)?.[0] ?? "";
}

/** Whether a line begins a list item, by its mark or by what the format says. */
export function beginsItem(line: LayoutLine): boolean {
  return line.listItem === true ? line.startsBlock !== false : listMarkOf(line.text) !== "";
}

/** Marks, numbers and letters of lists. A hyphen, bullet or asterisk may touch its word, as in "-Answered phones". */
const LIST_MARK =
  /^(?:(?:[•‣▪▫◦●○■□◆◇❖➢➤►▶✓✔✗☑☐·∙⁃–—~»›§*+-]\ufe0f?|->|=>|>|o)\s+|[•‣▪▫◦●○■□◆◇❖➢➤►▶✓✔☑☐·∙⁃*-](?=\p{L})|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+|[•‣▪▫◦●○■□◆◇❖➢➤►▶✓✔·∙*-]$)/u;

/** Whether all letters of a line are capitals, and there are at least three of them. */
export function isAllCaps(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && !/\p{Ll}/u.test(text);
}

/** Whether a line holds a mail or web address or a telephone number. */
export function isContactDetail(text: string): boolean {
  return CONTACT_DETAIL.test(text.slice(0, LONGEST_LINE));
}

/** What matters stands within these characters; a longer search may cost its square on a hostile line. */
const LONGEST_LINE = 500;

const CONTACT_DETAIL =
  /[\w.+-]+@[\w-]+\.\w|\b(?:https?:\/\/|www\.|linkedin\b|github\.com)|(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?!\d)|(?<!\d)\d{3}-\d{4}(?!\d)/i;

/** Whether a line reads like part of an address: a street with its number, or a place with state or postal code. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text.slice(0, LONGEST_LINE));
}

const ADDRESS =
  /^\d{1,5}\s+[\p{L}\d. ]+\b(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Square|Sq|Trail|Loop|Row)\b|\b[A-Z]{2}\.?\s+\d{5}(?:-\d{4})?\b|^(?:P\.?\s?O\.? )?Box \d+|\b\p{L}+,?\s+(?:[A-Z]{2}|\p{Lu}\p{Ll}+)\s+\d{5}\b/u;

/** Number of words of a line, its list mark left out. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Whether a line ends a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(text);
}

/** Whether a line is a page number or a running head's "Page 2 of 3", and nothing else. */
export function isPageNumber(text: string): boolean {
  return /^(?:page\s*)?[-–]?\s*\d{1,2}\s*(?:(?:of|\/)\s*\d{1,2})?\s*[-–]?$/i.test(text);
}
