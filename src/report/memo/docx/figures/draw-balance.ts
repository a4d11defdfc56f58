import type { BalanceFigure } from "../../../document/figure.ts";
import { colors } from "../colors.ts";
import { textWidth } from "../page.ts";
import type { WordBlock } from "../word-block.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawnCell, drawnRow, drawnTable } from "./drawn-table.ts";

/** A part of the bar, in twips. */
interface Piece {
  readonly width: number;
  readonly fill: string | null;
}

const half = Math.floor(textWidth / 2);

/** What comes from above to the left of the middle and what comes from below to the right; what is both, in between. */
export function drawBalance(figure: BalanceFigure, decimal: (value: number) => string): readonly WordBlock[] {
  const { labels, topDown, bottomUp, mixed } = figure;
  const left = pieces(topDown, figure).reverse();
  const right = pieces(bottomUp, figure);
  const all = [...left, ...right];
  const name = (text: string, weight: number): string => `${text} ${decimal(weight)}`;
  const rows = [
    drawnRow([
      drawnCell(name(labels.topDown, topDown), half, { bold: true, span: left.length }),
      drawnCell(name(labels.bottomUp, bottomUp), half, { bold: true, span: right.length, align: "right" }),
    ]),
    drawnRow(
      all.map(({ width, fill }, index) =>
        drawnCell("", width, { tight: true, axis: index === left.length, ...(fill === null ? {} : { fill }) }),
      ),
    ),
    drawnRow([drawnCell(figure.verdictLabel, 2 * half, { bold: true, span: all.length, align: "center" })]),
  ];
  const widths = all.map(({ width }) => width);
  const legend = mixed === 0 ? [] : [drawLegend([{ fill: colors.tint, text: name(labels.mixed, mixed) }])];
  return [drawnTable(figure, widths, rows, false), ...legend];
}

/** One side, from the middle on: its part of what is both, what is only its own, and what is left free. */
function pieces(weight: number, { topDown, bottomUp, mixed }: BalanceFigure): Piece[] {
  const unit = half / Math.max(topDown, bottomUp, 1);
  const shared = Math.round(Math.min(weight, mixed / 2) * unit);
  const own = Math.round(weight * unit) - shared;
  return [
    { width: shared, fill: colors.tint },
    { width: own, fill: colors.strong },
    { width: half - shared - own, fill: null },
  ].filter(({ width }) => width > 0);
}
