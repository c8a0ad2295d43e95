import { createHash } from "node:crypto";
import { html, type Markup, trusted } from "../../render/html/markup.js";
import type { Batch } from "../batch.js";
import type { Comparison } from "../compare.js";
import type { Fairness } from "../fairness/measure-fairness.js";
import { encodeData } from "./encode-data.js";
import { fairnessSection, progressSection, troubleSection } from "./extra-sections.js";
import { groupMarkup } from "./group-markup.js";
import { headMarkup } from "./head.js";
import { PAGE_SCRIPT } from "./page-script.js";
import { type PreparedTarget, prepareTarget } from "./prepare-target.js";
import { rankingMarkup } from "./ranking-markup.js";
import { STYLE } from "./style.js";
import { STATUS_WORDS, targetSentence, WORDS } from "./words.js";

interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}

/**
 * A finished batch as one HTML page that stands alone: nothing is loaded from anywhere, and the only script that runs is the page's own.
 * Links to the hand-outs are relative to the page's place in the output folder. The same batch gives the same bytes.
 */
export function renderCohort(
  batch: Batch,
  extra: { readonly comparison?: Comparison; readonly fairness?: Fairness } = {},
): string {
  const targets = batch.targets.map((target, index) => prepareTarget(batch, target, index));
  const progress = extra.comparison ? progressSection(extra.comparison, batch) : null;
  const trouble = troubleSection(batch);
  const wholes: readonly (PageSection | null)[] = [
    progress && { id: "progress", title: WORDS.progress, content: progress.markup },
    extra.fairness
      ? { id: "fairness", title: WORDS.fairness, content: fairnessSection(extra.fairness, batch) }
      : null,
    { id: "trouble", title: WORDS.trouble, content: trouble.markup },
  ];
  const sections = wholes.filter((section) => section !== null);
  const data = encodeData(batch, targets, { ...progress?.more, ...trouble.more });
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<meta name="generator" content="keyfit ${batch.keyfitVersion}" />
<title>${WORDS.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${WORDS.skip}</a>
<header class="top">
<h1>${WORDS.title}</h1>
${headMarkup(batch)}
${linksMarkup(targets, sections)}
</header>
<main id="main" tabindex="-1">
${chooserMarkup(targets)}${targets.map(targetMarkup)}${sections.map(sectionMarkup)}</main>
<footer><p>${WORDS.madeBy} ${batch.keyfitVersion}.</p></footer>
<script type="application/json" id="data">${trusted(data)}</script>
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return page.markup;
}

function contentPolicy(): string {
  const digest = createHash("sha256").update(PAGE_SCRIPT, "utf8").digest("base64");
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

function linksMarkup(targets: readonly PreparedTarget[], sections: readonly PageSection[]): Markup {
  const own = targets.map(({ index }) => {
    const links = [
      ["group", WORDS.group],
      ["ranking", WORDS.ranking],
      ["matrix", WORDS.matrix],
    ].map(([id, title]) => html`<li><a href="#${`${id}-${index + 1}`}">${title ?? ""}</a></li>`);
    return html`<ul class="scripted" data-target="${index}">${links}</ul>`;
  });
  const plain = targets.map(
    ({ index, target }) => html`<li><a href="#target-${index + 1}"><bdi>${target.label}</bdi></a></li>`,
  );
  const others = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav aria-label="${WORDS.contents}">${own}<ul class="static">${plain}</ul><ul>${others}</ul></nav>`;
}

function chooserMarkup(targets: readonly PreparedTarget[]): Markup | null {
  if (targets.length < 2) return null;
  const choices = targets.map(
    ({ index, target }) =>
      html`<label><input type="radio" name="target" value="${index}"${index === 0 ? html` checked="checked"` : null} /> <span><bdi>${target.label}</bdi></span></label>
`,
  );
  return html`<fieldset class="chooser scripted">
<legend>${WORDS.choose}</legend>
${choices}</fieldset>
`;
}

function targetMarkup(prepared: PreparedTarget): Markup {
  const { target, index, rows } = prepared;
  const number = index + 1;
  const notices = target.notices.map((notice) => html`<li>${notice}</li>`);
  return html`<div class="target" id="target-${number}" data-target="${index}">
<h2><bdi>${target.label}</bdi></h2>
<p class="lead">${targetSentence(rows.length, target.keywords.length)}</p>
${notices.length > 0 ? html`<ul class="sentences fair">${notices}</ul>` : null}
<section id="group-${number}" aria-labelledby="group-${number}-title">
<h3 id="group-${number}-title">${WORDS.group}</h3>
${groupMarkup(prepared)}
</section>
<section id="ranking-${number}" aria-labelledby="ranking-${number}-title">
<h3 id="ranking-${number}-title">${WORDS.ranking}</h3>
<p class="lead">${WORDS.rankingLead}</p>
<div class="ranking-place scripted"></div>
${rankingMarkup(prepared)}
</section>
<section class="scripted" id="matrix-${number}" aria-labelledby="matrix-${number}-title">
<h3 id="matrix-${number}-title">${WORDS.matrix}</h3>
<p class="lead">${WORDS.matrixLead}</p>
${legendMarkup()}
<div class="matrix-place"></div>
</section>
</div>
`;
}

function legendMarkup(): Markup {
  const marks = (["s", "c", "l", "m"] as const).map(
    (
      letter,
    ) => html`<li><span class="mark ${letter}">${STATUS_WORDS[letter].mark}</span> ${STATUS_WORDS[letter].name}</li>
`,
  );
  return html`<ul class="legend" aria-label="${WORDS.legend}">
${marks}<li><span class="dot">●</span> ${WORDS.required}</li>
</ul>`;
}

function sectionMarkup({ id, title, content }: PageSection): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}
