import { escapeHtml } from "../../escape.ts";

/** Where a rectangle stands and how large it is. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly dash?: string;
  readonly radius?: number;
}

/** A rectangle; a line around it is drawn within it. */
export function rectangle({ x, y, width, height }: Box, { fill = "none", stroke, dash, radius = 0 }: Look): string {
  const edge = stroke === undefined ? 0 : 0.75;
  return tag("rect", {
    x: x + edge,
    y: y + edge,
    width: Math.max(0, width - 2 * edge),
    height: Math.max(0, height - 2 * edge),
    rx: radius,
    fill,
    ...outline(stroke, dash),
  });
}

/** A circle around a point. */
export function circle(cx: number, cy: number, r: number, { fill = "none", stroke, dash }: Look): string {
  return tag("circle", { cx, cy, r, fill, ...outline(stroke, dash) });
}

/** A straight line. */
export function straight(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string {
  return tag("line", { x1, y1, x2, y2, stroke, "stroke-width": width });
}

/** How a text looks. */
export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** A line of text on its baseline. */
export function words(x: number, y: number, text: string, { size, fill, bold, anchor = "start" }: Lettering): string {
  const attributes = attributesOf({
    x,
    y,
    "font-size": size,
    fill,
    ...(bold ? { "font-weight": 600 } : {}),
    ...(anchor === "start" ? {} : { "text-anchor": anchor }),
  });
  return `<text${attributes}>${escapeHtml(text)}</text>`;
}

function outline(stroke: string | undefined, dash: string | undefined): Attributes {
  if (stroke === undefined) return {};
  return { stroke, "stroke-width": 1.5, ...(dash === undefined ? {} : { "stroke-dasharray": dash }) };
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
