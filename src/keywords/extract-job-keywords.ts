import { buildDocument } from "../document/build-document.js";
import type { Document } from "../document/document.js";
import { DEFAULT_LIMITS } from "../document/limits.js";
import { layoutText } from "../document/plain/read-text.js";
import { tidyPosting } from "../document/posting/tidy-posting.js";
import { overlaps } from "../text/span.js";
import { tokenize } from "../text/tokens.js";
import type { Guide } from "./guide.js";
import { groupAlternatives } from "./job/alternatives.js";
import { chooseTerms } from "./job/choose-terms.js";
import type { Clause } from "./job/clause.js";
import { findCoordinated } from "./job/coordinated-terms.js";
import { findElidedDegrees, withFieldOfStudy } from "./job/degrees.js";
import { findDuties } from "./job/duty-terms.js";
import { findKnownTerms } from "./job/find-known-terms.js";
import { withGlossNames } from "./job/gloss-names.js";
import { withoutGlosses } from "./job/glosses.js";
import type { JobTerm } from "./job/job-term.js";
import { joinTerms } from "./job/join-terms.js";
import { withKindCues } from "./job/kind-cues.js";
import { keepLanguages } from "./job/language-terms.js";
import { findMemberships } from "./job/membership-terms.js";
import { noiseSpans } from "./job/noise.js";
import { dutyTerm, findOpenTerms } from "./job/open-terms.js";
import type { PostingNames } from "./job/posting-names.js";
import { readNames } from "./job/posting-names.js";
import { readClauses } from "./job/read-clauses.js";
import { findTraits, withoutOccasions } from "./job/trait-terms.js";
import { findTypingSpeed } from "./job/typing-speed.js";
import { unprovableSpans } from "./job/unverifiable.js";
import type { Vocabulary } from "./job/vocabulary.js";
import { vocabularyOf } from "./job/vocabulary.js";
import { findExperience } from "./job/years-of-experience.js";
import type { JobKeyword } from "./job-keyword.js";
import { loadGuide } from "./load-guide.js";

/** What {@link extractJobKeywords} may be told. */
export interface JobKeywordOptions {
  /** A guide, or the id of a bundled one, whose keywords come first. Those of the bundled guides are always known. */
  readonly guide?: string | Guide | null;
}

/**
 * What a posting asks for, in order of the text: each keyword once, with its importance, the posting's own words and
 * their span in `text`, and the group of its alternatives.
 *
 * @throws KeyfitError `unknown-guide` for an id that no bundled guide has, `too-large` for a text over the limit.
 */
export function extractJobKeywords(text: string, options: JobKeywordOptions = {}): JobKeyword[] {
  const { guide = null } = options;
  const known = typeof guide === "string" ? loadGuide(guide) : guide;
  const posting = buildDocument(tidyPosting(layoutText(text, DEFAULT_LIMITS)), { name: "job", role: "job" });
  return extractFromPosting(posting, known);
}

/** What a posting that was read already asks for; see {@link extractJobKeywords}. Spans count in `posting.text`. */
export function extractFromPosting(posting: Document, guide: Guide | null): JobKeyword[] {
  const vocabulary = vocabularyOf(guide);
  const names = readNames(posting);
  const terms = readClauses(posting).flatMap((clause) =>
    termsIn(posting.text, clause, { vocabulary, names }),
  );
  return joinTerms(posting.text, terms);
}

function termsIn(
  text: string,
  clause: Clause,
  known: { readonly vocabulary: Vocabulary; readonly names: PostingNames },
): JobTerm[] {
  if (tokenize(text, clause).length === 0) return [];
  const { vocabulary, names } = known;
  const noise = [...noiseSpans(text, clause), ...names.places.filter((place) => overlaps(place, clause))];
  const values = [...findExperience(vocabulary, text, clause), ...findTypingSpeed(text, clause)];
  const listed = [
    ...findMemberships(text, clause),
    ...findElidedDegrees(vocabulary, text, clause),
    ...findKnownTerms(vocabulary, text, clause).map((term) =>
      withFieldOfStudy(vocabulary, text.slice(term.end, clause.end), term),
    ),
  ];
  const unprovable = unprovableSpans(text, clause);
  const provable = listed.filter((term) => !unprovable.some((span) => overlaps(span, term)));
  const found = chooseTerms(keepLanguages(text, clause, provable), values, noise);
  const traits = findTraits(text, clause, {
    taken: [...found, ...listed, ...unprovable],
    keywords: vocabulary.keywords,
  });
  const open = findOpenTerms(text, clause, {
    taken: [...found, ...traits, ...listed, ...noise, ...unprovable],
    names: names.words,
    keywords: vocabulary.keywords,
  });
  const duties = findDuties(text, clause, [
    ...found,
    ...traits,
    ...listed,
    ...noise,
    ...unprovable,
    ...open,
  ]).map((place) => dutyTerm(text, clause, place, vocabulary));
  const named = [...found, ...open].filter(
    ({ keyword }) => keyword.kind === "technical" || keyword.kind === "tool",
  );
  const beside = findCoordinated(text, clause, named, [
    ...found,
    ...traits,
    ...listed,
    ...noise,
    ...unprovable,
    ...open,
    ...duties,
  ]);
  const others = beside.map((place) => {
    const term = dutyTerm(text, clause, place, vocabulary);
    const isTool = named.some(
      (other) =>
        other.keyword.kind === "tool" && /^\s*(?:,|\/|&|or|and)\s*$/.test(text.slice(other.end, place.start)),
    );
    return isTool ? { ...term, keyword: { ...term.keyword, kind: "tool" as const } } : term;
  });
  const read = [...others, ...withKindCues(text, clause, [...found, ...open]), ...traits, ...duties];
  const terms = withoutGlosses(text, withGlossNames(text, read)).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return groupAlternatives(text, withoutOccasions(text, terms));
}
