/** A piece of HTML that is safe to put into a page: made by {@link html} only. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | null | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A template tag: the template's own text is HTML, every string put into it is escaped, pieces of {@link Markup} are put
 * in as they are, and null gives nothing.
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: template.map((text, index) => text + written(values[index] ?? null)).join("") };
}

/** Text that is not escaped: for the page's own style sheet alone, never for anything from a report. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Text for HTML and XML: special characters as entities, characters that neither allows as U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function written(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map((piece) => piece.markup).join("");
}
