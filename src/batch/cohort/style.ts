import { paletteCss } from "../../render/html/palette.js";
import { GRID_STYLE } from "./style-grid.js";
import { COHORT_PRINT_STYLE } from "./style-print.js";

const PAGE = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
html:not(.js) .scripted, .on-paper { display: none; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
.top, main, footer { max-width: 80rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2, h3, h4, .counts b { font-family: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif; }
h1, h2, h3, h4 { line-height: 1.2; margin: 0; font-weight: 600; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 2.7rem); letter-spacing: -0.01em; margin-bottom: 1.1rem; }
h2 { font-size: 1.6rem; }
h3 { font-size: 1.25rem; margin: 1.6rem 0 0.5rem; }
h4 { font-size: 1.05rem; margin-top: 1.4rem; }
section > :first-child { margin: 0 0 0.9rem; padding-bottom: 0.5rem; border-bottom: 1px solid var(--rule); font-size: 1.45rem; }
.target > h2 { margin-top: 2.4rem; font-size: clamp(1.5rem, 1.3rem + 1vw, 2rem); }
p { margin: 0.4rem 0; }
ul, dl, figure { margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; background: var(--paper); z-index: 9; }
.skip:focus { top: 1rem; }
main:focus { outline: none; }
section { background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; padding: clamp(1rem, 3vw, 2rem); margin: 1.5rem 0; }
footer { color: var(--soft); font-size: 0.875rem; padding-bottom: 3rem; }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
bdi { unicode-bidi: isolate; }
`;

const HEAD = `
.top { padding-top: clamp(2rem, 5vw, 3.5rem); }
.lead, .quiet { color: var(--soft); max-width: 62rem; }
.quiet { font-size: 0.9rem; }
.good { color: var(--good); } .fair { color: var(--fair); } .poor { color: var(--poor); }
dt, thead th, .counts span, .tag, .axis, legend { color: var(--soft); }
dt, thead th, .counts span, .tag, .grid .head button { font-variant-caps: all-small-caps; letter-spacing: 0.05em; }
.tag { display: inline-block; padding: 0 0.55em 0.1em; border: 1px solid currentColor; border-radius: 1em; font-size: 0.85rem; line-height: 1.35; white-space: nowrap; }
.tag.poor { color: var(--poor); background: var(--poor-ground); }
.facts > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem; padding: 0.15rem 0; }
dd { margin: 0; grid-column: 2; }
.counts { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 1.1rem 0; }
.counts b { display: block; font-size: 1.9rem; line-height: 1.1; font-weight: 600; font-variant-numeric: tabular-nums; }
.decide { max-width: 62rem; margin: 1.2rem 0; padding: 0.7rem 1.1rem; border-left: 4px solid var(--accent); background: var(--paper); border-radius: 0 6px 6px 0; }
.sentences { list-style: disc; padding-left: 1.2rem; margin: 0.6rem 0; max-width: 62rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; }
nav a { display: inline-block; padding: 0.15rem 0; }
.chooser { border: 0; margin: 2rem 0 0; padding: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.chooser legend { padding: 0; margin-bottom: 0.4rem; }
.chooser label { position: relative; cursor: pointer; }
.chooser input { position: absolute; inset: 0; opacity: 0; margin: 0; width: 100%; height: 100%; cursor: pointer; }
.chooser span { display: block; padding: 0.35rem 1rem; border: 1px solid var(--soft); border-radius: 1.4em; background: var(--paper); }
.chooser input:checked + span { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.chooser input:checked + span::before { content: "✓ " / ""; }
.chooser input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

const CHARTS = `
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.6rem 3rem; }
.charts h4 { margin: 0 0 0.3rem; }
.histogram { margin: 1.8rem 0 0.6rem; }
.columns { position: relative; display: flex; align-items: flex-end; gap: 2px; height: 11rem; border-bottom: 2px solid var(--soft); }
.columns > span { position: relative; flex: 1 1 0; background: var(--accent); border-radius: 2px 2px 0 0; }
.columns i { position: absolute; bottom: 100%; left: -0.6rem; right: -0.6rem; text-align: center; font-style: normal; font-size: 0.8rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.fine .columns i { font-size: 0.68rem; }
.at { position: absolute; top: -1.2rem; bottom: 0; width: 0; border-left: 2px solid var(--ink); }
.at.mean, .key.mean { border-left-style: dashed; border-left-color: var(--poor); }
.axis { display: flex; justify-content: space-between; font-size: 0.8rem; margin: 0.2rem -0.4rem 0; font-variant-numeric: tabular-nums; }
figcaption, p.legend { color: var(--soft); font-size: 0.85rem; }
.key { display: inline-block; width: 0.9rem; height: 0.8rem; margin: 0 0.3rem 0 0.8rem; vertical-align: -0.05em; }
.key:first-child { margin-left: 0; }
.key.mean, .key.median { width: 0; height: 1rem; border-left: 2px solid var(--ink); vertical-align: -0.2em; }
.key.mean { border-left: 2px dashed var(--poor); }
.bars li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.1rem 1rem; padding: 0.22rem 0; }
.bar-value { color: var(--soft); font-variant-numeric: tabular-nums; font-size: 0.92rem; }
.bar { flex: 0 0 100%; display: flex; height: 0.55rem; border: 1px solid var(--soft); border-radius: 0.3rem; overflow: hidden; }
.bar > span { display: block; height: 100%; }
.bar .m, .key.m { background: var(--poor); }
.bar .l, .key.l { background: repeating-linear-gradient(90deg, var(--asked) 0 2px, var(--asked-ground) 2px 4px); }
.bar .c, .key.c { background: repeating-linear-gradient(135deg, var(--fair) 0 1.5px, var(--fair-ground) 1.5px 5px); }
.bar .a { background: var(--accent); }
.small.bar { display: inline-flex; width: 5rem; vertical-align: middle; margin-left: 0.5rem; }
details { margin-top: 0.8rem; }
summary { cursor: pointer; color: var(--accent); }
.scroll { overflow: auto; overflow-wrap: break-word; margin-top: 0.6rem; max-height: min(32rem, 80vh); }
.scroll thead th { position: sticky; top: 0; background: var(--paper); box-shadow: 0 1px 0 var(--rule); }
.static .scroll { max-height: none; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; }
.fairness td:last-child { min-width: 11rem; }
td.name, th.name { min-width: 9rem; } td.text, th.text { min-width: 11rem; }
td small, .grid small { color: var(--soft); font-size: 0.85em; }
.note { font-size: 0.9rem; color: var(--soft); }
#failed td:nth-child(2) { white-space: nowrap; font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: 0.85rem; padding-top: 0.5rem; }
`;

/** The page's style sheet. It names no address. */
export const STYLE = `
:root { color-scheme: light dark; ${paletteCss("light")} }
@media screen and (prefers-color-scheme: dark) { :root { ${paletteCss("dark")} } }
${PAGE}${HEAD}${CHARTS}${GRID_STYLE}${COHORT_PRINT_STYLE}`;
