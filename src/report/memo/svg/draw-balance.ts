import type { BalanceFigure } from "../../document/figure.ts";
import { type Drawing, letters, type Pen } from "./drawing.ts";
import { drawLegend } from "./legend.ts";
import { type Box, rectangle, straight, words } from "./shapes.ts";
import { clipWords, textWidth, wrapWords } from "./text-width.ts";

const barTop = 28;
const barHeight = 26;

/** What comes from above to the left of an axis and what comes from below to the right; what is both, next to the axis. */
export function drawBalance(figure: BalanceFigure, pen: Pen): Drawing {
  const { width, palette, decimal } = pen;
  const { topDown, bottomUp, mixed, labels } = figure;
  const middle = width / 2;
  const unit = (middle - 4) / Math.max(topDown, bottomUp, 1);
  const side = (weight: number, sign: 1 | -1): readonly string[] => {
    const shared = Math.min(weight, mixed / 2) * unit;
    const own = weight * unit - shared;
    return [
      piece(middle, 0, shared, sign, { fill: palette.tint, stroke: palette.strong }),
      piece(middle, shared, own, sign, { fill: palette.strong, stroke: palette.strong }),
    ].flat();
  };
  const label = (x: number, name: string, weight: number, anchor: "start" | "end"): readonly string[] => {
    const lettering = { size: letters.text, fill: palette.ink, bold: true, anchor };
    const room = middle - 12 - textWidth(` ${decimal(weight)}`, letters.text, true);
    const shown = clipWords(name, room, letters.text, true);
    return [words(x, 15, `${shown} ${decimal(weight)}`, lettering)];
  };
  const verdict = wrapWords(figure.verdictLabel, { width: width - 20, size: letters.text, bold: true, most: 2 });
  const under = barTop + barHeight + 16;
  const shapes = [
    ...label(0, labels.topDown, topDown, "start"),
    ...label(width, labels.bottomUp, bottomUp, "end"),
    straight(0, barTop + barHeight / 2, width, barTop + barHeight / 2, palette.line),
    ...side(topDown, -1),
    ...side(bottomUp, 1),
    straight(middle, barTop - 8, middle, barTop + barHeight + 8, palette.ink, 2),
    ...verdict.map((line, index) =>
      words(middle, under + 12 + index * 19, line, {
        size: letters.text,
        fill: palette.ink,
        bold: true,
        anchor: "middle",
      }),
    ),
  ];
  const bottom = under + verdict.length * 19;
  if (mixed === 0) return { height: bottom, shapes, told: "" };
  const both = (box: Box): string => rectangle(box, { fill: palette.tint, stroke: palette.strong });
  const legend = drawLegend([{ shape: both, text: `${labels.mixed} ${decimal(mixed)}` }], bottom + 8, pen);
  return {
    height: legend.bottom + 2,
    shapes: [...shapes, ...legend.shapes],
    told: `${labels.mixed}: ${decimal(mixed)}.`,
  };
}

function piece(
  middle: number,
  from: number,
  length: number,
  sign: 1 | -1,
  look: { readonly fill: string; readonly stroke: string },
): readonly string[] {
  if (length <= 0) return [];
  const x = sign === 1 ? middle + from : middle - from - length;
  return [rectangle({ x, y: barTop, width: length, height: barHeight }, look)];
}
