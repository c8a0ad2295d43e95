import { KeyfitError } from "../../errors.js";
import { listEntries } from "../archive/archive.js";
import { unpackXml } from "../archive/unpack-xml.js";
import type { Layout, LayoutLine } from "../layout.js";
import type { Limits } from "../limits.js";
import { refuseOver } from "../refuse-over.js";
import { descendantsOf, readTree, type XmlElement } from "../xml/xml-tree.js";
import { type OdtText, readOdtLines } from "./odt-lines.js";
import { readOdtStyles } from "./odt-styles.js";

/**
 * Reads an OpenDocument text: the page headers, the text with its headings, lists, tables, text boxes and notes, the page
 * footers. Text that is not seen is kept apart; comments and what was deleted are left out.
 *
 * @throws KeyfitError `corrupt-file`, `no-document-body`, `password-required`, `too-large`.
 */
export async function readOdt(bytes: Uint8Array, limits: Limits): Promise<Layout> {
  const parts = unpackXml(bytes, listEntries(bytes, limits), {
    names: /^(?:content|styles)\.xml$/,
    limits,
  });
  const content = treeOf(parts.get("content.xml"));
  const styles = treeOf(parts.get("styles.xml"));
  const [body] = content ? descendantsOf(content, "body") : [];
  if (!body) {
    throw new KeyfitError(
      "no-document-body",
      "Expected an OpenDocument text, found none in the file. Save the document again.",
    );
  }
  const styleOf = readOdtStyles([styles, content].filter((part) => part !== undefined));
  const marginsOf = (tag: string) =>
    (styles ? descendantsOf(styles, tag) : []).map((margin) => readOdtLines(margin, styleOf, true));
  const texts = [...marginsOf("header"), readOdtLines(body, styleOf, false), ...marginsOf("footer")];
  const lines = eachOnce(texts);
  refuseOver(
    limits,
    "characters",
    lines.reduce((sum, { text }) => sum + text.length + 1, 0),
  );
  return {
    format: "odt",
    lines,
    pageSizes: [],
    notices: [],
    hidden: texts.flatMap(({ hidden }) => hidden),
    links: texts.flatMap(({ links }) => links),
  };
}

function treeOf(xml: string | undefined): XmlElement | undefined {
  return xml === undefined ? undefined : readTree(xml);
}

/** Master pages repeat their headers and footers; each of their lines is kept once. */
function eachOnce(texts: readonly OdtText[]): LayoutLine[] {
  const longest = texts.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    if (text === longest) return text.lines;
    return text.lines.filter((line) => {
      const isNew = !seen.has(line.text) && !/^\d+$/.test(line.text);
      seen.add(line.text);
      return isNew;
    });
  });
}
