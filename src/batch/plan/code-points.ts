/** Compares two texts by code point, which no locale and no platform changes. UTF-16 order differs behind U+D7FF. */
export function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const a = one.charCodeAt(at);
    const b = other.charCodeAt(at);
    if (a !== b) return rank(a) - rank(b);
  }
  return one.length - other.length;
}

/** Compares two names as people see them, so that the way a file system composes accents does not matter. */
export function compareNames(one: string, other: string): number {
  return compareCodePoints(one.normalize("NFC"), other.normalize("NFC")) || compareCodePoints(one, other);
}

/** Compares two paths with slashes folder by folder, in the order of a walk. */
export function comparePaths(one: string, other: string): number {
  const ours = one.split("/");
  const theirs = other.split("/");
  for (let at = 0; at < Math.min(ours.length, theirs.length); at++) {
    const order = compareNames(ours[at] ?? "", theirs[at] ?? "");
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
}

/** Moves surrogates, which stand for the code points above all others, behind the rest. */
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
