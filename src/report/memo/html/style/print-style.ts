/** How a page is printed: on A4, in black on white, with what belongs together on one page. */
export const printStyle = `
@page {
  size: A4; margin: 20mm 22mm 24mm;
  @bottom-left { width: 78%; color: #515b66; font: 8pt/1.35 sans-serif; vertical-align: top; padding-top: 5mm; }
  @bottom-right { width: 22%; color: #515b66; font: 8pt/1.35 sans-serif; vertical-align: top; padding-top: 5mm; }
}
@media print {
  html { font-size: 9.9pt; }
  body { background: none; line-height: 1.5; }
  main { padding: 0; border: 0; }
  main > * + * { margin-top: 2rem; }
  /* The account stands in the memo itself, and below each page. */
  nav, footer, .back { display: none; }
  h1 { font-size: 2rem; margin-bottom: 1.25rem; }
  h1, h2, h3 { break-after: avoid; }
  figure, tr, .option, .actions > li, .head div, section:not(.annex) > table { break-inside: avoid; }
  p:has(+ .option), p:has(+ .actions) { break-after: avoid; }
  p, li, dd { orphans: 3; widows: 3; }
  figure { margin: 1.25rem 0; }
  figure svg.wide { width: 100%; }
  figcaption { font-size: .875rem; }
  .head div { padding: .3rem 0; }
  .actions > li { padding-top: .6rem; padding-bottom: .6rem; }
  .actions > li::before { top: .6rem; }
  .option { margin: .875rem 0; padding: .75rem 1rem .875rem; }
  th, td { padding: .375rem .875rem .375rem 0; }
  table { font-size: .875rem; line-height: 1.4; }
  thead { display: table-header-group; }
  .annex, .notes { font-size: .9375rem; line-height: 1.45; }
  .annex li + li { margin-top: .25rem; }
  main > .annex.first { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  .annex tbody th { font-weight: 400; }
  .notes { font-size: .8125rem; padding-top: 1.25rem; }
  .notes ol { columns: 2; column-gap: 2rem; }
  .notes li { break-inside: avoid; }
  .notes li + li { margin-top: .2rem; }
  a { color: inherit; text-decoration: none; }
  a[href^="http"]::after, a[href^="mailto"]::after { content: " (" attr(href) ")"; font-weight: 400; }
  .gap, .option, svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
