import { nightPalette, paletteVariables, paperPalette } from "../svg/shapes.ts";

/** The colours of pages: dark on white paper, and light on dark where the reader's system asks for that. */
export const themeStyle = `
:root {
  color-scheme: light;
  --desk: #eef1f4; --link: #1a5a96; --gap: #fff3c4; --gap-ink: #3d2f00; --gap-line: #8a6d00;
  ${paletteVariables(paperPalette)}
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --desk: #0f1317; --link: #9cc8ee; --gap: #3b3210; --gap-ink: #ffe9a3; --gap-line: #c9a94a;
    ${paletteVariables(nightPalette)}
  }
}
`;

/** How text looks: titles, lists, tables, places to fill in, actions, options, footnotes. */
export const textStyle = `
h1, h2, h3 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
h1 { margin: 0 0 1.75rem; font-size: clamp(1.625rem, 1.2rem + 1.8vw, 2.125rem); letter-spacing: -.01em; }
.kind { display: block; margin-bottom: .375rem; color: var(--soft); font-size: 1rem; font-weight: 600; letter-spacing: .01em; }
h2 { margin: 0 0 1rem; font-size: 1.375rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.0625rem; }
.number { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
h2 .number { margin-right: .25rem; }
p, ul, ol, table, figure { margin: 0 0 1rem; }
p { text-wrap: pretty; }
ul, ol { padding-left: 1.375rem; }
li { padding-left: .25rem; }
li + li { margin-top: .5rem; }
.boxes { padding: 0; list-style: none; break-inside: avoid; }
.boxes > li { padding: 0 0 0 1.5rem; text-indent: -1.5rem; }
.boxes > li + li { margin-top: .125rem; }
li::marker { color: var(--soft); }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: .1875rem solid var(--link); outline-offset: .125rem; border-radius: .125rem; }
:target { background-color: var(--wash); }
sup { font-size: .75em; line-height: 0; vertical-align: .4em; }
sup a { padding: .25em .2em; text-decoration: none; font-variant-numeric: tabular-nums; }
sup a:hover { text-decoration: underline; }
.gap {
  padding: .05em .3em; border: .09375rem dashed; border-color: var(--gap-line); border-radius: .1875rem;
  background-color: var(--gap); color: var(--gap-ink); font-weight: 600;
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.head { border-top: .0625rem solid; border-top-color: var(--line); }
.head th, .head td { padding: .5rem 0; vertical-align: baseline; font-size: 1.0625rem; line-height: 1.65; }
.head th { width: 7.25rem; padding-right: .75rem; color: var(--soft); font-size: .9375rem; font-weight: 400; }
@media (min-width: 36rem) {
  .head th { width: 10.25rem; }
}
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .625rem 1rem .625rem 0; text-align: left; vertical-align: top; border-bottom: .0625rem solid; border-bottom-color: var(--line); }
thead th { border-bottom: .125rem solid; border-bottom-color: var(--ink); color: var(--soft); font-weight: 600; overflow-wrap: normal; }
tbody th { font-weight: 600; }
tbody th { min-width: 3rem; }
@media (min-width: 40.01rem) { [role] td { min-width: 7.5rem; } }
@media screen and (max-width: 40rem) {
  table[role], [role] > tbody, [role] tr, [role] td, [role] tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  [role] tbody tr { padding: .75rem 0; border-bottom: .0625rem solid; border-bottom-color: var(--line); }
  [role] tbody tr:first-child { border-top: .125rem solid; border-top-color: var(--ink); }
  [role] tbody th, [role] td { padding: 0 0 .25rem; border: 0; }
  td:empty { display: none; }
  [role] td::before { content: attr(data-head) ": "; color: var(--soft); }
}
.actions { padding: 0; list-style: none; counter-reset: action; }
.actions > li { position: relative; padding: .875rem 0 .875rem 3rem; border-top: .0625rem solid; border-top-color: var(--line); counter-increment: action; }
.actions > li + li { margin: 0; }
.actions > li:last-child { border-bottom: .0625rem solid; border-bottom-color: var(--line); }
.actions > li::before {
  content: counter(action); position: absolute; left: 0; top: .875rem; min-width: 2rem; height: 2rem; border-radius: 1rem;
  border: .09375rem solid; border-color: var(--strong); color: var(--strong); font-weight: 650; line-height: 1.8rem; text-align: center;
}
.actions p { margin: 0; }
.about { color: var(--soft); font-size: .9375rem; }
.option { margin: 1.25rem 0; padding: 1rem 1.25rem 1.25rem; border: .0625rem solid; border-color: var(--line); border-left: .25rem solid; border-left-color: var(--line); border-radius: .1875rem; }
.option.advised { border-color: var(--strong); background-color: var(--wash); }
.option :is(h2, h3) { margin: 0 0 .75rem; font-size: 1.0625rem; }
.sides { display: grid; gap: 1rem 2rem; }
.sides p { margin: 0 0 .25rem; font-size: .9375rem; font-weight: 600; }
.sides p::before { display: inline-block; width: 1.25em; font-weight: 700; }
.sides ul { margin: 0 0 .5rem; padding-left: 1.25em; }
.pro p { color: var(--strong); }
.pro p::before { content: "+" / ""; }
.con p { color: var(--against); }
.con p::before { content: "−" / ""; }
@media (min-width: 40rem) { .sides { grid-template-columns: 1fr 1fr; } }
.annex, .notes { font-size: 1rem; line-height: 1.6; }
.annex.first, .annex.first ~ .notes, main > :not(.annex) + .notes { padding-top: 2.5rem; border-top: .125rem solid; border-top-color: var(--line); }
.notes { font-size: .9375rem; }
.notes li + li { margin-top: .375rem; }
.back { white-space: nowrap; }
.back a { display: inline-block; min-width: 1.5rem; padding: 0 .25rem; text-align: center; text-decoration: none; }
.file { display: inline-block; margin: .25rem .75rem 0 0; font-weight: 400; }
`;

