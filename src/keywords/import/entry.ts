import type { Importance } from "../keyword.js";
import { splitList } from "./outline.js";
import { abbreviates, isAbbreviation } from "./wording.js";

/** What one list entry of a career guide says. */
export interface Entry {
  /** The thing's name as the guide writes it, parentheses and explanations left out. */
  readonly name: string;
  /** Its abbreviations or expansions. */
  readonly others: readonly string[];
  /** Things named as examples or parts of it. */
  readonly examples: readonly string[];
  /** Whether the examples stand for others like them ("e.g."), so that any one of them will do. */
  readonly examplesAreOpen: boolean;
  /** What the entry itself says of its importance. */
  readonly importance?: Importance;
  /** Whether something in parentheses could not be placed. */
  readonly isDoubtful: boolean;
}

const OPEN_EXAMPLES = /^(?:e\.?\s?g\.?|for example|for instance|such as|like|including|incl\.?)[,:]?\s+/i;
const INLINE_EXAMPLES = /[,\s]+(?:such as|like|including|e\.g\.,?|for example,?|for instance,?)\s+/i;
const NOTE = /prefer|option|requir|plus\b|bonus|desir|helpful|recommend|advantage|if |where |some /i;
const WISH = /prefer|option|plus\b|bonus|desir|helpful|recommend|advantage|nice to have/i;
const PURPOSE =
  /(?<!\b(?:attention|commitment|dedication|openness|willingness|passion|respect|care|eye|empathy|concern|responsibility))\s+(?:for|to|when|while|whenever|using|through|across|so that|in order to|used|which|that|where|because|ensuring)\s+.*$/i;
const EXPLANATION = /^([^:]{2,80}?)(?::\s+|\s+[–—-]\s+|\s+\|\s+)(.+)$/;
const LEAD =
  /^(?:(?:strong|solid|good|excellent|proven|basic|working|thorough|advanced|hands-on|sound|demonstrated|some|effective|the)\s+)*(?:proficiency|proficient|knowledge|experience|experienced|familiarity|familiar|understanding|competence|competency|competent|fluency|expertise|skills?|skilled|comfort|comfortable|ability|command|grasp|mastery|use|confidence|confident)\s+(?:in|with|of|at|on|using|to|around)\s+(?:(?:use|using|operate|operating|work with|the use of|the|a|an)\s+)*/i;
const PRAISE = /^(?:strong|excellent|good|effective|outstanding|exceptional|solid|proven)\s+(?=\S)/i;

/** Reads a list entry such as "Customer Relationship Management (CRM) Software (e.g., Salesforce) for follow-ups". */
export function readEntry(text: string): Entry {
  const importance = WISH.test(parentheses(text).join(" ")) ? ("preferred" as const) : undefined;
  const explained = EXPLANATION.exec(text);
  const head = (explained?.[1] ?? text).trim();
  const listed = explained === null ? [] : namesIn(explained[2] ?? "");
  const [first = head, ...rest] = head.split(INLINE_EXAMPLES);
  const inline = rest.flatMap((part) => splitExamples(part.replace(PURPOSE, "")));
  const name = nameOf(first);
  const groups = parentheses(first).map((inside) => readParenthesis(inside, name));
  return {
    name,
    others: groups.flatMap((group) => group.others),
    examples: [...groups.flatMap((group) => group.examples), ...inline, ...listed].filter(
      (one) => one.length <= 60,
    ),
    examplesAreOpen: groups.some((group) => group.isOpen) || inline.length > 0,
    ...(importance === undefined ? {} : { importance }),
    isDoubtful: groups.some((group) => group.isDoubtful),
  };
}

function parentheses(text: string): string[] {
  return [...text.matchAll(/\(([^()]*)\)/g)].map((match) => (match[1] ?? "").trim());
}

function nameOf(head: string): string {
  const bare = head
    .replace(/\s*\([^()]*\)?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const led = bare.replace(LEAD, "");
  const purposeless = led.replace(PURPOSE, "").replace(PRAISE, "");
  return capitalise((purposeless === "" ? led : purposeless).replace(/[\s,.;:–—-]+$/, ""));
}

function capitalise(text: string): string {
  // An entry's first letter is a capital by its place alone, so one that opens after a cut gets the same.
  return /^\p{Ll}\p{Ll}+(?![\p{Lu}\p{N}])/u.test(text) ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text;
}

interface Parenthesis {
  readonly others: readonly string[];
  readonly examples: readonly string[];
  readonly isOpen: boolean;
  readonly isDoubtful: boolean;
}

function readParenthesis(inside: string, name: string): Parenthesis {
  const nothing = { others: [], examples: [], isOpen: false, isDoubtful: false };
  if (OPEN_EXAMPLES.test(inside)) {
    return { ...nothing, examples: splitExamples(inside.replace(OPEN_EXAMPLES, "")), isOpen: true };
  }
  const parts = splitExamples(inside);
  const names = parts.filter((part) => isAbbreviation(part) || expands(part, name));
  if (
    names.length === parts.length &&
    parts.length > 0 &&
    parts.some((part) => expands(part, name) || abbreviates(part, name))
  ) {
    return { ...nothing, others: parts.map((part) => part.replace(/(?<=[A-Z]{2})s$/, "")) };
  }
  if (NOTE.test(inside)) {
    return nothing;
  }
  if (parts.length > 1 && parts.every((part) => part.split(" ").length <= 4)) {
    return { ...nothing, examples: parts, isOpen: /\sor\s/.test(inside) };
  }
  const isName = /^\p{Lu}/u.test(inside) && inside.split(" ").length <= 4;
  return isName ? { ...nothing, others: [inside], isDoubtful: true } : { ...nothing, isDoubtful: true };
}

function expands(phrase: string, name: string): boolean {
  return (
    phrase.includes(" ") && name.split(" ").some((word) => isAbbreviation(word) && abbreviates(word, phrase))
  );
}

function splitExamples(text: string): string[] {
  return splitList(text)
    .flatMap((part) => part.split(/\s+(?:and|or|&)\s+/))
    .map((part) =>
      part
        .replace(/^(?:and|or)\s+/i, "")
        .replace(/\betc\.?$|\band (?:so on|more|others)$/i, "")
        .trim(),
    )
    .filter((part) => part !== "" && part.split(" ").length <= 5);
}

/** The entries of an explanation that is nothing but a list with names in it ("Chat tools: Slack, Zoom"). */
function namesIn(explanation: string): string[] {
  const parts = splitExamples(explanation.replace(/\.$/, ""));
  const isList = parts.length >= 2 && parts.every((part) => part.split(" ").length <= 4);
  const hasName = parts.some((part) => /^\p{Lu}|\d/u.test(part));
  const isWhole = parts.join(" ").length > explanation.length * 0.7 && !/[.;]\s/.test(explanation);
  return isList && hasName && isWhole ? parts : [];
}
