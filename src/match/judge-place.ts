import type { SectionKind } from "../document/document.js";
import type { FormHit } from "./find-forms.js";
import type { Sentence } from "./read-sentences.js";

/**
 * Whether a form stands where words are names or addresses and never skills, whatever the keyword: the heading of a
 * section, a letter's greeting; for an ambiguous form also a street address and the name of an organisation; for a single word also
 * a person's name; for experience the account of schooling.
 */
export function standsInName(hit: FormHit, sentence: Sentence, text: string): boolean {
  return (
    sentence.section === "greeting" ||
    isSectionHeading(sentence) ||
    isInAddress(hit, sentence, text) ||
    isUnit(hit, sentence) ||
    isPersonName(hit, sentence) ||
    isOrganizationName(hit, sentence) ||
    isPartOfName(hit, sentence) ||
    (hit.value.keyword.kind === "experience" && NO_WORK.includes(sentence.section))
  );
}

/** "Medical Office Administration" is a course here, and no experience in a medical office. */
const NO_WORK: readonly SectionKind[] = [
  "education",
  "certifications",
  "training",
  "interests",
  "references",
];

/** "35 ms" is a time, and no Master of Science. */
function isUnit({ first, last }: FormHit, { tokens }: Sentence): boolean {
  const isShort = first === last && /^\p{Ll}{1,3}$/u.test(tokens[first]?.text ?? "");
  return isShort && /\d$/.test(tokens[first - 1]?.key ?? "");
}

/** A heading above other text is a label; one that no table knows ("Insurance Verification") may be a claim. */
function isSectionHeading(sentence: Sentence): boolean {
  return sentence.block === "heading" && sentence.section !== "other";
}

const ADDRESS =
  /\b\d{1,6}[a-z]?\s+(?:[nsew]\.?\s+|(?:north|south|east|west)\s+)?(?:[\p{L}'’.-]+\s+){1,4}?(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|terrace|ter|circle|cir|parkway|pkwy|square|sq|highway|hwy|trail|close|crescent)\b/giu;

function isInAddress(hit: FormHit, sentence: Sentence, text: string): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (!/\d/.test(words)) return false;
  for (const found of words.matchAll(ADDRESS)) {
    const start = sentence.start + found.index;
    const isNamed = hit.value.sense !== undefined || !/\s\p{Ll}/u.test(found[0]);
    if (isNamed && start <= hit.start && hit.end <= start + found[0].length) return true;
  }
  return false;
}

const PERSON_TITLES = new Set([
  "dr",
  "mr",
  "mrs",
  "ms",
  "miss",
  "prof",
  "professor",
  "rev",
  "sgt",
  "capt",
  "captain",
  "coach",
  "cpt",
  "deacon",
  "judge",
  "officer",
  "pastor",
  "hon",
]);

/** "Dr. Alan Word": a title, up to two given names or initials, and the form as the surname. */
function isPersonName(hit: FormHit, sentence: Sentence): boolean {
  if (isRank(hit, sentence)) return true;
  if (hit.first !== hit.last || hit.first === 0) return false;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 3); at--) {
    const token = sentence.tokens[at];
    if (!token || !/^\p{Lu}/u.test(token.text)) return false;
    if (PERSON_TITLES.has(token.key)) return /^\p{Lu}/u.test(sentence.tokens[hit.first]?.text ?? "");
  }
  return false;
}

/** "CPT Dana Ruiz": letters that are a rank or title before a given name and a surname. */
function isRank(hit: FormHit, { tokens }: Sentence): boolean {
  const [own, given, surname] = [hit.first, hit.first + 1, hit.first + 2].map((at) => tokens[at]);
  if (!own || !PERSON_TITLES.has(own.key) || hit.first !== hit.last) return false;
  return [given, surname].every((word) => word?.separator === "" && isCapitalized(word.text));
}

const ORGANIZATION_NOUNS = new Set(
  (
    "academy agency arena associates association avenue bakery baptist bridge bros brothers building campus charter court bank bar bistro cafe center centre church cinema clinic club college company " +
    "consulting corp expo corporation diner dental elementary fitness foundation foods gallery grill group gym hospital " +
    "hotel inc inn insurance institute journal llc ltd magazine motel museum partners pharmacy pub records restaurant " +
    "resort heights hill hills lodge mall outfitters park parkway peak peaks plaza ridge sons stadium stores tower salon school solutions spa staffing store studio studios theater theatre university"
  ).split(" "),
);

/** The longest run of capitalised words behind a form that may still be the name that it begins. */
const NAME_WORDS = 4;

/**
 * "Epic Fitness Center", "Outlook Hotel": an ambiguous form with capitalised words behind it of which the last is a
 * word for an organisation. "Epic Hospital Billing" goes on behind that word, so it is a module and no hospital.
 */
function isOrganizationName(hit: FormHit, sentence: Sentence): boolean {
  if (!isAmbiguousName(hit) || !/^\p{Lu}/u.test(sentence.tokens[hit.first]?.text ?? "")) return false;
  let last = "";
  for (let at = hit.last + 1; at <= hit.last + NAME_WORDS; at++) {
    const token = sentence.tokens[at];
    if (token?.separator !== "" || !/^\p{Lu}|^&$/u.test(token.text)) break;
    if (last === "and" && token.key !== "and") return true;
    last = token.key;
  }
  return ORGANIZATION_NOUNS.has(last);
}

/** A form with senses, or the one-word name of a product, which may be part of any other name. */
function isAmbiguousName({ value, first, last }: FormHit): boolean {
  return value.sense !== undefined || (value.keyword.kind === "tool" && first === last);
}

/** Makers and suites that stand before the name of their product. */
const MAKERS = new Set("adobe advanced basic google intermediate microsoft ms office oracle the".split(" "));

/**
 * "Ran the Marin Epic", "1987 Hyundai Excel", "our manager, Lothar Cerner": a product's name as the last word of a longer name in
 * running text.
 */
function isPartOfName(hit: FormHit, { tokens }: Sentence): boolean {
  const [beforeLast, last, own] = [hit.first - 2, hit.first - 1, hit.first].map((at) => tokens[at]);
  if (hit.first !== hit.last || hit.value.keyword.kind !== "tool" || !beforeLast || !last || !own)
    return false;
  if (own.separator !== "" || !isCapitalized(own.text) || !isCapitalized(last.text) || MAKERS.has(last.key))
    return false;
  const named =
    last.separator === "" && (ARTICLES.has(beforeLast.key) || /^(?:19|20)\d\d$/.test(beforeLast.text));
  return named || (last.separator === "," && ROLES.has(beforeLast.key));
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

const ARTICLES = new Set(["a", "the", "our", "my"]);
const ROLES = new Set(
  "boss chief coach director manager owner partner president supervisor teacher".split(" "),
);
