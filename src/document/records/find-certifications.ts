import type { Span } from "../../text/span.js";
import type { Document } from "../document.js";
import { readExpiry } from "./read-expiry.js";
import { recordLines } from "./record-lines.js";

/** A certificate or licence as a résumé tells it. */
export interface CertificationEntry extends Span {
  /** Its name as written, without dates. */
  readonly name: string;
  /** The last month in which it holds, as YYYY-MM; null where none is told. */
  readonly expires: string | null;
}

/** The entries of a résumé's sections of certificates and licences, in order of the text: one a line, or several parted by semicolons and bars. */
export function findCertifications(document: Document): CertificationEntry[] {
  return recordLines(document, ["certifications"]).flatMap((line) => {
    const entries: CertificationEntry[] = [];
    let from = 0;
    for (const part of line.text.split(/(\s*[;|•·]\s*| {3,})/u)) {
      const start = line.start + from;
      from += part.length;
      const name = nameOf(part);
      const last = entries.at(-1);
      const expiry = readExpiry(part);
      const expires = expiry && `${expiry.year}-${String(expiry.month).padStart(2, "0")}`;
      if (/\p{L}{2}/u.test(name)) entries.push({ start, end: start + part.length, name, expires });
      else if (last && expires !== null)
        entries[entries.length - 1] = { ...last, end: start + part.length, expires };
    }
    return entries;
  });
}

const DATES =
  /[\s,(–-]*\b(?:(?:expir\w*|exp|valid|good|current|active|renew\w*|issued|earned|obtained|since|through|thru|until|till|to|on|in|no)\b\.?:?\s*)*(?:\d{1,2}[/.-])?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?,?\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d\d\b\)?/gi;

function nameOf(part: string): string {
  return part
    .replace(DATES, "")
    .replace(/[\s,(–-]*\b(?:expires?|valid|current|active)\b[\s,)]*$/i, "")
    .replace(/^[\s,;:–-]+|[\s,;:(–-]+$/g, "");
}
