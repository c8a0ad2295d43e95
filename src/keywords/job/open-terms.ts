import type { Span } from "../../text/span.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import type { Keyword, KeywordKind } from "../keyword.js";
import type { Clause } from "./clause.js";
import type { JobTerm } from "./job-term.js";
import { looseForms } from "./loose-forms.js";
import { formOf, makeKeyword, slugOf } from "./make-keyword.js";
import { namesIn } from "./name-terms.js";
import { isFunctionWord, isOrdinaryWord } from "./ordinary-words.js";
import { trimTerm } from "./trim-term.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the words around a term say of it. */
interface Piece extends Span {
  readonly words: string;
  /** Whether a phrase that asks ("knowledge of") stands before it. */
  readonly cued: boolean;
  /** Whether it is named as a thing to work in or with. */
  readonly isUsed?: boolean;
}

/** What is known when open terms are looked for. */
export interface Surroundings {
  /** Places that other finders have read already, or that ask for nothing. */
  readonly taken: readonly Span[];
  /** The words of the employer's name, the title and the place. */
  readonly names: ReadonlySet<string>;
  /** The keywords of the lists, whose ids no term of another meaning may have. */
  readonly keywords: ReadonlyMap<string, Keyword>;
}

/**
 * Finds terms that no list holds in a clause, by how postings ask: behind "experience with", "knowledge of" and the
 * like, as the entries of lists there, as short requirement lines, and as names in capitals.
 */
export function findOpenTerms(text: string, clause: Clause, around: Surroundings): JobTerm[] {
  if (clause.reading === "known") return [];
  const isFree = (span: Span) => !around.taken.some((other) => overlaps(other, span));
  const listed = clause.reading === "listed" ? piecesOf(text, clause).filter(isFree).filter(isTerm) : [];
  const named = namesIn(text, clause, around.names)
    .filter((name) => isFree(name) && !listed.some((piece) => overlaps(piece, name)))
    .map((name) => ({
      ...name,
      words: text.slice(name.start, name.end),
      cued: true,
      isUsed:
        USED.test(text.slice(clause.start, name.start)) || hasInnerCapital(text.slice(name.start, name.end)),
    }));
  return [...listed.filter((piece) => !isName(piece.words, around.names)), ...named].map((piece) => ({
    start: piece.start,
    end: piece.end,
    importance: clause.importance,
    keyword: keywordOf(piece, around.keywords),
  }));
}

/** A phrase that asks, up to the words it asks for. */
const ASKING =
  /\b(?:experienced?|proficien(?:t|cy)|knowledge|knowledgeable|understanding|familiar(?:ity)?|skill(?:s|ed)|expertise|expert|competen(?:t|ce|cy)|background|certifi(?:ed|cation)|training|coursework|exposure|fluen(?:t|cy)|command|mastery|trained|versed|comfort(?:able)?|aptitude|know)\s+(?:(?:working|using|operating)\s+)?(?:with|in|of|using|on|for|to use)\s+/gi;
const KNOW = /\bmust know\s+(?:how to\s+)?/gi;

/** Behind these stands a deed in a clause of its own, which is no term. */
const ABLE = /\b(?:ability|able|willing\w*|desire|eager\w*|capacity|capable)\s+(?:to|of)\b/i;

/** A whole line of more words than this is a sentence, of which only what stands behind an asking phrase is read. */
const SHORT_LINE_WORDS = 9;

function piecesOf(text: string, clause: Clause): Piece[] {
  const line = text.slice(clause.start, clause.end);
  const asks = [ASKING, KNOW].flatMap((pattern) =>
    [...line.matchAll(pattern)].map((m) => m.index + m[0].length),
  );
  const deed = ABLE.exec(line)?.index ?? line.length;
  const first = Math.min(...asks, deed, line.length);
  const isShort = tokenize(line.slice(0, first)).length <= SHORT_LINE_WORDS;
  const before = isShort && clause.block !== "paragraph" ? split(line, { start: 0, end: first }, false) : [];
  const isShortParagraph =
    clause.block === "paragraph" &&
    tokenize(line).length <= SHORT_LINE_WORDS &&
    asks.length === 0 &&
    deed === line.length;
  const alone = isShortParagraph ? split(line, { start: 0, end: line.length }, false) : [];
  const behind = asks
    .sort((a, b) => a - b)
    .flatMap((at, i) => split(line, { start: at, end: asks[i + 1] ?? line.length }, true));
  return [...before, ...alone, ...behind].map((piece) => ({
    ...piece,
    start: clause.start + piece.start,
    end: clause.start + piece.end,
  }));
}

