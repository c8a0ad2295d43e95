import { html, type Markup } from "../../render/html/markup.js";
import type { Batch } from "../batch.js";
import { dayInWords, guideSentence, WORDS, whole } from "./words.js";

/** What the batch is: day, guide, postings, how many were checked, and that a person decides. */
export function headMarkup(batch: Batch): Markup {
  const { guide, targets, redacted } = batch;
  const postings = targets.filter(({ id }) => id !== "guide").map(({ label }) => label);
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [WORDS.asOf, [dayInWords(batch.asOf)]],
    [WORDS.guide, [guide ? guideSentence(guide.label, guide.version) : WORDS.noGuide]],
    [
      postings.length > 1 ? WORDS.postings : WORDS.posting,
      postings.length > 0 ? postings : [WORDS.guideAlone],
    ],
  ];
  return html`<dl class="facts">
${facts.map(factMarkup)}</dl>
${countsMarkup(batch)}
<p class="decide"><strong>${WORDS.decide}</strong> ${WORDS.decideWhy}</p>
${redacted ? html`<p class="quiet">${WORDS.redacted}</p>` : null}`;
}

function factMarkup([label, texts]: readonly [string, readonly string[]]): Markup {
  return html`<div><dt>${label}</dt>${texts.map((text) => html`<dd><bdi>${text}</bdi></dd>`)}</div>
`;
}

function countsMarkup({ candidates, leftOut }: Batch): Markup {
  const count = (status: string) => candidates.filter((candidate) => candidate.status === status).length;
  const counts: readonly (readonly [string, number, string])[] = [
    ["", count("done"), WORDS.checked],
    ["poor", count("failed"), WORDS.failed],
    ["", count("duplicate"), WORDS.duplicates],
    ["", leftOut.length, WORDS.leftOut],
  ];
  const items = counts.map(
    ([tone, number, label]) =>
      html`<li class="${number > 0 ? tone : ""}"><b>${whole(number)}</b> <span>${label}</span></li>
`,
  );
  return html`<ul class="counts">
${items}</ul>`;
}
