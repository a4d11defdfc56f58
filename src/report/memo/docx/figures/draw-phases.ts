import type { TableCell, TableRow } from "docx";
import type { FigureName, FigurePhase, PhasesFigure } from "../../../document/figure.ts";
import { bandsOf, levelsOf } from "../../svg/level-bands.ts";
import { colors } from "../colors.ts";
import { textWidth } from "../page.ts";
import type { WordBlock } from "../word-block.ts";
import { drawLegend } from "./draw-legend.ts";
import { barCell, type CellLook, drawnCell, drawnRow, drawnTable } from "./drawn-table.ts";

/** With a sign on each, for who reads it without colours. */
const bandLook = {
  lead: { fill: colors.strong, color: colors.onStrong, sign: "●" },
  support: { fill: colors.tint, color: colors.ink, sign: "○" },
} as const;

/** The phases in columns, and under them the levels: from which phase to which they carry or support the mix. */
export function drawPhases(figure: PhasesFigure): readonly WordBlock[] {
  const { phases, labels } = figure;
  const column = Math.floor((textWidth * 0.68) / phases.length);
  const left = textWidth - column * phases.length;
  const heads = [
    drawnRow(
      [
        drawnCell(labels.phase, left, { color: colors.soft }),
        ...phases.map((phase) => drawnCell(phase.name, column, { ...ground(phase), ...nameLook(phase) })),
      ],
      true,
    ),
    drawnRow([
      drawnCell("", left),
      ...phases.map((phase) => drawnCell(whenText(phase), column, { ...ground(phase), ...whenLook(phase) })),
    ]),
  ];
  const rows = levelsOf(figure).map((level) => levelRow(level, figure, left, column));
  const legend = drawLegend([
    { ...bandLook.lead, text: labels.lead },
    { ...bandLook.support, text: labels.support },
  ]);
  return [drawnTable(figure, [left, ...phases.map(() => column)], [...heads, ...rows], true), legend];
}

function levelRow({ numeral, name }: FigureName, figure: PhasesFigure, left: number, column: number): TableRow {
  const bands = bandsOf(figure, numeral);
  const cells = figure.phases.flatMap((phase, index): readonly TableCell[] => {
    const band = bands.find(({ from, length }) => from <= index && index < from + length);
    if (band === undefined) return [drawnCell("", column, ground(phase))];
    if (band.from !== index) return [];
    const { fill, color, sign } = bandLook[band.role];
    const look = { color, span: band.length, ...(band.length === 1 ? ground(phase) : {}) };
    return [barCell(1, band.length * column, fill, look, sign)];
  });
  return drawnRow([drawnCell(`${numeral} ${name}`, left), ...cells]);
}

function ground({ when }: FigurePhase): CellLook {
  return when === "now" || when === "possible" ? { fill: colors.wash } : {};
}

function nameLook({ when }: FigurePhase): CellLook {
  return { align: "center", bold: when === "now", ...(when === "earlier" ? { color: colors.soft } : {}) };
}

/** A phase of which no mix is known is marked as such, unless it is over. */
function whenText({ when, whenLabel, mix }: FigurePhase): string {
  return mix === null && when !== "earlier" ? `${whenLabel} (?)` : whenLabel;
}

function whenLook({ when }: FigurePhase): CellLook {
  return when === "now"
    ? { align: "center", bold: true, fill: colors.strong, color: colors.onStrong }
    : { align: "center", color: colors.soft };
}