const PIECE_BREAK =
  /[,;:()[\]|•]|\s[–—-]+\s|\s\/\s|\b(?:and\/or|and|or|as well as|such as|including|e\.g\.?|i\.e\.?|like|with|in|using|to|for|from|that|which|who|when|by|at|on|through|within|under|into|plus)\b/gi;

/** Cuts a stretch of a line at marks, "and", "or" and prepositions into trimmed pieces. */
function split(line: string, stretch: Span, cued: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = stretch.start;
  const cuts = [...line.slice(stretch.start, stretch.end).matchAll(PIECE_BREAK)].map((m) => ({
    at: stretch.start + m.index,
    to: stretch.start + m.index + m[0].length,
    ends: cued && ENDING.test(m[0]),
  }));
  for (const cut of [...cuts, { at: stretch.end, to: stretch.end, ends: false }]) {
    const raw = line.slice(from, cut.at);
    const words = !cued && TOLD.test(raw) ? "" : trimTerm(raw);
    const start = words === "" ? -1 : line.indexOf(words, from);
    if (start >= 0 && start + words.length <= cut.at) {
      pieces.push({ start, end: start + words.length, words, cued });
    }
    if (cut.ends) break;
    from = cut.to;
  }
  return pieces;
}

/** Behind these the clause tells where or why, and no longer what. */
/** A stretch with one of these is a clause about somebody and no entry of a list. */
const TOLD = /\b(?:we|they|our|us|it|is|are|was|were|this|that|these|those)\b/i;

const ENDING = /^(?:in|to|for|that|which|who|when|by|at|on|through|within|under|into|with)$/i;

const LONGEST_TERM_WORDS = 4;

/** Whether a piece names something: few words, none of them a function word, and not all of them ordinary. */
function isTerm(piece: Piece): boolean {
  const tokens = tokenize(piece.words);
  if (tokens.length === 0 || tokens.length > LONGEST_TERM_WORDS) return false;
  if (tokens.some((token) => isFunctionWord(token.key) && !looksNamed(token))) return false;
  if (/^\d[\d.,]*\s?\p{Ll}{1,3}$/u.test(piece.words)) return false;
  if (!tokens.some((token) => /\p{L}/u.test(token.key))) return false;
  const rare = tokens.filter(
    (token) => /\p{L}/u.test(token.key) && !isOrdinaryWord(token.key) && !/^(?:of|and)$/.test(token.key),
  );
  if (rare.length === 0 || /^(?:of|and|for)$/.test(tokens[0]?.key ?? "")) return false;
  if (VERB_FIRST.test(tokens[0]?.key ?? "")) return false;
  return tokens.length > 1 || looksNamed(tokens[0]) || isBareTerm(piece, rare[0]);
}

/** One word of ordinary writing names something only where it is asked for, or ends like the name of a craft. */
function isBareTerm(piece: Piece, token: Token | undefined): boolean {
  const key = token?.key ?? "";
  return (
    key.length >= 4 &&
    !/(?:ly|ful|ous|ive|able|ible|less|ish)$/.test(key) &&
    (piece.cued || /(?:ing|ry|logy|graphy|nomy|tics|ware)$/.test(key))
  );
}

const VERB_FIRST =
  /^(?:assist|attend|become|bring|complete|conduct|demonstrate|develop|enjoy|ensure|exhibit|follow|give|help|interact|keep|learn|maintain|make|manage|meet|obtain|pass|perform|possess|provide|reside|show|take|thrive|understand|work|lives?|willing|ready|within|currently|previously|highly)$/;

