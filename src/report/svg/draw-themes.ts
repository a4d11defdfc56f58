import type { ThemesCell, ThemesFigure } from "../document/document.ts";
import { type Box, type Drawing, drawLegend, letters, narrow, type Pen, rectangle, straight, words } from "./shapes.ts";
import { clipWords, textWidth, wrapWords } from "./text-width.ts";

const lineHeight = 16;
const barHeight = 13;
const numeralWidth = 32;
/** For the number behind the longest bar. */
const numberRoom = 24;

/** Where the columns begin and how wide each is; on a narrow picture names stand above the bars. */
interface Columns {
  readonly left: number;
  readonly column: number;
  readonly stacked: boolean;
  /** How long a bar is for each theme. */
  readonly unit: number;
}

/** The phases in columns and the levels in rows, in each cell a full bar for who leads and a hollow one for who supports. */
export function drawThemes(figure: ThemesFigure, pen: Pen): Drawing {
  const { width } = pen;
  const stacked = width < narrow;
  const left = stacked ? 0 : Math.round(width * 0.32);
  const column = (width - left) / figure.columns.length;
  const most = Math.max(
    1,
    ...figure.rows.flatMap(({ cells }) => cells.flatMap(({ lead, support }) => [lead, support])),
  );
  const columns = { left, column, stacked, unit: Math.max(1, column - 10 - numberRoom) / most };
  const head = drawHead(figure, columns);
  const rows = drawRows(figure, columns, head.bottom, pen);
  const legend = drawLegend(
    (["lead", "support"] as const).map((role) => ({
      shape: (box) => drawBar(role, box),
      text: figure.labels[role],
    })),
    rows.bottom + 14,
    pen,
  );
  return {
    height: legend.bottom + 2,
    shapes: [...head.shapes, ...rows.shapes, ...legend.shapes, straight(0, rows.bottom, width, rows.bottom, "line")],
    told: "",
  };
}

interface Drawn {
  readonly shapes: readonly string[];
  readonly bottom: number;
}

/** The name of each phase, in the largest letters in which no word is broken, and how many themes are in it. */
function drawHead({ columns }: ThemesFigure, { left, column }: Columns): Drawn {
  const room = column - 8;
  const sizes = [letters.small, 11.75, 11, 10.25];
  const fits = (size: number): boolean =>
    columns.every(({ name }) => name.split(/\s+/).every((word) => textWidth(word, size, true) <= room));
  const size = sizes.find(fits) ?? 10.25;
  const names = columns.map(({ name }) => wrapWords(name, { width: room, size, bold: true, most: 3 }));
  const height = Math.max(...names.map((lines) => lines.length)) * lineHeight;
  const shapes = columns.flatMap(({ themes }, index) => {
    const x = left + index * column + 4;
    return [
      ...(names[index] ?? []).map((line, place) =>
        words(x, 14 + place * lineHeight, line, { size, fill: "ink", bold: true }),
      ),
      words(x, 14 + height, String(themes), { size: letters.small, fill: "soft" }),
    ];
  });
  return { shapes, bottom: height + 24 };
}

function drawRows({ rows }: ThemesFigure, columns: Columns, top: number, pen: Pen): Drawn {
  const { left, column, stacked } = columns;
  const { width } = pen;
  const height = stacked ? 62 : 42;
  const room = (stacked ? width : left) - numeralWidth - 8;
  const shapes = rows.flatMap(({ numeral, name, cells }, index) => {
    const y = top + index * height;
    const lines = wrapWords(name, { width: room, size: letters.small, most: stacked ? 1 : 2 });
    const first = (stacked ? y + 15 : y + height / 2 + 4.5) - ((lines.length - 1) * lineHeight) / 2;
    return [
      straight(0, y, width, y, "line"),
      words(4, first, clipWords(numeral, numeralWidth - 8, letters.small), { size: letters.small, fill: "soft" }),
      ...lines.map((line, place) =>
        words(numeralWidth, first + place * lineHeight, line, { size: letters.small, fill: "ink" }),
      ),
      ...cells.flatMap((cell, at) => drawCell(cell, left + at * column + 4, stacked ? y + 24 : y + 5, columns.unit)),
    ];
  });
  return { shapes, bottom: top + rows.length * height };
}

function drawCell(cell: ThemesCell, x: number, y: number, unit: number): readonly string[] {
  return (["lead", "support"] as const).flatMap((role, place) => {
    const count = cell[role];
    if (count === 0) return [];
    const box = { x, y: y + place * (barHeight + 4), width: Math.max(4, count * unit), height: barHeight };
    return [
      drawBar(role, box),
      words(box.x + box.width + 4, box.y + barHeight - 2.5, String(count), {
        size: letters.small,
        fill: "ink",
        bold: role === "lead",
      }),
    ];
  });
}

function drawBar(role: "lead" | "support", box: Box): string {
  return role === "lead"
    ? rectangle(box, { fill: "strong", stroke: "strong", radius: 2 })
    : rectangle(box, { fill: "paper", stroke: "strong", radius: 2 });
}
