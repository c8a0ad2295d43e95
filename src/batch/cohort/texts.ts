/** A text without characters that no page may hold: they become U+FFFD. */
export function clean(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu,
    "\ufffd",
  );
}

/** A path within the output folder as a relative address, each of its names encoded; it never leads out of the folder. */
export function handOutPath(path: string): string {
  return path
    .split("/")
    .filter((name) => name !== "" && name !== "." && name !== "..")
    .map((name) => encodeURIComponent(clean(name)))
    .join("/");
}
