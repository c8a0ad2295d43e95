/** How the page looks on paper, A4 or Letter: by day's colours, nothing folded away, no row cut in two. */
export const PRINT_STYLE = `
@page { margin: 17mm 16mm; }
@media print {
  :root { color-scheme: light; --ground: #ffffff; }
  html { font-size: 10pt; }
  .skip, nav { display: none; }
  .top, main, footer { max-width: none; padding: 0; }
  section { border: 0; border-radius: 0; padding: 0; margin: 1.6rem 0; }
  a, .note a { color: inherit; text-decoration: none; }
  h2, h3, h4, caption, .entry-title { break-after: avoid; }
  .gap, .quotes > li, .entry, .bars li, tr, figure { break-inside: avoid; }
  .finding > h4, .wanted-by { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  .sheet { border: 0; padding: 0; line-height: 1.6; }
  mark, .bar, .bar > span, .tag, .points { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
