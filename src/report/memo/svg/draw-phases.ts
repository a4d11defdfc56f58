import type { FigurePhase, PhasesFigure } from "../../document/figure.ts";
import { type Drawing, letters, narrow, type Pen } from "./drawing.ts";
import { drawLegend } from "./legend.ts";
import { type Band, bandsOf, levelsOf } from "./level-bands.ts";
import type { Palette } from "./palette.ts";
import { drawPhaseHead } from "./phase-head.ts";
import { type Box, rectangle, straight, words } from "./shapes.ts";
import { clipWords, wrapWords } from "./text-width.ts";

const lineHeight = 16;
const bandHeight = 18;
const numeralWidth = 32;

/** Where the columns of the phases begin and how wide each is; on a narrow picture names stand above the bands. */
interface Columns {
  readonly left: number;
  readonly column: number;
  readonly stacked: boolean;
}

/** The phases as stations on a line, and under it the levels: from which phase to which they carry or support the mix. */
export function drawPhases(figure: PhasesFigure, pen: Pen): Drawing {
  const { phases, labels } = figure;
  const { width, palette } = pen;
  const stacked = width < narrow;
  const left = stacked ? 0 : Math.round(width * 0.32);
  const columns = { left, column: (width - left) / phases.length, stacked };
  const head = drawPhaseHead(phases, columns, palette);
  const rows = drawRows(figure, columns, head.bottom, pen);
  const legend = drawLegend(
    (["lead", "support"] as const).map((role) => ({
      shape: (box) => drawBand(role, box, palette),
      text: labels[role],
    })),
    rows.bottom + 14,
    pen,
  );
  const grounds = phases.flatMap(({ when }, index) => {
    const x = left + index * columns.column;
    return drawGround(when, { x, y: 0, width: columns.column, height: rows.bottom }, palette);
  });
  return {
    height: legend.bottom + 2,
    shapes: [...grounds, ...head.shapes, ...rows.shapes, ...legend.shapes],
    told: phases.map(({ name, whenLabel }) => `${name}: ${whenLabel}.`).join(" "),
  };
}

function drawRows(
  figure: PhasesFigure,
  { left, column, stacked }: Columns,
  top: number,
  { width, palette }: Pen,
): { readonly shapes: readonly string[]; readonly bottom: number } {
  const room = (stacked ? width : left) - numeralWidth - 8;
  const levels = levelsOf(figure).map(({ numeral, name }) => ({
    numeral,
    lines: wrapWords(name, { width: room, size: letters.small, most: stacked ? 1 : 2 }),
  }));
  const height = stacked ? 46 : levels.some(({ lines }) => lines.length > 1) ? 40 : 32;
  const shapes = levels.flatMap(({ numeral, lines }, index) => {
    const y = top + index * height;
    const bandY = stacked ? y + 22 : y + (height - bandHeight) / 2;
    const bands = bandsOf(figure, numeral).map(({ role, from, length }) => {
      const box = { x: left + from * column + 4, y: bandY, width: length * column - 8, height: bandHeight };
      return drawBand(role, box, palette);
    });
    const name = drawName(numeral, lines, stacked ? y + 16 : y + height / 2 + 4.5, palette);
    return [straight(0, y, width, y, palette.line), ...name, ...bands];
  });
  const bottom = top + levels.length * height;
  return { shapes: [...shapes, straight(0, bottom, width, bottom, palette.line)], bottom };
}

/** A level's numeral and name, whose lines stand around one height. */
function drawName(numeral: string, lines: readonly string[], middle: number, palette: Palette): readonly string[] {
  const first = middle - ((lines.length - 1) * lineHeight) / 2;
  return [
    words(4, middle, clipWords(numeral, numeralWidth - 8, letters.small), { size: letters.small, fill: palette.soft }),
    ...lines.map((line, index) =>
      words(numeralWidth, first + index * lineHeight, line, { size: letters.small, fill: palette.ink }),
    ),
  ];
}

function drawGround(when: FigurePhase["when"], box: Box, palette: Palette): readonly string[] {
  if (when === "now") return [rectangle(box, { fill: palette.wash })];
  return when === "possible" ? [rectangle(box, { fill: palette.wash, stroke: palette.line, dash: "4 3" })] : [];
}

function drawBand(role: Band["role"], box: Box, palette: Palette): string {
  return rectangle(box, { fill: role === "lead" ? palette.strong : palette.tint, stroke: palette.strong, radius: 3 });
}
