import { readExpiry } from "../../document/records/read-expiry.js";

/** Whether the words behind a certificate say that it ran out before `asOf` (an ISO date). A month holds to its end, and so does a year. */
export function hasExpired(words: string, asOf: string): boolean {
  const last = readExpiry(words);
  if (last === null) return false;
  return last.year * 12 + last.month < Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7));
}
