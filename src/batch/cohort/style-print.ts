/** How the page looks on paper, across: plain tables in place of the grids, and no control. */
export const COHORT_PRINT_STYLE = `
@page { size: landscape; margin: 13mm 12mm; }
@media print {
  :root { color-scheme: light; --ground: #ffffff; }
  html { font-size: 9pt; }
  .skip, nav, .chooser, .controls, .grid, .keys, .empty, .cut, [role="status"], .matrix-place > p { display: none !important; }
  .on-paper { display: block; }
  .top, main, footer { max-width: none; padding: 0; }
  section { border: 0; border-radius: 0; padding: 0; margin: 1.4rem 0; }
  .decide { border: 1px solid var(--soft); border-left: 4px solid var(--accent); }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, summary, .part, .lead, .charts p { break-after: avoid; }
  tr, .bars li, figure, .decide { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; max-height: none; }
  .scroll thead th { position: static; box-shadow: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .charts { display: block; }
  .charts > div:first-child details { display: none; }
  .charts > div:last-child { margin-top: 6mm; }
  .charts details { margin-top: 0; }
  .charts .bars { columns: 3; column-gap: 8mm; }
  .columns { height: 34mm; }
  [id^="matrix-"] { break-before: page; }
  footer { break-before: avoid; padding-bottom: 0; }
  table { font-size: 8.5pt; }
  th, td { padding: 0.15rem 0.7rem 0.15rem 0; }
  table.ranking td:nth-child(n + 4):not(:last-child) { white-space: nowrap; }
  table.matrix { width: auto; table-layout: fixed; font-size: 7.5pt; margin-bottom: 1rem; }
  .matrix .name { width: 44mm; min-width: 0; overflow-wrap: anywhere; }
  .matrix .score { width: 11mm; text-align: right; padding-right: 2mm; }
  .matrix .keyword { width: 5.3mm; padding: 0.3mm; text-align: center; }
  .matrix thead th { vertical-align: bottom; }
  .matrix thead .label { display: inline-block; max-height: 30mm; font-variant-caps: normal; letter-spacing: 0; }
  .matrix .asked { display: block; height: 3mm; }
  .part { font-weight: 600; }
  .bar, .bar > span, .meter, .meter .value, .whisker, .columns > span, .mark, td.keyword span, .tag, .key, .at { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
