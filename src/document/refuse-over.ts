import { KeyfitError } from "../errors.js";
import type { Limits } from "./limits.js";

/** For each limit: what is counted, and what a person can do about too much of it. */
export const LIMIT_WORDS: Readonly<Record<keyof Limits, { unit: string; advice: string }>> = {
  archiveEntries: { unit: "entries in the archive", advice: "Save the document anew from a word processor" },
  bytes: { unit: "bytes", advice: "Make the file smaller" },
  depth: {
    unit: "elements within one another",
    advice: "Save the document without tables inside tables",
  },
  memoryBytes: { unit: "bytes of memory", advice: "Give a simpler document" },
  paragraphs: { unit: "paragraphs", advice: "Give a shorter document" },
  unpackRatio: {
    unit: "times its size when unpacked",
    advice: "Save the document anew from a word processor",
  },
  characters: { unit: "characters of text", advice: "Give a shorter document" },
  milliseconds: { unit: "milliseconds of reading", advice: "Give a simpler document" },
  pages: { unit: "pages", advice: "Give the pages that matter alone" },
  unpackedBytes: { unit: "bytes when unpacked", advice: "Save the document without its pictures" },
};

/**
 * Lets a value pass that is within its limit.
 *
 * @throws KeyfitError `time-limit` for `milliseconds`, `too-large` for every other limit.
 */
export function refuseOver(limits: Limits, limit: keyof Limits, found: number): void {
  const allowed = limits[limit];
  if (found <= allowed) return;
  const { unit, advice } = LIMIT_WORDS[limit];
  throw new KeyfitError(
    limit === "milliseconds" ? "time-limit" : "too-large",
    `Expected at most ${allowed} ${unit}, found ${Math.ceil(found)}. ${advice}, or raise limits.${limit}.`,
    { data: { limit, allowed, found: Math.ceil(found) } },
  );
}
