import type { Keyword, KeywordKind, Sense } from "../keyword.js";
import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import { formOf, makeKeyword } from "./make-keyword.js";

/**
 * Reads what the words around a skill make of it: "fall protection ticket" asks for a paper, "a diploma in event management"
 * for schooling, "a background in logistics" for experience. The paper or the schooling is another thing than the skill
 * and a keyword of its own; experience of it is the skill, had at work.
 */
export function withKindCues(text: string, clause: Clause, terms: readonly JobTerm[]): JobTerm[] {
  const line = text.slice(clause.start, clause.end);
  return terms.map((term) => {
    if (term.keyword.kind !== "technical" || term.years !== undefined) return term;
    const before = line.slice(0, term.start - clause.start);
    const behind = line.slice(term.end - clause.start);
    const words = text.slice(term.start, term.end);
    if (MADE_OF_CODE.test(behind)) return ofKind(term, "tool");
    if (PROGRAM.test(behind) && COMPLETION.test(before))
      return asProgram(term, words, PROGRAM.exec(behind)?.[0] ?? "");
    if (isInitials(words) && PAPERS_HEAD.test(before)) return ofKind(term, "certification");
    const paper = PAPER.exec(behind)?.[0];
    if (paper !== undefined && !/^\s*(?:training|course)/i.test(behind))
      return isInitials(words) ? ofKind(term, "certification") : asPaper(term, words, paper, "certification");
    const schooling = SCHOOLING.exec(before)?.[1];
    if (schooling !== undefined) return asSchooling(text, term, schooling);
    const title = TITLED.exec(before)?.[0];
    if (title !== undefined && /^\p{Lu}/u.test(words)) return asTitle(text, term, title);
    if (LICENSED_FOR.test(before)) return asPaper(term, words, "", "certification");
    if (LICENSED.test(before)) return ofKind(term, "certification");
    return HAD.test(behind) || HAD_IN.test(before) ? ofKind(term, "experience") : term;
  });
}

/** "A scheduling tool", "a rostering system". */
const MADE_OF_CODE = /^\s+(?:tool|software|app|platform)s?\b/i;
/** "Completion of a phlebotomy training program", "graduate of a recognized unit clerk program". */
const COMPLETION = /\b(?:complet\w+|graduat\w+|graduate) (?:of|from|in) (?:an? |the )?(?:[\p{L}-]+ ){0,3}$/iu;
const PROGRAM = /^(?:\s+\p{L}+){0,2}?\s+(?:program(?:me)?|course|school)s?\b/iu;
/** "National certification: PBT (ASCP) or CPT (NHA)". */
const PAPERS_HEAD =
  /\b(?:certifications?|certificates?|certified|licen[sc]es?|registration|credentials?)\s?(?::|\()[^.;]*$/i;
const PAPER =
  /^\s*(?:\([^)]*\)\s*)?(?:certification|certificate|certified|licen[sc]e|ticket|permit|card|credential|accreditation|endorsement|registration)s?\b(?! (?:fees?|renewals?|number))/i;
