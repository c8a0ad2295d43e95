import type { Span } from "../../text/span.js";

const PART_BREAK = / {3,}|\s*[|•·∙◦▪■✉☎]\s*|\s+(?:[–—-]|::|\/)\s+/gu;

/** The parts of a line between wide gaps and marks. */
export function partsOf(text: string, line: Span): Span[] {
  const words = text.slice(line.start, line.end);
  const parts: Span[] = [];
  let from = 0;
  for (const cut of [...words.matchAll(PART_BREAK), null]) {
    const to = cut?.index ?? words.length;
    if (to > from) parts.push({ start: line.start + from, end: line.start + to });
    from = cut ? cut.index + cut[0].length : to;
  }
  return parts;
}
