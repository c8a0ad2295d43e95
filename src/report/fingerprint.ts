/**
 * Returns a digest of a value: the same content, the same digest. FNV-1a with 32 bits (Fowler, Noll and Vo) over the
 * UTF-16 units of its JSON; it tells versions of data apart and protects against nothing.
 */
export function fingerprint(value: object): string {
  const known = digests.get(value);
  if (known !== undefined) return known;
  const json = JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let at = 0; at < json.length; at++) {
    hash = Math.imul(hash ^ json.charCodeAt(at), 0x01000193);
  }
  const digest = `fnv1a32:${(hash >>> 0).toString(16).padStart(8, "0")}`;
  digests.set(value, digest);
  return digest;
}

/** Guides are large and never changed. */
const digests = new WeakMap<object, string>();
