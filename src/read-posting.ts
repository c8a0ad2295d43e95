import type { Document } from "./document/document.js";
import type { Limits } from "./document/limits.js";
import type { DocumentInput } from "./document/read-document.js";
import { readDocument } from "./document/read-document.js";
import { extractFromPosting } from "./keywords/extract-job-keywords.js";
import type { Guide } from "./keywords/guide.js";
import { lowerDegrees } from "./keywords/job/degrees.js";
import type { UnverifiableAsk } from "./keywords/job/unverifiable.js";
import { findUnverifiable } from "./keywords/job/unverifiable.js";
import { vocabularyOf } from "./keywords/job/vocabulary.js";
import type { JobKeyword } from "./keywords/job-keyword.js";
import type { Keyword } from "./keywords/keyword.js";
import { loadGuide } from "./keywords/load-guide.js";

/** What {@link readPosting} may be told. */
export interface PostingOptions {
  /** A guide, or the id of a bundled one, whose keywords come first. Those of the bundled guides are always known. */
  readonly guide?: string | Guide | null | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** What a posting asks for. All spans count in `document.text`. */
export interface Posting {
  /** The posting as it was read, with its sections and notices. */
  readonly document: Document;
  /** What it asks for, each thing once, in order of the text. */
  readonly keywords: readonly JobKeyword[];
  /** What it asks for and no résumé proves: lifting, weekends, checks. Never scored. */
  readonly unverifiable: readonly UnverifiableAsk[];
  /** By the id of each degree asked for, those below it that nobody asks for and that come near it. */
  readonly lowerDegrees: Readonly<Record<string, readonly Keyword[]>>;
}

/**
 * Reads a posting of any supported format and returns what it asks for. A saved HTML page that carries its posting as
 * schema.org data is read from that.
 *
 * @throws KeyfitError `unknown-guide` for an id that no bundled guide has, and the codes of {@link readDocument}.
 */
export async function readPosting(input: DocumentInput, options: PostingOptions = {}): Promise<Posting> {
  const { guide = null, limits } = options;
  const known = typeof guide === "string" ? loadGuide(guide) : guide;
  return toPosting(await readDocument(input, limits, "job"), known);
}

/** What a posting that was read already asks for. */
export function toPosting(document: Document, guide: Guide | null): Posting {
  const keywords = extractFromPosting(document, guide);
  return {
    document,
    keywords,
    unverifiable: findUnverifiable(document),
    lowerDegrees: lowerDegreesOf(keywords, guide),
  };
}

function lowerDegreesOf(keywords: readonly JobKeyword[], guide: Guide | null): Posting["lowerDegrees"] {
  if (!keywords.some(({ kind }) => kind === "education")) return {};
  const asked = new Set(keywords.map(({ id }) => id));
  const vocabulary = vocabularyOf(guide);
  const lower = keywords.map(({ id, keyword }) => {
    const degrees = lowerDegrees(keyword, vocabulary).filter((degree) => !asked.has(degree.id));
    return [id, degrees] as const;
  });
  return Object.fromEntries(lower.filter(([, degrees]) => degrees.length > 0));
}
