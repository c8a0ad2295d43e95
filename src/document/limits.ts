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
  /** Size in bytes of all parts of an archive (DOCX) when unpacked. */
  readonly unpackedBytes: number;
  /** Number of entries of an archive (DOCX). */
  readonly archiveEntries: number;
  /** Time for reading in milliseconds, looked at between pages and parts. */
  readonly milliseconds: number;
}

/** The limits that hold where the caller sets none: far above any résumé, far below what hurts. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 10_000_000,
  pages: 50,
  characters: 500_000,
  unpackedBytes: 40_000_000,
  archiveEntries: 2_000,
  milliseconds: 15_000,
};

const limitsSchema = z
  .strictObject({
    bytes: z.int().positive(),
    pages: z.int().positive(),
    characters: z.int().positive(),
    unpackedBytes: z.int().positive(),
    archiveEntries: z.int().positive(),
    milliseconds: z.int().positive(),
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
