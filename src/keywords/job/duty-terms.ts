import type { Span } from "../../text/span.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import type { Clause } from "./clause.js";
import { isFunctionWord, isOrdinaryWord } from "./ordinary-words.js";

/**
 * Finds what a line tells somebody to do, where nothing else was found there: each verb with its object, up to where the
 * line goes on about how, where or what for. "Track job costs in our system and pay suppliers" gives "Track job costs" and
 * "pay suppliers"; "able to read plans" gives "read plans". Deeds that any work asks for ("support the team") give
 * nothing.
 */
export function findDuties(text: string, clause: Clause, taken: readonly Span[]): Span[] {
  const start = deedStart(text, clause);
  if (start === null) return [];
  return deedsFrom(text, { start, end: clause.end }).flatMap((stretch, index): Span[] => {
    const tokens = tokenize(text, stretch);
    const [first] = tokens;
    const isTold = clause.reading === "told" && clause.block === "item" && index === 0;
    const isAble = clause.reading === "listed" && ABLE.test(text.slice(clause.start, start));
    if (!isTold && !isAble && !isVerb(first)) return [];
    const last = endOfDeed(tokens);
    const end = last === null ? undefined : tokens[last];
    if (!first || !end) return [];
    const span = { start: first.start, end: end.end };
    return taken.some((other) => overlaps(other, span)) ? [] : [span];
  });
}

/** The stretches of a line that each begin with a verb: behind a comma or "and", another deed is told. */
function deedsFrom(text: string, line: Span): Span[] {
  const cuts = [...text.slice(line.start, line.end).matchAll(NEXT_DEED)]
    .filter(([, verb]) => VERBS.has((verb ?? "").toLowerCase()))
    .map((found) => ({
      at: line.start + found.index,
      to: line.start + found.index + found[0].length - (found[1]?.length ?? 0),
    }));
  return [line.start, ...cuts.map(({ to }) => to)].map((start, i) => ({
    start,
    end: cuts[i]?.at ?? line.end,
  }));
}

const NEXT_DEED = /(?:,\s*(?:and\s+|then\s+)?|\s+and\s+|;\s*)(\p{Ll}{3,})(?=\s)/gu;

const ABLE =
  /\b(?:ability|able|capacity|capable|skilled at|experience|who can|you can)\s+(?:to|of|in)?\s*(?=\p{Ll})/iu;
