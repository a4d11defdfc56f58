import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Figure } from "../document/document.ts";
import { colors, textRuns } from "./parts.ts";
import { styleIds } from "./styles.ts";
import { DescribedTable, solid } from "./table.ts";

/** How a cell of a picture looks. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  /** How many columns it takes. */
  readonly span?: number;
  /** Without room around its text. */
  readonly tight?: boolean;
  /** With white space between it and its neighbours. */
  readonly gap?: boolean;
  /** With a line at its left: what is on either side is told apart by it. */
  readonly axis?: boolean;
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: colors.line } as const;

const dark = { style: BorderStyle.SINGLE, size: 8, color: colors.ink } as const;
const white = { style: BorderStyle.SINGLE, size: 24, color: colors.paper } as const;

/** A picture as a table with its texts for who cannot see it; with thin lines between its rows, or none. */
export function drawnTable(
  { alternative }: Figure,
  widths: readonly number[],
  rows: readonly TableRow[],
  lines: boolean,
): DescribedTable {
  const line = lines ? thin : none;
  return new DescribedTable(
    {
      rows,
      style: styleIds.table,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: false },
      borders: { top: none, left: none, right: none, bottom: line, insideHorizontal: line, insideVertical: none },
    },
    alternative,
  );
}

/** A row of a picture, on the same page as what follows. */
export function drawnRow(children: readonly TableCell[], isHead = false): TableRow {
  return new TableRow({ children, keepNext: true, cantSplit: true, ...(isHead ? { tableHeader: true } : {}) });
}

/** A cell of a width in twips with a text. */
export function drawnCell(text: string, width: number, look: CellLook = {}): TableCell {
  const { bold } = look;
  const runs = textRuns(text, { ...(bold === undefined ? {} : { bold }), ...colorOf(look) });
  const alignment = AlignmentType[alignments[look.align ?? "left"]];
  return cellWith(new Paragraph({ style: styleIds.figure, alignment, children: runs }), width, look);
}

/** A cell with a bar of a part of its width, from 0 to 1, at its left or its right side; a sign may stand on it. */
export function barCell(part: number, width: number, fill: string, look: CellLook = {}, sign = ""): TableCell {
  const length = Math.round((width - 2 * barMargin) * Math.min(1, Math.max(0, part)));
  const rest = width - 2 * barMargin - length;
  const bar = {
    shading: solid(fill),
    indent:
      look.align === "right"
        ? { left: rest + barMargin, right: barMargin }
        : { left: barMargin, right: rest + barMargin },
  };
  const paragraph = new Paragraph({
    style: styleIds.figure,
    spacing: { before: 0, after: 0, line: barHeight, lineRule: "exact" },
    ...(length === 0 ? {} : bar),
    ...(sign === ""
      ? {}
      : { alignment: AlignmentType.CENTER, children: textRuns(sign, { size: 14, ...colorOf(look) }) }),
  });
  return cellWith(paragraph, width, { ...look, tight: true });
}

function colorOf({ color }: CellLook): { readonly color?: string } {
  return color === undefined ? {} : { color };
}

const barMargin = 20;
const barHeight = 220;

const alignments = { left: "LEFT", center: "CENTER", right: "RIGHT" } as const;

function cellWith(paragraph: Paragraph, width: number, { fill, span, tight, gap, axis }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(fill === undefined ? {} : { shading: solid(fill) }),
    ...(tight ? { margins: { left: 0, right: 0, marginUnitType: WidthType.DXA } } : {}),
    ...(gap ? { borders: { top: white, bottom: white, left: white, right: white } } : {}),
    ...(axis ? { borders: { left: dark } } : {}),
    children: [paragraph],
  });
}

/** What a colour in a picture means; the sign stands on it. */
interface LegendEntry {
  readonly fill: string;
  readonly sign?: string;
  /** Of the sign; white where it is not given. */
  readonly color?: string;
  readonly text: string;
}

/** The meaning of the colours, on the same page as the caption that follows. */
export function drawLegend(entries: readonly LegendEntry[]): Paragraph {
  const children = entries.flatMap(({ fill, sign, color, text }, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: "     " })]),
    new TextRun({
      text: `\u00a0${sign ?? "\u00a0"}\u00a0`,
      bold: true,
      color: color ?? colors.onStrong,
      shading: solid(fill),
    }),
    ...textRuns(`\u00a0${text}`),
  ]);
  return new Paragraph({ style: styleIds.figure, keepNext: true, spacing: { before: 80, after: 40 }, children });
}
