import type { Language } from "../../../language/language.ts";
import { escapeHtml } from "../../escape.ts";
import { reportWording } from "../../wording.ts";
import type { Figure } from "../figure.ts";
import { drawBalance } from "./draw-balance.ts";
import { drawMix } from "./draw-mix.ts";
import { drawOpen } from "./draw-open.ts";
import { drawPhases } from "./draw-phases.ts";
import type { Drawing, Pen } from "./drawing.ts";
import { type Palette, paperPalette } from "./palette.ts";

/** How a picture comes out in a page: how wide, in which colours, and which name its parts have in that page. */
export interface Drawn {
  readonly width: number;
  readonly language: Language;
  readonly palette: Palette;
  readonly id: string;
  readonly className: string;
}

/** A picture as an SVG element within an HTML page. */
export function drawFigure(figure: Figure, { width, language, palette, id, className }: Drawn): string {
  const drawing = draw(figure, { width, palette, decimal: reportWording[language].decimal });
  return svg(figure, drawing, width, id, ` class="${className}"`);
}

/** A picture as a whole SVG file in fixed light colours, for example for Word, and how large it is in pixels. */
export function standaloneFigure(
  figure: Figure,
  { width, language }: { readonly width: number; readonly language: Language },
): { readonly svg: string; readonly width: number; readonly height: number; readonly alternative: string } {
  const drawing = draw(figure, { width, palette: paperPalette, decimal: reportWording[language].decimal });
  const extra = ` xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" font-family="${fonts}"`;
  return {
    svg: svg(figure, drawing, width, "figure", extra),
    width,
    height: heightOf(drawing),
    alternative: alternativeOf(figure, drawing),
  };
}

const fonts = "Calibri, Carlito, Arial, 'Liberation Sans', sans-serif";

function svg(figure: Figure, drawing: Drawing, width: number, id: string, extra: string): string {
  const height = heightOf(drawing);
  return [
    `<svg${extra} role="img" aria-labelledby="${id}-t ${id}-d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${id}-t">${escapeHtml(figure.caption)}</title>`,
    `<desc id="${id}-d">${escapeHtml(alternativeOf(figure, drawing))}</desc>`,
    ...drawing.shapes,
    "</svg>",
  ].join("\n");
}

function heightOf({ height }: Drawing): number {
  return Math.ceil(height);
}

function alternativeOf({ alternative }: Figure, { told }: Drawing): string {
  return [alternative, told].filter((text) => text !== "").join(" ");
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
    default:
      return figure satisfies never;
  }
}
