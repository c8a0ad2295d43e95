import { cleanLine, splitLines, WIDE_GAP } from "../plain/clean-line.js";
import { readXml } from "../xml/read-xml.js";
import { relationsOf } from "./relations.js";
import type { SafePackage } from "./safe-package.js";

/** The lines of a document's page headers and footers, each text once. */
export interface Margins {
  readonly header: readonly string[];
  readonly footer: readonly string[];
}

const PAGE_NUMBER = /^(?:page\s*)?\d+(?:\s*(?:of|\/)\s*\d+)?$/i;

/**
 * Reads the page headers and footers, which the converter leaves out although many résumés keep name and telephone
 * number there.
 *
 * @throws KeyfitError `corrupt-file` when one of their parts is not sound XML.
 */
export function readMargins(safe: SafePackage): Margins {
  const seen = new Set<string>();
  return { header: linesOf("header"), footer: linesOf("footer") };

  function linesOf(kind: "header" | "footer"): string[] {
    const lines = partsOf(safe, kind).flatMap((name) => partLines(safe.parts.get(name) ?? ""));
    return lines.filter(
      (line) => line !== "" && !PAGE_NUMBER.test(line) && !seen.has(line) && seen.add(line),
    );
  }
}

/** Names of the parts that the main part calls its headers (or footers), in the order of their names. */
function partsOf(safe: SafePackage, kind: "header" | "footer"): string[] {
  return relationsOf(safe)
    .filter(({ type }) => type === kind)
    .map(({ target }) => target)
    .sort();
}

/** What stands for a character or a break in WordprocessingML: ECMA-376 part 1, 17.3.3. */
const CHARACTERS: Readonly<Record<string, string>> = {
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
  p: "\n",
  ptab: WIDE_GAP,
  tab: WIDE_GAP,
};

function partLines(xml: string): string[] {
  let text = "";
  let inText = false;
  let skipped = 0;
  readXml(xml || "<none/>", {
    open(tag) {
      // A Fallback repeats a text box for old programs; tab stops are properties, not tabs.
      if (tag === "Fallback" || tag === "tabs") skipped += 1;
      if (skipped === 0) text += CHARACTERS[tag] ?? "";
      inText = tag === "t";
    },
    close(tag) {
      if (tag === "Fallback" || tag === "tabs") skipped -= 1;
      inText = false;
    },
    text(part) {
      if (inText && skipped === 0) text += part;
    },
  });
  return splitLines(text).map(cleanLine);
}
