import type { Gap, GapReport } from "../../report/schema.js";
import { decimal } from "../decimal.js";
import { describeWhere, gapStatusesOf, labelsOf, numberFindings } from "../describe.js";
import { ACTION, IMPORTANCE, KIND_OF_ONE, unitOf, WORDS } from "../sentences.js";
import { findingId, sectionId } from "./annotations.js";
import { html, type Markup } from "./markup.js";

/** What is lacking, dearest first: points, what to do, and links to where it could stand. */
export function gapsMarkup(report: GapReport): Markup {
  if (report.gaps.length === 0) return html`<p class="good">${WORDS.noGaps}</p>`;
  const numbers = new Map(numberFindings(report).map(({ number, finding }) => [finding.id, number]));
  const items = report.gaps.map((gap) => gapMarkup(gap, report, numbers.get(gap.id)));
  return html`<p class="lead">${WORDS.gapsLead}</p>
<ol class="gaps">
${items}</ol>
`;
}

function gapMarkup(gap: Gap, report: GapReport, number: number | undefined): Markup {
  const label =
    number === undefined ? html`${gap.label}` : html`<a href="#${findingId(number)}">${gap.label}</a>`;
  return html`<li class="gap ${gap.status}">
<p class="points"><b>+${decimal(gap.points)}</b> ${unitOf(gap.points, "point")}</p>
<div>
<h3>${label}</h3>
<p class="tags"><span class="tag ${gap.status}">${gapStatusesOf(report)(gap)}</span> <span class="tag">${IMPORTANCE[gap.importance]}</span> <span class="tag">${KIND_OF_ONE[gap.kind]}</span></p>
<p>${ACTION[gap.action]}</p>
${gap.advice ? html`<p>${gap.advice}</p>` : null}
${where(gap, report)}
${alternatives(gap, report)}
</div>
</li>
`;
}

function where(gap: Gap, report: GapReport): Markup | null {
  if (gap.where.length === 0) return null;
  const places = gap.where.map((place) => {
    const text = describeWhere(place);
    const sections = report.documents[place.document]?.sections ?? [];
    const index = sections.findIndex(({ start, end }) => start === place.start && end > start);
    return index < 0
      ? html`<li>${text}</li>`
      : html`<li><a href="#${sectionId(place.document, index)}">${text}</a></li>`;
  });
  return html`<div class="row"><span class="label">${WORDS.where}</span> <ul class="inline">${places}</ul></div>`;
}

function alternatives(gap: Gap, report: GapReport): Markup | null {
  if (gap.alternatives.length === 0) return null;
  const names = gap.alternatives.map(labelsOf(report)).join(", ");
  return html`<div class="row"><span class="label">${WORDS.instead}</span> <span>${names}</span></div>`;
}
