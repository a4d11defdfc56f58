import { escapeHtml } from "../../escape.ts";
import type { MemoIndex, MemoIndexEntry } from "../index-page.ts";
import { htmlPage } from "./html-page.ts";
import { renderTable } from "./render-table.ts";

/** The page over many memos as HTML, with a row for each; ends with a line break. */
export function htmlIndex({ language, title, head, entries }: MemoIndex): string {
  const rows = entries.map((entry) => [
    `${escapeHtml(entry.title)}<br>${entry.files.map((file) => fileLink(file, entry)).join(" ")}`,
    escapeHtml(entry.phase),
    escapeHtml(entry.lead),
    escapeHtml(entry.support),
    String(entry.gaps),
  ]);
  const table = renderTable({
    caption: title,
    head: [head.memo, head.phase, head.lead, head.support, head.gaps],
    rows,
  });
  const body = ['<main class="index">', `<header class="top"><h1>${escapeHtml(title)}</h1></header>`, table, "</main>"];
  return htmlPage({ language, title, body: body.join("\n"), foot: null });
}

/** A file in the same folder; which memo it is of, is only said aloud. */
function fileLink({ label, name }: MemoIndexEntry["files"][number], { title }: MemoIndexEntry): string {
  const about = escapeHtml(`${label}: ${title}`);
  return `<a class="file" href="${escapeHtml(encodeURIComponent(name))}" aria-label="${about}">${escapeHtml(label)}</a>`;
}