const LEAD =
  /^[\s•·▪*–-]*(?:(?:you(?: will|['’]ll)|will|also|and|then|to|responsible for|assist(?:s|ing)? (?:with|in)|help(?:s|ing)?(?: to| with)?|support(?:s|ing)?(?: with)?|participates? in|be responsible for|is responsible for|regularly|daily|occasionally|safely|accurately|promptly)\s+)*/i;

/** Where the deed begins, or null where the line tells none: duties begin with a verb, requirements with "able to". */
function deedStart(text: string, clause: Clause): number | null {
  const line = text.slice(clause.start, clause.end);
  if (clause.reading === "listed") {
    const able = ABLE.exec(line);
    if (able !== null)
      return /\b(?:able|ability|capable|capacity|can)\b/i.test(able[0])
        ? clause.start + able.index + able[0].length
        : null;
    return clause.block === "item" && opensEntry(text, clause)
      ? clause.start + (OPENING.exec(line)?.[0].length ?? 0)
      : null;
  }
  if (clause.block === "heading" || /^\W*(?:you(?: will|['’]ll) )?report(?:s|ing)? to\b/i.test(line))
    return null;
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  if (clause.block === "paragraph" && !YOU_WILL.test(line) && !isShort(line)) return null;
  return clause.start + lead;
}

const OPENING =
  /^\W*(?:(?:you|a|an|the|have|has|who|enjoy|enjoys|love|are|is|be|existing|track record of|proven|willingness to|willing to)\s+)*/i;

/** Whether a clause is the beginning of a list entry, and not what a cue cut off. */
function opensEntry(text: string, clause: Clause): boolean {
  return /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, clause.start - 8), clause.start));
}

const YOU_WILL = /^\s*(?:you(?: will|['’]ll)|responsible for)\b/i;

function isShort(line: string): boolean {
  return tokenize(line).length <= 14;
}

/** Behind these the line tells how, where or what for. */
const GOES_ON = new Set(
  (
    "to for with in at on from by using so that when while as across into through per after before during within under over ensuring " +
    "including according where which who if until upon via both against among between throughout whenever based required needed " +
    "daily weekly monthly each every is are be"
  ).split(" "),
);

/** A verb and one of these belong together: "respond to inquiries", "deal with complaints". */
const PARTICLES = new Set("to with on for in up out off down over after at".split(" "));

const LONGEST_DEED_WORDS = 7;

/** Index of the last word of the verb and its object; null where there is no object worth naming. */
function endOfDeed(tokens: readonly Token[]): number | null {
  const verb = tokens[0];
  if (!verb || !/^\p{L}{3,}/u.test(verb.text) || NO_VERBS.test(verb.key)) return null;
  let at = 1;
  // "Recover and charge refrigerant": two verbs of one object.
  while (isJoin(tokens[at]) && tokens[at + 1] && at < 4) at += 2;
  while (PARTICLES.has(tokens[at]?.key ?? "") && at < 5) at += 1;
  if (/^(?:each|every)$/.test(tokens[at]?.key ?? "")) at += 1;
  let last = at - 1;
  let hasObject = false;
  for (; at < Math.min(tokens.length, LONGEST_DEED_WORDS); at++) {
    const token = tokens[at];
    if (!token || /[,;:.()–—]/.test(token.separator) || GOES_ON.has(token.key)) break;
    if (isJoin(token)) {
      const next = tokens[at + 1];
      if (!next || isVerb(next)) break;
      continue;
    }
    if (isFunctionWord(token.key) && /^(?:we|you|they|it|this|these|those)$/.test(token.key)) break;
    last = at;
    hasObject ||= !isFunctionWord(token.key);
  }
  const object = tokens.slice(1, last + 1);
  const points = object.some(({ key }) => /^(?:them|it|him|us|you)$/.test(key));
  if (!hasObject || points || /^(?:her|rest|loop|that|this)$/.test(object.at(-1)?.key ?? "")) return null;
  return namesSomething(object, isVerb(verb) && !WEAK_VERBS.test(verb.key)) ? last : null;
}

function isJoin(token: Token | undefined): boolean {
  return token !== undefined && /^(?:and|or|&)$/.test(token.key);
}

const VERBS = new Set(
  (
    "answer arrange assess assist attend book build calculate charge check clean close collect communicate complete conduct coordinate count " +
    "create deal deliver design develop direct document draft drive enter escalate explain file follow give greet handle help hold identify " +
    "implement inspect install issue keep lead liaise load log maintain make manage measure monitor move negotiate operate order organise " +
    "organize oversee pack pay perform plan post prepare present process produce promote provide pull purchase receive reconcile record recover remember " +
    "repair replace report research resolve respond review route run schedule sell send serve set ship sort stock submit supervise support " +
    "adapt adjust administer advise analyse analyze apply bake balance brew chair clear code cook cut debug decorate demonstrate deploy diagnose dig " +
    "dispense draw edit evaluate examine feed fit fix forecast hang hear hit host interview investigate launch lay list load mark mend minute mix mount mow " +
    "observe open paint photograph pick place plant pour print program programme proofread prune publish quote raise read refer register reset reverse " +
    "rotate sample scan score screen service sew sharpen sketch slice solve stack steam sterilise sterilize survey sweep tend translate treat trim tune type " +
    "validate wash water weld wire wrap teach test track train transport troubleshoot unload update upsell use verify visit weigh work write"
  ).split(" "),
);

/** What is supported, kept or given tells the deed, and an ordinary word there tells none. */
const WEAK_VERBS =
  /^(?:support|help|give|keep|make|take|follow|carry|act|use|set|lead|hold|show|run|work|plan)(?:s|ing)?$/;

/** Whether a word is a verb that duties begin with, in any of its forms. */
export function isVerb(token: Token | undefined): boolean {
  if (!token) return false;
  return VERBS.has(token.key) || VERBS.has(token.key.replace(/(?:ing|s)$/, ""));
}

/** No line of duties that begins so tells a deed of the trade. */
const NO_VERBS =
  /^(?:the|this|these|that|our|your|their|his|her|its|all|any|other|additional|we|they|who|what|there|must|can|may|be|being|is|are|have|has|having|do|does|become|becoming|join|joining|enjoy|embody|demonstrate|demonstrates|contribute|contributes|strive|work|works|working|take|act|own|sit|turn|attend|obtain|report to|stay|come|go|foster|champion|grow|love|want|bring|show|understand|please|if|as|for|in|at|on|with|no|not|and|or)$/;

/** Objects that any work has. */
const VAGUE_HEADS =
  /^(?:duties|tasks?|teams?|goals?|objectives?|needs?|success|environment|others|roles?|works?|culture(?!s)|values?|standards?|polic(?:y|ies)|procedures?|projects?|responsibilities|requirements?|company|business|operations?|organi[sz]ation|staff|people|colleagues?|members?|management|managers?|growth|meetings?|excellence|difference|attitude|experience|expectations?|guidelines?|relationships?|issues?|questions?|workplace|departments?|activities|deadlines?)$/;

function namesSomething(object: readonly Token[], isConcrete: boolean): boolean {
  const words = object.filter((token) => /\p{L}/u.test(token.key) && !isFunctionWord(token.key));
  const head = words.at(-1);
  if (!head) return false;
  const rare = words.filter((token) => !isOrdinaryWord(token.key) && !VAGUE_HEADS.test(token.key));
  if (VAGUE_HEADS.test(head.key)) return rare.length > 1;
  return rare.length > 0 || isConcrete;
}
