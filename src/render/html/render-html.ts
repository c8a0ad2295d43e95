import type { GapReport } from "../../report/schema.js";
import { basisChapter } from "../outline/basis-chapter.js";
import { headerFacts } from "../outline/build-outline.js";
import { experienceChapter } from "../outline/experience-chapter.js";
import { lossesChapter } from "../outline/losses-chapter.js";
import { noticesChapter } from "../outline/notices-chapter.js";
import type { Chapter } from "../outline/outline.js";
import { unverifiableChapter } from "../outline/unverifiable-chapter.js";
import { WORDS } from "../sentences.js";
import { documentTexts } from "./document-text.js";
import { findingsMarkup } from "./findings.js";
import { gapsMarkup } from "./gaps.js";
import { letterMarkup } from "./letter.js";
import { html, type Markup, trusted } from "./markup.js";
import { factsMarkup, partMarkup } from "./parts.js";
import { scoreMarkup } from "./score.js";
import { STYLE } from "./style.js";

interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}

/**
 * The report as one HTML page that stands alone: no script, nothing loaded from anywhere, every text from a document
 * escaped. It is written so that an XML parser reads it too.
 */
export function renderHtml(report: GapReport, title: string): string {
  const sections = pageSections(report);
  const links = sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="generator" content="keyfit ${report.keyfitVersion}" />
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${WORDS.skip}</a>
<header class="top">
<h1>${title}</h1>
${factsMarkup(headerFacts(report))}<nav aria-label="${WORDS.contents}"><ul>${links}</ul></nav>
</header>
<main id="main" tabindex="-1">
${sections.map(sectionMarkup)}</main>
<footer><p>${WORDS.madeBy}</p></footer>
</body>
</html>
`;
  return page.markup;
}

function pageSections(report: GapReport): readonly PageSection[] {
  const { letter } = report;
  const sections: readonly (PageSection | null)[] = [
    { id: "score", title: WORDS.score, content: scoreMarkup(report) },
    { id: "gaps", title: WORDS.gaps, content: gapsMarkup(report) },
    { id: "keywords", title: WORDS.findings, content: findingsMarkup(report) },
    ofChapter("unverifiable", unverifiableChapter(report)),
    ofChapter("experience", experienceChapter(report)),
    letter ? { id: "letter", title: WORDS.letter, content: letterMarkup(letter) } : null,
    { id: "documents", title: WORDS.documents, content: documentTexts(report) },
    ofChapter("losses", lossesChapter(report)),
    ofChapter("notices", noticesChapter(report)),
    ofChapter("basis", basisChapter(report)),
  ];
  return sections.filter((section) => section !== null);
}

function ofChapter(id: string, chapter: Chapter | null): PageSection | null {
  return chapter && { id, title: chapter.title, content: html`${chapter.parts.map(partMarkup)}` };
}

function sectionMarkup({ id, title, content }: PageSection): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}