function looksNamed(token: Token | undefined): boolean {
  return (
    token !== undefined && /\p{Lu}.*[\p{Lu}\p{N}+#]|^[\p{Lu}\p{N}.+#&-]{2,}$|^\.\p{Lu}/u.test(token.text)
  );
}

function isName(words: string, names: ReadonlySet<string>): boolean {
  return words.split(/\s+/).every((word) => names.has(word));
}

/** The term for a deed that a line tells, as {@link findDuty} gives its place. */
export function dutyTerm(text: string, clause: Clause, place: Span, { keywords }: Vocabulary): JobTerm {
  const piece = { ...place, words: text.slice(place.start, place.end), cued: false };
  return { ...place, importance: clause.importance, keyword: keywordOf(piece, keywords) };
}

/** "Issue T4 slips": who names the thing has done so. */
const NAMED_OBJECT =
  /^(?:[Cc]alculate|[Cc]omplete|[Dd]raft|[Ff]ile|[Ii]ssue|[Ll]odge|[Pp]repare|[Pp]rocess|[Pp]roduce|[Rr]aise|[Rr]un|[Ss]ubmit|[Ww]rite)(?:e?s|ing)? ((?=.*[\p{Lu}\d])[\p{L}\d].{2,})$/u;

function keywordOf(piece: Piece, known: Surroundings["keywords"]): Keyword {
  const words = piece.words.replace(/\s+/g, " ");
  const slug = slugOf(words);
  const object = NAMED_OBJECT.exec(words)?.[1];
  return makeKeyword({
    id: known.has(slug) ? `${slug}-2` : slug,
    label: isProper(words) ? words : words.charAt(0).toUpperCase() + words.slice(1),
    kind: kindOf(piece),
    names: [nameForm(words)],
    aliases: [...looseForms(nameForm(words)), ...(object === undefined ? [] : [formOf(object)])],
  });
}

/** A first word with one capital, at the start of a line, is an ordinary word unless the others have capitals too. */
function nameForm(words: string): string {
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  return formOf(isProper(words) || /\p{Lu}/u.test(lower) ? words : lower);
}

function isProper(words: string): boolean {
  return /\p{Lu}|\p{N}/u.test(words.slice(1));
}

const KIND_CUES: readonly { readonly pattern: RegExp; readonly kind: KeywordKind }[] = [
  {
    pattern:
      /\b(?:certif\w*|licen[sc]\w*|registered|permit|credential|accredited|ticket|endorsement)\b|\bcard$/i,
    kind: "certification",
  },
  { pattern: /\b(?:degree|diploma|coursework)\b|^(?:master|bachelor|doctor)s? of\b/i, kind: "education" },
  { pattern: /\b(?:software|system|systems|platform|app|suite|tools?)$/i, kind: "tool" },
];

/** Deeds that are done with people and words, whatever the trade. */
const DEALS_WITH_PEOPLE =
  /^(?:present|explain|liaise|communicate|advise|coordinate with|work with|work closely|talk|speak|listen|build (?:\p{L}+ )?(?:relationships|rapport)|calm|encourage|motivate|reassure|coach|mentor|deal with (?:others|people)|get(?:s)? along)(?:e?s|ing)?\b/iu;

/** What stands behind these is worked in or with. */
const USED = /\b(?:using|via|in|into|on|with)\s+(?:the\s+|our\s+)?$/i;

function hasInnerCapital(words: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(words) && !/^\p{Lu}\p{Ll}+ /u.test(words);
}

function kindOf(piece: Piece): KeywordKind {
  const own = KIND_CUES.find(({ pattern }) => pattern.test(piece.words))?.kind;
  return (
    own ??
    (piece.isUsed || hasInnerCapital(piece.words) || /^\p{Lu}\p{Ll}+ \d{1,4}$/u.test(piece.words)
      ? "tool"
      : DEALS_WITH_PEOPLE.test(piece.words)
        ? "soft"
        : "technical")
  );
}
