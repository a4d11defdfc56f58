import type { OpenFigure } from "../../../document/figure.ts";
import { colors } from "../colors.ts";
import { textWidth } from "../page.ts";
import type { WordBlock } from "../word-block.ts";
import { drawLegend } from "./draw-legend.ts";
import { type CellLook, drawnCell, drawnRow, drawnTable } from "./drawn-table.ts";

const side = 320;
const columns = Math.floor(textWidth / side);

/** A square for each question that matters; a question mark where its answer can change the mix. */
export function drawOpen(figure: OpenFigure): readonly WordBlock[] {
  const kinds = [
    { count: figure.known, text: figure.labels.known, sign: "", fill: colors.strong },
    { count: figure.harmless, text: figure.labels.harmless, sign: "", fill: colors.line },
    { count: figure.deciding, text: figure.labels.deciding, sign: "?", fill: colors.against },
  ];
  const squares = kinds.flatMap(({ count, sign, fill }) => Array.from({ length: count }, () => ({ sign, fill })));
  const across = Math.min(columns, squares.length);
  const rows = Array.from({ length: Math.ceil(squares.length / across) }, (_, row) =>
    drawnRow(
      Array.from({ length: across }, (_each, column) => {
        const square = squares[row * across + column];
        const look: CellLook = { align: "center", tight: true, bold: true, color: colors.onStrong, gap: true };
        return drawnCell(square?.sign ?? "", side, square === undefined ? look : { ...look, fill: square.fill });
      }),
    ),
  );
  const entries = kinds
    .filter(({ count }) => count > 0)
    .map(({ count, text, sign, fill }) => ({ fill, text: `${count} ${text}`, ...(sign === "" ? {} : { sign }) }));
  const widths = Array.from({ length: across }, () => side);
  return [drawnTable(figure, widths, rows, false), drawLegend(entries)];
}
