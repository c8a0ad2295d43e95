import { readXml } from "./read-xml.js";

/** An element of an XML part with what stands in it. */
export interface XmlElement {
  /** Its name as written, with the prefix of its namespace. */
  readonly name: string;
  /** Its name without the prefix. */
  readonly tag: string;
  /** Its attributes by their names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Reads a whole XML part as a tree.
 *
 * @throws KeyfitError `corrupt-file`, as `readXml` does.
 */
export function readTree(xml: string): XmlElement {
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open = [root];
  readXml(xml, {
    open(tag, _attributes, { name, attributes }) {
      const element = { name, tag, attributes, children: [] as (XmlElement | string)[] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)?.children.push(text),
  });
  return root.children.find((child): child is XmlElement => typeof child !== "string") as XmlElement;
}

/** A tree as XML. */
export function writeTree(node: XmlElement | string): string {
  if (typeof node === "string") return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  return `<${node.name}${attributes.join("")}>${node.children.map(writeTree).join("")}</${node.name}>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The elements directly in another that have a tag. */
export function childrenOf({ children }: XmlElement, tag: string): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== "string" && child.tag === tag);
}

/** All elements in another that have a tag, but for those inside one that has it. */
export function descendantsOf({ children }: XmlElement, tag: string): XmlElement[] {
  return children.flatMap((child): XmlElement[] => {
    if (typeof child === "string") return [];
    return child.tag === tag ? [child] : descendantsOf(child, tag);
  });
}

/** An attribute's value by its name without the prefix. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];
}

/** The text in an element, whatever stands around its parts. */
export function textIn(node: XmlElement | string): string {
  return typeof node === "string" ? node : node.children.map(textIn).join("");
}
