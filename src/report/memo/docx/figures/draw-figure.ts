import { Paragraph } from "docx";
import type { Figure } from "../../../document/figure.ts";
import type { WordContext } from "../context.ts";
import { spacer } from "../spacer.ts";
import { styleIds } from "../styles.ts";
import { textRuns } from "../text-runs.ts";
import type { WordBlock } from "../word-block.ts";
import { drawBalance } from "./draw-balance.ts";
import { drawMix } from "./draw-mix.ts";
import { drawOpen } from "./draw-open.ts";
import { drawPhases } from "./draw-phases.ts";

/**
 * A picture, drawn as a table with coloured cells: sharp at every size, readable by a screen reader, and open to editing.
 * Its caption stands under it, on the same page.
 */
export function drawFigure(figure: Figure, context: WordContext): readonly WordBlock[] {
  const caption = new Paragraph({ style: styleIds.caption, children: textRuns(figure.caption) });
  return [spacer(true), ...draw(figure, context), caption];
}

function draw(figure: Figure, { decimal }: WordContext): readonly WordBlock[] {
  switch (figure.kind) {
    case "mix":
      return drawMix(figure, decimal);
    case "balance":
      return drawBalance(figure, decimal);
    case "phases":
      return drawPhases(figure);
    case "open":
      return drawOpen(figure);
    default:
      return figure satisfies never;
  }
}
