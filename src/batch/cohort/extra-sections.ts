import { html, type Markup } from "../../render/html/markup.js";
import type { Batch } from "../batch.js";
import type { Comparison } from "../compare.js";
import type { Fairness } from "../fairness/measure-fairness.js";
import type { MoreRows } from "./encode-data.js";
import { type LongTable, longTable } from "./long-table.js";
import {
  byAttribute,
  changeSentence,
  cutOffSentence,
  earlierSentence,
  gainedSentence,
  LEFT_OUT_WORDS,
  peopleCount,
  percent,
  ratioWords,
  signed,
  tenths,
  WORDS,
  whole,
} from "./words.js";

/** A section of the page, and the rows of its tables that the script adds. */
export interface ExtraSection {
  readonly markup: Markup;
  readonly more: MoreRows;
}

const TOP_GAINS = 5;

/** Who gained what since an earlier run, a block for each target. */
export function progressSection(comparison: Comparison, batch: Batch): ExtraSection {
  const more: Record<string, LongTable["rest"]> = {};
  const put = (id: string, table: LongTable) => {
    if (table.rest.length > 0) more[id] = table.rest;
    return table.markup;
  };
  const blocks = batch.targets.map((target, index) => {
    const rows = comparison.rows
      .filter((row) => row.target === target.id)
      .sort((a, b) => (b.change ?? Number.NEGATIVE_INFINITY) - (a.change ?? Number.NEGATIVE_INFINITY) || 0);
    const id = `progress-${index + 1}`;
    const table = longTable(
      id,
      WORDS.progress,
      [
        [WORDS.name, "name"],
        [WORDS.before, "number"],
        [WORDS.after, "number"],
        [WORDS.change, "number"],
        [WORDS.gained, "text"],
        [WORDS.lost, "text"],
      ],
      rows.map(({ name, before, after, change, gained, lost }) => [
        name,
        before === null ? WORDS.none : tenths(before),
        after === null ? WORDS.none : tenths(after),
        change === null ? WORDS.none : signed(change),
        gained.join(", "),
        lost.join(", "),
      ]),
    );
    return html`<div data-target="${index}">
<h3><bdi>${target.label}</bdi></h3>
${rows.length === 0 ? html`<p class="quiet">${WORDS.nobodyCompared}</p>` : html`${progressWords(rows)}${put(id, table)}`}
</div>
`;
  });
  const lists = (
    [
      ["added", WORDS.added, comparison.added],
      ["gone", WORDS.gone, comparison.gone],
    ] as const
  ).flatMap(([id, title, names]) => {
    if (names.length === 0) return [];
    const table = longTable(
      id,
      title,
      [[WORDS.name, "name"]],
      names.map((name) => [name]),
    );
    return html`<details>
<summary>${title}: ${peopleCount(names.length)}</summary>
${put(id, table)}</details>
`;
  });
  return {
    markup: html`<p class="lead">${earlierSentence(comparison.earlierAsOf, comparison.earlierVersion)}</p>
${blocks}${lists}`,
    more,
  };
}

function progressWords(rows: Comparison["rows"]): Markup {
  const changes = rows.flatMap(({ change }) => (change === null ? [] : [change]));
  const gains = new Map<string, number>();
  for (const { gained } of rows) for (const label of gained) gains.set(label, (gains.get(label) ?? 0) + 1);
  const top = [...gains].sort(([, a], [, b]) => b - a).slice(0, TOP_GAINS);
  const rose = changes.filter((change) => signed(change).startsWith("+")).length;
  const fell = changes.filter((change) => signed(change).startsWith("−")).length;
  return html`<p>${changeSentence(rose, fell, changes.length - rose - fell)}</p>
${top.length > 0 ? html`<p>${gainedSentence(top)}</p>` : null}
`;
}

