import { paletteCss } from "./palette.js";
import { PRINT_STYLE } from "./print-style.js";

const PAGE = `
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; -webkit-text-size-adjust: 100%; scroll-padding-top: 2rem; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
.top, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2, h3, h4, .total, .sheet { font-family: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif; }
h1, h2, h3, h4 { line-height: 1.2; margin: 0; font-weight: 600; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.7rem); letter-spacing: -0.01em; }
h2 { font-size: 1.6rem; margin-bottom: 1.1rem; padding-bottom: 0.5rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.15rem; margin: 1.6rem 0 0.5rem; }
h4 { font-size: 1.05rem; }
p { margin: 0.4rem 0; }
ul, ol, dl, figure { margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { top: 1rem; }
main:focus { outline: none; }
section { background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; padding: clamp(1.1rem, 4vw, 2.25rem); margin: 1.5rem 0; }
section h3:first-child { margin-top: 0; }
footer { color: var(--soft); font-size: 0.875rem; padding-bottom: 3rem; }
`;

const WORDS_AND_LABELS = `
.lead, .quiet { color: var(--soft); }
.quiet { font-size: 0.9rem; }
.good { color: var(--good); } .fair { color: var(--fair); } .poor { color: var(--poor); }
dt, .label, caption, thead th, .number { color: var(--soft); }
dt, .label, .tag, thead th, .points, .counts span { font-variant-caps: all-small-caps; letter-spacing: 0.05em; }
.tag { display: inline-block; padding: 0 0.55em 0.1em; border: 1px solid currentColor; border-radius: 1em; color: var(--soft); font-size: 0.9rem; line-height: 1.45; white-space: nowrap; }
.tag.shown, .tag.good { color: var(--good); background: var(--good-ground); }
.tag.claimed, .tag.fair { color: var(--fair); background: var(--fair-ground); }
.tag.missing, .tag.poor { color: var(--poor); background: var(--poor-ground); }
.facts > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem; padding: 0.15rem 0; }
dd { margin: 0; color: var(--ink); }
.facts .good dd::after { content: " ✓"; color: var(--good); }
.top { padding-top: clamp(2rem, 6vw, 4rem); }
.top h1 { margin-bottom: 1.1rem; }
nav { margin-top: 1.4rem; }
nav ul, .inline { display: flex; flex-wrap: wrap; gap: 0.35rem 1.2rem; }
nav a { display: inline-block; padding: 0.15rem 0; }
.row { display: grid; grid-template-columns: 6rem minmax(0, 1fr); margin-top: 0.35rem; font-size: 0.95rem; }
`;

const SCORE = `
.score { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 2rem; align-items: center; }
.score svg { display: block; width: 100%; max-width: 11rem; margin: 0 auto; }
.track, .arc { fill: none; stroke-width: 9; stroke: var(--rule); }
.arc { stroke: var(--accent); transform: rotate(-90deg); transform-origin: 60px 60px; }
.total, .unit { text-anchor: middle; fill: var(--ink); }
.total { font-size: 30px; font-weight: 600; }
.unit { font-size: 10px; fill: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: 0.75rem 2.25rem; margin-top: 0.9rem; }
.counts b { display: block; font-size: 1.7rem; line-height: 1.1; font-weight: 600; }
.counts .shown { color: var(--good); } .counts .claimed { color: var(--fair); } .counts .missing { color: var(--poor); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.4rem 2.5rem; margin-top: 1.4rem; }
.charts h3 { margin-top: 0; }
.bars li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.15rem 1rem; padding: 0.3rem 0; }
.bar-value { color: var(--soft); font-variant-numeric: tabular-nums; font-size: 0.92rem; }
.bar { flex: 0 0 100%; display: block; height: 0.55rem; border: 1px solid var(--soft); border-radius: 0.3rem; overflow: hidden; }
.bar > span { display: block; height: 100%; background: var(--accent); }
details { margin-top: 1.6rem; border-top: 1px solid var(--rule); padding-top: 0.9rem; }
summary { cursor: pointer; } summary h3 { display: inline; }
.scroll { overflow-x: auto; overflow-wrap: break-word; margin-top: 0.6rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: 0.6rem; font-size: 0.92rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
td:last-child { overflow-wrap: anywhere; }
.right { text-align: right; }
tfoot th, tfoot td { border-bottom: 0; border-top: 2px solid var(--ink); font-weight: 600; }
`;

