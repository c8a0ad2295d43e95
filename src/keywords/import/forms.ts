import type { CommonWords } from "./wording.js";
import { abbreviates, isAbbreviation, toForm, toId, withWords } from "./wording.js";

/** The forms drafted for a name. */
export interface DraftedForms {
  readonly id: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** Whether the name was taken apart or cut, so that a person should look at the parts. */
  readonly isDoubtful: boolean;
}

/** Words that end a name and may as well be absent. */
const LOOSE_TAIL =
  /\s+(?:suites?|basics|fundamentals|essentials|skills?|process(?:es)?|protocols?|operations?|procedures?|techniques?|methods?|principles|concepts|practices|certifications?|certificates?|training|knowledge|abilities|standards|regulations)$/i;

/** Words that end the name of a tool; without them the name may mean the work instead ("patient scheduling"). */
const TOOL_TAIL = /\s+(?:systems?|software|platforms?|tools?|programs?|applications?|apps?)$/i;

/** Single words that tell enough without their tail; "computer skills" is not "computer", "leadership skills" is "leadership". */
const TELLING = /(?:ing|tion|ship|ment|ity|ness|ance|ence|ology|acy|ism|thy)$/i;

/** Drafts id, names and aliases for a name with its abbreviations or expansions. */
export function draftForms(name: string, others: readonly string[], common: CommonWords): DraftedForms {
  const loose = cutTail(name, LOOSE_TAIL);
  const tool = cutTail(loose.core, TOOL_TAIL);
  const parts = splitPhrase(tool.core);
  const short = others.filter(isAbbreviation);
  // A phrase that its own abbreviation stands for is no product's name.
  const spelled = [name, ...others].filter((phrase) => phrase.includes(" "));
  const stands = [name, ...short].some(
    (one) => isAbbreviation(one) && spelled.some((phrase) => abbreviates(one, phrase)),
  );
  const known = stands ? withWords(common, spelled.join(" ")) : common;
  const forms = (phrases: readonly string[]) =>
    [...new Set(phrases.map((phrase) => toForm(phrase, known)))].filter((form) => form !== "");
  // With an abbreviation beside it, the name without its tail is the thing itself.
  const isThing = short.length > 0 || tool.tail === "";
  const names = forms([name, loose.core, ...(isThing ? [tool.core] : []), ...others]);
  const tail = tool.tail || loose.tail;
  const longer = tail === "" ? [] : short.map((abbreviation) => `${abbreviation} ${tail}`);
  const aliases = forms([tool.core, ...parts, ...longer]).filter((form) => !names.includes(form));
  const id = short[0] !== undefined && tail !== "" ? toId(`${short[0]} ${tail}`) : draftId(loose.core, parts);
  return { id, names, aliases, isDoubtful: parts.length > 0 || !isThing };
}

/** A name without the generic word at its end, and that word; the name itself where too little would be left. */
function cutTail(name: string, pattern: RegExp): { core: string; tail: string } {
  const tail = pattern.exec(name)?.[0] ?? "";
  const core = name.slice(0, name.length - tail.length).trim();
  const isTelling = core.includes(" ") || TELLING.test(core) || isAbbreviation(core);
  return tail !== "" && isTelling ? { core, tail: tail.trim() } : { core: name, tail: "" };
}

function draftId(core: string, parts: readonly string[]): string {
  const [left = core] = parts;
  const isLong = core.split(" ").length > 4 && core.startsWith(left) && left.includes(" ");
  return toId(isLong ? left : core);
}

/**
 * The things that "A and B" names, each as it stands by itself: "Insurance Verification and Authorization" is two kinds
 * of insurance work, "Cash and Card Handling" two kinds of handling. Empty where it names one thing, or single words.
 */
export function splitPhrase(phrase: string): readonly string[] {
  const whole = phrase
    .replace(/&/g, " and ")
    .replace(/(?<=\p{L}{4})\/(?=\p{L}{4})/gu, " and ")
    .replace(/\s+/g, " ");
  const parts = whole.split(/,?\s+(?:and|or)\s+|,\s+/).filter((part) => part !== "");
  const [left = "", right = ""] = parts;
  if (parts.length > 2) {
    return parts.every((part) => part.includes(" ")) ? parts : [];
  }
  if (parts.length < 2) {
    return [];
  }
  if (/\s(?:with|of|in|to|at|on|under|for|from)\s/.test(left)) {
    return [];
  }
  const a = left.split(" ");
  const b = right.split(" ");
  if (a.length > 1 && b.length > 1) {
    return [left, right];
  }
  if (a.length > 1) {
    return [left, [...a.slice(0, -1), right].join(" ")];
  }
  return b.length > 1 ? [[left, ...b.slice(1)].join(" "), right] : [];
}
