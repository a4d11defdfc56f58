import { filledRows } from "../document/blocks.ts";
import type { Action, Figure, HeaderField, Line, ListItem, Option, SectionBlock } from "../document/document.ts";
import { entryId } from "../document/entries.ts";
import { plainText, span, tickBox } from "../document/lines.ts";
import { escapeHtml } from "../escape.ts";
import { drawFigure, tellFigure } from "../svg/draw-figure.ts";
import { renderLine, type Writing } from "./render-line.ts";

/** Where blocks stand: under which heading, and how deep the headings below it are. */
interface Place {
  readonly title: string;
  readonly depth: 2 | 3;
}

/** Blocks of a memo as HTML; a table is named after the heading that it stands under. */
export function renderBlocks(blocks: readonly SectionBlock[], { title, depth }: Place, writing: Writing): string {
  let heading = title;
  const rendered = blocks.map((block) => {
    if (block.kind === "heading") heading = plainText(block.line);
    return renderBlock(block, { title: heading, depth }, writing);
  });
  return rendered.join("\n");
}

function renderBlock(block: SectionBlock, { title, depth }: Place, writing: Writing): string {
  switch (block.kind) {
    case "header":
      return renderHeader(block.fields, writing);
    case "paragraph":
      return `<p>${renderLine(block.line, writing)}</p>`;
    case "heading":
      return renderHeading(block, depth, writing);
    case "list":
      return renderList(block.ordered ? "ol" : "ul", block.items, writing);
    case "table":
      return renderTable({
        caption: title,
        head: block.head,
        rows: filledRows(block).map((row) => row.map((cell) => renderLine(cell, writing))),
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

/** A table, since browsers tag the pairs of a description list as nothing when they make a PDF. */
function renderHeader(fields: readonly HeaderField[], writing: Writing): string {
  const rows = fields.map(
    ({ label, line }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${renderLine(line, writing)}</td></tr>`,
  );
  return `<table class="head">\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

/** None is above the heading of the section that it stands in. */
function renderHeading(
  { line, depth: own }: Extract<SectionBlock, { kind: "heading" }>,
  depth: 2 | 3,
  writing: Writing,
): string {
  const name = `h${Math.min(own, depth)}`;
  return `<${name}>${renderLine(line, writing)}</${name}>`;
}

function renderList(name: "ol" | "ul", items: readonly ListItem[], writing: Writing): string {
  // A box to tick stands in the place of the bullet.
  const isTicked = items.length > 0 && items.every(({ mark }) => mark?.text === tickBox);
  return `<${name}${isTicked ? ' class="boxes"' : ""}>\n${items.map((item) => `<li${idOf(item)}>${renderItem(item, writing)}</li>`).join("\n")}\n</${name}>`;
}

function idOf({ name }: ListItem): string {
  return name === undefined ? "" : ` id="${escapeHtml(entryId(name))}"`;
}

function renderItem({ mark, line, more = [] }: ListItem, writing: Writing): string {
  const marked = mark === undefined ? line : [mark, span(" "), ...line];
  const below =
    more.length === 0
      ? ""
      : `\n${renderList(
          "ul",
          more.map((each) => ({ line: each })),
          writing,
        )}\n`;
  return renderLine(marked, writing) + below;
}

function renderAction({ line, about, decider }: Action, writing: Writing): string {
  const decides = decider === null ? "" : `; <strong>${escapeHtml(writing.labels.decides(decider))}</strong>`;
  return `<li><p>${renderLine(line, writing)}</p><p class="about">${escapeHtml(about)}${decides}</p></li>`;
}

function renderOption({ title, advised, for: pros, against }: Option, depth: 2 | 3, writing: Writing): string {
  const { labels } = writing;
  const side = (name: string, label: string, lines: readonly Line[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          `<div class="${name}">`,
          `<p>${escapeHtml(label)}</p>`,
          renderList(
            "ul",
            lines.map((line) => ({ line })),
            writing,
          ),
          "</div>",
        ];
  return [
    `<div class="option${advised ? " advised" : ""}">`,
    `<h${depth}>${escapeHtml(title)}</h${depth}>`,
    '<div class="sides">',
    ...side("pro", labels.for, pros),
    ...side("con", labels.against, against),
    "</div>",
    "</div>",
  ].join("\n");
}

/** The widths in which a picture is drawn, in pixels: letters stay readable on a phone, which shows the narrow one. */
const widths = { wide: 672, narrow: 296 } as const;

/**
 * A picture with its caption. As an image, since text browsers then say in sentences what it shows, once: within the page
 * they would run the words of both widths together.
 */
function renderFigure(figure: Figure, { language }: Writing): string {
  const image = (width: number): string =>
    escapeHtml(`data:image/svg+xml,${encodeURI(drawFigure(figure, width, language)).replaceAll("#", "%23")}`);
  const alternative = escapeHtml(tellFigure(figure, language));
  return [
    `<figure class="${figure.kind}">`,
    "<picture>",
    `<source media="screen and (max-width: 44rem)" srcset="${image(widths.narrow)}">`,
    `<img alt="${alternative}" src="${image(widths.wide)}">`,
    "</picture>",
    `<figcaption>${escapeHtml(figure.caption)}</figcaption>`,
    "</figure>",
  ].join("\n");
}

/** A table of cells that are HTML already: its heads and caption are raw text. */
interface HtmlTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table whose first column names its rows. The roles are said aloud since a narrow screen shows rows as blocks, after
 * which some browsers no longer take a table for one.
 */
function renderTable({ caption, head, rows }: HtmlTable): string {
  const heads = head.map((name) => `<th scope="col" role="columnheader">${escapeHtml(name)}</th>`).join("");
  return [
    '<table role="table">',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${heads}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...rows.map(
      (row) => `<tr role="row">${row.map((cell, index) => renderCell(cell, head[index] ?? "", index)).join("")}</tr>`,
    ),
    "</tbody>",
    "</table>",
  ].join("\n");
}

function renderCell(cell: string, head: string, index: number): string {
  if (index === 0) return `<th scope="row" role="rowheader">${cell}</th>`;
  return `<td role="cell" data-head="${escapeHtml(head)}">${cell}</td>`;
}
