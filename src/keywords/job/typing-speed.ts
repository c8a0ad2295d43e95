import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import { makeKeyword } from "./make-keyword.js";

const SPEED =
  /(?:\b(?:ability to |able to )?(?:type|typing|keyboarding)\b[^.;]{0,40}?)?\b(\d{2,3})\+?\s*(?:net |gross |correct )?(?:wpm\b|w\.p\.m\.?|words (?:per|a) minute)(?: typing(?: speed)?)?/gi;

/** Finds asks for a typing speed ("type 40 words per minute", "45 wpm"); every higher speed is among the forms. */
export function findTypingSpeed(text: string, clause: Clause): JobTerm[] {
  return [...text.slice(clause.start, clause.end).matchAll(SPEED)].map((found) => ({
    start: clause.start + found.index,
    end: clause.start + found.index + found[0].length,
    keyword: typingKeyword(Number(found[1])),
    importance: clause.importance,
  }));
}

/** Nobody types faster. */
const TOP_SPEED = 160;
/** So many speeds fit into one form of at most 200 characters. */
const SPEEDS_A_FORM = 30;

function typingKeyword(wpm: number) {
  const speeds = Array.from({ length: Math.max(1, TOP_SPEED - wpm + 1) }, (_, i) => wpm + i);
  const lists = Array.from({ length: Math.ceil(speeds.length / SPEEDS_A_FORM) }, (_, i) =>
    speeds.slice(i * SPEEDS_A_FORM, (i + 1) * SPEEDS_A_FORM),
  );
  const forms = lists.flatMap((list) => {
    const choice = list.length > 1 ? `(${list.join("|")})` : String(list[0]);
    return [`${choice} WPM`, `${choice} words (per|a) minute`];
  });
  return makeKeyword({
    id: `typing-${wpm}-wpm`,
    label: `Typing (${wpm} words per minute)`,
    kind: "technical",
    names: forms,
  });
}
