import type { FigurePhase, PhasesFigure } from "../figure.ts";
import { type Drawing, letters, narrow, type Pen } from "./drawing.ts";
import { drawLegend } from "./legend.ts";
import { type Band, bandsOf, levelsOf } from "./level-bands.ts";
import type { Palette } from "./palette.ts";
import { type Box, circle, rectangle, straight, words } from "./shapes.ts";
import { textWidth, wrapWords } from "./text-width.ts";

const lineHeight = 16;
const bandHeight = 18;
const stationY = 14;
const numeralWidth = 32;

/** The phases as stations on a line, and under it the levels: from which phase to which they carry or support the mix. */
export function drawPhases(figure: PhasesFigure, pen: Pen): Drawing {
  const { width, palette } = pen;
  const stacked = width < narrow;
  const left = stacked ? 0 : Math.round(width * 0.32);
  const column = (width - left) / figure.phases.length;
  const centre = (index: number): number => left + (index + 0.5) * column;
  const size = headSize(figure.phases, column - 6);
  const names = figure.phases.map(({ name, when }) =>
    wrapWords(name, { width: column - 6, size, bold: when === "now", most: 3 }),
  );
  const deepest = Math.max(...names.map((lines) => lines.length));
  const headBottom = stationY + 26 + deepest * lineHeight + 24;
  const rows = levelsOf(figure);
  const room = (stacked ? width : left) - numeralWidth - 8;
  const labels = rows.map(({ name }) => wrapWords(name, { width: room, size: letters.small, most: stacked ? 1 : 2 }));
  const rowHeight = stacked ? 46 : labels.some((lines) => lines.length > 1) ? 40 : 32;
  const bottom = headBottom + rows.length * rowHeight;
  const shapes = [
    ...figure.phases.flatMap(({ when }, index) =>
      ground(when, { x: left + index * column, y: 0, width: column, height: bottom }, palette),
    ),
    straight(centre(0), stationY, centre(figure.phases.length - 1), stationY, palette.soft, 2),
    ...figure.phases.flatMap((phase, index) =>
      station(phase, { lines: names[index] ?? [], size }, centre(index), deepest, column, palette),
    ),
  ];
  for (const [index, { numeral }] of rows.entries()) {
    const y = headBottom + index * rowHeight;
    shapes.push(straight(0, y, width, y, palette.line));
    const bandY = stacked ? y + 22 : y + (rowHeight - bandHeight) / 2;
    shapes.push(...levelName(numeral, labels[index] ?? [], stacked ? y + 16 : y + rowHeight / 2 + 4.5, palette));
    for (const band of bandsOf(figure, numeral)) {
      const box = { x: left + band.from * column + 4, y: bandY, width: band.length * column - 8, height: bandHeight };
      shapes.push(drawBand(band.role, box, palette));
    }
  }
  shapes.push(straight(0, bottom, width, bottom, palette.line));
  const legend = drawLegend(
    [
      { shape: (box) => drawBand("lead", box, palette), text: figure.labels.lead },
      { shape: (box) => drawBand("support", box, palette), text: figure.labels.support },
    ],
    bottom + 14,
    pen,
  );
  const told = figure.phases.map(({ name, whenLabel }) => `${name}: ${whenLabel}.`).join(" ");
  return { height: legend.bottom + 2, shapes: [...shapes, ...legend.shapes], told };
}

/** A level's numeral and name, whose lines stand around one height. */
function levelName(numeral: string, lines: readonly string[], middle: number, palette: Palette): readonly string[] {
  const lettering = { size: letters.small, fill: palette.ink };
  const first = middle - ((lines.length - 1) * lineHeight) / 2;
  const [short = ""] = wrapWords(numeral, { width: numeralWidth - 8, size: letters.small, most: 1 });
  return [
    words(4, middle, short, { ...lettering, fill: palette.soft }),
    ...lines.map((line, index) => words(numeralWidth, first + index * lineHeight, line, lettering)),
  ];
}

/** The largest letters in which no word in the name of a phase is broken, if there are such. */
function headSize(phases: readonly FigurePhase[], width: number): number {
  const sizes = [letters.small, 11.75, 11, 10.25];
  const fits = (size: number): boolean =>
    phases.every(({ name, when }) => name.split(/\s+/).every((word) => textWidth(word, size, when === "now") <= width));
  return sizes.find(fits) ?? letters.small;
}

function ground(when: FigurePhase["when"], box: Box, palette: Palette): readonly string[] {
  if (when === "now") return [rectangle(box, { fill: palette.wash })];
  return when === "possible" ? [rectangle(box, { fill: palette.wash, stroke: palette.line, dash: "4 3" })] : [];
}

function drawBand(role: Band["role"], box: Box, palette: Palette): string {
  return rectangle(box, { fill: role === "lead" ? palette.strong : palette.tint, stroke: palette.strong, radius: 3 });
}

function station(
  { when, whenLabel, mix }: FigurePhase,
  name: { readonly lines: readonly string[]; readonly size: number },
  x: number,
  deepest: number,
  column: number,
  palette: Palette,
): readonly string[] {
  const bold = when === "now";
  const lettering = { size: letters.small, anchor: "middle" } as const;
  const y = stationY + 26 + deepest * lineHeight;
  const label = wrapWords(whenLabel, { width: column - 12, size: letters.small, bold, most: 1 })[0] ?? "";
  const pill = textWidth(label, letters.small, true) + 14;
  return [
    mark(when, x, palette),
    ...name.lines.map((line, index) =>
      words(x, stationY + 28 + index * lineHeight, line, { ...lettering, size: name.size, fill: palette.ink, bold }),
    ),
    ...(bold
      ? [rectangle({ x: x - pill / 2, y: y - 7, width: pill, height: 20 }, { fill: palette.strong, radius: 10 })]
      : []),
    words(x, y + 7.5, mix === null && when !== "past" ? `${label} (?)` : label, {
      ...lettering,
      bold,
      fill: bold ? palette.onStrong : palette.soft,
    }),
  ];
}

function mark(when: FigurePhase["when"], x: number, palette: Palette): string {
  switch (when) {
    case "past":
      return circle(x, stationY, 6, { fill: palette.soft, stroke: palette.soft });
    case "now":
      return (
        circle(x, stationY, 10, { fill: palette.paper, stroke: palette.strong }) +
        circle(x, stationY, 6, { fill: palette.strong, stroke: palette.strong })
      );
    case "possible":
      return circle(x, stationY, 8, { fill: palette.paper, stroke: palette.strong, dash: "3 2.5" });
    case "later":
      return circle(x, stationY, 6, { fill: palette.paper, stroke: palette.soft });
    default:
      return when satisfies never;
  }
}
