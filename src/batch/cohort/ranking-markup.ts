import { html, type Markup } from "../../render/html/markup.js";
import { countLetters, type PreparedTarget, type Row } from "./prepare-target.js";
import { handOutPath } from "./texts.js";
import { cutSentence, NO_SCORE_WORDS, rangeWords, tenths, WORDS, whole } from "./words.js";

const SHOWN_WITHOUT_SCRIPT = 200;

/** The ranking as it is without JavaScript: a plain table of the first rows. */
export function rankingMarkup({ rows }: PreparedTarget): Markup {
  const shown = rows.slice(0, SHOWN_WITHOUT_SCRIPT);
  const columns = [
    WORDS.rank,
    WORDS.name,
    WORDS.score,
    WORDS.shown,
    WORDS.claimed,
    WORDS.letter,
    WORDS.missing,
    WORDS.years,
    WORDS.notes,
  ];
  return html`<div class="static">
<p class="quiet">${WORDS.needsScript}</p>
<div class="scroll" role="region" aria-label="${WORDS.ranking}" tabindex="0">
<table class="ranking">
<thead><tr>${columns.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${shown.map(rowMarkup)}</tbody>
</table>
</div>
${rows.length > shown.length ? html`<p class="quiet">${cutSentence(shown.length, rows.length)}</p>` : null}
</div>`;
}

function rowMarkup(row: Row): Markup {
  const { candidate, result } = row;
  const counts = countLetters(result.statuses);
  const numbers = [counts.s, counts.c, counts.l, counts.m].map(
    (count) => html`<td class="number">${whole(count)}</td>`,
  );
  const years = candidate.years === null ? WORDS.none : tenths(candidate.years);
  return html`<tr><td>${rankText(row)}</td><th scope="row"><a href="${handOutPath(result.html)}"><bdi>${candidate.name}</bdi></a></th><td>${scoreText(row)}</td>${numbers}<td class="number">${years}</td><td class="note">${candidate.notices.join(" ")}</td></tr>
`;
}

function rankText({ rank, tied, bestRank, worstRank }: Row): Markup {
  if (rank === null) return html`${WORDS.none}`;
  const range =
    bestRank !== null && worstRank !== null && bestRank !== worstRank
      ? html` <small>${rangeWords(bestRank, worstRank)}</small>`
      : null;
  return html`${`${whole(rank)}${tied ? "=" : ""}`}${range}`;
}

function scoreText({ result }: Row): Markup {
  const { score, low, high, reason } = result;
  if (score === null) return html`<small>${NO_SCORE_WORDS[reason ?? ""] ?? reason ?? WORDS.none}</small>`;
  const range =
    low !== null && high !== null && low < high ? html`<small>, ${rangeWords(low, high)}</small>` : null;
  return html`<b>${tenths(score)}</b>${range}`;
}
