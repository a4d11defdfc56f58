import {
  BuilderElement,
  type IShadingAttributesProperties,
  type ITableCellOptions,
  type ITableOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from "docx";
import type { Labels, Line } from "../document/document.ts";
import { plainXmlSpan } from "../escape.ts";
import { colors, paragraphOf, textRuns } from "./parts.ts";
import { styleIds } from "./styles.ts";

/** A table whose columns have these widths, in twips, and keep them. */
export function fixedTable(widths: readonly number[], options: Omit<ITableOptions, "columnWidths" | "layout">): Table {
  return new Table({
    style: styleIds.table,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...options,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
  });
}

/** A table with an alternative text, which docx cannot write of itself. */
export class DescribedTable extends Table {
  /** Word shows `description` as such; a title beside it would be read out before it, and pandoc joins the two. */
  constructor(options: ITableOptions, description: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (properties instanceof XmlComponent) {
      properties.addChildElement(textProperty("w:tblDescription", description));
    }
  }
}

function textProperty(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: "w:val", value: plainXmlSpan(value) } } });
}

/** A row that comes back at the top of each page. */
export function headRow(cells: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map((cell, index) => headCell(cell, widths[index] ?? 0)),
  });
}

function headCell(text: string, width: number): TableCell {
  return cellOf([paragraphOf(textRuns(text), { style: styleIds.head })], width, { shading: solid(colors.wash) });
}

/** A cell with these paragraphs, of a width in twips. */
export function cellOf(
  children: readonly Paragraph[],
  width: number,
  look: Omit<ITableCellOptions, "children" | "width"> = {},
): TableCell {
  return new TableCell({ ...look, children, width: { size: width, type: WidthType.DXA } });
}

/** One colour behind a text, a paragraph or a cell. */
export function solid(fill: string): IShadingAttributesProperties {
  return { type: "clear", fill, color: "auto" };
}

/** A cell with one paragraph, which may have to stand on the page of what follows. */
export function textCell(children: readonly XmlComponent[], width: number, keepNext = false): TableCell {
  return cellOf([paragraphOf(children, { style: styleIds.cell, keepNext })], width);
}

const least = 0.07;
const short = 20;

/** Splits a width over the columns of a table by how much they hold; a column of short texts gets room for them whole. */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  whole: number,
  labels: Labels,
): readonly number[] {
  const weights = head.map((name, column) =>
    weightOf([name, ...rows.map((row) => shownText(row[column] ?? [], labels))].map((text) => text.length)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(least, weight / total));
  const scale = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / scale) * whole));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** The longer the texts, the less a column grows with them: long ones can be broken, and one outlier counts for half. */
function weightOf(lengths: readonly number[]): number {
  const capped = lengths.map((length) => Math.min(length, 200));
  const longest = Math.max(...capped);
  if (longest <= short) return longest + 2;
  const mean = capped.reduce((sum, length) => sum + length, 0) / capped.length;
  return short + ((mean + longest) / 2) ** 0.85;
}

function shownText(line: Line, labels: Labels): string {
  return line
    .map((part) => (part.kind === "source" ? "" : part.kind === "gap" ? labels.gap(part.text) : part.text))
    .join("");
}
