import type { Evidence, Finding, GapReport, Near, Rejected } from "../../report/schema.js";
import {
  describeEvidence,
  describeNear,
  describePlace,
  describeRejected,
  labelsOf,
  type NumberedFinding,
  numberFindings,
  splitSentence,
} from "../describe.js";
import {
  ASKED_BY,
  amount,
  IMPORTANCE,
  KIND_OF_ONE,
  NEAR,
  REJECTION,
  STATUS_GROUP,
  WORDS,
} from "../sentences.js";
import { findingId, placeId } from "./annotations.js";
import { html, type Markup } from "./markup.js";

type LabelOf = (id: string) => string;

/** Every keyword that is asked for, with its quotations, each linked to its place in the documents' own text. */
export function findingsMarkup(report: GapReport): Markup {
  const numbered = numberFindings(report);
  const labelOf = labelsOf(report);
  const groups = (["shown", "claimed", "missing"] as const).map((status) => {
    const group = numbered.filter(({ finding }) => finding.status === status);
    if (group.length === 0) return html``;
    const { title, lead } = STATUS_GROUP[status];
    return html`<h3>${title}</h3>
<p class="lead">${lead}</p>
<ul class="findings ${status}">
${group.map((one) => findingMarkup(one, labelOf))}</ul>
`;
  });
  return html`${groups}`;
}

function findingMarkup({ number, finding }: NumberedFinding, labelOf: LabelOf): Markup {
  const evidence = finding.evidence.map((place, index) =>
    evidenceMarkup(place, placeId("evidence", number, index), labelOf),
  );
  const rejected = finding.rejected.map((place, index) =>
    rejectedMarkup(place, placeId("rejected", number, index), labelOf),
  );
  const near = finding.near.map((place, index) => nearMarkup(place, placeId("near", number, index)));
  const quotes = [...evidence, ...rejected, ...near];
  return html`<li class="finding" id="${findingId(number)}">
<h4><span class="number">${number}</span> ${finding.label}</h4>
<p class="wanted-by"><span class="tag">${KIND_OF_ONE[finding.kind]}</span> ${askedMarkup(finding, number)}</p>
${
  quotes.length > 0
    ? html`<ul class="quotes">
${quotes}</ul>`
    : null
}
</li>
`;
}

function askedMarkup({ askedBy }: Finding, number: number): Markup {
  const sides = askedBy.map(({ by, importance, years, quote }, index) => {
    const link = quote
      ? html` <a class="quote" href="#${placeId("asked", number, index)}">“<bdi>${quote.quote}</bdi>”</a>`
      : null;
    const time = years === undefined ? null : html`, ${amount(years, "year")}`;
    return html`<span class="side">${ASKED_BY[by]}: ${IMPORTANCE[importance]}${time}${link}</span> `;
  });
  return html`${sides}`;
}

function evidenceMarkup(place: Evidence, id: string, labelOf: LabelOf): Markup {
  return html`<li><a class="quote" href="#${id}">${quotation(place, place.strength)}</a>
<span class="quiet">${describePlace(place)}; ${describeEvidence(place, labelOf)}</span></li>
`;
}

function rejectedMarkup(place: Rejected, id: string, labelOf: LabelOf): Markup {
  return html`<li><a class="quote" href="#${id}">${quotation(place, "rejected")}</a>
<span class="quiet"><b class="why">${WORDS.notCounted}, ${REJECTION[place.reason].mark}.</b> ${describePlace(place)}; ${describeRejected(place, labelOf)}</span></li>
`;
}

function nearMarkup(place: Near, id: string): Markup {
  return html`<li><a class="quote" href="#${id}">${quotation(place, "rejected")}</a>
<span class="quiet"><b class="why">${WORDS.near}, ${NEAR[place.reason].mark}.</b> ${describePlace(place)}; ${describeNear(place)}</span></li>
`;
}

function quotation(place: Evidence | Rejected | Near, look: "shown" | "claimed" | "rejected"): Markup {
  const [before, quote, after] = splitSentence(place);
  const marked =
    look === "rejected"
      ? html`<span class="rejected">${quote}</span>`
      : html`<mark class="${look}">${quote}</mark>`;
  return html`“<bdi>${before}${marked}${after}</bdi>”`;
}
