import { isInMix } from "../../advice/advised-mix.ts";
import type { FigureLevel, MixFigure } from "../document/document.ts";
import { type Box, type Drawing, letters, narrow, type Paint, type Pen, rectangle, straight, words } from "./shapes.ts";
import { clipWords, textWidth, wrapWords } from "./text-width.ts";

const headHeight = 22;
const lineHeight = 19;

/** A row for each level: its name, its role, and a block for each point of weight, hollow against and full for. */
export function drawMix(figure: MixFigure, pen: Pen): Drawing {
  const columns = mixColumns(figure, pen.width);
  const { width } = pen;
  const shapes = [...drawHead(figure, columns, pen)];
  let y = headHeight;
  for (const level of figure.levels) {
    const row = drawRow(level, columns, y, pen);
    const wash = rectangle({ x: 0, y, width, height: row.height }, { fill: "wash" });
    shapes.push(...(level.role === "lead" ? [wash] : []), straight(0, y, width, y, "line"), ...row.shapes);
    y += row.height;
  }
  shapes.push(straight(0, y, width, y, "line"));
  if (!columns.stacked) shapes.push(straight(columns.axis, headHeight, columns.axis, y, "soft"));
  return { height: y + 1, shapes, told: tell(figure, pen) };
}

function drawHead({ labels }: MixFigure, columns: MixColumns, { width }: Pen): readonly string[] {
  const { name, role, axis, stacked } = columns;
  const head = (x: number, text: string, room: number, anchor: "start" | "end" = "start"): string =>
    words(x, 13, clipWords(text, room, letters.small), { size: letters.small, fill: "soft", anchor });
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
  const bold = isInMix(level.role);
  const lettering = { size: letters.text, fill: bold ? "ink" : "soft", bold } as const;
  const lines = wrapWords(level.name, { width: name.width, size: letters.text, bold, most: 3 });
  const named = lines.length * lineHeight;
  const height = stacked ? named + 44 : Math.max(named + 15, 36);
  const baseline = 14 + (stacked ? top + 9 : top + (height - named) / 2);
  const middle = stacked ? top + named + 25 : top + height / 2;
  const shapes = [
    words(8, baseline, clipWords(level.numeral, numeralWidth - 12, letters.text, bold), lettering),
    ...lines.map((line, index) => words(name.x, baseline + index * lineHeight, line, lettering)),
    ...drawPill(level, { x: role.x, y: middle - 12, width: role.width, height: 24 }),
    ...weightBlocks(level, { axis, unit, middle }, pen),
    ...(stacked ? [straight(axis, middle - 13, axis, middle + 13, "soft")] : []),
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

/** The columns of the picture of a mix, and where its bars begin. */
interface MixColumns {
  readonly name: { readonly x: number; readonly width: number };
  readonly role: { readonly x: number; readonly width: number };
  /** Between the bars against and those for. */
  readonly axis: number;
  /** How long a bar is for each point of weight. */
  readonly unit: number;
  /** The name stands above the role and the bars, since there is no room beside them. */
  readonly stacked: boolean;
}

/** How wide the column of the numerals is. */
const numeralWidth = 36;

const numberRoom = 26;
const widestUnit = 22;

/** Lays out the picture of a mix in a width. */
function mixColumns({ levels, labels }: MixFigure, width: number): MixColumns {
  const stacked = width < narrow;
  const names = stacked ? 0 : width * 0.4;
  const role = Math.min(
    Math.max(...levels.map((level) => pillWidth(level.roleLabel)), textWidth(labels.role, letters.small)),
    width * (stacked ? 0.4 : 0.3),
  );
  const bars = (stacked ? numeralWidth : names) + role + 12;
  const mostFor = Math.max(0, ...levels.map((level) => level.for));
  const mostAgainst = Math.max(0, ...levels.map((level) => level.against));
  const unit = clamp((width - bars - 2 * numberRoom) / Math.max(1, mostFor + mostAgainst));
  const axis = bars + Math.max(numberRoom + mostAgainst * unit, againstWidth(labels.against, width) + 12);
  return {
    name: { x: numeralWidth, width: (stacked ? width : names) - numeralWidth - 10 },
    role: { x: stacked ? numeralWidth : names, width: role },
    axis,
    unit: Math.min(unit, clamp((width - axis - numberRoom) / Math.max(1, mostFor))),
    stacked,
  };
}

/** How wide the head above the weights against is, at most a fifth of the picture. */
function againstWidth(label: string, width: number): number {
  return Math.min(textWidth(label, letters.small), width * 0.2);
}

function clamp(unit: number): number {
  return Math.max(0.1, Math.min(widestUnit, unit));
}

/** How wide the mark of a role must be for this word. */
function pillWidth(label: string): number {
  return textWidth(label, letters.small, true) + 20;
}

/** A role as a mark: full, light, with a line around it, dashed, or a word alone. */
function drawPill({ role, roleLabel }: FigureLevel, box: Box): readonly string[] {
  const bold = isInMix(role);
  const label = clipWords(roleLabel, box.width - 16, letters.small, bold);
  const lettering = { size: letters.small, bold, anchor: "middle" } as const;
  const radius = box.height / 2;
  const text = (fill: Paint): string =>
    words(box.x + box.width / 2, box.y + box.height / 2 + 4.5, label, { ...lettering, fill });
  switch (role) {
    case "lead":
      return [rectangle(box, { fill: "strong", stroke: "strong", radius }), text("onStrong")];
    case "support":
      return [rectangle(box, { fill: "tint", stroke: "strong", radius }), text("ink")];
    case "later":
      return [rectangle(box, { stroke: "soft", dash: "4 3", radius }), text("soft")];
    case "avoid":
      return [rectangle(box, { stroke: "against", radius }), text("against")];
    case "neutral":
      return [text("soft")];
    default:
      return role satisfies never;
  }
}

const barHeight = 14;

/** The weight for a level to the right of an axis and that against it to the left: full and hollow blocks, and numbers. */
function weightBlocks(
  level: FigureLevel,
  { axis, unit, middle }: { readonly axis: number; readonly unit: number; readonly middle: number },
  { decimal }: Pen,
): readonly string[] {
  const number = (value: number, x: number, anchor: "start" | "end"): readonly string[] =>
    value === 0
      ? []
      : [words(x, middle + 4.5, decimal(value), { size: letters.small, fill: "ink", bold: true, anchor })];
  return [
    ...blocks(level.for, axis, unit, middle, { fill: "strong" }),
    ...blocks(level.against, axis, -unit, middle, { stroke: "against", fill: "paper" }),
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
  look: { readonly fill: Paint; readonly stroke?: Paint },
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
