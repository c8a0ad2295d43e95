const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu;
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The text on one line without what could steer a terminal or turn the text around it: control characters become
 * spaces, marks of writing direction vanish, and halves of surrogate pairs become U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, " ").replace(DIRECTION_MARKS, "").replace(LONE_SURROGATES, "\ufffd");
}
