import type { Document } from "./document/document.js";
import type { Limits } from "./document/limits.js";
import type { DocumentInput } from "./document/read-document.js";
import { readDocument } from "./document/read-document.js";
import { extractFromPosting } from "./keywords/extract-job-keywords.js";
import type { Guide } from "./keywords/guide.js";
import type { UnverifiableAsk } from "./keywords/job/unverifiable.js";
import { findUnverifiable } from "./keywords/job/unverifiable.js";
import type { JobKeyword } from "./keywords/job-keyword.js";
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
  const document = await readDocument(input, limits, "job");
  return {
    document,
    keywords: extractFromPosting(document, known),
    unverifiable: findUnverifiable(document),
  };
}
