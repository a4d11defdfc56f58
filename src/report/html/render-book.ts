import { toolingWording } from "../../language/wordings.ts";
import type { Document } from "../document/document.ts";
import { escapeHtml } from "../escape.ts";
import { htmlDocument } from "./render-memo.ts";

/** The book of the rules as one HTML page that asks nothing of anywhere, to search in; ends with a line break. */
export function htmlBook(book: Document): string {
  const words = toolingWording[book.language].book;
  const tools = [
    `<form id="find" role="search" hidden data-shown="${escapeHtml(words.shown)}">`,
    `<label for="sought">${escapeHtml(words.search)}</label>`,
    '<input id="sought" type="search" autocomplete="off">',
    '<p id="found" role="status"></p>',
    "</form>",
  ].join("\n");
  return htmlDocument(book, { tools, style: bookStyle, script: bookScript });
}

const bookStyle = `
#find[hidden] { display: none; }
#find { margin: 1.5rem 0; }
#find label { display: block; margin-bottom: .25rem; color: var(--soft); font-size: .875rem; }
#find input { width: 100%; max-width: 30rem; min-height: 2.5rem; padding: .375rem .625rem; border: .0625rem solid var(--soft); border-radius: .25rem; background: var(--paper); color: var(--ink); font: inherit; }
#found { min-height: 1.65em; margin: .25rem 0 0; color: var(--soft); font-size: .9375rem; }
section[hidden], li[hidden], h3[hidden] { display: none; }
@media print { #find { display: none; } }
`;

/**
 * Shows what holds all words that are sought: plain JavaScript for browsers of 2020 and later. It shows the field, which
 * does nothing without it.
 */
const bookScript = `
(() => {
  "use strict";
  const form = document.getElementById("find");
  const field = document.getElementById("sought");
  const told = document.getElementById("found");
  const sections = [...document.querySelectorAll("main > section")];
  const entries = sections.flatMap((section) =>
    [...section.querySelectorAll(":scope > ul > li")].map((entry) => ({ entry, text: entry.textContent.toLowerCase() })),
  );
  const show = () => {
    const words = field.value.trim().toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const { entry, text } of entries) {
      entry.hidden = !words.every((word) => text.includes(word));
      if (!entry.hidden) shown += 1;
    }
    const isSought = field.value.trim() !== "";
    for (const section of sections) section.hidden = isSought && section.querySelector(":scope > ul > li:not([hidden])") === null;
    for (const head of document.querySelectorAll("main > section > h3")) {
      const next = head.nextElementSibling;
      head.hidden = next !== null && next.matches("ul") && next.querySelector(":scope > li:not([hidden])") === null;
    }
    told.textContent = isSought ? form.dataset.shown.replace("{shown}", shown).replace("{all}", entries.length) : "";
  };
  field.addEventListener("input", show);
  // A link may lead to what is not shown.
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.closest("[hidden]")) {
      field.value = "";
      show();
      target.scrollIntoView();
    }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
})();
`;
