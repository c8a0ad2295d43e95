import type { Document } from "../../document/document.js";
import { splitSentences } from "../../text/sentences.js";
import type { Token } from "../../text/tokens.js";
import { tokenize } from "../../text/tokens.js";
import type { HeadPart } from "./posting-head.js";
import {
  isCommonInNames,
  isOrganisationWord,
  isRoleNoun,
  LEGAL_SUFFIXES,
  NEVER_NAMES,
} from "./posting-words.js";

/** The employer behind a posting. */
export interface PostingEmployer {
  /** The name as the posting writes it, without its legal form. */
  readonly name: string;
  /** The ways to name it, as folded words, longest first: in full, as the posting itself shortens it, by its first words. */
  readonly forms: readonly (readonly string[])[];
}

/**
 * How much a place where a name stands says that it is the employer's. Each sort of place counts once; a name needs
 * {@link ENOUGH} points. A name at the start of a head line could be a ward or a slogan, so it needs a word such as
 * "clinic" or a second place; a lone "at X" or "X is" could be about a product or a town.
 */
const POINTS = {
  labelled: 8,
  "opens-head-line": 2,
  "in-head": 1,
  organisation: 3,
  "about-heading": 4,
  "says-who-hires": 4,
  joined: 3,
  subject: 2,
  at: 2,
} as const;

const ENOUGH = 4;

/** An employer is named early; a bound keeps the comparing of names with one another short on any input. */
const NAMES_CONSIDERED = 100;

type Place = keyof typeof POINTS;

interface Candidate {
  readonly name: string;
  readonly keys: readonly string[];
  readonly places: Set<Place>;
}

/** Returns the employer that a posting names, or null where it cannot be told. */
export function findEmployer(job: Document, head: readonly HeadPart[]): PostingEmployer | null {
  const candidates = new Map<string, Candidate>();
  for (const { name, place } of [...namesInHead(head), ...namesInProse(job)]) {
    const keys = nameKeys(name);
    const id = keys.join(" ");
    if (keys.length === 0 || isRoleNoun(keys.at(-1) ?? "")) continue;
    if (candidates.size === NAMES_CONSIDERED && !candidates.has(id)) continue;
    const candidate = candidates.get(id) ?? { name: tidyName(name), keys, places: new Set<Place>() };
    candidates.set(id, candidate);
    candidate.places.add(place);
    if (isOrganisation(keys)) candidate.places.add("organisation");
  }
  return chooseEmployer([...candidates.values()]);
}

/** "Harbor Clinic", and not "Medical Center", which may be a ward or a trade. */
function isOrganisation(keys: readonly string[]): boolean {
  return keys.some(isOrganisationWord) && !keys.every(isCommonInNames);
}

interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

function namesInHead(head: readonly HeadPart[]): NamedPlace[] {
  return head
    .filter((part) => !part.isPlace && part.label !== "role" && part.label !== "other")
    .filter((part) => NAME_ALONE.test(part.text) && tokenize(part.text).length <= LONGEST_NAME)
    .map((part) => ({
      name: part.text,
      place: part.label ? "labelled" : part.opensLine ? "opens-head-line" : "in-head",
    }));
}

/** Words in an employer's name. */
const LONGEST_NAME = 8;
/** Every word has a capital or digit or joins two that have; else it is "Full time" or a short sentence. */
const NAME_ALONE =
  /^(?:The\s+)?[\p{Lu}\p{N}][^\s:;!?$]*(?:\s+(?:[\p{Lu}\p{N}][^\s:;!?$]*|of|the|and|for|&))*$/u;

const NAME = String.raw`((?:The\s+)?\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s+(?:(?:of|the|and|for|&)\s+){0,2}\p{Lu}[\p{L}\p{N}'’&-]*){0,6})`;
const BRACKET = String.raw`(?:\s*\([^()]{1,40}\))?`;

const HIRING = String.raw`(?:is|are)\s+(?:(?:now|currently|actively)\s+)?(?:seeking|hiring|looking|recruiting)|seeks`;
const LEGAL = String.raw`is\s+(?:proud\s+to\s+be\s+)?an?\s+(?:proud\s+)?(?:[Ee]qual|[Aa]ffirmative|EEO|EOE)`;
const BEING = "is|was|has|cares|celebrates|offers|operates|provides|runs|serves|strives|welcomes";

const PROSE_PLACES: readonly { readonly place: Place; readonly pattern: RegExp }[] = [
  { place: "about-heading", pattern: new RegExp(`^(?:About|Why|Who is|Who are)\\s+${NAME}\\s*[:?]?$`, "u") },
  { place: "says-who-hires", pattern: new RegExp(`^${NAME}${BRACKET},?\\s+(?:${HIRING}|${LEGAL})\\b`, "u") },
  { place: "subject", pattern: new RegExp(`^${NAME}${BRACKET},?\\s+(?:${BEING})\\b`, "u") },
  { place: "joined", pattern: new RegExp(`\\b[Jj]oin(?:ing)?\\s+${NAME}`, "u") },
  { place: "at", pattern: new RegExp(`\\b[Aa]t\\s+${NAME}`, "u") },
];

function namesInProse(job: Document): NamedPlace[] {
  const sentences = job.blocks.flatMap((block) => splitSentences(job.text, block));
  return sentences.flatMap((sentence) => {
    const text = job.text.slice(sentence.start, sentence.end);
    return PROSE_PLACES.flatMap(({ place, pattern }) => {
      const name = pattern.exec(text)?.[1];
      return name === undefined ? [] : [{ name, place }];
    });
  });
}

/** Folded words of a name without its article and legal form; none where its first word cannot begin a name. */
function nameKeys(name: string): string[] {
  const keys = tokenize(tidyName(name)).map((token) => token.key);
  return NEVER_NAMES.has(keys[0] ?? "") ? [] : keys;
}

function tidyName(name: string): string {
  const words: readonly Token[] = tokenize(name);
  const first = words[0]?.key === "the" ? 1 : 0;
  let last = words.length - 1;
  while (last > first && LEGAL_SUFFIXES.has(words[last]?.key ?? "")) last -= 1;
  return name.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
}

/** The posting's shorter names for one employer speak for the full one: "Ashford" for "Ashford Family Clinic". */
function chooseEmployer(candidates: readonly Candidate[]): PostingEmployer | null {
  const judged = candidates.map((candidate) => {
    const shorter = candidates.filter((other) => isShorterName(other.keys, candidate.keys));
    const places = new Set([candidate, ...shorter].flatMap((each) => [...each.places]));
    const points = [...places].reduce((sum, place) => sum + POINTS[place], 0);
    return { candidate, shorter, points };
  });
  const best = judged.reduce<(typeof judged)[number] | null>(
    (chosen, each) => (chosen && chosen.points >= each.points ? chosen : each),
    null,
  );
  if (!best || best.points < ENOUGH) return null;
  const { name, keys } = best.candidate;
  const shorter = [...best.shorter.map((other) => other.keys), firstWords(keys)];
  const forms = new Map([keys, ...shorter].map((form) => [form.join(" "), form]));
  forms.delete("");
  return { name, forms: [...forms.values()].sort((a, b) => b.length - a.length) };
}

function isShorterName(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const isInitials =
    short.length === 1 && full.length >= 3 && short[0] === full.map((key) => key[0]).join("");
  return isInitials || short.every((key, index) => key === full[index]);
}

/** The words before the first that many names share: "Blue Heron" of "Blue Heron Community Health". */
function firstWords(keys: readonly string[]): readonly string[] {
  const common = keys.findIndex(isCommonInNames);
  return common === -1 ? keys : keys.slice(0, common);
}
