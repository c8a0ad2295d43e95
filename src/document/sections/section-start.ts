import type { DocumentRole, Section, SectionKind } from "../document.js";
import type { LooseBlock } from "../find-blocks.js";
import type { Heading } from "./heading.js";

/** What sections are found from. */
export interface SectionSource {
  readonly text: string;
  readonly blocks: readonly LooseBlock[];
  readonly headings: readonly Heading[];
  readonly role: DocumentRole;
}

/** Where a section begins. A section runs to the beginning of the next. */
export interface SectionStart {
  readonly start: number;
  readonly kind: SectionKind;
  readonly heading: Section["heading"];
}
