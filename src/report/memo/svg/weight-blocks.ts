import type { FigureLevel } from "../../document/figure.ts";
import { letters, type Pen } from "./drawing.ts";
import { rectangle, words } from "./shapes.ts";

const barHeight = 14;

/** The weight for a level to the right of an axis and that against it to the left: full and hollow blocks, and numbers. */
export function weightBlocks(
  level: FigureLevel,
  { axis, unit, middle }: { readonly axis: number; readonly unit: number; readonly middle: number },
  { palette, decimal }: Pen,
): readonly string[] {
  const number = (value: number, x: number, anchor: "start" | "end"): readonly string[] =>
    value === 0
      ? []
      : [words(x, middle + 4.5, decimal(value), { size: letters.small, fill: palette.ink, bold: true, anchor })];
  return [
    ...blocks(level.for, axis, unit, middle, { fill: palette.strong }),
    ...blocks(level.against, axis, -unit, middle, { stroke: palette.against, fill: palette.paper }),
    ...number(level.for, axis + 7 + level.for * unit, "start"),
    ...number(level.against, axis - 7 - level.against * unit, "end"),
  ];
}

/** One block for each point, or one for all where they would be too thin to count. */
function blocks(
  points: number,
  axis: number,
  step: number,
  middle: number,
  look: { readonly fill: string; readonly stroke?: string },
): readonly string[] {
  if (points === 0) return [];
  const countable = Math.abs(step) >= 6 && Number.isInteger(points);
  const parts = countable ? points : 1;
  const length = (points * step) / parts;
  return Array.from({ length: parts }, (_, index) => {
    const from = axis + Math.sign(step) * 2 + index * length;
    const x = Math.min(from, from + length) + (step > 0 ? 0 : 2);
    return rectangle({ x, y: middle - barHeight / 2, width: Math.abs(length) - 2, height: barHeight }, look);
  });
}
