import { Paragraph, type TableCell, type TableRow } from "docx";
import type { Role } from "../../advice/advice.ts";
import { isInMix } from "../../advice/advised-mix.ts";
import type {
  BalanceFigure,
  Figure,
  FigureLevel,
  FigureName,
  FigurePhase,
  MixFigure,
  OpenFigure,
  PhasesFigure,
  ThemesFigure,
} from "../document/document.ts";
import { bandsOf, levelsOf } from "../svg/shapes.ts";
import { barCell, type CellLook, drawLegend, drawnCell, drawnRow, drawnTable } from "./drawn-table.ts";
import { colors, spacer, textRuns, textWidth, type WordBlock, type WordContext } from "./parts.ts";
import { styleIds } from "./styles.ts";

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
      return drawBalance(figure);
    case "phases":
      return drawPhases(figure);
    case "open":
      return drawOpen(figure);
    case "themes":
      return drawThemes(figure);
    default:
      return figure satisfies never;
  }
}

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
function drawMix(figure: MixFigure, decimal: (value: number) => string): readonly WordBlock[] {
  const { labels, levels } = figure;
  const most = (side: "for" | "against"): number => Math.max(1, ...levels.map((each) => each[side]));
  const against = Math.round((bars * most("against")) / (most("against") + most("for")));
  const unit = bars / (most("against") + most("for"));
  const widths = [level, role, against, number, number, bars - against];
  const head = { color: colors.soft };
  const row = (each: FigureLevel): TableRow => {
    const ground = each.role === "lead" ? { fill: colors.wash } : {};
    const inMix = isInMix(each.role);
    const weight = (value: number): string => decimal(value);
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

/** A part of the bar, in twips. */
interface Piece {
  readonly width: number;
  readonly fill: string | null;
}

const half = Math.floor(textWidth / 2);

/** What comes from above to the left of the middle and what comes from below to the right; what is both, in between. */
function drawBalance(figure: BalanceFigure): readonly WordBlock[] {
  const { labels, topDown, bottomUp, mixed } = figure;
  const left = pieces(topDown, figure).reverse();
  const right = pieces(bottomUp, figure);
  const all = [...left, ...right];
  const rows = [
    drawnRow([
      drawnCell(labels.topDown, half, { bold: true, span: left.length }),
      drawnCell(labels.bottomUp, half, { bold: true, span: right.length, align: "right" }),
    ]),
    drawnRow(
      all.map(({ width, fill }, index) =>
        drawnCell("", width, { tight: true, axis: index === left.length, ...(fill === null ? {} : { fill }) }),
      ),
    ),
    drawnRow([drawnCell(figure.verdictLabel, 2 * half, { bold: true, span: all.length, align: "center" })]),
  ];
  const widths = all.map(({ width }) => width);
  const legend = mixed === 0 ? [] : [drawLegend([{ fill: colors.tint, text: labels.mixed }])];
  return [drawnTable(figure, widths, rows, false), ...legend];
}

/** One side, from the middle on: its part of what is both, what is only its own, and what is left free. */
function pieces(weight: number, { topDown, bottomUp, mixed }: BalanceFigure): Piece[] {
  const unit = half / Math.max(topDown, bottomUp, 1);
  const shared = Math.round(Math.min(weight, mixed / 2) * unit);
  const own = Math.round(weight * unit) - shared;
  return [
    { width: shared, fill: colors.tint },
    { width: own, fill: colors.strong },
    { width: half - shared - own, fill: null },
  ].filter(({ width }) => width > 0);
}

/** With a sign on each, for who reads it without colours. */
const bandLook = {
  lead: { fill: colors.strong, color: colors.onStrong, sign: "●" },
  support: { fill: colors.tint, color: colors.ink, sign: "○" },
} as const;

/** The phases in columns, and under them the levels: from which phase to which they carry or support the mix. */
function drawPhases(figure: PhasesFigure): readonly WordBlock[] {
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

/** The phases in columns and the levels in rows, in each cell how many lead and how many support, each with its sign. */
function drawThemes(figure: ThemesFigure): readonly WordBlock[] {
  const { columns: phases, rows, labels } = figure;
  const column = Math.floor((textWidth * 0.68) / phases.length);
  const left = textWidth - column * phases.length;
  const heads = drawnRow(
    [
      drawnCell(labels.level, left, { color: colors.soft }),
      ...phases.map(({ name, themes }) => drawnCell(`${name} (${themes})`, column, { align: "center", bold: true })),
    ],
    true,
  );
  const body = rows.map(({ numeral, name, cells }) =>
    drawnRow([
      drawnCell(`${numeral} ${name}`, left),
      ...cells.map(({ lead, support }) => {
        const counts = [
          ...(lead > 0 ? [`${bandLook.lead.sign} ${lead}`] : []),
          ...(support > 0 ? [`${bandLook.support.sign} ${support}`] : []),
        ];
        const look = lead > 0 ? { fill: colors.tint, bold: true } : {};
        return drawnCell(counts.join("  "), column, { align: "center", ...look });
      }),
    ]),
  );
  const legend = drawLegend([
    { ...bandLook.lead, text: labels.lead },
    { ...bandLook.support, text: labels.support },
  ]);
  return [drawnTable(figure, [left, ...phases.map(() => column)], [heads, ...body], true), legend];
}

const side = 320;
const columns = Math.floor(textWidth / side);

/** A square for each question that matters; a question mark where its answer can change the mix. */
function drawOpen(figure: OpenFigure): readonly WordBlock[] {
  const kinds = [
    { count: figure.known, text: figure.labels.known, sign: "", fill: colors.strong },
    { count: figure.harmless, text: figure.labels.harmless, sign: "", fill: colors.line },
    { count: figure.deciding, text: figure.labels.deciding, sign: "?", fill: colors.against },
  ];
  const squares = kinds.flatMap(({ count, sign, fill }) => Array.from({ length: count }, () => ({ sign, fill })));
  const across = Math.min(columns, squares.length);
  const rows = Array.from({ length: Math.ceil(squares.length / across) }, (_, row) =>
    drawnRow(
      Array.from({ length: across }, (_each, column) => {
        const square = squares[row * across + column];
        const look: CellLook = { align: "center", tight: true, bold: true, color: colors.onStrong, gap: true };
        return drawnCell(square?.sign ?? "", side, square === undefined ? look : { ...look, fill: square.fill });
      }),
    ),
  );
  const entries = kinds
    .filter(({ count }) => count > 0)
    .map(({ count, text, sign, fill }) => ({ fill, text: `${count} ${text}`, ...(sign === "" ? {} : { sign }) }));
  const widths = Array.from({ length: across }, () => side);
  return [drawnTable(figure, widths, rows, false), drawLegend(entries)];
}
