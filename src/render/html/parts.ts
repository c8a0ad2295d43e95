import type { Bar, Detail, Entry, Part } from "../outline/outline.js";
import { html, type Markup } from "./markup.js";

type Table = Extract<Part, { type: "table" }>;

/** A part of a chapter as HTML. */
export function partMarkup(part: Part): Markup {
  switch (part.type) {
    case "paragraph":
      return html`<p class="${part.tone ?? ""}">${part.text}</p>
`;
    case "facts":
      return factsMarkup(part.facts);
    case "bars":
      return html`${subheading(part.title)}${barsMarkup(part.bars)}`;
    case "table":
      return html`${subheading(part.title)}${tableMarkup(part)}`;
    case "entries":
      return html`${subheading(part.title ?? "")}<ul class="entries">
${part.entries.map(entryMarkup)}</ul>
`;
  }
}

/** Labels and what they say, as a description list. */
export function factsMarkup(facts: readonly Detail[]): Markup {
  const pairs = facts.map(
    (fact) => html`<div class="${fact.tone ?? ""}"><dt>${fact.label}</dt><dd>${fact.text}</dd></div>
`,
  );
  return html`<dl class="facts">
${pairs}</dl>
`;
}

/** A bar chart: a list of labels, each with its value in words and the bar as a drawing of the same. */
export function barsMarkup(bars: readonly Bar[]): Markup {
  const rows = bars.map(({ label, value, earned, possible }) => {
    const share = possible > 0 ? Math.round(Math.min(1, earned / possible) * 1000) / 10 : 0;
    return html`<li><span class="bar-label">${label}</span> <span class="bar-value">${value}</span>
<span class="bar" aria-hidden="true"><span style="width: ${share}%"></span></span></li>
`;
  });
  return html`<ul class="bars">
${rows}</ul>
`;
}

/** A table with its caption; `links` are the targets of the first column's cells, row by row. */
export function tableMarkup(table: Table, links: readonly (string | undefined)[] = []): Markup {
  const { columns, rows, total, caption, title } = table;
  const head = columns.map((column) => html`<th scope="col" class="${column.align}">${column.title}</th>`);
  const body = rows.map((cells, index) => rowMarkup(cells, table, links[index]));
  const foot = total ? html`<tfoot>${rowMarkup(total, table)}</tfoot>` : null;
  return html`<div class="scroll" role="region" aria-label="${title}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
${foot}
</table>
</div>
`;
}

function rowMarkup(cells: readonly string[], { columns }: Table, link?: string): Markup {
  const [first = "", ...others] = cells;
  const name = link === undefined ? html`${first}` : html`<a href="${link}">${first}</a>`;
  const rest = others.map(
    (cell, index) => html`<td class="${columns[index + 1]?.align ?? "left"}">${cell}</td>`,
  );
  return html`<tr><th scope="row">${name}</th>${rest}</tr>
`;
}

function entryMarkup({ title, aside, tone, details }: Entry): Markup {
  return html`<li class="entry"><p class="entry-title">${title} <span class="tag ${tone}">${aside}</span></p>
${details.length > 0 ? factsMarkup(details) : null}</li>
`;
}

function subheading(title: string): Markup {
  return title === ""
    ? html``
    : html`<h3>${title}</h3>
`;
}
