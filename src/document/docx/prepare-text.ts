import type { HiddenReason } from "../document.js";
import { attributeOf, childrenOf, descendantsOf, textIn, type XmlElement } from "../xml/xml-tree.js";
import { type Look, lookOf, type StyleLooks } from "./style-looks.js";

/** Text that was taken out of a part because nobody sees it. */
export interface HiddenRun {
  readonly text: string;
  readonly reason: HiddenReason;
}

/** A text part made ready for the converter. */
export interface PreparedText {
  readonly root: XmlElement;
  readonly hidden: readonly HiddenRun[];
}

/**
 * Rewrites a text part of WordprocessingML so that the converter reads all that is seen and nothing else: text that is not
 * seen is taken out, text boxes of new programs are put where it looks for those of old ones, fields are unwrapped, and what
 * was moved away is dropped.
 */
export function prepareText(root: XmlElement, styles: StyleLooks): PreparedText {
  const hidden: HiddenRun[] = [];
  const paper = descendantsOf(root, "background").map((element) =>
    lookOf("shd", { fill: attributeOf(element, "color") ?? "auto" }),
  );
  const [prepared] = visit(root, { around: paper[0] ?? {}, styles, hidden, inBox: false });
  return { root: prepared as XmlElement, hidden };
}

interface Walk {
  /** What paragraphs, cells, tables and boxes around say of the letters in them. */
  readonly around: Look;
  readonly styles: StyleLooks;
  readonly hidden: HiddenRun[];
  /** Whether they stand in a text box. */
  readonly inBox: boolean;
}

type Visitor = (element: XmlElement, walk: Walk) => (XmlElement | string)[];

function visit(node: XmlElement | string, walk: Walk): (XmlElement | string)[] {
  if (typeof node === "string") return [node];
  return (VISITORS[node.tag] ?? keep)(node, walk);
}

function keep(element: XmlElement, walk: Walk): [XmlElement] {
  return [{ ...element, children: contentOf(element, walk) }];
}

function contentOf({ children }: XmlElement, walk: Walk): (XmlElement | string)[] {
  return children.flatMap((child) => visit(child, walk));
}

const VISITORS: Readonly<Record<string, Visitor>> = {
  moveFrom: () => [],
  fldSimple: contentOf,
  ptab: (element) => [{ ...element, name: withTag(element, "tab"), tag: "tab" }],
  AlternateContent: readAlternatives,
  drawing: (element, walk) => (hasBox(element) ? boxesIn(element, walk) : [element]),
  p: readParagraph,
  tbl: (element, walk) => keep(element, { ...walk, around: merge(walk.around, lookOfTable(element)) }),
  tc: (element, walk) => keep(element, { ...walk, around: merge(walk.around, shadeIn(element, "tcPr")) }),
  txbxContent: (element, walk) =>
    keep(element, { ...walk, around: { ...walk.around, shaded: true }, inBox: true }),
  r: readRun,
};

function readParagraph(element: XmlElement, walk: Walk): XmlElement[] {
  const [kept] = keep(withLostTabs(element), {
    ...walk,
    around: merge(walk.around, lookOfParagraph(element, walk)),
  });
  return [walk.inBox ? { ...kept, children: [boxMark(element), ...kept.children] } : kept];
}

/** Some programs lose the tab of a text box and leave an empty run in its place; the paragraph's tab stops tell that one was. */
function withLostTabs(element: XmlElement): XmlElement {
  if (!childrenOf(element, "pPr").some((properties) => childrenOf(properties, "tabs").length > 0))
    return element;
  const { children } = element;
  return {
    ...element,
    children: children.map((child, at) =>
      isEmptyRun(child) && isRun(children[at - 1]) && isRun(children[at + 1])
        ? { ...child, children: [{ name: withTag(child, "tab"), tag: "tab", attributes: {}, children: [] }] }
        : child,
    ),
  };
}

function isRun(node: XmlElement | string | undefined): node is XmlElement {
  return typeof node === "object" && node.tag === "r";
}

function isEmptyRun(node: XmlElement | string): node is XmlElement {
  return isRun(node) && node.children.every((child) => typeof child === "object" && child.tag === "rPr");
}

