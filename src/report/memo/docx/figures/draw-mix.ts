import type { TableRow } from "docx";
import type { Role } from "../../../../advice/advice.ts";
import { isInMix } from "../../../../advice/advised-mix.ts";
import type { FigureLevel, MixFigure } from "../../../document/figure.ts";
import { colors } from "../colors.ts";
import { textWidth } from "../page.ts";
import type { WordBlock } from "../word-block.ts";
import { barCell, type CellLook, drawnCell, drawnRow, drawnTable } from "./drawn-table.ts";

const level = Math.round(textWidth * 0.36);
const role = Math.round(textWidth * 0.2);
const number = Math.round(textWidth * 0.05);
const bars = textWidth - level - role - 2 * number;

const roleLook: Readonly<Record<Role, CellLook>> = {
  lead: { fill: colors.strong, color: colors.onStrong, bold: true },
  support: { fill: colors.tint, bold: true },
  later: { color: colors.soft },
  avoid: { color: colors.against },
  neutral: { color: colors.soft },
};

/** The levels with their roles; from the numbers to the left a bar for the weight against each, to the right for it. */
export function drawMix(figure: MixFigure, decimal: (value: number) => string): readonly WordBlock[] {
  const { labels, levels } = figure;
  const most = (side: "for" | "against"): number => Math.max(1, ...levels.map((each) => each[side]));
  const against = Math.round((bars * most("against")) / (most("against") + most("for")));
  const unit = bars / (most("against") + most("for"));
  const widths = [level, role, against, number, number, bars - against];
  const head = { color: colors.soft };
  const row = (each: FigureLevel): TableRow => {
    const ground = each.role === "lead" ? { fill: colors.wash } : {};
    const inMix = isInMix(each.role);
    const weight = (value: number): string => (value === 0 ? "" : decimal(value));
    return drawnRow([
      drawnCell(`${each.numeral} ${each.name}`, level, { ...ground, bold: inMix }),
      drawnCell(each.roleLabel, role, { align: "center", ...roleLook[each.role] }),
      barCell((each.against * unit) / against, against, colors.against, { ...ground, align: "right" }),
      drawnCell(weight(each.against), number, { ...ground, align: "center", tight: true }),
      drawnCell(weight(each.for), number, { ...ground, align: "center", tight: true, axis: true }),
      barCell((each.for * unit) / (bars - against), bars - against, colors.strong, ground),
    ]);
  };
  const heads = drawnRow(
    [
      drawnCell(labels.level, level, head),
      drawnCell(labels.role, role, { ...head, align: "center" }),
      drawnCell(labels.against, against + number, { ...head, span: 2, align: "right" }),
      drawnCell(labels.for, number + bars - against, { ...head, span: 2 }),
    ],
    true,
  );
  return [drawnTable(figure, widths, [heads, ...levels.map(row)], true)];
}
