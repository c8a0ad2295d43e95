import { readXml } from "../xml/read-xml.js";

/** What decides whether letters are seen, as far as a style or a run says it. */
export interface Look {
  /** Marked as hidden text. */
  readonly vanish?: boolean;
  /** Letters in white, or in the page's own colour. */
  readonly white?: boolean;
  /** Height of the letters in half points. */
  readonly size?: number;
  /** Whether something other than white lies behind the letters. */
  readonly shaded?: boolean;
}

/** The looks of a document's styles by their ids, what they are based on counted in. */
export type StyleLooks = ReadonlyMap<string, Look>;

/** The look that some run properties tell, element by element (ECMA-376 part 1, 17.3.2). */
export function lookOf(tag: string, attributes: Readonly<Record<string, string>>): Look {
  const { val } = attributes;
  if (tag === "vanish" || tag === "specVanish") return { vanish: !/^(?:0|false|off)$/.test(val ?? "") };
  if (tag === "color") return { white: isWhite(val) || isPageColour(attributes) };
  if (tag === "sz") return { size: Number(val) };
  if (tag === "highlight") return { shaded: val !== undefined && val !== "none" && val !== "white" };
  if (tag === "shd") return { shaded: isShade(attributes) };
  return {};
}

function isWhite(color: string | undefined): boolean {
  return /^f[c-f]f[c-f]f[c-f]$/i.test(color ?? "");
}

/** The theme's first background colour, unless it is made darker. */
function isPageColour({ themeColor, themeShade, themeTint }: Readonly<Record<string, string>>): boolean {
  return (
    /^(?:background1|light1)$/.test(themeColor ?? "") && themeShade === undefined && themeTint === undefined
  );
}

function isShade({ fill, themeFill }: Readonly<Record<string, string>>): boolean {
  if (themeFill !== undefined) return !/^(?:background1|light1)$/.test(themeFill);
  return fill !== undefined && fill !== "auto" && !isWhite(fill);
}

/**
 * Reads the looks of a document's paragraph and character styles.
 *
 * @throws KeyfitError `corrupt-file` when the part is not sound XML.
 */
export function readStyleLooks(xml: string | undefined): StyleLooks {
  if (xml === undefined) return new Map();
  const own = new Map<string, { based?: string; look: Look }>();
  let style: { based?: string; look: Look } | undefined;
  let inRun = false;
  readXml(xml, {
    open(tag, attributes) {
      if (tag === "style") {
        style = { look: {} };
        own.set(attributes.styleId ?? "", style);
      } else if (style && tag === "basedOn" && attributes.val !== undefined) style.based = attributes.val;
      else if (tag === "rPr") inRun = true;
      else if (style && (inRun || tag === "shd")) style.look = { ...style.look, ...lookOf(tag, attributes) };
    },
    close(tag) {
      if (tag === "rPr") inRun = false;
      if (tag === "style") style = undefined;
    },
  });
  return new Map([...own.keys()].map((id) => [id, resolve(own, id, 0)]));
}

/** Longer chains of styles are circles. */
const LONGEST_CHAIN = 20;

function resolve(own: ReadonlyMap<string, { based?: string; look: Look }>, id: string, depth: number): Look {
  const style = own.get(id);
  if (!style || depth > LONGEST_CHAIN) return {};
  return { ...(style.based === undefined ? {} : resolve(own, style.based, depth + 1)), ...style.look };
}
