import type { FigureName, PhasesFigure } from "../document/document.ts";
import { escapeHtml, plainXmlSpan } from "../escape.ts";
import { textWidth, wrapWords } from "./text-width.ts";

/** What a picture is drawn with: how wide it is, and how it writes a number. */
export interface Pen {
  readonly width: number;
  readonly decimal: (value: number) => string;
}

/** A picture without what stands around it, and how high it came out. */
export interface Drawing {
  readonly height: number;
  readonly shapes: readonly string[];
  /** What it shows beyond the figure's own alternative text, in words. */
  readonly told: string;
}

/** Sizes of letters, in pixels. */
export const letters = { text: 14, small: 12.5 } as const;

/** Below this width a picture puts under each other what it else puts side by side. */
export const narrow = 480;

/** Where a rectangle stands and how large it is. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly dash?: string;
  readonly radius?: number;
}

/** A rectangle; a line around it is drawn within it. */
export function rectangle({ x, y, width, height }: Box, { fill, stroke, dash, radius = 0 }: Look): string {
  const edge = stroke === undefined ? 0 : 0.75;
  return tag("rect", {
    x: x + edge,
    y: y + edge,
    width: Math.max(0, width - 2 * edge),
    height: Math.max(0, height - 2 * edge),
    rx: radius,
    ...painted({ fill, stroke }),
    ...outline(stroke, dash),
  });
}

/** A circle around a point. */
export function circle(cx: number, cy: number, r: number, { fill, stroke, dash }: Look): string {
  return tag("circle", { cx, cy, r, ...painted({ fill, stroke }), ...outline(stroke, dash) });
}

/** A straight line. */
export function straight(x1: number, y1: number, x2: number, y2: number, stroke: Paint, width = 1): string {
  return tag("line", { x1, y1, x2, y2, ...painted({ stroke }), "stroke-width": width });
}

/** How a text looks. */
interface Lettering {
  readonly size: number;
  readonly fill: Paint;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** A line of text on its baseline. */
export function words(x: number, y: number, text: string, { size, fill, bold, anchor = "start" }: Lettering): string {
  const attributes = attributesOf({
    x,
    y,
    "font-size": size,
    ...painted({ fill }),
    ...(bold ? { "font-weight": 600 } : {}),
    ...(anchor === "start" ? {} : { "text-anchor": anchor }),
  });
  return `<text${attributes}>${escapeHtml(text)}</text>`;
}

/**
 * Colours as they are on white paper, with a class beside each by which a style sheet can change it: a reader that knows
 * no variables of CSS, as WeasyPrint, would paint all of them black.
 */
function painted({
  fill,
  stroke,
}: {
  readonly fill?: Paint | undefined;
  readonly stroke?: Paint | undefined;
}): Attributes {
  const classes = [
    ...(fill === undefined ? [] : [paintClass("fill", fill)]),
    ...(stroke === undefined ? [] : [paintClass("stroke", stroke)]),
  ];
  return {
    ...(fill === undefined ? { fill: "none" } : { fill: paperPalette[fill] }),
    ...(stroke === undefined ? {} : { stroke: paperPalette[stroke] }),
    class: classes.join(" "),
  };
}

function paintClass(property: "fill" | "stroke", paint: string): string {
  return `${property}-${paint}`;
}

/** The rules by which the shapes of a picture take the colours of this palette. */
export function paintRules(palette: Palette): string {
  return (["fill", "stroke"] as const)
    .flatMap((property) =>
      Object.entries(palette).map(([paint, colour]) => `.${paintClass(property, paint)} { ${property}: ${colour}; }`),
    )
    .join(" ");
}

function outline(stroke: Paint | undefined, dash: string | undefined): Attributes {
  if (stroke === undefined) return {};
  return { "stroke-width": 1.5, ...(dash === undefined ? {} : { "stroke-dasharray": dash }) };
}

type Attributes = Readonly<Record<string, string | number>>;

function tag(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}/>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? Math.round(value * 100) / 100 : value}"`)
    .join("");
}

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
  { width }: Pen,
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
      shapes.push(words(x + side + 8, baseline, line, { size: letters.small, fill: "ink" }));
    }
    y += (lines.length - 1) * lineHeight;
    x += needed + 20;
  }
  return { shapes, bottom: y + side };
}

/** Phases after one another in which a level has the same role: the first one's place, and how many. */
export interface Band {
  readonly role: "lead" | "support";
  readonly from: number;
  readonly length: number;
}

/** The levels of all phases, in the order in which their turn comes. */
export function levelsOf({ phases }: PhasesFigure): readonly FigureName[] {
  const levels = phases.flatMap(({ mix }) => (mix === null ? [] : [...mix.lead, ...mix.support]));
  return [...new Map(levels.map((level) => [level.numeral, level])).values()];
}

/** When a level belongs to the mix. */
export function bandsOf({ phases }: PhasesFigure, numeral: string): readonly Band[] {
  const bands: Band[] = [];
  for (const [index, { mix }] of phases.entries()) {
    const isIn = (levels: readonly FigureName[] = []): boolean => levels.some((level) => level.numeral === numeral);
    const role = isIn(mix?.lead) ? "lead" : isIn(mix?.support) ? "support" : null;
    if (role === null) continue;
    const last = bands.at(-1);
    if (last !== undefined && last.role === role && last.from + last.length === index) {
      bands[bands.length - 1] = { ...last, length: last.length + 1 };
    } else bands.push({ role, from: index, length: 1 });
  }
  return bands;
}

/** The colours of a picture. Each is also told apart by shape, since memos are printed in black and white. */
export interface Palette {
  readonly ink: string;
  /** For text that stands back; still dark enough to read. */
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  /** For what weighs most, with `onStrong` for text upon it. */
  readonly strong: string;
  readonly onStrong: string;
  /** For what weighs less. */
  readonly tint: string;
  /** Behind what is so now. */
  readonly wash: string;
  readonly against: string;
}

/** The colours of a palette for the style sheet of a page, as variables. */
export function paletteVariables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");
}

/** Fixed colours for white paper. */
export const paperPalette: Palette = {
  ink: "#1c232b",
  soft: "#515b66",
  line: "#c9d0d7",
  paper: "#ffffff",
  strong: "#1d4e79",
  onStrong: "#ffffff",
  tint: "#c3d8ea",
  wash: "#eef4f9",
  against: "#a13d12",
};

/** Fixed colours for a dark screen. */
export const nightPalette: Palette = {
  ink: "#e7ebef",
  soft: "#a9b4bf",
  line: "#3a444e",
  paper: "#171c21",
  strong: "#8dbde6",
  onStrong: "#0d1a26",
  tint: "#2b4a66",
  wash: "#1d2833",
  against: "#f0a27e",
};

/** A colour of a picture, by its name in a palette. */
export type Paint = keyof Palette;
