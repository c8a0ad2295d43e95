import type { DocumentRole } from "../../document/document.js";
import type { GapReport } from "../../report/schema.js";
import { describeDocument, ROLES } from "../describe.js";
import { ROLE, WORDS } from "../sentences.js";
import { type Annotation, annotationsOf } from "./annotations.js";
import { html, type Markup } from "./markup.js";
import { splitBySpans } from "./split-by-spans.js";

/** The documents' own text, with every place that the report speaks of marked and linked to what it says. */
export function documentTexts(report: GapReport): Markup {
  return html`<p class="lead">${WORDS.documentsLead}</p>
${ROLES.map((role) => documentText(report, role))}`;
}

function documentText(report: GapReport, role: DocumentRole): Markup {
  const document = report.documents[role];
  if (!document) return html``;
  const text =
    document.text === ""
      ? html`<em>${WORDS.emptyText}</em>`
      : annotated(document.text, annotationsOf(report, role));
  const language = document.language === "und" ? "" : document.language;
  return html`<details class="document" id="text-${role}" open="open">
<summary><h3>${ROLE[role]}</h3> <span class="quiet">${describeDocument(document)}</span></summary>
<div class="sheet" lang="${language}" dir="auto">${text}</div>
</details>
`;
}

/** A text with its annotations as elements; where annotations overlap, the text is cut at their edges. */
function annotated(text: string, annotations: readonly Annotation[]): Markup {
  const pieces = splitBySpans(text.length, annotations).map(({ start, end, covering }) => {
    const here = covering.flatMap((index) => annotations[index] ?? []);
    const marked = mark(html`${text.slice(start, end)}`, here);
    const ids = here.flatMap((one) => (one.start === start && one.id !== undefined ? [one.id] : []));
    const targets = ids.reduce((inner, id) => html`<span class="place" id="${id}">${inner}</span>`, marked);
    return html`${targets}${notes(here.filter((one) => one.end === end))}`;
  });
  return html`${pieces}`;
}

function mark(text: Markup, annotations: readonly Annotation[]): Markup {
  const kinds = new Set(annotations.map((annotation) => annotation.kind));
  const counting = (["shown", "claimed", "asked", "checked"] as const).find((kind) => kinds.has(kind));
  let marked = text;
  if (counting) marked = html`<mark class="${counting}">${marked}</mark>`;
  if (kinds.has("rejected"))
    marked = html`<span class="rejected" title="${titles(annotations)}">${marked}</span>`;
  if (kinds.has("heading")) marked = html`<b>${marked}</b>`;
  return marked;
}

function titles(annotations: readonly Annotation[]): string {
  return annotations.flatMap(({ kind, note }) => (kind === "rejected" && note ? [note.title] : [])).join(" ");
}

function notes(annotations: readonly Annotation[]): readonly Markup[] {
  const seen = new Set<string>();
  return annotations.flatMap(({ kind, note }) => {
    // The same words may prove one keyword by two forms; one note is enough for the reader.
    if (!note || seen.has(note.href + note.text)) return [];
    seen.add(note.href + note.text);
    return [
      html`<sup class="note note-${kind}"><a href="${note.href}" title="${note.title}">${note.text}</a></sup>`,
    ];
  });
}
