import type { OpenFigure } from "../../document/figure.ts";
import type { Drawing, Pen } from "./drawing.ts";
import { drawLegend, type LegendEntry } from "./legend.ts";
import { type Box, rectangle, words } from "./shapes.ts";

const side = 20;
const step = 25;

/** Whole tens where there is room, so that the squares are easily counted. */
function columnsIn(width: number): number {
  const room = Math.max(1, Math.floor((width + step - side) / step));
  return room < 10 ? room : Math.floor(room / 10) * 10;
}

/** A square for each question that matters: full where it is answered, a question mark where it can change the mix. */
export function drawOpen(figure: OpenFigure, pen: Pen): Drawing {
  const { palette, width } = pen;
  const { labels } = figure;
  const kinds = [
    {
      count: figure.known,
      text: labels.known,
      shape: (box: Box) => rectangle(box, { fill: palette.strong, radius: 3 }),
    },
    {
      count: figure.harmless,
      text: labels.harmless,
      shape: (box: Box) => rectangle(box, { fill: palette.paper, stroke: palette.soft, dash: "3 2.5", radius: 3 }),
    },
    {
      count: figure.deciding,
      text: labels.deciding,
      shape: (box: Box) =>
        rectangle(box, { fill: palette.paper, stroke: palette.against, radius: 3 }) +
        words(box.x + box.width / 2, box.y + box.height * 0.76, "?", {
          size: box.height * 0.74,
          fill: palette.against,
          bold: true,
          anchor: "middle",
        }),
    },
  ];
  const columns = columnsIn(width);
  const squares = kinds.flatMap(({ count, shape }) => Array.from({ length: count }, () => shape));
  const shapes = squares.map((shape, index) =>
    shape({ x: (index % columns) * step, y: Math.floor(index / columns) * step, width: side, height: side }),
  );
  const entries = kinds
    .filter(({ count }) => count > 0)
    .map(({ count, text, shape }): LegendEntry => ({ shape, text: `${count} ${text}` }));
  const legend = drawLegend(entries, Math.ceil(squares.length / columns) * step + 12, pen);
  return { height: legend.bottom + 2, shapes: [...shapes, ...legend.shapes], told: "" };
}
