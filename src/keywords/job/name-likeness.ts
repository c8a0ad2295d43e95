import { stemOf } from "../../text/stem.js";
import { tokenize } from "../../text/tokens.js";

/** The stems of a name's words. */
export function stemsOf(name: string): string[] {
  return tokenize(name).map(({ key }) => stemOf(key));
}

/** The first letters of a name's words, lower case: "dns" of "Domain Name System". */
export function initialsOf(name: string): string {
  return (name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.charAt(0).toLowerCase()).join("");
}

/** A name's letters and digits alone, lower case. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
