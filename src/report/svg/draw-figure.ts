import type { Language } from "../../language/languages.ts";
import { reportWording } from "../../language/wordings.ts";
import type { Figure } from "../document/document.ts";
import { escapeHtml } from "../escape.ts";
import { drawMix } from "./draw-mix.ts";
import { drawPhases } from "./draw-phases.ts";
import { drawBalance, drawOpen } from "./draw-shares.ts";
import type { Palette } from "./palette.ts";
import type { Drawing, Pen } from "./shapes.ts";

/** How a picture comes out in a page: how wide, in which colours, and which name its parts have in that page. */
interface Drawn {
  readonly width: number;
  readonly language: Language;
  readonly palette: Palette;
  readonly id: string;
  readonly className: string;
}

/** A picture as an SVG element within an HTML page. */
export function drawFigure(figure: Figure, { width, language, palette, id, className }: Drawn): string {
  const drawing = draw(figure, { width, palette, decimal: reportWording[language].decimal });
  const height = Math.ceil(drawing.height);
  return [
    `<svg class="${className}" role="img" aria-labelledby="${id}-t ${id}-d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${id}-t">${escapeHtml(figure.caption)}</title>`,
    `<desc id="${id}-d">${escapeHtml(alternativeOf(figure, drawing))}</desc>`,
    ...drawing.shapes,
    "</svg>",
  ].join("\n");
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
