import { readXml } from "../xml/read-xml.js";
import type { SafePackage } from "./safe-package.js";

/** Something that the main part refers to. */
export interface Relation {
  /** The last word of its type, such as "header" or "hyperlink". */
  readonly type: string;
  /** The part's name in the package, or the address of what lies outside. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * What the main part refers to, in the order of the list.
 *
 * @throws KeyfitError `corrupt-file` when the list is not sound XML.
 */
export function relationsOf({ mainPart, parts }: SafePackage): Relation[] {
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  const list = parts.get(`${folder}_rels/${mainPart.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (list === undefined) return relations;
  readXml(list, {
    open(tag, { Type = "", Target = "", TargetMode = "" }) {
      if (tag !== "Relationship") return;
      const external = TargetMode === "External";
      const target = external ? Target : Target.startsWith("/") ? Target.slice(1) : folder + Target;
      relations.push({ type: Type.slice(Type.lastIndexOf("/") + 1), target, external });
    },
  });
  return relations;
}
