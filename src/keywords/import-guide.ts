import { KeyfitError } from "../errors.js";
import type { Notice } from "../notice.js";
import { type Guide, guideSchema } from "./guide.js";
import { joinDrafted } from "./import/draft.js";
import { draftCertificates } from "./import/draft-certificates.js";
import { draftEducation } from "./import/draft-education.js";
import { draftLevels } from "./import/draft-levels.js";
import { draftDuties, draftEmergingFields } from "./import/draft-lists.js";
import { draftSkills } from "./import/draft-skills.js";
import { draftTitles } from "./import/draft-titles.js";
import { draftToolsInProse } from "./import/draft-tools.js";
import { type Outline, readOutline } from "./import/outline.js";
import { commonWords, toId } from "./import/wording.js";

/** A drafted guide and what a person should review of it, with spans in the text that it was drafted from. */
export interface ImportedGuide {
  readonly guide: Guide;
  readonly review: Notice[];
}

/**
 * Drafts a guide from the text of a career guide with headings such as "Technical skills", "Soft skills", "Education",
 * "Certifications" and "Career path", for any occupation. It finds names, abbreviations, examples, years and duties by
 * how such guides are written; senses, behaviours and advice are left to a person, as is all that `review` names.
 *
 * @throws KeyfitError `invalid-input` when the text holds nothing that a guide could be made of.
 */
export function importGuide(text: string): ImportedGuide {
  const common = commonWords(text);
  const outline = readOutline(text);
  const drafted = joinDrafted([
    ...draftSkills(outline, common),
    ...draftCertificates(text, common),
    ...draftToolsInProse(outline, text, common),
    ...draftDuties(outline, common),
    ...draftEmergingFields(outline, common),
  ]);
  const levels = draftLevels(outline);
  const education = draftEducation(outline, text);
  if (drafted.keywords.length === 0 && levels.levels.length === 0 && education.education.length === 0) {
    throw nothingFound(text);
  }
  const guide = guideSchema.parse({
    ...identityOf(outline),
    titles: draftTitles(outline, levels.levels, common),
    levels: levels.levels,
    education: education.education,
    wanted: drafted.wanted,
    keywords: drafted.keywords,
    ...drafted.lists,
  });
  const review = [...drafted.review, ...levels.review, ...education.review].sort(byPlace);
  return { guide, review: [...missingSections(guide, outline), ...review] };
}

function identityOf({ role }: Outline) {
  const label = role.label === "" ? "Imported guide" : role.label;
  const id = toId(label);
  const line = role.line === null ? "" : `, "${role.line.text.slice(0, 80)}"`;
  return {
    format: 1,
    id: id === "" ? "imported-guide" : id,
    version: "0.1.0",
    label,
    source: `Drafted from the text of a career guide${line}`,
  };
}

function missingSections(guide: Guide, { role }: Outline): Notice[] {
  const has = (kind: string) => guide.keywords.some((keyword) => keyword.kind === kind);
  const found: Readonly<Record<string, boolean>> = {
    title: !role.isGuess,
    "technical skills": has("technical"),
    "soft skills": has("soft"),
    certifications: has("certification"),
    education: guide.education.length > 0,
    levels: guide.levels.length > 0,
  };
  return Object.keys(found)
    .filter((section) => found[section] === false)
    .map((section) => ({ code: "review-section-missing", data: { section } }));
}

function byPlace(a: Notice, b: Notice): number {
  return (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0);
}

function nothingFound(text: string): KeyfitError {
  const found =
    text.trim() === "" ? "an empty text" : `${text.trim().split(/\s+/).length} words under no such heading`;
  return new KeyfitError(
    "invalid-input",
    `Expected a career guide with headings such as "Technical Skills", "Soft Skills", "Certifications", "Education" or "Career Path", found ${found}. Add such headings, each on a line of its own with its entries below it.`,
  );
}
