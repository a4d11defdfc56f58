import { textStyle, themeStyle } from "../report/html/style.ts";

/** Where things stand and how they look, beside what all pages have: one column on a phone, two where there is room. */
const ownStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 9rem; }
body {
  margin: 0; background: var(--desk); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 3; padding: .5rem 1rem; background: var(--paper); }
.page-head { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; max-width: 90rem; margin: 0 auto; padding: 1.25rem 1.25rem 1rem; }
.page-head .kind { margin: 0; font-size: 1rem; }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.theme { display: grid; flex: 1 0 100%; min-width: 0; }
/* What is typed lies over the same text, which makes room for it: the title is never cut. */
.theme::after { content: attr(data-title) " "; visibility: hidden; }
.theme span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.theme textarea, .theme::after { grid-area: 1 / 1; width: calc(100% + .5rem); padding: .25rem .5rem; margin: 0 0 0 -.5rem; border: .0625rem solid transparent; border-bottom-color: var(--line); border-radius: .1875rem; background: none; color: inherit; font: inherit; font-size: 1.5rem; font-weight: 650; line-height: 1.35; white-space: pre-wrap; overflow-wrap: anywhere; }
.theme textarea { overflow: hidden; resize: none; }
.theme textarea:hover { border-color: var(--line); }
.printed, .paper { display: none; }
.languages { display: flex; gap: .25rem; }
button, .buttons button { padding: .4375rem .875rem; border: .0625rem solid var(--soft); border-radius: .25rem; background: var(--paper); color: var(--ink); font: inherit; font-size: .9375rem; line-height: 1.4; cursor: pointer; text-align: left; }
button:hover:not(:disabled) { border-color: var(--strong); }
button:disabled { border-color: var(--line); color: var(--soft); cursor: default; }
.languages button { padding: .1875rem .625rem; border-color: transparent; background: none; }
.languages [aria-pressed=true] { border-color: var(--line); background: var(--paper); font-weight: 600; }
.strip { position: sticky; top: 0; z-index: 2; display: flex; gap: 1rem; align-items: center; padding: .625rem max(1.25rem, (100vw - 90rem) / 2 + 1.25rem); border-top: .1875rem solid var(--strong); border-bottom: .0625rem solid var(--line); background: var(--paper); }
.strip > div { flex: 1; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; min-width: 0; }
.strip dl { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; }
.strip dl > div { display: flex; gap: .5rem; align-items: baseline; }
.strip dt { flex: none; font-size: .875rem; }
.strip dd { margin: 0; }
.strip ul { display: flex; flex-wrap: wrap; gap: .25rem .375rem; margin: 0; padding: 0; list-style: none; }
.strip li { margin: 0; padding: 0; }
.strip li a { display: block; padding: .125rem .625rem; border: .09375rem solid var(--strong); border-radius: 1rem; color: var(--strong); font-size: .9375rem; font-weight: 600; text-decoration: none; line-height: 1.4; }
.strip .lead a { background: var(--strong); color: var(--paper); }
.strip .support a { background: var(--tint); color: var(--ink); }
.strip a:hover { text-decoration: underline; }
.status { margin: 0; color: var(--soft); font-size: .875rem; }
.status.proven { color: var(--strong); font-weight: 600; }
#said { max-width: 90rem; min-height: 2.5rem; margin: 0 auto; padding: .625rem 1.25rem 0; color: var(--soft); font-size: .9375rem; }
main { display: grid; gap: 1.5rem; max-width: 90rem; margin: 0 auto; padding: .5rem 1.25rem 2rem; }
main h2 { margin: 0 0 .75rem; font-size: 1.25rem; }
.asking > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
#card, .telling > section:not(:has(> div:empty:only-child)), #phase, #more { padding: 1.25rem; border-radius: .375rem; background: var(--paper); box-shadow: 0 1px 2px #0002; }
#beside-part:has(#beside:empty), #ahead-part:has(#ahead:empty) { display: none; }
.telling { display: grid; gap: 1.5rem; align-content: start; min-width: 0; }
.telling > * > :last-child, .telling > * > div > :last-child { margin-bottom: 0; }
.telling h3 { margin: 1.25rem 0 .375rem; }
.telling div > h3:first-child, .telling div > h2:first-child { margin-top: 0; }
#beside h3, #ahead h3 { font-size: 1.25rem; }
#beside > * + h3 { margin-top: 2rem; }
.hint { margin: -.5rem 0 1rem; color: var(--soft); font-size: .9375rem; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-size: 1.25rem; font-weight: 650; line-height: 1.35; text-wrap: balance; }
#help { margin: .375rem 0 1rem; color: var(--soft); font-size: .9375rem; }
#help p { margin: 0 0 .25rem; }
.choice { display: grid; grid-template-columns: 1.25rem 1fr; gap: .75rem; padding: .625rem .75rem; border: .0625rem solid var(--line); border-radius: .25rem; cursor: pointer; }
.choice + .choice { margin-top: .375rem; }
.choice.form { margin-left: 1.75rem; }
.choice.apart { border-style: dashed; }
.choice:hover { border-color: var(--strong); }
.choice:has(:checked) { border-color: var(--strong); background: var(--wash); box-shadow: inset .1875rem 0 var(--strong); }
.choice input { width: 1.125rem; height: 1.125rem; margin: .21875rem 0 0; accent-color: var(--strong); }
.choice b { font-weight: 600; }
.choice small { display: block; color: var(--soft); font-size: .875rem; line-height: 1.45; }
.choice:has(:focus-visible) { outline: .1875rem solid var(--link); outline-offset: .125rem; }
.choice :focus-visible { outline: none; }
details > summary { cursor: pointer; color: var(--link); font-size: .9375rem; }
#card details { margin-top: .875rem; }
#why p { margin: .5rem 0 0; font-size: .9375rem; }
.note label { display: block; margin-top: .5rem; color: var(--soft); font-size: .875rem; }
textarea { display: block; width: 100%; margin-top: .25rem; padding: .5rem .625rem; border: .0625rem solid var(--soft); border-radius: .25rem; background: var(--paper); color: var(--ink); font: inherit; resize: vertical; }
#next { display: block; width: 100%; margin: .75rem 0 1.5rem; padding: .75rem 1rem; border-color: var(--strong); background: var(--strong); color: var(--paper); font-weight: 600; }
#next[hidden] { display: none; }
#lists details { margin-top: .75rem; }
#lists summary { color: var(--ink); font-weight: 600; }
.rows { margin: .375rem 0 0; padding: 0; list-style: none; }
.rows li { margin: 0; padding: 0; border-bottom: .0625rem solid var(--line); }
.rows button { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; width: 100%; padding: .5rem .25rem; border: 0; background: none; }
.rows button:hover span:first-child { text-decoration: underline; }
.rows [aria-current] { font-weight: 600; }
.rows .answer { color: var(--soft); }
.levels { margin: 0; padding: 0; list-style: none; }
.level { display: grid; grid-template-columns: minmax(0, 1fr) 11rem; gap: .125rem 1.25rem; margin: 0; padding: .75rem 0 .75rem .75rem; border-top: .0625rem solid var(--line); border-left: .25rem solid transparent; }
.level.lead { border-left-color: var(--strong); }
.level.support { border-left-color: var(--tint); }
.level h3 { margin: 0; font-size: 1.0625rem; }
.level h3 a { color: inherit; text-decoration-color: var(--soft); }
.level .role { margin: 0; color: var(--soft); font-size: .9375rem; }
.level.lead .role { color: var(--strong); font-weight: 600; }
.level.support .role { color: var(--ink); font-weight: 600; }
.weight p { margin: .125rem 0 0; color: var(--soft); font-size: .8125rem; line-height: 1.35; }
.bar { display: block; width: 100%; height: 1rem; margin-top: .25rem; }
.bar .for { fill: var(--strong); }
.bar .against { fill: var(--against); }
.grounds { grid-column: 1 / -1; }
.grounds p { margin: .125rem 0 0; font-size: .9375rem; }
.level:not(.lead, .support) .grounds p { color: var(--soft); }
[aria-busy=true] { opacity: .45; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: 1rem; }
.side-by-side { display: grid; gap: 1.5rem; }
.loaded { padding: 0; list-style: none; }
.loaded li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; padding: .25rem 0; border-bottom: .0625rem solid var(--line); }
.loaded small { color: var(--soft); }
#others:not(:empty), #problems:not(:empty) { margin-bottom: 1rem; }
#problems ul { padding-left: 1.25rem; }
#answers { overflow-x: auto; }
.scenario .level { grid-template-columns: 1fr; }
dialog { width: min(52rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); padding: 1.5rem; border: .0625rem solid var(--line); border-radius: .375rem; background: var(--paper); color: var(--ink); }
dialog::backdrop { background: #0008; }
dialog h2, dialog h3 { margin-top: 1.25rem; }
.dialog-body > :first-child { margin-top: 0; }
dialog > button { position: sticky; bottom: -.5rem; display: block; margin: 1rem 0 0 auto; box-shadow: 0 0 0 .5rem var(--paper); }
footer { max-width: 90rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--soft); font-size: .875rem; }
@media (min-width: 60rem) {
  main { grid-template-columns: minmax(22rem, 5fr) minmax(0, 7fr); align-items: start; }
  .side-by-side { grid-template-columns: 1fr 1fr; }
}
@media (max-width: 60rem) {
  .level { grid-template-columns: 1fr; }
  .weight { max-width: 16rem; }
}
@media (max-width: 40rem) {
  html { scroll-padding-top: 7rem; }
  .page-head { padding: .75rem 1rem .5rem; }
  .theme textarea, .theme::after { font-size: 1.25rem; }
  .strip { padding: .375rem 1rem; gap: .5rem; }
  .strip li span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .strip > button { font-size: .8125rem; padding: .3125rem .5rem; }
  main { padding: .5rem 1rem 2rem; }
  #card, .telling > section, #phase, #more { padding: 1rem; }
}
@media (forced-colors: active) {
  .strip li a, .level.lead, .level.support, .choice:has(:checked) { border-color: Highlight; }
  .bar .for { fill: CanvasText; }
  .bar .against { fill: GrayText; }
}
@media (prefers-reduced-motion: no-preference) { [aria-busy] { transition: opacity .15s .1s; } }
@page { size: A4; margin: 18mm 20mm; }
@media print {
  html { font-size: 9.5pt; }
  body { background: none; }
  .printed { display: block; margin: 0; font-size: 1.75rem; font-weight: 650; line-height: 1.25; }
  .theme, .skip, .languages, .strip > button, #said, #card, #next, .out, .hint, .telling button, #problems, #others-part:has(#answers:empty), #scenarios-part:not(:has(.scenario)), #lists details:not([open]), #more:not([open]), dialog, .status.working { display: none; }
  .strip { position: static; padding: .5rem 0; }
  .paper { display: block; margin-top: 1.5rem; }
  .paper h2 { margin-top: 2rem; }
  .paper .boxes { columns: 2; column-gap: 2rem; }
  .paper .boxes li, .paper p { break-inside: avoid; }
  .paper h3, .paper h3 + p { break-after: avoid; }
  .paper .boxes + p { margin-bottom: 1.25rem; break-before: avoid; }
  [data-paper=questions] :is(.page-head, .strip, main) { display: none; }
  .page-head, main, footer { max-width: none; padding: 0; }
  .page-head { display: block; }
  main { display: flex; flex-direction: column; gap: 0; }
  .asking { order: 1; }
  #lists details { break-inside: auto; }
  .rows { columns: 2; column-gap: 2rem; }
  .rows li { break-inside: avoid; }
  .telling { display: block; }
  .telling > *, .asking { margin-top: 1.25rem; padding: 0 !important; box-shadow: none !important; }
  .level, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .strip, .bar { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;

/** The style sheet of a page to think with. */
export const pageStyle = [themeStyle, textStyle, ownStyle].join("");
