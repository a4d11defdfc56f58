import type { Language } from "../../language/languages.ts";
import { reportWording } from "../../language/wordings.ts";
import type { BalanceFigure, Figure, OpenFigure } from "../document/document.ts";
import { drawMix } from "./draw-mix.ts";
import { drawPhases } from "./draw-phases.ts";
import { drawThemes } from "./draw-themes.ts";
import {
  type Box,
  type Drawing,
  drawLegend,
  type LegendEntry,
  letters,
  narrow,
  nightPalette,
  type Paint,
  type Pen,
  paintRules,
  rectangle,
  straight,
  words,
} from "./shapes.ts";
import { clipWords, wrapWords } from "./text-width.ts";

/**
 * A picture as an SVG image that stands by itself, in the colours of white paper, and light on dark where the page that
 * shows it is so. It has no text for who cannot see it: that is what {@link tellFigure} says.
 */
export function drawFigure(figure: Figure, width: number, language: Language): string {
  const drawing = draw(figure, penFor(width, language));
  const height = Math.ceil(drawing.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">`,
    `<style>@media (prefers-color-scheme: dark) { ${paintRules(nightPalette)} }</style>`,
    ...drawing.shapes,
    "</svg>",
  ].join("\n");
}

/** What a picture shows, in sentences. */
export function tellFigure(figure: Figure, language: Language): string {
  const { told } = draw(figure, penFor(narrow, language));
  return [figure.alternative, told].filter((text) => text !== "").join(" ");
}

function penFor(width: number, language: Language): Pen {
  return { width, decimal: reportWording[language].decimal };
}

function draw(figure: Figure, pen: Pen): Drawing {
  switch (figure.kind) {
    case "mix":
      return drawMix(figure, pen);
    case "balance":
      return drawBalance(figure, pen);
    case "phases":
      return drawPhases(figure, pen);
    case "open":
      return drawOpen(figure, pen);
    case "themes":
      return drawThemes(figure, pen);
    default:
      return figure satisfies never;
  }
}

const barTop = 28;
const barHeight = 26;

/** What comes from above to the left of an axis and what comes from below to the right; what is both, next to the axis. */
function drawBalance(figure: BalanceFigure, pen: Pen): Drawing {
  const { width } = pen;
  const { topDown, bottomUp, mixed, labels } = figure;
  const middle = width / 2;
  const unit = (middle - 4) / Math.max(topDown, bottomUp, 1);
  const side = (weight: number, sign: 1 | -1): readonly string[] => {
    const shared = Math.min(weight, mixed / 2) * unit;
    const own = weight * unit - shared;
    return [
      piece(middle, 0, shared, sign, { fill: "tint", stroke: "strong" }),
      piece(middle, shared, own, sign, { fill: "strong", stroke: "strong" }),
    ].flat();
  };
  const label = (x: number, name: string, anchor: "start" | "end"): readonly string[] => {
    const lettering = { size: letters.text, fill: "ink", bold: true, anchor } as const;
    return [words(x, 15, clipWords(name, middle - 12, letters.text, true), lettering)];
  };
  const verdict = wrapWords(figure.verdictLabel, { width: width - 20, size: letters.text, bold: true, most: 2 });
  const under = barTop + barHeight + 16;
  const shapes = [
    ...label(0, labels.topDown, "start"),
    ...label(width, labels.bottomUp, "end"),
    straight(0, barTop + barHeight / 2, width, barTop + barHeight / 2, "line"),
    ...side(topDown, -1),
    ...side(bottomUp, 1),
    straight(middle, barTop - 8, middle, barTop + barHeight + 8, "ink", 2),
    ...verdict.map((line, index) =>
      words(middle, under + 12 + index * 19, line, {
        size: letters.text,
        fill: "ink",
        bold: true,
        anchor: "middle",
      }),
    ),
  ];
  const bottom = under + verdict.length * 19;
  if (mixed === 0) return { height: bottom, shapes, told: "" };
  const both = (box: Box): string => rectangle(box, { fill: "tint", stroke: "strong" });
  const legend = drawLegend([{ shape: both, text: labels.mixed }], bottom + 8, pen);
  return { height: legend.bottom + 2, shapes: [...shapes, ...legend.shapes], told: `${labels.mixed}.` };
}

function piece(
  middle: number,
  from: number,
  length: number,
  sign: 1 | -1,
  look: { readonly fill: Paint; readonly stroke: Paint },
): readonly string[] {
  if (length <= 0) return [];
  const x = sign === 1 ? middle + from : middle - from - length;
  return [rectangle({ x, y: barTop, width: length, height: barHeight }, look)];
}

const side = 20;
const step = 25;

/** Whole tens where there is room, so that the squares are easily counted. */
function columnsIn(width: number): number {
  const room = Math.max(1, Math.floor((width + step - side) / step));
  return room < 10 ? room : Math.floor(room / 10) * 10;
}

/** A square for each question that matters: full where it is answered, a question mark where it can change the mix. */
function drawOpen(figure: OpenFigure, pen: Pen): Drawing {
  const { width } = pen;
  const { labels } = figure;
  const kinds = [
    {
      count: figure.known,
      text: labels.known,
      shape: (box: Box) => rectangle(box, { fill: "strong", radius: 3 }),
    },
    {
      count: figure.harmless,
      text: labels.harmless,
      shape: (box: Box) => rectangle(box, { fill: "paper", stroke: "soft", dash: "3 2.5", radius: 3 }),
    },
    {
      count: figure.deciding,
      text: labels.deciding,
      shape: (box: Box) =>
        rectangle(box, { fill: "paper", stroke: "against", radius: 3 }) +
        words(box.x + box.width / 2, box.y + box.height * 0.76, "?", {
          size: box.height * 0.74,
          fill: "against",
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
