import { readTree, writeTree } from "../xml/xml-tree.js";
import { type HiddenRun, prepareText } from "./prepare-text.js";
import { relationsOf } from "./relations.js";
import type { SafePackage } from "./safe-package.js";
import { readStyleLooks } from "./style-looks.js";

/** The parts that hold text of the document; comments are somebody's words about it. */
const TEXT_PARTS: ReadonlySet<string> = new Set(["header", "footer", "footnotes", "endnotes"]);

/**
 * Makes all text parts of a package ready for reading; see {@link prepareText}.
 *
 * @throws KeyfitError `corrupt-file` when a part is not sound XML.
 */
export function preparePackage(opened: SafePackage): {
  readonly safe: SafePackage;
  readonly hidden: readonly HiddenRun[];
} {
  const relations = relationsOf(opened);
  const styles = readStyleLooks(partOf(opened, relations.find(({ type }) => type === "styles")?.target));
  const names = [
    opened.mainPart,
    ...relations.filter(({ type }) => TEXT_PARTS.has(type)).map(({ target }) => target),
  ];
  const parts = new Map(opened.parts);
  const hidden = [...new Set(names)].flatMap((name) => {
    const xml = parts.get(name);
    if (xml === undefined) return [];
    const prepared = prepareText(readTree(xml), styles);
    parts.set(name, writeTree(prepared.root));
    return prepared.hidden;
  });
  return { safe: { ...opened, parts }, hidden };
}

function partOf({ parts }: SafePackage, name: string | undefined): string | undefined {
  return name === undefined ? undefined : parts.get(name);
}
