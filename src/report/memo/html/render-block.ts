import { escapeHtml } from "../../escape.ts";
import type { HeaderField, MemoAction, MemoBlock, MemoLine, MemoOption } from "../memo.ts";
import { renderFigure } from "./render-figure.ts";
import { renderLine } from "./render-line.ts";
import { renderTable } from "./render-table.ts";
import type { Writing } from "./writing.ts";

/** Where blocks stand: under which heading, and how deep the headings below it are. */
export interface Place {
  readonly title: string;
  readonly depth: 2 | 3;
}

/** Blocks of a memo as HTML; a table is named after the heading that it stands under. */
export function renderBlocks(blocks: readonly MemoBlock[], { title, depth }: Place, writing: Writing): string {
  let heading = title;
  const rendered = blocks.map((block) => {
    if (block.kind === "heading") heading = block.text;
    return renderBlock(block, { title: heading, depth }, writing);
  });
  return rendered.join("\n");
}

function renderBlock(block: MemoBlock, { title, depth }: Place, writing: Writing): string {
  switch (block.kind) {
    case "header":
      return renderHeader(block.fields, writing);
    case "paragraph":
      return `<p>${renderLine(block.line, writing)}</p>`;
    case "heading":
      return `<h${depth}>${escapeHtml(block.text)}</h${depth}>`;
    case "list":
      return renderList(block.ordered ? "ol" : "ul", block.items, writing);
    case "table":
      return renderTable({
        caption: title,
        head: block.head,
        rows: block.rows.map((row) => row.map((cell) => renderLine(cell, writing))),
      });
    case "actions":
      return `<ol class="actions">\n${block.actions.map((action) => renderAction(action, writing)).join("\n")}\n</ol>`;
    case "options":
      return block.options.map((option) => renderOption(option, depth, writing)).join("\n");
    case "figure":
      return renderFigure(block.figure, writing);
    default:
      return block satisfies never;
  }
}

function renderHeader(fields: readonly HeaderField[], writing: Writing): string {
  const rows = fields.map(
    ({ label, line }) => `<div><dt>${escapeHtml(label)}</dt><dd>${renderLine(line, writing)}</dd></div>`,
  );
  return `<dl class="head">\n${rows.join("\n")}\n</dl>`;
}

function renderList(name: "ol" | "ul", items: readonly MemoLine[], writing: Writing): string {
  return `<${name}>\n${items.map((item) => `<li>${renderLine(item, writing)}</li>`).join("\n")}\n</${name}>`;
}

function renderAction({ line, about, decider }: MemoAction, writing: Writing): string {
  const decides = decider === null ? "" : `; <strong>${escapeHtml(writing.labels.decides(decider))}</strong>`;
  return `<li><p>${renderLine(line, writing)}</p><p class="about">${escapeHtml(about)}${decides}</p></li>`;
}

function renderOption({ title, advised, for: pros, against }: MemoOption, depth: 2 | 3, writing: Writing): string {
  const { labels } = writing;
  const side = (name: string, label: string, lines: readonly MemoLine[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          `<div class="${name}"><dt>${escapeHtml(label)}</dt>`,
          ...lines.map((line) => `<dd>${renderLine(line, writing)}</dd>`),
          "</div>",
        ];
  return [
    `<div class="option${advised ? " advised" : ""}">`,
    `<h${depth}>${escapeHtml(title)}</h${depth}>`,
    "<dl>",
    ...side("pro", labels.for, pros),
    ...side("con", labels.against, against),
    "</dl>",
    "</div>",
  ].join("\n");
}
