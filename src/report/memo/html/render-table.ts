import { escapeHtml } from "../../escape.ts";

/** A table of cells that are HTML already: its heads and caption are raw text. */
export interface HtmlTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table whose first column names its rows. The roles are said aloud since a narrow screen shows rows as blocks, after
 * which some browsers no longer take a table for one.
 */
export function renderTable({ caption, head, rows }: HtmlTable): string {
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
