import type { LayoutLine } from "../layout.js";
import { isPageNumber } from "../sections/line-looks.js";

/** Parts of a page's height at its top and bottom that running heads and feet keep to. */
const MARGIN = 0.12;

/**
 * Keeps the running head and foot of a file of several pages once: a line in the margin that an earlier page has too, but for
 * its numbers, is left out, and so is a page number that stands alone there.
 */
export function keepMarginsOnce(
  lines: readonly LayoutLine[],
  pageSizes: readonly { readonly height: number }[],
): LayoutLine[] {
  if (pageSizes.length < 2) return [...lines];
  const seen = new Map<string, number>();
  return lines.filter((line) => {
    const height = pageSizes[line.page - 1]?.height ?? 0;
    if (!isInMargin(line, height)) return true;
    if (isPageNumber(line.text)) return false;
    const key = line.text.replace(/\d+/g, "#").replace(/\s+/g, " ").toLowerCase();
    const page = seen.get(key) ?? line.page;
    seen.set(key, page);
    return page === line.page;
  });
}

function isInMargin({ box }: LayoutLine, height: number): boolean {
  if (!box) return false;
  return box.y + box.height < height * MARGIN || box.y > height * (1 - MARGIN);
}
