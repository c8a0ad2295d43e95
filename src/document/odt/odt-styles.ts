import type { HiddenReason } from "../document.js";
import { attributeOf, childrenOf, descendantsOf, type XmlElement } from "../xml/xml-tree.js";

/** What a style says of the letters in it. */
export interface OdtStyle {
  readonly bold: boolean;
  /** Why its letters are not seen; nothing where they are. */
  readonly hidden?: HiddenReason;
}

const PLAIN: OdtStyle = { bold: false };

/** The styles of an OpenDocument text by name, what they are based on counted in (OASIS OpenDocument 1.3, 16.2). */
export function readOdtStyles(parts: readonly XmlElement[]): (name: string | undefined) => OdtStyle {
  const own = new Map(
    parts
      .flatMap((part) => descendantsOf(part, "style"))
      .map((style) => [attributeOf(style, "name") ?? "", style]),
  );
  const read = new Map<string, OdtStyle>();
  const resolve = (name: string | undefined, depth: number): OdtStyle => {
    const style = own.get(name ?? "");
    if (name === undefined || !style || depth > LONGEST_CHAIN) return PLAIN;
    const known = read.get(name) ?? merge(resolve(attributeOf(style, "parent-style-name"), depth + 1), style);
    read.set(name, known);
    return known;
  };
  return (name) => resolve(name, 0);
}

/** Longer chains of styles are circles. */
const LONGEST_CHAIN = 20;
/** Letters of fewer points are not read by anybody. */
const TINY = 2;

function merge(base: OdtStyle, style: XmlElement): OdtStyle {
  const [text] = childrenOf(style, "text-properties");
  if (!text) return base;
  const weight = attributeOf(text, "font-weight");
  const bold = weight === undefined ? base.bold : weight === "bold" || Number(weight) >= 600;
  const hidden = hiddenBy(text) ?? base.hidden;
  return { bold, ...(hidden && { hidden }) };
}

function hiddenBy(text: XmlElement): HiddenReason | undefined {
  if (attributeOf(text, "display") === "none") return "marked-hidden";
  const size = attributeOf(text, "font-size");
  if (size?.endsWith("pt") && Number.parseFloat(size) <= TINY) return "tiny";
  const behind = attributeOf(text, "background-color");
  const isPlain = behind === undefined || behind === "transparent" || isWhite(behind);
  return isWhite(attributeOf(text, "color")) && isPlain ? "background-colour" : undefined;
}

function isWhite(color: string | undefined): boolean {
  return /^#f[c-f]f[c-f]f[c-f]$/i.test(color ?? "");
}
