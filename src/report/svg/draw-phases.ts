import type { FigurePhase, PhasesFigure } from "../document/document.ts";
import {
  type Band,
  type Box,
  bandsOf,
  circle,
  type Drawing,
  drawLegend,
  letters,
  levelsOf,
  narrow,
  type Pen,
  rectangle,
  straight,
  words,
} from "./shapes.ts";
import { clipWords, textWidth, wrapWords } from "./text-width.ts";

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
  const { width } = pen;
  const stacked = width < narrow;
  const left = stacked ? 0 : Math.round(width * 0.32);
  const columns = { left, column: (width - left) / phases.length, stacked };
  const head = drawPhaseHead(phases, columns);
  const rows = drawRows(figure, columns, head.bottom, pen);
  const legend = drawLegend(
    (["lead", "support"] as const).map((role) => ({
      shape: (box) => drawBand(role, box),
      text: labels[role],
    })),
    rows.bottom + 14,
    pen,
  );
  const grounds = phases.flatMap(({ when }, index) => {
    const x = left + index * columns.column;
    return drawGround(when, { x, y: 0, width: columns.column, height: rows.bottom });
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
  { width }: Pen,
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
      return drawBand(role, box);
    });
    const name = drawName(numeral, lines, stacked ? y + 16 : y + height / 2 + 4.5);
    return [straight(0, y, width, y, "line"), ...name, ...bands];
  });
  const bottom = top + levels.length * height;
  return { shapes: [...shapes, straight(0, bottom, width, bottom, "line")], bottom };
}

/** A level's numeral and name, whose lines stand around one height. */
function drawName(numeral: string, lines: readonly string[], middle: number): readonly string[] {
  const first = middle - ((lines.length - 1) * lineHeight) / 2;
  return [
    words(4, middle, clipWords(numeral, numeralWidth - 8, letters.small), { size: letters.small, fill: "soft" }),
    ...lines.map((line, index) =>
      words(numeralWidth, first + index * lineHeight, line, { size: letters.small, fill: "ink" }),
    ),
  ];
}

function drawGround(when: FigurePhase["when"], box: Box): readonly string[] {
  if (when === "now") return [rectangle(box, { fill: "wash" })];
  return when === "possible" ? [rectangle(box, { fill: "wash", stroke: "line", dash: "4 3" })] : [];
}

function drawBand(role: Band["role"], box: Box): string {
  return rectangle(box, { fill: role === "lead" ? "strong" : "tint", stroke: "strong", radius: 3 });
}

const stationY = 14;

/** The phases as stations on a line, each in the middle of its column, and the height below them. */
function drawPhaseHead(
  phases: readonly FigurePhase[],
  { left, column }: { readonly left: number; readonly column: number },
): { readonly shapes: readonly string[]; readonly bottom: number } {
  const size = headSize(phases, column - 6);
  const names = phases.map(({ name, when }) =>
    wrapWords(name, { width: column - 6, size, bold: when === "now", most: 3 }),
  );
  const labelY = stationY + 26 + Math.max(...names.map((lines) => lines.length)) * lineHeight;
  const centre = (index: number): number => left + (index + 0.5) * column;
  const shapes = phases.flatMap((phase, index) => {
    const x = centre(index);
    const lettering = { size, fill: "ink", bold: phase.when === "now", anchor: "middle" } as const;
    const lines = names[index] ?? [];
    return [
      drawStation(phase.when, x),
      ...lines.map((line, place) => words(x, stationY + 28 + place * lineHeight, line, lettering)),
      ...drawWhen(phase, { x, y: labelY, width: column }),
    ];
  });
  const line = straight(centre(0), stationY, centre(phases.length - 1), stationY, "soft", 2);
  return { shapes: [line, ...shapes], bottom: labelY + 24 };
}

/** The largest letters in which no word in the name of a phase is broken, if there are such. */
function headSize(phases: readonly FigurePhase[], width: number): number {
  const sizes = [letters.small, 11.75, 11, 10.25];
  const fits = (size: number): boolean =>
    phases.every(({ name, when }) => name.split(/\s+/).every((word) => textWidth(word, size, when === "now") <= width));
  return sizes.find(fits) ?? letters.small;
}

/** When a phase is, and a question mark where its mix is not known. */
function drawWhen(
  { when, whenLabel, mix }: FigurePhase,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly string[] {
  const bold = when === "now";
  const label = clipWords(whenLabel, width - 12, letters.small, bold);
  const text = mix === null && when !== "earlier" ? `${label} (?)` : label;
  const fill = bold ? "onStrong" : "soft";
  const pill = textWidth(text, letters.small, true) + 14;
  return [
    ...(bold
      ? [rectangle({ x: x - pill / 2, y: y - 7, width: pill, height: 20 }, { fill: "strong", radius: 10 })]
      : []),
    words(x, y + 7.5, text, { size: letters.small, anchor: "middle", bold, fill }),
  ];
}

function drawStation(when: FigurePhase["when"], x: number): string {
  switch (when) {
    case "earlier":
      return circle(x, stationY, 6, { fill: "soft", stroke: "soft" });
    case "now":
      return (
        circle(x, stationY, 10, { fill: "paper", stroke: "strong" }) +
        circle(x, stationY, 6, { fill: "strong", stroke: "strong" })
      );
    case "possible":
      return circle(x, stationY, 8, { fill: "paper", stroke: "strong", dash: "3 2.5" });
    case "later":
      return circle(x, stationY, 6, { fill: "paper", stroke: "soft" });
    default:
      return when satisfies never;
  }
}
