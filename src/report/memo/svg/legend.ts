import { plainXmlSpan } from "../../escape.ts";
import { letters, type Pen } from "./drawing.ts";
import { type Box, words } from "./shapes.ts";
import { textWidth, wrapWords } from "./text-width.ts";

/** What a shape in a picture means. */
export interface LegendEntry {
  readonly shape: (box: Box) => string;
  readonly text: string;
}

const side = 14;
const lineHeight = 18;

/** Entries after one another from a height on, on as many lines as they need; with the height below them. */
export function drawLegend(
  entries: readonly LegendEntry[],
  top: number,
  { width, palette }: Pen,
): { readonly shapes: readonly string[]; readonly bottom: number } {
  const shapes: string[] = [];
  let x = 0;
  let y = top;
  for (const { shape, text } of entries) {
    const whole = plainXmlSpan(text);
    const needed = side + 8 + textWidth(whole, letters.small);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight + 6;
    }
    shapes.push(shape({ x, y, width: side, height: side }));
    const lines = wrapWords(whole, { width: width - side - 8, size: letters.small, most: 3 });
    for (const [index, line] of lines.entries()) {
      const baseline = y + 11.5 + index * lineHeight;
      shapes.push(words(x + side + 8, baseline, line, { size: letters.small, fill: palette.ink }));
    }
    y += (lines.length - 1) * lineHeight;
    x += needed + 20;
  }
  return { shapes, bottom: y + side };
}
