import { hasJobWord } from "../../document/jobs/job-words.js";
import type { Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { CUE_CLASSES, SUBJECTS } from "./cues.js";

/**
 * Finds the clauses of which somebody else is the subject: "The chef writes the menus", "our director uploads the stories".
 * Such a clause opens a part of its sentence with an article or a possessive, up to two words, and a noun for a person; a verb
 * in the third person or the past stands behind it; so does what is told behind "for the bookkeeper, who". A clause that also speaks of the writer ("my manager trusted me with …")
 * tells of him. Spans count in tokens, the end not included.
 */
export function findThirdPerson(tokens: readonly Token[], clauseEnds: readonly number[]): Span[] {
  return tokens.flatMap((token, first): Span[] => {
    if (!DETERMINERS.has(token.key)) return [];
    const person = personBehind(tokens, first);
    if (person === null) return [];
    const relative = tokens[person + 1];
    if (relative?.key === "who" && relative.separator === ",")
      return [{ start: person + 2, end: clauseEnds.find((at) => at > person) ?? tokens.length }];
    if (!opens(tokens, first)) return [];
    const end = clauseEnds.find((at) => at > person) ?? tokens.length;
    const verb = ADVERBS.has(tokens[person + 1]?.key ?? "") ? person + 2 : person + 1;
    const isTold = verb < end && tokens[verb]?.separator === "" && isVerb(tokens[verb], tokens[person]);
    const isOfWriter = tokens
      .slice(person + 1, end)
      .some(({ key }, at, all) => WRITER.has(key) && !PLACES.has(all[at - 1]?.key ?? ""));
    return isTold && !isOfWriter ? [{ start: verb, end }] : [];
  });
}

const DETERMINERS = new Set(["the", "our", "my", "a", "an", "another"]);
const ADVERBS = new Set(["also", "always", "still", "now", "only", "then", "usually", "herself", "himself"]);
const WRITER = new Set("i i'm i've me my mine myself we us our ours".split(" "));
/** "At my current job" says where, and not of whom. */
const PLACES = new Set(["at", "in"]);
const RELATIVES = new Set(
  "mother father aunt uncle sister brother cousin wife husband daughter son roommate friend neighbour neighbor".split(
    " ",
  ),
);
const PEOPLE: ReadonlySet<string> = new Set([
  ...CUE_CLASSES.others.filter(
    (word) => !/^(?:case|company|department|desk|firm|people|headquarters)$/.test(word),
  ),
  ...RELATIVES,
]);

/** Most words between the article and the noun: "the night charge nurse". */
const MOST_BETWEEN = 2;

function personBehind(tokens: readonly Token[], first: number): number | null {
  for (let at = first + 1; at <= first + 1 + MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (!token || (at > first + 1 && token.separator !== "")) return null;
    const isLast = !isPerson(tokens[at + 1]) || tokens[at + 1]?.separator !== "";
    if (isPerson(token) && isLast) return at;
  }
  return null;
}

function isPerson(token: Token | undefined): boolean {
  return token !== undefined && (PEOPLE.has(token.key) || hasJobWord(token.key));
}

/** "The manager closes", "the assistants run", "the nurse gave"; no "the manager as", "the nurse notes" of a list. */
function isVerb(token: Token | undefined, subject: Token | undefined): boolean {
  const key = token?.key ?? "";
  if (RELATIVES.has(subject?.key ?? "") && /^(?:is|was|speaks|has)$/.test(key)) return true;
  if (NO_VERBS.has(key)) return false;
  const isPlural = /s$/.test(subject?.key ?? "");
  return (
    PAST.has(key) || /\p{L}{2}ed$/u.test(key) || (isPlural ? PLAIN.has(key) : /\p{L}{2}[^s]s$/u.test(key))
  );
}

const NO_VERBS = new Set("as is was has his this its yes less plus across needed".split(" "));
const PAST = new Set(
  "gave kept ran took wrote did made saw sent taught brought built chose drew dealt held knew led met paid sold".split(
    " ",
  ),
);
const PLAIN = new Set(
  "answer bill book call chart check clean clear close code collect cook count deal do draw drive enter file fill fix give handle keep load make manage order own pack place plan post prepare print process prune record run schedule see sell send set sort submit take teach test train type update upload use verify write".split(
    " ",
  ),
);

function opens(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before === undefined ||
    /[;:.(–—-]/.test(tokens[first]?.separator ?? "") ||
    (/,/.test(tokens[first]?.separator ?? "") && !SUBJECTS.has(before.key)) ||
    JOINING.has(before.key)
  );
}

const JOINING = new Set("and but as because since so though although while whereas".split(" "));

/**
 * Finds what is told to be done by somebody else: "payroll tax is lodged by the finance manager", "plasma table is run by the
 * cut department". Spans count in tokens from the beginning of the clause up to the verb. What was done to the writer ("I
 * was trained by the vendor") is no such thing.
 */
export function findDoneByOthers(tokens: readonly Token[], clauseEnds: readonly number[]): Span[] {
  return tokens.flatMap((token, by): Span[] => {
    if (token.key !== "by" || !DETERMINERS.has(tokens[by + 1]?.key ?? "")) return [];
    if (!hasAgent(tokens, by + 2)) return [];
    const verb = by - 1;
    const isPassive =
      /\p{L}{2}(?:ed|en)$/u.test(tokens[verb]?.key ?? "") || PARTICIPLES.has(tokens[verb]?.key ?? "");
    const be = [verb - 1, verb - 2].find((at) => BE.has(tokens[at]?.key ?? ""));
    if (!isPassive || be === undefined) return [];
    const start = clauseEnds.findLast((end) => end <= verb) ?? 0;
    return tokens.slice(start, be).some(({ key }) => WRITER.has(key)) || be === start
      ? []
      : [{ start, end: be }];
  });
}

const BE = new Set("is are was were been being be get gets got".split(" "));
const PARTICIPLES = new Set(
  "run done made kept taken written built drawn dealt led met paid set sold sent taught brought handled".split(
    " ",
  ),
);
const AGENTS = new Set(
  "agency bureau company contractor crew department desk firm group hospital lab laboratory office shop side team unit vendor".split(
    " ",
  ),
);

function hasAgent(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at <= first + MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (!token || (at > first && token.separator !== "")) return false;
    if (AGENTS.has(token.key) || isPerson(token)) return true;
  }
  return false;
}
