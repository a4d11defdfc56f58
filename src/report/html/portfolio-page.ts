/** How the table of themes looks: on a wide screen a matrix with the names of the themes in view, on a phone a card each. */
export const portfolioStyle = `
main.portfolio { max-width: none; }
.portfolio > * + * { margin-top: 2.5rem; }
.portfolio > :not(.themes) { max-width: 46rem; }
.portfolio figure svg { max-width: 42rem; }
@media screen and (min-width: 48rem) { main.portfolio { max-width: 92rem; padding: 2.5rem 2.5rem 3rem; } }
@media screen and (min-width: 76rem) { main.portfolio { grid-column: 1 / -1; } body:has(main.portfolio) { display: block; } body:has(main.portfolio) footer { max-width: 92rem; margin: 0 auto; } }
.controls { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 0 0 .75rem; }
.controls[hidden] { display: none; }
.controls p { margin: 0; flex: 0 1 auto; min-width: 9rem; }
.controls .search { flex: 1 1 16rem; }
.controls label { display: block; margin-bottom: .25rem; color: var(--soft); font-size: .875rem; }
.controls :is(input, select, button) { width: 100%; min-height: 2.5rem; padding: .375rem .625rem; border: .0625rem solid var(--soft); border-radius: .25rem; background: var(--paper); color: var(--ink); font: inherit; font-size: .9375rem; }
.controls button { border-color: var(--strong); color: var(--strong); font-weight: 600; cursor: pointer; }
#count { min-height: 1.65em; margin: 0 0 .5rem; color: var(--soft); font-size: .9375rem; }
.themes thead button { display: inline; padding: .25rem 0; border: 0; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.themes thead abbr { text-decoration: none; }
.themes thead button::after { content: " ↕" / ""; color: var(--soft); font-weight: 400; }
.themes thead [aria-sort="ascending"] button::after { content: " ↑" / ""; color: var(--ink); }
.themes thead [aria-sort="descending"] button::after { content: " ↓" / ""; color: var(--ink); }
.around, .origin { display: block; margin-top: .125rem; color: var(--soft); font-size: .8125rem; font-weight: 400; overflow-wrap: anywhere; }
.action { display: block; color: var(--soft); font-size: .8125rem; }
.is-lead .role { display: inline-block; padding: .0625rem .4375rem; border: .09375rem solid var(--strong); border-radius: .75rem; background: var(--strong); color: var(--onStrong); font-weight: 600; }
.is-support .role { display: inline-block; padding: .0625rem .4375rem; border: .09375rem solid var(--strong); border-radius: .75rem; font-weight: 600; }
.is-avoid .role { color: var(--against); }
.is-later .role, .is-neutral .role, .is-by-phase .role { color: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none; font-size: .9375rem; }
.legend li + li { margin: 0; }
@media screen and (min-width: 40.01rem) {
  .portfolio td { min-width: 0; overflow-wrap: normal; }
  .portfolio tbody th { min-width: 13rem; }
  .themes .scroll { position: relative; overflow-x: auto; }
  .themes table { width: max-content; min-width: 100%; font-size: .8125rem; line-height: 1.4; }
  .themes :is(th, td) { padding: .5rem 1rem .5rem 0; overflow-wrap: normal; }
  .themes tbody th, .themes thead th:first-child { position: sticky; left: 0; z-index: 1; max-width: 16rem; background: var(--paper); }
  .themes td:not(.level) { max-width: 13rem; }
  .themes td.level { white-space: nowrap; }
  .themes td.is-by-phase { white-space: normal; min-width: 7rem; }
  .themes td.level .action { white-space: normal; }
}
@media screen and (max-width: 40rem) {
  .controls p { flex: 1 1 100%; }
  .themes td.level.is-neutral { display: none; }
  .action { display: inline; }
  .action::before { content: "· "; }
}
@media screen and (min-width: 40.01rem) { .controls p:has(#sort) { display: none; } }
@page themes { size: A4 landscape; margin: 15mm 15mm 20mm; }
@media print {
  .portfolio .themes { page: themes; }
  .controls, #count { display: none; }
  .portfolio > :not(.themes) { max-width: none; }
  .themes table { font-size: 7.5pt; }
  .themes :is(th, td) { padding: .25rem .375rem .25rem 0; min-width: 0; overflow-wrap: break-word; }
  .around, .origin, .action { font-size: 7pt; }
  .is-lead .role { padding: 0 .125rem; border-radius: .125rem; }
  .is-support .role { padding: 0 .125rem; border-radius: .125rem; }
  .role { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
@media (forced-colors: active) { .is-lead .role { border-width: .1875rem; } }
`;

/**
 * Searches, chooses and sorts in the table of themes: plain JavaScript for browsers of 2020 and later. It adds to the page
 * what only it can do, so that without it nothing is there that does nothing.
 */
export const portfolioScript = `
(() => {
  "use strict";
  const form = document.getElementById("choose");
  const table = document.getElementById("theme-table");
  if (form === null || table === null) return;
  const body = table.tBodies[0];
  const given = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const byId = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const words = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  let column = -1;
  let isDown = false;
  for (const [index, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => order(index, column === index && !isDown));
  }
  const keyOf = (row) => {
    const cell = row.cells[column];
    return cell.dataset.sort === undefined ? cell.textContent : Number(cell.dataset.sort);
  };
  const compare = (one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b));
  };
  function order(next, down) {
    column = next;
    isDown = down;
    const rows = column < 0 ? given : [...given].sort((one, other) => (isDown ? -1 : 1) * compare(one, other));
    body.append(...rows);
    for (const [index, head] of heads.entries()) {
      head.setAttribute("aria-sort", index !== column ? "none" : isDown ? "descending" : "ascending");
    }
    byId("sort").value = column < 0 ? "" : String(column);
    show();
  }
  function show() {
    const sought = byId("search").value.trim().toLowerCase();
    const [phase, settled, role] = ["phase", "settled", "role"].map((id) => byId(id).value);
    let shown = 0;
    for (const row of given) {
      const { text, phase: own, settled: status, roles } = row.dataset;
      const fits =
        sought.split(/\\s+/).every((word) => text.includes(word)) &&
        (phase === "" || own === phase) &&
        (settled === "" || status === settled) &&
        (role === "" || roles.split(" ").includes(role));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const told = [form.dataset.shown.replace("{shown}", shown).replace("{all}", given.length)];
    if (column >= 0) {
      const name = byId("sort").selectedOptions[0].textContent;
      const way = isDown ? form.dataset.descending : form.dataset.ascending;
      told.push(form.dataset.sorted.replace("{order}", name + " (" + way + ")"));
    }
    byId("count").textContent = told.join(", ") + ".";
  }
  form.addEventListener("input", (event) => {
    if (event.target.id === "sort") order(event.target.value === "" ? -1 : Number(event.target.value), false);
    else show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => order(-1, false)));
  form.hidden = false;
  show();
})();
`;
