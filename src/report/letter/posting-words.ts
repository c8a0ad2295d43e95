import { hasJobWord } from "../../document/jobs/job-words.js";

/** Nouns that end the name of a job in postings and are too rare or too vague to look for in résumés. Folded. */
const MORE_ROLE_NOUNS = new Set(
  (
    "adjuster ambassador captain copywriter educator estimator expert fabricator grader investigator liaison mentor " +
    "negotiator pilot preparer ranger reviewer teammate tech trader transcriber transporter valet warden"
  ).split(" "),
);

/** Words that tell of a job in a résumé and do not end the name of one: a place, an abbreviation of several things. */
const NO_ROLE_NOUNS = new Set("desk ma massage pt".split(" "));

/** Whether a folded word can end the name of a job ("receptionist", "coordinators"; not "associates", a firm's name). */
export function isRoleNoun(key: string): boolean {
  if (isOrganisationWord(key)) return false;
  const singular = key.endsWith("s") && !key.endsWith("ss") ? key.slice(0, -1) : key;
  if (NO_ROLE_NOUNS.has(singular)) return false;
  return (
    hasJobWord(singular) || MORE_ROLE_NOUNS.has(singular) || /(?:[a-z]{4}ist|[a-z]{2}ician)$/.test(singular)
  );
}

/** Words about the rank within a job, which a letter may leave out. Folded. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  "entry experienced i ii iii iv jr junior level prn senior sr v 1 2 3 4".split(" "),
);

/** Words that make a name one of an organisation, folded; `isOrganisationWord` adds the names of medical fields. */
const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    "academy agency associates association bank board brothers bureau cafe center centers centre church clinic clinics " +
    "college company cooperative council dental dentistry department diner dispensary district electronics enterprises " +
    "eyecare firm foundation freight group health healthcare hospice hospital hospitals hotel imaging industries inn " +
    "institute insurance lab laboratories laboratory labs library logistics market media medical medicine ministry museum " +
    "network orthopedics partners pharmacy physicians practice rehabilitation " +
    "resort restaurant school schools services society software solutions store studio surgery systems technologies " +
    "theater theatre therapy trust university wellness works"
  ).split(" "),
);

/** Whether a folded word makes a name one of an organisation ("clinic", "dermatology"). */
export function isOrganisationWord(key: string): boolean {
  return ORGANISATION_WORDS.has(key) || /(?:ology|iatrics|dontics)$/.test(key);
}

/** Endings that say the legal form, folded; no part of the name that people use. */
export const LEGAL_SUFFIXES: ReadonlySet<string> = new Set(
  "ag bv co corp corporation gmbh inc incorporated lc limited llc llp lp ltd nv pa pc plc pllc sa".split(" "),
);

/** Words too common in names to tell an employer alone, folded. */
const COMMON_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    "advanced american and at behavioral care central city coast community county eastern family federal first for " +
    "general global good home in international local main memorial mental metro metropolitan national new northern of " +
    "our primary public regional saint southern st state the total united urban us valley western women"
  ).split(" "),
);

/** Whether a folded word stands in many employers' names, so that alone it tells none. */
export function isCommonInNames(key: string): boolean {
  return isOrganisationWord(key) || COMMON_NAME_WORDS.has(key);
}

/** First words of a sentence that are never an employer's name, folded. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    "a ability all an any applicant applicants apply as at because benefits both business candidate candidates covid each " +
    "employees employment equal every everyone experience for full he her his hours how i if in interested it its job " +
    "join knowledge large minimum most must my no one other our part pay people please position preferred qualified " +
    "required salary she small some someone staff strong successful team that their there these they this those to today " +
    "us we what when where who why work working you your"
  ).split(" "),
);

/** Names of states and their postal abbreviations, folded: the end of a place, and what stands before it a town. */
export const STATES: ReadonlySet<string> = new Set(
  (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|" +
    "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|" +
    "montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|" +
    "oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|" +
    "west virginia|wisconsin|wyoming|district of columbia|" +
    "al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|" +
    "ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|england|scotland|wales|ireland|canada|ontario|quebec|usa|uk"
  ).split("|"),
);