const GAPS_AND_FINDINGS = `
.gap { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0 1.25rem; padding: 1.15rem 0; border-top: 1px solid var(--rule); }
.gap:first-child { border-top: 0; }
.gap h3 { margin: 0 0 0.3rem; } .gap h3 a { color: inherit; }
.points { margin: 0; line-height: 1.25; padding-left: 0.8rem; border-left: 4px solid var(--fair); align-self: start; }
.points b { display: block; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: 0; }
.gap.missing .points { border-left-color: var(--poor); }
.tags { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.finding, .entry { padding: 0.85rem 0; border-top: 1px solid var(--rule); }
.finding { padding-left: 2.6rem; position: relative; }
.finding:target, .entry:target { background: var(--ground); box-shadow: -0.6rem 0 0 var(--ground), 0.6rem 0 0 var(--ground); }
.number { position: absolute; left: 0; width: 1.9rem; text-align: right; font-weight: 400; font-variant-numeric: tabular-nums; }
.wanted-by { font-size: 0.92rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; align-items: baseline; }
.quotes > li { padding: 0.35rem 0 0.35rem 0.9rem; border-left: 2px solid var(--rule); margin: 0.45rem 0; }
.quotes .quiet { display: block; }
.quote { color: inherit; text-decoration-color: transparent; } .quote:hover, .quote:focus-visible { text-decoration-color: currentColor; }
.wanted-by .quote { text-decoration-color: currentColor; }
.why { color: var(--poor); font-weight: 600; }
.entry-title { margin: 0; }
`;

const DOCUMENT_TEXT = `
.document summary { display: list-item; }
.sheet { white-space: pre-wrap; unicode-bidi: plaintext; background: var(--paper); border: 1px solid var(--rule); border-radius: 4px; padding: clamp(1rem, 4vw, 2.5rem); margin-top: 0.9rem; line-height: 1.75; }
.sheet b { font-weight: 700; }
mark { color: var(--ink); padding: 0.05em 0; border-radius: 2px; }
mark.shown { background: var(--good-ground); border-bottom: 2px solid var(--good); }
mark.claimed { background: var(--fair-ground); border-bottom: 2px dotted var(--fair); }
mark.asked { background: var(--asked-ground); border-bottom: 2px solid var(--asked); }
mark.checked { background: none; border-bottom: 2px double var(--soft); }
.rejected { text-decoration: underline dashed var(--poor) 2px; text-underline-offset: 0.22em; }
.place:target { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.note { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; font-size: 0.68em; line-height: 0; margin: 0; unicode-bidi: isolate; }
.note a { color: var(--good); text-decoration: none; padding: 0 0.1em; }
.note-claimed a { color: var(--fair); } .note-asked a { color: var(--asked); } .note-rejected a { color: var(--poor); } .note-checked a { color: var(--soft); }
.note a:hover { text-decoration: underline; }
`;

const NARROW = `
@media (max-width: 36rem) {
  .score { grid-template-columns: minmax(0, 1fr); gap: 1.2rem; }
  .gap { grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); padding: 0.3rem 0; }
  .row { grid-template-columns: minmax(0, 1fr); }
  table { font-size: 0.9rem; } th, td { padding-right: 0.6rem; }
  .finding { padding-left: 2rem; } .number { width: 1.5rem; }
  .top, main, footer { padding-left: 0.9rem; padding-right: 0.9rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

/** The page's style sheet. It names no address and holds no character that XML would read as markup. */
export const STYLE = `
:root { color-scheme: light dark; ${paletteCss("light")} }
@media screen and (prefers-color-scheme: dark) { :root { ${paletteCss("dark")} } }
${PAGE}${WORDS_AND_LABELS}${SCORE}${GAPS_AND_FINDINGS}${DOCUMENT_TEXT}${NARROW}${PRINT_STYLE}`;