const SCHOOLING =
  /\b((?:(?:associate|bachelor|master|college|university|advanced|graduate|postgraduate|level \d|trade)(?:['’]?s)? )*(?:diploma|degree|certificate|qualification|apprenticeship|program(?:me)?|coursework))\s+(?:\([^)]*\)\s*)?(?:in|of|from an? accredited|from an?)\s+(?:\p{L}+,? (?:or |and )?){0,2}$/iu;
/** "A licence for dogging or elevated work platforms". */
const LICENSED_FOR =
  /\b(?:licen[sc]e|ticket|certificate|certification|accreditation)s?\s+(?:for|to operate)\s+(?:[\p{L}() -]{1,40}(?:,| or| and)\s+)?$/iu;
/** "Qualified carpenter": by examination, not by having done it. */
const LICENSED = /\b(?:qualified|licen[sc]ed|certified|registered|ticketed)\s+$/i;
/** "Certified Professional Bookkeeper": the title of a paper. */
const TITLED = /\b(?:Certified|Licensed|Registered|Chartered) (?:\p{Lu}\p{L}+ ){0,3}$/u;
const HAD = /^\s*(?:work |works )?(?:experience|background)\b/i;
const HAD_IN =
  /\b(?:experience|background)\s+(?:of|in|at|on)\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+){0,1}(?:[^.;:]{0,40}(?:,| or| and)\s+)?$/iu;

/** What is named by its letters is that paper and nothing else. */
function isInitials(words: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]{1,6}$/u.test(words);
}

function ofKind(term: JobTerm, kind: KeywordKind): JobTerm {
  return { ...term, keyword: { ...term.keyword, kind } };
}

/** The paper's own words, and the skill's other names with the paper's noun. */
function asPaper(term: JobTerm, words: string, noun: string, kind: KeywordKind): JobTerm {
  const { keyword } = term;
  const plain = [...new Set([words, ...formsOf(keyword)])].slice(0, MOST_FORMS);
  const names = plain.map((form) => `${form} ..2.. ${PAPER_NOUNS}`);
  const senses = [{ forms: plain, rules: HELD_RULES }];
  return {
    ...term,
    end: term.end + noun.length,
    keyword: makeKeyword({ label: capital(`${words}${noun}`), kind, names, aliases: plain, senses }),
  };
}

/** A list of papers names them by what they are for, and so does a line that tells until when one holds. */
const HELD_RULES: Sense["rules"] = [
  { when: { section: ["certifications", "training"] }, then: "accept" },
  {
    when: { near: ["valid", "current", "expires", "expiry", "renewed", "certified", "ticketed"] },
    then: "accept",
  },
  { when: {}, then: "other-meaning" },
];

function asTitle(text: string, term: JobTerm, title: string): JobTerm {
  const start = term.start - title.length;
  const words = text.slice(start, term.end);
  const letters = /^\s*\((\p{Lu}{2,6})\)/u.exec(text.slice(term.end, term.end + 10))?.[1];
  const names = [formOf(words), ...(letters === undefined ? [] : [letters])];
  return { ...term, start, keyword: makeKeyword({ label: words, kind: "certification", names }) };
}

function asSchooling(text: string, term: JobTerm, schooling: string): JobTerm {
  const words = text.slice(term.start, term.end);
  const kind = /certificate$/i.test(schooling) ? "certification" : "education";
  const names = [words, ...formsOf(term.keyword)].flatMap((form) => [
    `${SCHOOLING_NOUNS} ..4.. ${form}`,
    `${form} ..2.. ${SCHOOLING_NOUNS}`,
  ]);
  const label = capital(`${schooling} in ${words}`);
  return { ...term, keyword: makeKeyword({ label, kind, names: names.slice(0, MOST_FORMS) }) };
}

function asProgram(term: JobTerm, words: string, noun: string): JobTerm {
  const forms = [words, ...formsOf(term.keyword)].slice(0, MOST_FORMS);
  return {
    ...term,
    end: term.end + noun.length,
    keyword: makeKeyword({
      label: capital(`${words}${noun}`),
      kind: "education",
      names: forms.map(
        (form) => `${form} ..2.. (program|programme|course|school|training|certificate|diploma)`,
      ),
    }),
  };
}

const PAPER_NOUNS =
  "(certification|certificate|certified|license|licence|ticket|permit|card|credential|endorsement|registration)";
const SCHOOLING_NOUNS =
  "(diploma|degree|certificate|bachelor's|master's|associate's|bachelor|master|BA|BS|BSc|MA|MSc|program|apprenticeship|qualification)";
const MOST_FORMS = 24;

/** Forms that are plain words: those with choices and gaps of their own would make a pattern of patterns. */
function formsOf({ names, aliases }: Keyword): string[] {
  return [...names, ...aliases].filter((form) => !/[(){}|?]|\.\./.test(form)).map(formOf);
}

function capital(words: string): string {
  const plain = words.replace(/\s+/g, " ").trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
