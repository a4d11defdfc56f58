/** Where things stand: one column on a phone, the contents beside the sheet on a wide screen. */
export const layoutStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--desk); color: var(--ink);
  font: 1.0625rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
main { background: var(--paper); padding: 1.75rem 1.25rem 2rem; border-top: .375rem solid var(--strong); }
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
  main.index { grid-column: 1 / -1; justify-self: center; }
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
