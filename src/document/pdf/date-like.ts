/** Longer texts hold more than a date. Characters. */
const LONGEST_DATE = 32;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}\/\d{2,4}\b|['’]\d\d\b|\bpresent\b/i;

/** Whether a text is a date or a stretch of time and nothing else, as it stands beside a job or a school. */
export function isDateLike(text: string): boolean {
  return text.length <= LONGEST_DATE && DATE.test(text);
}
