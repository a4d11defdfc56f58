import type { FigureLevel, MixFigure } from "../figure.ts";
import { type Drawing, letters, narrow, type Pen } from "./drawing.ts";
import { drawPill, pillWidth } from "./role-pill.ts";
import { rectangle, straight, words } from "./shapes.ts";
import { textWidth, wrapWords } from "./text-width.ts";

/** The columns of the picture, and where the bars for and against begin. */
interface Columns {
  readonly name: { readonly x: number; readonly width: number };
  readonly role: { readonly x: number; readonly width: number };
  readonly axis: number;
  readonly unit: number;
  readonly stacked: boolean;
}

const numeralWidth = 36;
const numberRoom = 26;

/** The part of the width that the head above the weights against may take. */
const mostForLabel = 0.2;

const lineHeight = 19;
const barHeight = 14;

/** A row for each level: its name, its role, and a block for each point of weight, hollow against and full for. */
export function drawMix(figure: MixFigure, pen: Pen): Drawing {
  const columns = columnsOf(figure, pen);
  const { palette, width, decimal } = pen;
  const { labels } = figure;
  const head = { size: letters.small, fill: palette.soft };
  const clipped = (text: string, room: number): string =>
    wrapWords(text, { width: room, size: letters.small, most: 1 })[0] ?? "";
  const shapes = [
    ...(columns.stacked ? [] : [words(columns.name.x, 13, clipped(labels.level, columns.name.width), head)]),
    words(columns.role.x, 13, clipped(labels.role, columns.role.width), head),
    words(columns.axis - 8, 13, clipped(labels.against, width * mostForLabel), { ...head, anchor: "end" }),
    words(columns.axis + 8, 13, clipped(labels.for, width - columns.axis - 8), head),
  ];
  let y = 22;
  const top = y;
  const rows: string[] = [];
  for (const level of figure.levels) {
    const row = drawRow(level, columns, y, pen);
    if (level.role === "lead") {
      shapes.push(rectangle({ x: 0, y, width, height: row.height }, { fill: palette.wash }));
    }
    shapes.push(straight(0, y, width, y, palette.line));
    rows.push(...row.shapes);
    y += row.height;
  }
  shapes.push(straight(0, y, width, y, palette.line), ...rows);
  if (!columns.stacked) shapes.push(straight(columns.axis, top, columns.axis, y, palette.soft));
  const told = figure.levels
    .map(
      (level) =>
        `${level.numeral} ${level.name}: ${level.roleLabel}, ${labels.for.toLowerCase()} ${decimal(level.for)}, ${labels.against.toLowerCase()} ${decimal(level.against)}.`,
    )
    .join(" ");
  return { height: y + 1, shapes, told };
}

function columnsOf({ levels, labels }: MixFigure, { width }: Pen): Columns {
  const stacked = width < narrow;
  const roleWidth = Math.min(
    Math.max(...levels.map((level) => pillWidth(level.roleLabel)), textWidth(labels.role, letters.small)),
    width * (stacked ? 0.4 : 0.3),
  );
  const most = (side: "for" | "against"): number => Math.max(0, ...levels.map((level) => level[side]));
  const bars = stacked ? roleWidth + numeralWidth + 12 : width * 0.4 + roleWidth + 12;
  const points = Math.max(1, most("for") + most("against"));
  const room = width - bars - 2 * numberRoom;
  const unit = Math.max(0.1, Math.min(22, room / points));
  const labelled = Math.min(textWidth(labels.against, letters.small), width * mostForLabel) + 12;
  const axis = bars + Math.max(numberRoom + most("against") * unit, labelled);
  const fitting = Math.min(unit, (width - axis - numberRoom) / Math.max(1, most("for")));
  return {
    name: { x: numeralWidth, width: (stacked ? width : width * 0.4) - numeralWidth - 10 },
    role: { x: stacked ? numeralWidth : width * 0.4, width: roleWidth },
    axis,
    unit: Math.max(0.1, fitting),
    stacked,
  };
}

function drawRow(
  level: FigureLevel,
  { name, role, axis, unit, stacked }: Columns,
  top: number,
  { palette, decimal }: Pen,
): { readonly shapes: readonly string[]; readonly height: number } {
  const bold = level.role === "lead" || level.role === "support";
  const lettering = { size: letters.text, fill: bold ? palette.ink : palette.soft, bold };
  const lines = wrapWords(level.name, { width: name.width, size: letters.text, bold, most: 3 });
  const numeral = wrapWords(level.numeral, { width: numeralWidth - 12, size: letters.text, bold, most: 1 })[0] ?? "";
  const named = lines.length * lineHeight;
  const height = stacked ? named + 44 : Math.max(named + 15, 36);
  const textTop = stacked ? top + 9 : top + (height - named) / 2;
  const middle = stacked ? top + named + 25 : top + height / 2;
  const shapes = [
    words(8, textTop + 14, numeral, lettering),
    ...lines.map((line, index) => words(name.x, textTop + 14 + index * lineHeight, line, lettering)),
    ...drawPill(level, { x: role.x, y: middle - 12, width: role.width, height: 24 }, palette),
    ...blocks(level.for, axis, unit, middle, { fill: palette.strong }),
    ...blocks(level.against, axis, -unit, middle, { stroke: palette.against, fill: palette.paper }),
    ...(stacked ? [straight(axis, middle - 13, axis, middle + 13, palette.soft)] : []),
  ];
  const number = (value: number, x: number, anchor: "start" | "end"): readonly string[] =>
    value === 0
      ? []
      : [words(x, middle + 4.5, decimal(value), { size: letters.small, fill: palette.ink, bold: true, anchor })];
  return {
    shapes: [
      ...shapes,
      ...number(level.for, axis + 7 + level.for * unit, "start"),
      ...number(level.against, axis - 7 - level.against * unit, "end"),
    ],
    height,
  };
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
