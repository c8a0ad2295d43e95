import { html, type Markup } from "../../render/html/markup.js";
import { cutSentence } from "./words.js";

/** A table that is cut off behind its first rows; the page's script can add the rest. */
export interface LongTable {
  readonly markup: Markup;
  /** The rows that are not in the markup. */
  readonly rest: readonly (readonly string[])[];
}

/** How a column stands: names are set apart from the direction of the text around them. */
export type ColumnKind = "name" | "text" | "number";

const SHOWN_AT_FIRST = 100;

/** A table of texts with a caption for screen readers; `id` is unique in the page. */
export function longTable(
  id: string,
  caption: string,
  columns: readonly (readonly [title: string, kind: ColumnKind])[],
  rows: readonly (readonly string[])[],
): LongTable {
  const head = columns.map(([title, kind]) => html`<th scope="col" class="${kind}">${title}</th>`);
  const body = rows.slice(0, SHOWN_AT_FIRST).map((cells) => {
    const fields = cells.map((cell, place) => {
      const kind = columns[place]?.[1] ?? "text";
      if (place === 0) return html`<th scope="row" class="${kind}"><bdi>${cell}</bdi></th>`;
      return html`<td class="${kind}"><bdi>${cell}</bdi></td>`;
    });
    return html`<tr>${fields}</tr>
`;
  });
  const cut =
    rows.length > SHOWN_AT_FIRST
      ? html`<p class="quiet cut">${cutSentence(SHOWN_AT_FIRST, rows.length)}</p>
`
      : null;
  return {
    markup: html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="long" id="${id}">
<caption class="hidden-text">${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
${cut}`,
    rest: rows.slice(SHOWN_AT_FIRST),
  };
}
