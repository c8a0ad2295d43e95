import { hasJobWord } from "../../document/jobs/job-words.js";
import type { Span } from "../../text/span.js";
import type { Keyword } from "../keyword.js";
import type { Clause } from "./clause.js";

/**
 * Words of everyday writing that share a stem with a skill's name and, alone, ask for nothing: "receives guests" asks for no
 * accounts receivable, "write to us" for no writing skills.
 */
const EVERYDAY = new Set(
  (
    "access accessibility accessible assemble billed brand brands confidential credential credentials " +
    "deliveries discretionary dispensing lecture lectures log logs monitor permit permits permitted " +
    "quote quotes quoted receive received receives receiving recruitment report reported reporting reports " +
    "sketch sketches snag snags trained training write writes written"
  ).split(" "),
);

/** Traits that duties speak of in passing ("keep models honest"). */
const TRAITS = new Set("adapt adapts honest politely resilience tidy".split(" "));

/** How duties are done is no trait that is asked for ("replies politely"). */
const MANNER = /^(?!friendly|orderly)\p{Ll}+ly$/u;

/** What a form found in a posting looks like. */
export interface NamedPlace extends Span {
  readonly keyword: Pick<Keyword, "kind" | "source" | "label">;
}

/**
 * Whether a name of a list stands where it asks for nothing: an everyday word, or what somebody is called ("reports to
 * the Project Manager", "two data scientists") where the skill is no more than that person's trade.
 */
export function isUnasked(text: string, clause: Clause, { start, end, keyword }: NamedPlace): boolean {
  const words = text.slice(start, end);
  if (keyword.kind === "tool" || keyword.kind === "language") return false;
  const isListed = keyword.source.startsWith("lexicon");
  if (isListed && clause.reading === "told" && !/\s/.test(words) && isAside(text.slice(clause.start, start)))
    return true;
  if (isListed && keyword.kind === "technical" && namesGroup(text, clause, { start, end })) return true;
  if (keyword.kind === "soft" && clause.reading !== "listed" && MANNER.test(words)) return true;
  if (TRAITS.has(words.toLowerCase())) return clause.reading !== "listed";
  if (EVERYDAY.has(words.toLowerCase()))
    return clause.reading !== "listed" || !isWholeEntry(text, clause, { start, end });
  const isPaper =
    keyword.kind === "education" || (keyword.kind === "certification" && clause.reading === "listed");
  return !isPaper && namesPerson(words) && !QUALIFIED.test(text.slice(clause.start, start));
}

/**
 * Whether what stands before a word makes it an aside of a duty: some words into it and behind a preposition, it tells for
 * whom, where or with what ("hand the shift over to nursing").
 */
function isAside(before: string): boolean {
  return before.trim().split(/\s+/).length >= 4 && ASIDE.test(before);
}

const ASIDE =
  /\b(?:for|at|of|from|during|to|with|on|in|behind|between|across|by|about|into|as)\s+(?:[\p{L}'’-]+\s+){0,2}$/iu;

/** "Qualified carpenter", "experienced welder": the person is the applicant. */
const QUALIFIED =
  /\b(?:qualified|experienced|licen[sc]ed|certified|registered|trained|time[- ]served|skilled|competent|as an?)\s+(?:\p{L}+\s+)?$/iu;

/** "With the billing team", "to nursing staff": whom it is done with or for. */
function namesGroup(text: string, clause: Clause, { start, end }: Span): boolean {
  return (
    /\b(?:with|by|to|from|of|for|support(?:s|ing)?|join(?:ing)?)\s+(?:[\p{L}'’-]+\s+){0,3}(?:and\s+)?$/iu.test(
      text.slice(clause.start, start),
    ) &&
    /^(?:\s+(?:and|or)\s+[\p{L}-]+)?\s+(?:teams?|staff|departments?|colleagues|employees|personnel|people|users|workers|technicians|crews?)\b/iu.test(
      text.slice(end, clause.end),
    )
  );
}

function namesPerson(words: string): boolean {
  const last = words.split(/[\s-]+/).at(-1) ?? "";
  return (
    /(?:s|er|or|ist|ian|ant|ee|man|lead|nurse|clerk|chef|assistant|aide|cook|coach|tutor|guard)$/i.test(
      last,
    ) &&
    hasJobWord(last) &&
    !/^(?:cook|coach|desk|lead|fitness|process|guide|host|guard)/i.test(last)
  );
}

/** Whether a term is all that an entry of a list says. */
function isWholeEntry(text: string, clause: Clause, { start, end }: Span): boolean {
  const before = text.slice(clause.start, start);
  const behind = text.slice(end, clause.end);
  return !/\p{L}/u.test(before.slice(before.search(/[^,;/]*$/))) && !/^\s*\p{L}/u.test(behind);
}
