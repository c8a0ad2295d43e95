import type { Span } from "../../text/span.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import type { Clause } from "./clause.js";
import { isFunctionWord, isOrdinaryWord } from "./ordinary-words.js";

/**
 * Finds what a line tells somebody to do, where nothing else was found there: the verb with its object, up to where the
 * line goes on about how, where or what for. "Track job costs in our system" gives "Track job costs"; "able to read plans"
 * gives "read plans". Deeds that any work asks for ("support the team") give nothing.
 */
export function findDuty(text: string, clause: Clause, taken: readonly Span[]): Span | null {
  const start = deedStart(text, clause);
  if (start === null) return null;
  const tokens = tokenize(text, { start, end: clause.end });
  if (clause.block !== "item" && clause.reading === "told" && !isVerb(tokens[0])) return null;
  const last = endOfDeed(tokens);
  const [first] = tokens;
  const end = last === null ? undefined : tokens[last];
  if (!first || !end) return null;
  const span = { start: first.start, end: end.end };
  return taken.some((other) => overlaps(other, span)) ? null : span;
}

const ABLE = /\b(?:ability|able|capacity|capable|skilled at|experience)\s+(?:to|of|in)?\s*(?=\p{Ll})/iu;
const LEAD =
  /^[\s•·▪*–-]*(?:(?:you(?: will|['’]ll)|will|also|and|then|to|responsible for|assist(?:s|ing)? (?:with|in)|help(?:s|ing)?(?: to| with)?|support(?:s|ing)?(?: with)?|participates? in|be responsible for|is responsible for|regularly|daily|occasionally|safely|accurately|promptly)\s+)*/i;

/** Where the deed begins, or null where the line tells none: duties begin with a verb, requirements with "able to". */
function deedStart(text: string, clause: Clause): number | null {
  const line = text.slice(clause.start, clause.end);
  if (clause.reading === "listed") {
    const able = ABLE.exec(line);
    return able && /\b(?:able|ability|capable|capacity)\b/i.test(able[0])
      ? clause.start + able.index + able[0].length
      : null;
  }
  if (clause.block === "heading") return null;
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  if (clause.block === "paragraph" && !YOU_WILL.test(line) && !isShort(line)) return null;
  return clause.start + lead;
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
  return hasObject && namesSomething(object, isVerb(verb)) ? last : null;
}

function isJoin(token: Token | undefined): boolean {
  return token !== undefined && /^(?:and|or|&)$/.test(token.key);
}

const VERBS = new Set(
  (
    "answer arrange assess assist attend book build calculate charge check clean close collect communicate complete conduct coordinate count " +
    "create deal deliver design develop direct document draft drive enter escalate explain file follow give greet handle help hold identify " +
    "implement inspect install issue keep lead liaise load log maintain make manage measure monitor move negotiate operate order organise " +
    "organize oversee pack pay perform plan post prepare present process produce promote provide pull purchase receive reconcile record recover " +
    "repair replace report research resolve respond review route run schedule sell send serve set ship sort stock submit supervise support " +
    "teach test track train transport troubleshoot unload update upsell use verify visit weigh work write"
  ).split(" "),
);

function isVerb(token: Token | undefined): boolean {
  if (!token) return false;
  return VERBS.has(token.key) || VERBS.has(token.key.replace(/(?:ing|s)$/, ""));
}

/** No line of duties that begins so tells a deed of the trade. */
const NO_VERBS =
  /^(?:the|this|these|that|our|your|their|his|her|its|all|any|other|additional|we|they|who|what|there|must|can|may|be|being|is|are|have|has|having|do|does|become|becoming|join|joining|enjoy|embody|demonstrate|demonstrates|contribute|contributes|strive|work|works|working|take|act|own|sit|turn|attend|obtain|report to|stay|come|go|foster|champion|grow|love|want|bring|show|understand|please|if|as|for|in|at|on|with|no|not|and|or)$/;

/** Objects that any work has. */
const VAGUE_HEADS =
  /^(?:duties|tasks?|teams?|goals?|objectives?|needs?|success|environment|others|roles?|works?|culture|values?|standards?|polic(?:y|ies)|procedures?|projects?|responsibilities|requirements?|company|business|operations?|organi[sz]ation|staff|people|colleagues?|members?|management|managers?|growth|meetings?|excellence|difference|attitude|experience|expectations?|guidelines?|relationships?|issues?|questions?|workplace|departments?|activities|deadlines?)$/;

function namesSomething(object: readonly Token[], isConcrete: boolean): boolean {
  const words = object.filter((token) => /\p{L}/u.test(token.key) && !isFunctionWord(token.key));
  const head = words.at(-1);
  if (!head) return false;
  const rare = words.filter((token) => !isOrdinaryWord(token.key) && !VAGUE_HEADS.test(token.key));
  if (VAGUE_HEADS.test(head.key)) return rare.length > 1;
  return rare.length > 0 || isConcrete;
}
