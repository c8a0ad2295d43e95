import { html, type Markup } from "../../render/html/markup.js";
import type { Column, PreparedTarget, Spread } from "./prepare-target.js";
import { bandWords, otherKeywords, shareWords, spreadSentence, tenths, WORDS, whole } from "./words.js";

const SHOWN_AT_FIRST = 10;

/** How the scores are spread, and what the group lacks most, side by side. */
export function groupMarkup({ spread, columns, rows, index }: PreparedTarget): Markup {
  return html`<div class="charts">
<div>
<h4>${WORDS.distribution}</h4>
${spread ? spreadMarkup(spread) : html`<p class="quiet">${WORDS.noScores}</p>`}
</div>
<div>
<h4 id="lacks-${index + 1}">${WORDS.lacks}</h4>
${lacksMarkup(columns, rows.length)}
</div>
</div>`;
}

function spreadMarkup(spread: Spread): Markup {
  const { bands, mean, median, count } = spread;
  const most = Math.max(1, ...bands.map(({ people }) => people));
  const bars = bands.map(({ people }) => {
    const height = tenths((100 * people) / most);
    return html`<span style="height: ${height}%">${people > 0 ? html`<i>${whole(people)}</i>` : null}</span>`;
  });
  const rows = bands.map(
    ({
      from,
      to,
      people,
    }) => html`<tr><th scope="row">${bandWords(from, to)}</th><td class="number">${whole(people)}</td></tr>
`,
  );
  return html`<p>${spreadSentence(spread)}</p>
<figure class="histogram${bands.length > 10 ? " fine" : ""}" aria-hidden="true">
<div class="columns">${bars}
${count > 1 ? html`<b class="at mean" style="left: ${tenths(mean)}%"></b><b class="at median" style="left: ${tenths(median)}%"></b>` : null}</div>
<div class="axis"><span>0</span><span>20</span><span>40</span><span>60</span><span>80</span><span>100</span></div>
${count > 1 ? html`<figcaption><span class="key mean"></span>${WORDS.mean} <span class="key median"></span>${WORDS.median}</figcaption>` : null}
</figure>
<details>
<summary>${WORDS.distributionTable}</summary>
<table>
<caption class="hidden-text">${WORDS.distributionCaption}</caption>
<thead><tr><th scope="col">${WORDS.scoreBand}</th><th scope="col" class="number">${WORDS.people}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</details>`;
}

function lacksMarkup(columns: readonly Column[], people: number): Markup {
  const lacked = columns.filter(({ counts }) => counts.m + counts.l + counts.c > 0);
  if (lacked.length === 0) return html`<p class="good">${WORDS.nothingLacked}</p>`;
  const rest = lacked.slice(SHOWN_AT_FIRST);
  return html`<p>${WORDS.lacksLead}</p>
<p class="legend" aria-hidden="true"><span class="key m"></span>${WORDS.missing} <span class="key l"></span>${WORDS.letterPart} <span class="key c"></span>${WORDS.claimedPart}</p>
<ul class="bars">
${lacked.slice(0, SHOWN_AT_FIRST).map((column) => barMarkup(column, people))}</ul>
${
  rest.length > 0
    ? html`<details>
<summary>${otherKeywords(rest.length)}</summary>
<ul class="bars">
${rest.map((column) => barMarkup(column, people))}</ul>
</details>`
    : null
}`;
}

function barMarkup({ keyword, counts }: Column, people: number): Markup {
  const width = (count: number) => tenths((100 * count) / Math.max(1, people));
  const others = [
    counts.l > 0 ? `${whole(counts.l)} ${WORDS.letterPart}` : "",
    counts.c > 0 ? `${whole(counts.c)} ${WORDS.claimedPart}` : "",
  ].filter((text) => text !== "");
  return html`<li><span class="bar-label"><bdi>${keyword.label}</bdi>${keyword.importance === "required" ? html` <span class="tag">${WORDS.required}</span>` : null}</span>
<span class="bar-value">${shareWords(counts.m, people)}${others.length > 0 ? html`<span class="hidden-text">; ${others.join(", ")}</span>` : null}</span>
<span class="bar" aria-hidden="true"><span class="m" style="width: ${width(counts.m)}%"></span><span class="l" style="width: ${width(counts.l)}%"></span><span class="c" style="width: ${width(counts.c)}%"></span></span></li>
`;
}
