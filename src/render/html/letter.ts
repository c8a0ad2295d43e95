import type { GapReport } from "../../report/schema.js";
import { amount, letterSentence, WORDS } from "../sentences.js";
import { checkId } from "./annotations.js";
import { html, type Markup } from "./markup.js";

/** The checks of the cover letter, with the letter's own words linked to their place in its text. */
export function letterMarkup(letter: NonNullable<GapReport["letter"]>): Markup {
  const items = letter.checks.map((check, index) => {
    const quotes = check.quotes.map(
      (
        { quote },
        at,
      ) => html`<li><a class="quote" href="#${checkId(index, at)}">“<bdi>${quote}</bdi>”</a></li>
`,
    );
    const tone = check.ok ? "good" : "fair";
    return html`<li class="entry" id="${checkId(index)}"><p class="entry-title"><span class="tag ${tone}">${check.ok ? WORDS.good : WORDS.attention}</span> ${letterSentence(check)}</p>
${
  quotes.length > 0
    ? html`<ul class="quotes">
${quotes}</ul>`
    : null
}</li>
`;
  });
  return html`<p class="quiet">${amount(letter.words, "word")}</p>
<ul class="entries">
${items}</ul>
`;
}
