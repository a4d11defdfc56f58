/** How text looks: titles, lists, tables, places to fill in, actions, options, footnotes. */
export const textStyle = `
h1, h2, h3 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
h1 { margin: 0 0 1.75rem; font-size: clamp(1.625rem, 1.2rem + 1.8vw, 2.125rem); letter-spacing: -.01em; }
.kind { display: block; margin-bottom: .375rem; color: var(--soft); font-size: 1rem; font-weight: 600; letter-spacing: .01em; }
h2 { margin: 0 0 1rem; font-size: 1.375rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.0625rem; }
.number { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
h2 .number { margin-right: .25rem; }
p, ul, ol, dl, table, figure { margin: 0 0 1rem; }
p { text-wrap: pretty; }
ul, ol { padding-left: 1.375rem; }
li { padding-left: .25rem; }
li + li { margin-top: .5rem; }
li::marker { color: var(--soft); }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: .1875rem solid var(--link); outline-offset: .125rem; border-radius: .125rem; }
:target { background: var(--wash); }
sup { font-size: .75em; line-height: 0; vertical-align: .4em; }
sup a { padding: .25em .2em; text-decoration: none; font-variant-numeric: tabular-nums; }
sup a:hover { text-decoration: underline; }
.gap {
  padding: .05em .3em; border: .09375rem dashed var(--gap-line); border-radius: .1875rem;
  background: var(--gap); color: var(--gap-ink); font-weight: 600;
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.head { border-top: .0625rem solid var(--line); }
.head div { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 .75rem; align-items: baseline; padding: .5rem 0; border-bottom: .0625rem solid var(--line); }
dt { color: var(--soft); font-size: .9375rem; }
dd { margin: 0; }
@media (min-width: 36rem) {
  .head div { grid-template-columns: 9.5rem 1fr; }
}
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.5; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .625rem 1rem .625rem 0; text-align: left; vertical-align: top; border-bottom: .0625rem solid var(--line); }
thead th { border-bottom: .125rem solid var(--ink); color: var(--soft); font-weight: 600; overflow-wrap: normal; }
tbody th { font-weight: 600; }
tbody th { min-width: 3rem; }
@media (min-width: 40.01rem) { td { min-width: 7.5rem; } .index td { min-width: 0; overflow-wrap: break-word; } .index tbody th { width: 40%; } }
@media screen and (max-width: 40rem) {
  table, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .75rem 0; border-bottom: .0625rem solid var(--line); }
  tbody tr:first-child { border-top: .125rem solid var(--ink); }
  tbody th, td { padding: 0 0 .25rem; border: 0; }
  td:empty { display: none; }
  td::before { content: attr(data-head) ": "; color: var(--soft); }
}
.actions { padding: 0; list-style: none; counter-reset: action; }
.actions > li { position: relative; padding: .875rem 0 .875rem 3rem; border-top: .0625rem solid var(--line); counter-increment: action; }
.actions > li + li { margin: 0; }
.actions > li:last-child { border-bottom: .0625rem solid var(--line); }
.actions > li::before {
  content: counter(action); position: absolute; left: 0; top: .875rem; min-width: 2rem; height: 2rem; border-radius: 1rem;
  border: .09375rem solid var(--strong); color: var(--strong); font-weight: 650; line-height: 1.8rem; text-align: center;
}
.actions p { margin: 0; }
.about { color: var(--soft); font-size: .9375rem; }
.option { margin: 1.25rem 0; padding: 1rem 1.25rem 1.25rem; border: .0625rem solid var(--line); border-left: .25rem solid var(--line); border-radius: .1875rem; }
.option.advised { border-color: var(--strong); background: var(--wash); }
.option :is(h2, h3) { margin: 0 0 .75rem; font-size: 1.0625rem; }
.option dl { margin: 0; display: grid; gap: 1rem 2rem; }
.option dt { font-weight: 600; }
.option dt::before { display: inline-block; width: 1.25em; font-weight: 700; }
.pro dt { color: var(--strong); }
.pro dt::before { content: "+" / ""; }
.con dt { color: var(--against); }
.con dt::before { content: "−" / ""; }
.option dd + dd { margin-top: .5rem; }
@media (min-width: 40rem) { .option dl { grid-template-columns: 1fr 1fr; } }
.annex, .notes { font-size: 1rem; line-height: 1.6; }
.annex.first, .annex.first ~ .notes, main > :not(.annex) + .notes { padding-top: 2.5rem; border-top: .125rem solid var(--line); }
.notes { font-size: .9375rem; }
.notes li + li { margin-top: .375rem; }
.back { white-space: nowrap; }
.back a { display: inline-block; min-width: 1.5rem; padding: 0 .25rem; text-align: center; text-decoration: none; }
.file { display: inline-block; margin: .25rem .75rem 0 0; font-weight: 400; }
`;
