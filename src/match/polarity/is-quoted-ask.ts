import type { Span } from "../../text/span.js";

/** How an advertisement opens when a letter quotes it. */
const ASK = /^["“”„]\s*(?:wanted|must|required|seeking|needed|need|looking|knowledge|experience|proficien)/i;

/** Whether a form stands in a quotation that opens as a posting does: "Your notice reads: 'Must have problem-solving skills'". */
export function isQuotedAsk(form: Span, sentence: string, offset: number): boolean {
  const at = form.start - offset;
  const open = Math.max(...["“", "„", '"'].map((mark) => sentence.lastIndexOf(mark, at)));
  const quotes = sentence.slice(0, at).match(/["“”„]/g)?.length ?? 0;
  return open >= 0 && quotes % 2 === 1 && ASK.test(sentence.slice(open));
}
