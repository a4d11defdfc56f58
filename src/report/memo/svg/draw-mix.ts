import { isInMix } from "../../../advice/advised-mix.ts";
import type { FigureLevel, MixFigure } from "../../document/figure.ts";
import { type Drawing, letters, type Pen } from "./drawing.ts";
import { againstWidth, type MixColumns, mixColumns, numeralWidth } from "./mix-columns.ts";
import { drawPill } from "./role-pill.ts";
import { rectangle, straight, words } from "./shapes.ts";
import { clipWords, wrapWords } from "./text-width.ts";
import { weightBlocks } from "./weight-blocks.ts";

const headHeight = 22;
const lineHeight = 19;

/** A row for each level: its name, its role, and a block for each point of weight, hollow against and full for. */
export function drawMix(figure: MixFigure, pen: Pen): Drawing {
  const columns = mixColumns(figure, pen.width);
  const { palette, width } = pen;
  const shapes = [...drawHead(figure, columns, pen)];
  let y = headHeight;
  for (const level of figure.levels) {
    const row = drawRow(level, columns, y, pen);
    const wash = rectangle({ x: 0, y, width, height: row.height }, { fill: palette.wash });
    shapes.push(...(level.role === "lead" ? [wash] : []), straight(0, y, width, y, palette.line), ...row.shapes);
    y += row.height;
  }
  shapes.push(straight(0, y, width, y, palette.line));
  if (!columns.stacked) shapes.push(straight(columns.axis, headHeight, columns.axis, y, palette.soft));
  return { height: y + 1, shapes, told: tell(figure, pen) };
}

function drawHead({ labels }: MixFigure, columns: MixColumns, { width, palette }: Pen): readonly string[] {
  const { name, role, axis, stacked } = columns;
  const head = (x: number, text: string, room: number, anchor: "start" | "end" = "start"): string =>
    words(x, 13, clipWords(text, room, letters.small), { size: letters.small, fill: palette.soft, anchor });
  return [
    ...(stacked ? [] : [head(name.x, labels.level, name.width)]),
    head(role.x, labels.role, role.width),
    head(axis - 8, labels.against, againstWidth(labels.against, width), "end"),
    head(axis + 8, labels.for, width - axis - 8),
  ];
}

function drawRow(
  level: FigureLevel,
  { name, role, axis, unit, stacked }: MixColumns,
  top: number,
  pen: Pen,
): { readonly shapes: readonly string[]; readonly height: number } {
  const { palette } = pen;
  const bold = isInMix(level.role);
  const lettering = { size: letters.text, fill: bold ? palette.ink : palette.soft, bold };
  const lines = wrapWords(level.name, { width: name.width, size: letters.text, bold, most: 3 });
  const named = lines.length * lineHeight;
  const height = stacked ? named + 44 : Math.max(named + 15, 36);
  const baseline = 14 + (stacked ? top + 9 : top + (height - named) / 2);
  const middle = stacked ? top + named + 25 : top + height / 2;
  const shapes = [
    words(8, baseline, clipWords(level.numeral, numeralWidth - 12, letters.text, bold), lettering),
    ...lines.map((line, index) => words(name.x, baseline + index * lineHeight, line, lettering)),
    ...drawPill(level, { x: role.x, y: middle - 12, width: role.width, height: 24 }, palette),
    ...weightBlocks(level, { axis, unit, middle }, pen),
    ...(stacked ? [straight(axis, middle - 13, axis, middle + 13, palette.soft)] : []),
  ];
  return { shapes, height };
}

/** Every weight in words. */
function tell({ levels, labels }: MixFigure, { decimal }: Pen): string {
  const weight = (label: string, value: number): string => `${label.toLowerCase()} ${decimal(value)}`;
  return levels
    .map((level) => {
      const weights = `${weight(labels.for, level.for)}, ${weight(labels.against, level.against)}`;
      return `${level.numeral} ${level.name}: ${level.roleLabel}, ${weights}.`;
    })
    .join(" ");
}
