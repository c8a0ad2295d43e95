import * as z from "zod";
import { KeyfitError } from "../errors.js";

/** What one document may cost at the most. A file that goes over a limit is refused with `too-large` or `time-limit`. */
export interface Limits {
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Number of pages of a PDF. */
  readonly pages: number;
  /** Length of the text in UTF-16 units. */
  readonly characters: number;
  /** Number of paragraphs of a DOCX. */
  readonly paragraphs: number;
  /** Size in bytes of all parts of an archive (DOCX, ODT) when unpacked. */
  readonly unpackedBytes: number;
  /** How many times its size an archive may unpack to; looked at above a million bytes. */
  readonly unpackRatio: number;
  /** Number of entries of an archive. */
  readonly archiveEntries: number;
  /** How deep elements of XML and groups of RTF may nest. */
  readonly depth: number;
  /** Time for reading in milliseconds. */
  readonly milliseconds: number;
  /** By how much the memory of the whole process may grow while a file is read in a thread of its own, in bytes. */
  readonly memoryBytes: number;
}

/** The limits that hold where the caller sets none: far above any résumé, far below what hurts. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 10_000_000,
  pages: 50,
  characters: 500_000,
  paragraphs: 10_000,
  unpackedBytes: 40_000_000,
  unpackRatio: 200,
  archiveEntries: 2_000,
  depth: 256,
  milliseconds: 15_000,
  memoryBytes: 1_000_000_000,
};

const limit = z.int().positive();
/** Readers of nested formats go down by calling themselves. */
const DEEPEST = 2_000;
const limitsSchema = z
  .strictObject({
    bytes: limit,
    pages: limit,
    characters: limit,
    paragraphs: limit,
    unpackedBytes: limit,
    unpackRatio: limit,
    archiveEntries: limit,
    depth: limit.max(DEEPEST),
    milliseconds: limit,
    memoryBytes: limit,
  })
  .partial();

/**
 * The default limits with the caller's own in their place.
 *
 * @throws KeyfitError `invalid-input` for an unknown limit or one that is not a positive whole number.
 */
export function resolveLimits(own: Partial<Limits> = {}): Limits {
  const checked = limitsSchema.safeParse(own);
  if (!checked.success) {
    const names = Object.keys(DEFAULT_LIMITS).join(", ");
    throw new KeyfitError(
      "invalid-input",
      `Expected limits among ${names}, each a positive whole number, found ${JSON.stringify(own)}. Correct or leave out the others.`,
      { cause: checked.error },
    );
  }
  return { ...DEFAULT_LIMITS, ...checked.data };
}
