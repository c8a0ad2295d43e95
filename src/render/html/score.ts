import type { GapReport } from "../../report/schema.js";
import { decimal } from "../decimal.js";
import { countStatuses, numberFindings } from "../describe.js";
import { ledgerTable, scoreBars } from "../outline/score-chapter.js";
import { countsSentence, SCORE_REASON, STATUS, WORDS } from "../sentences.js";
import { findingId } from "./annotations.js";
import { html, type Markup } from "./markup.js";
import { barsMarkup, tableMarkup } from "./parts.js";

/** The score as a figure, its parts as bars, and the ledger that adds up to it. */
export function scoreMarkup(report: GapReport): Markup {
  const charts = scoreBars(report).map(
    (chart) => html`<div><h3>${chart.title}</h3>
${barsMarkup(chart.bars)}</div>
`,
  );
  return html`<div class="score">
${figure(report)}
<div class="score-words">
${verdict(report)}
${counts(report)}
</div>
</div>
<div class="charts">
${charts}</div>
${ledger(report)}`;
}

function figure({ score: { total } }: GapReport): Markup {
  const label = total === null ? WORDS.noScore : `${WORDS.score}: ${decimal(total)} ${WORDS.outOf}`;
  const arc =
    total === null
      ? null
      : html`<circle class="arc" cx="60" cy="60" r="52" pathLength="100" stroke-dasharray="${total} 100" />`;
  return html`<figure>
<svg viewBox="0 0 120 120" role="img" aria-label="${label}">
<circle class="track" cx="60" cy="60" r="52" />
${arc}
<text x="60" y="66" class="total">${total === null ? "–" : decimal(total)}</text>
<text x="60" y="84" class="unit">${total === null ? WORDS.noScore : WORDS.outOf}</text>
</svg>
</figure>`;
}

function verdict({ score: { total, reason } }: GapReport): Markup | null {
  return total === null ? html`<p class="fair">${reason ? SCORE_REASON[reason] : WORDS.noScore}</p>` : null;
}

function counts(report: GapReport): Markup {
  const numbers = countStatuses(report);
  const items = (["shown", "claimed", "missing"] as const).map(
    (status) => html`<li class="${status}"><b>${numbers[status]}</b> <span>${STATUS[status]}</span></li>
`,
  );
  return html`<p>${countsSentence(numbers)}</p>
<ul class="counts" aria-hidden="true">
${items}</ul>`;
}

function ledger(report: GapReport): readonly Markup[] {
  const numbers = new Map(numberFindings(report).map(({ number, finding }) => [finding.id, number]));
  const links = report.score.ledger.map((line) => {
    const number = numbers.get(line.credited ?? line.keywords[0] ?? "");
    return number === undefined ? undefined : `#${findingId(number)}`;
  });
  return ledgerTable(report).map(
    (table) => html`<details open="open">
<summary><h3>${table.title}</h3></summary>
${tableMarkup(table, links)}</details>
`,
  );
}
