/** How filters and the two windowed grids look, on wide and on narrow screens. */
export const GRID_STYLE = `
.controls { display: flex; flex-wrap: wrap; gap: 0.7rem 1.2rem; align-items: end; margin: 0.9rem 0 0.4rem; }
.controls label { display: block; color: var(--soft); font-size: 0.85rem; }
.controls .range { display: flex; gap: 0.6rem; }
input:not([type="radio"]), select, .controls button, .cut button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: 0.35rem 0.6rem; min-height: 2.4rem; max-width: 100%; }
input[type="number"] { width: 5.5rem; } input[type="search"] { width: 15rem; } select { width: 15rem; }
.controls button, .cut button { cursor: pointer; color: var(--accent); }
.controls button:disabled { color: var(--soft); border-color: var(--rule); cursor: default; }
.grid { --row: 2.5rem; position: relative; overflow: auto; max-height: min(40rem, 78vh); border: 1px solid var(--rule); border-radius: 6px; font-variant-numeric: tabular-nums; overscroll-behavior-x: contain; overflow-wrap: normal; }
.grid .head { position: sticky; top: 0; z-index: 4; background: var(--paper); border-bottom: 1px solid var(--soft); }
.grid .body { position: relative; }
.grid .body .row { position: absolute; left: 0; height: var(--row); background: var(--paper); border-bottom: 1px solid var(--rule); }
.grid .body .row.odd { background: color-mix(in srgb, var(--ground) 55%, var(--paper)); }
.grid .row:hover, .grid .row:focus-within { z-index: 1; }
.grid .body .row:hover { background: var(--asked-ground); }
.grid .head button { font: inherit; font-variant-caps: all-small-caps; letter-spacing: 0.05em; color: inherit; background: none; border: 0; padding: 0.4rem 0.3rem; margin: 0 -0.3rem; cursor: pointer; white-space: nowrap; }
.grid .head { color: var(--soft); }
.grid .head button:hover { color: var(--accent); text-decoration: underline; }
.grid [aria-sort="ascending"] button, .grid [aria-sort="descending"] button { color: var(--ink); font-weight: 600; }
.grid [aria-sort] button::after { content: " ▲" / ""; font-size: 0.7em; letter-spacing: 0; visibility: hidden; }
.grid [aria-sort="ascending"] button::after { visibility: visible; }
.grid [aria-sort="descending"] button::after { content: " ▼" / ""; visibility: visible; }
.ranking-grid .number[aria-sort] button::before { content: "▲ " / ""; font-size: 0.7em; letter-spacing: 0; visibility: hidden; }
.ranking-grid .number[aria-sort="ascending"] button::before { visibility: visible; }
.ranking-grid .number[aria-sort="descending"] button::before { content: "▼ " / ""; visibility: visible; }
.ranking-grid .number[aria-sort] button::after { content: none; }
.grid :focus-visible { outline-offset: -2px; }
.grid .name a { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.empty { padding: 1.2rem 0; color: var(--soft); }

.ranking-grid .row { display: grid; grid-template-columns: 7.5rem minmax(10rem, 1.4fr) minmax(15rem, 1.2fr) repeat(4, 4.9rem) 4rem minmax(6rem, 1fr); width: 100%; align-items: center; column-gap: 0.6rem; padding: 0 0.8rem; }
.ranking-grid [role] > [role] { min-width: 0; }
.ranking-grid .body [role="gridcell"], .ranking-grid .body [role="rowheader"] { align-self: stretch; display: flex; align-items: center; min-width: 0; }
.ranking-grid .body .name a { max-width: 100%; }
.ranking-grid .body .number { justify-content: flex-end; }
.ranking-grid .rank small { margin-left: 0.5rem; }
.ranking-grid .score { gap: 0.7rem; }
.ranking-grid .score > small { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.told { flex: 0 0 8.4rem; white-space: nowrap; }
.meter { position: relative; flex: 1 1 4rem; height: 0.5rem; border-radius: 0.25rem; background: var(--rule); }
.meter .value { position: absolute; inset: 0 auto 0 0; border-radius: 0.25rem; background: var(--accent); }
.whisker { position: absolute; top: 50%; height: 2px; margin-top: -1px; background: var(--ink); box-shadow: 0 0 0 1px var(--paper); }
.whisker::before, .whisker::after { content: ""; position: absolute; top: -4px; height: 10px; width: 2px; background: var(--ink); }
.whisker::before { left: 0; } .whisker::after { right: 0; }
.ranking-grid .notes { position: relative; font-size: 0.88rem; color: var(--soft); }
.ranking-grid .notes span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ranking-grid .notes:focus span { position: absolute; right: 0; top: 0; width: min(22rem, 80vw); padding: 0.5rem 0.7rem; white-space: normal; background: var(--paper); color: var(--ink); border: 1px solid var(--soft); border-radius: 4px; z-index: 2; }

ul.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; margin: 0.6rem 0; font-size: 0.9rem; color: var(--soft); }
.mark, .keyword a, td.keyword span { display: block; text-align: center; text-decoration: none; font-weight: 600; }
.mark { display: inline-block; width: 1.6rem; border-radius: 3px; }
.mark.s, .keyword a.s, td.keyword span.s { background: var(--good); color: var(--paper); }
.mark.c, .keyword a.c, td.keyword span.c { background: var(--fair-ground); color: var(--fair); }
.mark.l, .keyword a.l, td.keyword span.l { background: var(--asked-ground); color: var(--asked); }
.mark.m, .keyword a.m, td.keyword span.m { background: var(--poor-ground); color: var(--poor); }
.matrix-grid { --row: 1.9rem; --name: 14rem; max-height: min(46rem, 85vh); }
.matrix-grid .head { width: max-content; min-width: 100%; }
.matrix-grid .row { display: flex; width: max-content; min-width: 100%; background: inherit; }
.matrix-grid .row > * { flex: 0 0 auto; }
.matrix-grid .name { position: sticky; left: 0; z-index: 2; width: var(--name); padding: 0 0.8rem; background: inherit; border-right: 1px solid var(--soft); align-self: stretch; }
.matrix-grid .body .name { display: flex; align-items: center; }
.matrix-grid .head .name, .matrix-grid .head .score { display: flex; align-items: flex-end; }
.matrix-grid .score { width: 4.2rem; padding: 0 0.5rem; display: flex; align-items: center; justify-content: flex-end; }
.matrix-grid .keyword { width: 2rem; }
.matrix-grid .body .keyword { padding: 1px; }
.matrix-grid .keyword a { height: 100%; line-height: calc(var(--row) - 3px); font-size: 0.82rem; border-radius: 2px; }
.matrix-grid .keyword a:hover { outline: 2px solid var(--ink); outline-offset: -2px; }
.grid.matrix-grid .head .keyword button { display: flex; flex-direction: column; align-items: center; justify-content: flex-end; width: 2rem; height: 11rem; margin: 0; padding: 0.3rem 0 0.2rem; font-variant-caps: normal; letter-spacing: 0; font-size: 0.85rem; }
.label { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 8.6rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: left; }
.asked, .legend .dot { font-size: 0.6rem; color: var(--poor); }
.asked { height: 0.9rem; line-height: 0.9rem; }
.matrix-grid [aria-sort] button::after { height: 0.9rem; line-height: 0.9rem; }

@media (max-width: 70rem) {
  .ranking-grid { --row: 6.6rem; max-height: min(46rem, 80vh); }
  .ranking-grid .head { position: static; }
  .ranking-grid .head .row { display: flex; flex-wrap: wrap; padding: 0.2rem 0.8rem; column-gap: 0.9rem; }
  .ranking-grid .body .row { grid-template-columns: 3.6rem repeat(4, minmax(0, 1fr)); grid-template-rows: repeat(4, 1.5rem); padding: 0.3rem 0.8rem; align-items: center; }
  .ranking-grid .body .rank { grid-area: 1 / 1 / 4 / 2; flex-direction: column; align-items: flex-start; justify-content: flex-start; line-height: 1.4; }
  .ranking-grid .rank small { margin-left: 0; }
  .ranking-grid .body .name { grid-area: 1 / 2 / 2 / 6; }
  .ranking-grid .body .score { grid-area: 2 / 2 / 3 / 6; }
  .ranking-grid .body .number { grid-row: 3; justify-content: flex-start; font-size: 0.85rem; gap: 0.3rem; }
  .ranking-grid .body .number.years { grid-row: 4; grid-column: 2; }
  .ranking-grid .body .number::before { content: attr(data-label); color: var(--soft); }
  .ranking-grid .body .number::before { content: attr(data-label) / ""; }
  .ranking-grid .body .notes { grid-area: 4 / 3 / 5 / 6; }
}
@media (max-width: 36rem) {
  .facts > div { grid-template-columns: minmax(0, 1fr); padding: 0.3rem 0; } dd { grid-column: 1; }
  .top, main, footer { padding-left: 0.8rem; padding-right: 0.8rem; }
  .controls > .field, input[type="search"], select { width: 100%; }
  .ranking-grid .body .row, .ranking-grid .head .row { padding-left: 0.5rem; padding-right: 0.5rem; column-gap: 0.4rem; }
  .ranking-grid .head .row { column-gap: 0.8rem; }
  .ranking-grid { --row: 7.9rem; }
  .ranking-grid .body .row { grid-template-rows: 1.5rem 1.5rem 2.5rem 1.5rem; }
  .ranking-grid .body .number { font-size: 0.9rem; gap: 0; flex-direction: column; align-items: flex-start; justify-content: center; line-height: 1.25; }
  .ranking-grid .body .number::before { font-size: 0.72rem; }
  .ranking-grid .body .number.years { flex-direction: row; align-items: center; justify-content: flex-start; gap: 0.3rem; }
  .told { flex-basis: 7.6rem; }
  .matrix-grid { --name: 8rem; --row: 2.2rem; }
  .matrix-grid .name { padding: 0 0.4rem; font-size: 0.85rem; } .matrix-grid .score { width: 3.4rem; padding: 0 0.4rem; font-size: 0.85rem; }
  table { font-size: 0.9rem; } th, td { padding-right: 0.7rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .meter .value, .whisker, .columns > span, .bar > span { forced-color-adjust: none; } .keyword a, .mark { border: 1px solid; } }
`;