/** Where things stand: one column on a phone, the contents beside the sheet on a wide screen. */
export const layoutStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background-color: var(--desk); color: var(--ink);
  font: 1.0625rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
main { background-color: var(--paper); padding: 1.75rem 1.25rem 2rem; border-top: .375rem solid; border-top-color: var(--strong); }
main > * + * { margin-top: 3rem; }
footer { padding: 1.25rem; color: var(--soft); font-size: .875rem; }
footer p { margin: 0; }
nav { padding: 0 1.25rem; font-size: .9375rem; line-height: 1.4; }
nav summary { padding: .75rem 0; font-weight: 600; cursor: pointer; }
nav ul { margin: 0; padding: 0 0 .75rem; list-style: none; }
nav a { display: flex; gap: .5rem; padding: .4rem 0; color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav .number { min-width: 1.375rem; }
nav .first { margin-top: .75rem; }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (min-width: 48rem) {
  body { padding: 2.5rem 1.5rem; }
  main { max-width: 50rem; margin: 0 auto; padding: 3.5rem 4rem 4rem; border-radius: .25rem; box-shadow: 0 1px 3px #0003; }
  nav, footer { max-width: 50rem; margin: 0 auto; }
}
@media screen and (min-width: 76rem) {
  body { display: grid; grid-template-columns: 15rem minmax(0, 50rem); column-gap: 3rem; justify-content: center; }
  main, footer { grid-column: 2; width: 100%; margin: 0; }
  main { grid-row: 1; }
  nav { grid-column: 1; grid-row: 1; position: sticky; top: 2.5rem; align-self: start; margin: 0; padding: 0; max-height: calc(100vh - 5rem); overflow-y: auto; }
}
/* Beside the sheet the contents are always open, where a browser can do so. */
@supports selector(::details-content) {
  @media screen and (min-width: 76rem) {
    nav summary { list-style: none; pointer-events: none; }
    nav summary::marker { content: ""; }
    nav details::details-content { content-visibility: visible; display: block; }
  }
}
`;

/** How pictures stand in a page: the one that is drawn for the width of the screen. */
export const figureStyle = `
figure { margin: 1.75rem 0; }
figure img { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: .75rem; color: var(--soft); font-size: .9375rem; line-height: 1.5; }
@media screen and (max-width: 44rem) {
  figure img { width: 100%; max-width: 24rem; }
}
`;

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
  figure, tr, .option, .actions > li, section:not(.annex) > table { break-inside: avoid; }
  p:has(+ .option), p:has(+ .actions) { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  figure { margin: 1.25rem 0; }
  figcaption { font-size: .875rem; }
  .head th, .head td { padding: .3rem 0; line-height: 1.5; }
  .head td { font-size: 1rem; }
  .actions > li { padding-top: .6rem; padding-bottom: .6rem; }
  .actions > li::before { top: .6rem; }
  .option { margin: .875rem 0; padding: .75rem 1rem .875rem; }
  th, td { padding: .375rem .875rem .375rem 0; }
  table { font-size: .875rem; line-height: 1.4; }
  /* Not again on each page: Chromium would tag it as often, and every cell would be read out under "Answer Answer". */
  thead { display: table-row-group; break-after: avoid; }
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
  .gap, .option, img { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;

/** How a page is printed that has to stay on one sheet or two: as above, small and close. */
export const denseStyle = `
@page {
  margin: 12mm 18mm 16mm;
  @bottom-left { padding-top: 3mm; }
  @bottom-right { padding-top: 3mm; }
}
@media print {
  html { font-size: 8.25pt; }
  body { line-height: 1.36; }
  main > * + * { margin-top: .8rem; }
  h1 { font-size: 1.5rem; margin-bottom: .5rem; }
  h1 .kind { display: inline; margin: 0; font-size: inherit; }
  h2 { font-size: 1.15rem; margin-bottom: .25rem; }
  h3 { margin: .5rem 0 .2rem; }
  p, ul, ol, dl, table, figure { margin-bottom: .35rem; }
  li + li { margin-top: .1rem; }
  table { line-height: 1.3; }
  th, td, .head div { padding-top: .1rem; padding-bottom: .1rem; }
  .actions > li { padding-top: .2rem; padding-bottom: .2rem; }
  .actions > li::before { top: .2rem; min-width: 1.5rem; height: 1.5rem; line-height: 1.3rem; }
  .actions > li > p { display: inline; }
  .option { margin: .35rem 0; padding: .3rem .75rem .4rem; }
  .option :is(h2, h3) { margin-bottom: .15rem; }
  .option dl { gap: .25rem 1.5rem; }
  .option dd + dd { margin-top: .1rem; }
  .notes { padding-top: .4rem; border-top-width: .0625rem; font-size: .8125rem; }
  .notes h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .notes li + li { margin-top: 0; }
  .notes ol { margin: 0; }
}
`;
