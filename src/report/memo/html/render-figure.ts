import type { Figure } from "../../document/figure.ts";
import { escapeHtml } from "../../escape.ts";
import { drawFigure } from "../svg/draw-figure.ts";
import { pagePalette } from "../svg/palette.ts";
import type { Writing } from "./writing.ts";

/** The widths in which a picture is drawn, in pixels: letters stay readable on a phone, which shows the narrow one. */
const widths = { wide: 672, narrow: 296 } as const;

/** A picture with its caption. */
export function renderFigure(figure: Figure, { language, nextId }: Writing): string {
  const draw = (className: "wide" | "narrow"): string =>
    drawFigure(figure, { width: widths[className], language, palette: pagePalette, id: nextId("figure"), className });
  return [
    `<figure class="${figure.kind}">`,
    draw("wide"),
    draw("narrow"),
    `<figcaption>${escapeHtml(figure.caption)}</figcaption>`,
    "</figure>",
  ].join("\n");
}