/** How often groups of people would be selected by score, a block for each target. */
export function fairnessSection(fairness: Fairness, batch: Batch): Markup {
  const blocks = batch.targets.map((target, index) => {
    const tables = fairness.tables.filter((table) => table.target === target.id);
    if (tables.length === 0) return html``;
    return html`<div data-target="${index}">
<h3><bdi>${target.label}</bdi></h3>
${tables.map(fairnessTable)}</div>
`;
  });
  const notes = fairness.notes.map(
    (note) => html`<li>${note}</li>
`,
  );
  return html`<p class="lead">${WORDS.fairnessLead}</p>
${
  notes.length > 0
    ? html`<ul class="sentences">
${notes}</ul>
`
    : null
}${blocks}`;
}

function fairnessTable({ attribute, basis, cutOff, groups, unknown }: Fairness["tables"][number]): Markup {
  const caption = byAttribute(attribute);
  const rows = groups.map((group) => {
    const ratio = group.impactRatio === null ? WORDS.none : ratioWords(group.impactRatio);
    const flag = group.belowFourFifths ? html` <span class="tag poor">${WORDS.belowFourFifths}</span>` : null;
    const share = group.rate === null ? "0" : tenths(100 * group.rate);
    return html`<tr><th scope="row"><bdi>${group.group}</bdi></th><td class="number">${whole(group.people)}</td><td class="number">${whole(group.selected)}</td><td class="number">${group.rate === null ? WORDS.none : percent(group.rate)} <span class="small bar" aria-hidden="true"><span class="a" style="width: ${share}%"></span></span></td><td class="number">${ratio}${flag}</td><td>${group.note ?? ""}</td></tr>
`;
  });
  const heads = [WORDS.people, WORDS.selected, WORDS.rate, WORDS.ratio].map(
    (title) => html`<th scope="col" class="number">${title}</th>`,
  );
  return html`<h4><bdi>${caption}</bdi></h4>
<p class="quiet">${cutOffSentence(basis, cutOff, unknown)}</p>
<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="fairness">
<caption class="hidden-text">${caption}</caption>
<thead><tr><th scope="col">${WORDS.groupColumn}</th>${heads}<th scope="col">${WORDS.note}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

/** What could not be checked, what was there twice, and what was left out. */
export function troubleSection({ candidates, leftOut }: Batch): ExtraSection {
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  const failed = candidates.flatMap(({ status, name, error }) =>
    status === "failed" ? [[name, error?.code ?? WORDS.none, error?.message ?? ""]] : [],
  );
  const twice = candidates.flatMap(({ status, name, duplicateOf }) =>
    status === "duplicate" ? [[name, names.get(duplicateOf ?? "") ?? duplicateOf ?? WORDS.none]] : [],
  );
  const left = leftOut.map(({ name, reason }) => [name, LEFT_OUT_WORDS[reason]]);
  const tables = [
    {
      id: "failed",
      title: WORDS.failedTitle,
      lead: null,
      rows: failed,
      columns: [WORDS.name, WORDS.code, WORDS.reason],
    },
    {
      id: "duplicates",
      title: WORDS.duplicatesTitle,
      lead: WORDS.duplicatesLead,
      rows: twice,
      columns: [WORDS.name, WORDS.sameAs],
    },
    {
      id: "left-out",
      title: WORDS.leftOutTitle,
      lead: null,
      rows: left,
      columns: [WORDS.name, WORDS.reason],
    },
  ].filter(({ rows }) => rows.length > 0);
  const more: Record<string, LongTable["rest"]> = {};
  const parts = tables.map(({ id, title, lead, rows, columns }) => {
    const kinds = columns.map((column, place) => [column, place === 0 ? "name" : "text"] as const);
    const table = longTable(id, title, kinds, rows);
    if (table.rest.length > 0) more[id] = table.rest;
    return html`<h3>${title}: ${whole(rows.length)}</h3>
${lead ? html`<p class="quiet">${lead}</p>` : null}
${table.markup}`;
  });
  return {
    markup: parts.length > 0 ? html`${parts}` : html`<p class="good">${WORDS.noTrouble}</p>`,
    more,
  };
}
