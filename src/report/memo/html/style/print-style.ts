/** How a page is printed: on A4, in black on white, with what belongs together on one page. */
export const printStyle = `
@page {
  size: A4; margin: 20mm 22mm 24mm;
  @bottom-left { width: 78%; color: #515b66; font: 8pt/1.35 sans-serif; vertical-align: top; padding-top: 5mm; }
  @bottom-right { width: 22%; color: #515b66; font: 8pt/1.35 sans-serif; vertical-align: top; padding-top: 5mm; }
}
@media print {
  body { background: none; font-size: 10.5pt; line-height: 1.5; }
  main { padding: 0; border: 0; }
  main > * + * { margin-top: 1.75rem; }
  /* The account stands in the memo itself, and below each page. */
  nav, footer, .back { display: none; }
  h1 { font-size: 20pt; margin-bottom: 1.25rem; }
  h2 { font-size: 14pt; margin-bottom: .625rem; }
  h1, h2, h3, caption { break-after: avoid; }
  figure, tr, .option, .actions > li, .head div { break-inside: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  p, ul, ol, dl, table, figure { margin-bottom: .75rem; }
  thead { display: table-header-group; }
  .annex, .notes { font-size: 9.5pt; }
  .annex.first { break-before: page; padding-top: 0; border-top: 0; }
  .notes { font-size: 8.5pt; }
  table { font-size: 9pt; }
  a { color: inherit; }
  a[href^="http"]::after, a[href^="mailto"]::after { content: " (" attr(href) ")"; font-weight: 400; }
  figure svg.wide { width: 100%; }
  .gap, .option, .actions > li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
