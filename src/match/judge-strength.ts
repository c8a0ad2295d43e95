import type { SectionKind } from "../document/document.js";
import type { KeywordKind } from "../keywords/keyword.js";
import type { FormHit } from "./find-forms.js";
import type { Match, Strength } from "./match.js";
import type { Sentence } from "./read-sentences.js";

/** Sections that tell what a person did: what stands in them is shown. */
const WORK_SECTIONS: readonly SectionKind[] = ["experience", "volunteering", "projects"];

/** Sections that tell what a person holds: certificates, degrees, finished courses, languages. */
const HELD_SECTIONS: readonly SectionKind[] = [
  "certifications",
  "training",
  "education",
  "languages",
  "awards",
];

/** What is held and not done, and seldom has a heading of its own: to name it is all that a résumé can do for it. */
const HELD_KINDS: readonly KeywordKind[] = ["education", "language"];

/** Words by which a letter states a trait or a store of knowledge and tells no deed. */
const STATING =
  /\b(?:I am|I'm|I have (?:strong|excellent|good|solid|extensive|basic|some|the|a)|I (?:bring|offer|possess)|my (?:skills|strengths|knowledge)|skills? (?:in|include)|knowledge of|proficient|familiar|known for|passion)\b/i;

/** First person and a verb of doing: "I register patients", "we moved to Expanse". */
const DOING = /\b(?:I|we|my|me|our)\b/i;

/**
 * `shown` where the words stand in the account of work, tell a deed in the first person in a letter, or name what
 * is held; `claimed` where they only list or state.
 */
export function judgeStrength(hit: FormHit, sentence: Sentence, text: string): Strength {
  if (hit.value.tier === "behaviour") return "shown";
  if (WORK_SECTIONS.includes(sentence.section)) return "shown";
  if (HELD_SECTIONS.includes(sentence.section) && hit.value.keyword.kind !== "soft") return "shown";
  if (HELD_KINDS.includes(hit.value.keyword.kind) && sentence.section !== "objective") return "shown";
  if (sentence.section !== "body" && sentence.section !== "other") return "claimed";
  const words = text.slice(sentence.start, sentence.end);
  return DOING.test(words) && !STATING.test(words) ? "shown" : "claimed";
}

/** Whether a match stands in the account of work or tells a deed, and is no entry of a list of skills or certificates. */
export function tellsWork({ section, strength, form }: Match): boolean {
  return (
    form === "paraphrased" || WORK_SECTIONS.includes(section) || (section === "body" && strength === "shown")
  );
}