/** The name of the bookmarks that tell paragraphs of text boxes; the converter keeps bookmarks, and little else. */
export const BOX_MARK = "keyfit-box";

function boxMark(element: XmlElement): XmlElement {
  return {
    name: withTag(element, "bookmarkStart"),
    tag: "bookmarkStart",
    attributes: { [withTag(element, "id")]: "0", [withTag(element, "name")]: BOX_MARK },
    children: [],
  };
}

/** New programs write a shape twice, for themselves and for old programs; only one is read. */
function readAlternatives(element: XmlElement, walk: Walk): (XmlElement | string)[] {
  const choice = childrenOf(element, "Choice")[0];
  const fallback = childrenOf(element, "Fallback")[0];
  if (choice && hasBox(choice)) return boxesIn(choice, walk);
  const chosen = fallback ?? choice;
  return chosen ? contentOf(chosen, walk) : [];
}

function hasBox(element: XmlElement): boolean {
  return descendantsOf(element, "txbxContent").length > 0;
}

const VML = "urn:schemas-microsoft-com:vml";

/** The text boxes of a drawing, as old programs write them. */
function boxesIn(element: XmlElement, walk: Walk): XmlElement[] {
  return descendantsOf(element, "txbxContent").map((content) => ({
    name: withTag(content, "pict"),
    tag: "pict",
    attributes: {},
    children: [
      {
        name: "v:textbox",
        tag: "textbox",
        attributes: { "xmlns:v": VML },
        children: visit(content, walk),
      },
    ],
  }));
}

function withTag({ name }: XmlElement, tag: string): string {
  return name.includes(":") ? `${name.slice(0, name.indexOf(":"))}:${tag}` : tag;
}

function readRun(element: XmlElement, walk: Walk): (XmlElement | string)[] {
  const reason = reasonOf(merge(walk.around, lookOfRun(element, walk.styles)));
  if (reason === undefined) return keep(element, walk);
  const text = descendantsOf(element, "t").map(textIn).join(" ");
  if (/[\p{L}\p{N}]/u.test(text)) walk.hidden.push({ text, reason });
  return [];
}

/** Letters of this many half points are not read by anybody. */
const TINY = 4;

function reasonOf({ vanish, size, white, shaded }: Look): HiddenReason | undefined {
  if (vanish) return "marked-hidden";
  if (size !== undefined && size <= TINY) return "tiny";
  return white && !shaded ? "background-colour" : undefined;
}

function lookOfRun(element: XmlElement, styles: StyleLooks): Look {
  return childrenOf(element, "rPr")
    .flatMap(({ children }) => children)
    .filter((child) => typeof child !== "string")
    .reduce<Look>((look, child) => {
      const own = child.tag === "rStyle" ? styles.get(attributeOf(child, "val") ?? "") : undefined;
      return merge(look, own ?? lookOf(child.tag, plain(child)));
    }, {});
}

function lookOfParagraph(element: XmlElement, { styles }: Walk): Look {
  const style = childrenOf(element, "pPr").flatMap((properties) => childrenOf(properties, "pStyle"))[0];
  const own = style ? (styles.get(attributeOf(style, "val") ?? "") ?? {}) : {};
  return merge(own, shadeIn(element, "pPr"));
}

/** Many table styles put colours behind the letters; plain grids do not. */
function lookOfTable(element: XmlElement): Look {
  const style = childrenOf(element, "tblPr").flatMap((properties) => childrenOf(properties, "tblStyle"))[0];
  const name = style ? (attributeOf(style, "val") ?? "") : "";
  return name === "" || /^(?:TableGrid|TableNormal|PlainTable\d*|Normal)/i.test(name) ? {} : { shaded: true };
}

function shadeIn(element: XmlElement, properties: string): Look {
  const shade = childrenOf(element, properties).flatMap((own) => childrenOf(own, "shd"))[0];
  return shade ? lookOf("shd", plain(shade)) : {};
}

/** What is told later holds, but for a shade, which stays behind all that is inside. */
function merge(outer: Look, inner: Look): Look {
  return { ...outer, ...inner, shaded: inner.shaded === true || outer.shaded === true };
}

/** Attributes by their names without prefixes. */
function plain({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.slice(key.indexOf(":") + 1), value]),
  );
}
