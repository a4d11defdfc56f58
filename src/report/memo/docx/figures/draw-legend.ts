import { Paragraph, TextRun } from "docx";
import { colors } from "../colors.ts";
import { styleIds } from "../styles.ts";
import { solid } from "../table.ts";
import { textRuns } from "../text-runs.ts";

/** What a colour in a picture means; the sign stands on it. */
export interface LegendEntry {
  readonly fill: string;
  readonly sign?: string;
  /** Of the sign; white where it is not given. */
  readonly color?: string;
  readonly text: string;
}

/** The meaning of the colours, on the same page as the caption that follows. */
export function drawLegend(entries: readonly LegendEntry[]): Paragraph {
  const children = entries.flatMap(({ fill, sign, color, text }, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: "     " })]),
    new TextRun({
      text: `\u00a0${sign ?? "\u00a0"}\u00a0`,
      bold: true,
      color: color ?? colors.onStrong,
      shading: solid(fill),
    }),
    ...textRuns(`\u00a0${text}`),
  ]);
  return new Paragraph({ style: styleIds.figure, keepNext: true, spacing: { before: 80, after: 40 }, children });
}
