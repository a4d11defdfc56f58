import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Figure } from "../../../src/report/document/document.ts";
import { drawFigure, tellFigure } from "../../../src/report/svg/draw-figure.ts";
import {
  bandsOf,
  levelsOf,
  nightPalette,
  type Palette,
  paintRules,
  paletteVariables,
  paperPalette,
} from "../../../src/report/svg/shapes.ts";
import { textWidth, wrapWords } from "../../../src/report/svg/text-width.ts";
import { hostileTexts } from "../html/hostile-case.ts";
import { sampleBalance, sampleFigures, sampleMix, sampleOpen, samplePhases } from "./sample-figures.ts";

const widths = [296, 400, 672];
const onPage = (figure: Figure, width: number): string => drawFigure(figure, width, "nl");
const drawings = sampleFigures.flatMap((figure) => widths.map((width) => ({ figure, width, kind: figure.kind })));

describe.each(drawings)("the picture of the $kind, $width wide", ({ figure, width }) => {
  const svg = onPage(figure, width);

  it("keeps its words as text, within its bounds", () => {
    expect(svg).not.toMatch(/<path|<image|<use|style=/);
    const texts = textsIn(svg);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter(({ left, right }) => left < -0.5 || right > width + 0.5)).toEqual([]);
  });

  it("has colours that a reader without style sheets can paint, with a class beside each", () => {
    const shapes = [...svg.matchAll(/<(?:rect|circle|line|text) [^>]*>/g)].map(([shape]) => shape);
    expect(shapes.length).toBeGreaterThan(2);
    for (const shape of shapes) {
      const colours = [...shape.matchAll(/(fill|stroke)="(#[^"]*)"/g)].map(([, property = "", colour = ""]) => {
        const [name] = Object.entries(paperPalette).find(([, value]) => value === colour) ?? [];
        return new RegExp(`class="[^"]*\\b${property}-(\\w+)`).test(shape) ? [property, name, colour] : shape;
      });
      expect(colours.length).toBeGreaterThan(0);
      for (const colour of colours)
        expect(colour).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    }
    expect(svg).not.toContain("var(");
  });

  it("is light on dark where the page is", () => {
    const used = new Set([...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
    const [, rules = ""] = /<style>@media \(prefers-color-scheme: dark\) \{ (.*) \}<\/style>/.exec(svg) ?? [];
    expect(rules).toBe(paintRules(nightPalette));
    expect([...used].filter((name) => !rules.includes(`.${name} {`))).toEqual([]);
  });

  it("is well-formed, and as high as it says", async () => {
    const { valid, errors } = await validateXML({ xml: svg, normalization: "c14n" });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    expect(svg).toMatch(new RegExp(`width="${width}" height="(\\d+)" viewBox="0 0 ${width} \\1"`));
  });

  it("shows hostile text as text only", async () => {
    const files = Object.values(hostileTexts).map((text) => onPage(withText(figure, text), width));
    const xml = files.map((contents, index) => ({ fileName: `${index}.svg`, contents }));
    const { valid, errors } = await validateXML({ xml, normalization: "c14n" });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    const known = ["svg", "style", "text", "rect", "line", "circle"];
    for (const file of files) {
      const names = [...file.matchAll(/<(\w+)/g)].map(([, name = ""]) => name);
      expect(names.filter((name) => !known.includes(name))).toEqual([]);
      expect(textsIn(file).filter(({ left, right }) => left < -0.5 || right > width + 0.5)).toEqual([]);
    }
  });
});

it.each(sampleFigures)("says in sentences what the picture of the $kind shows", (figure) => {
  expect(tellFigure(figure, "en").startsWith(figure.alternative)).toBe(true);
});

describe("the picture of the mix", () => {
  it("has a block for each point of weight, full for and hollow against", () => {
    const svg = onPage(sampleMix, 672);
    const count = (pattern: RegExp): number => [...svg.matchAll(pattern)].length;
    expect(count(/height="14" rx="0" fill="#1d4e79" class="fill-strong"\/>/g)).toBe(9);
    expect(count(/rx="0" fill="#ffffff" stroke="#a13d12" class="fill-paper stroke-against"/g)).toBe(3);
  });

  it("tells every weight in words too", () => {
    expect(tellFigure(sampleMix, "nl")).toContain("II Measuring and comparing: support, for 3, against 1.");
  });

  it("draws one bar for a weight of more points than can be counted", () => {
    const levels = sampleMix.levels.map((level) => ({ ...level, for: 90, against: 90 }));
    const bars = [...onPage({ ...sampleMix, levels, scale: 90 }, 296).matchAll(/height="14" rx="0"/g)];
    expect(bars).toHaveLength(levels.length);
  });
});

describe("the picture of the balance", () => {
  it("names both sides without figures, and draws no mixed part where there is none", () => {
    expect(onPage(sampleBalance, 672)).toMatch(/>from above<[\s\S]*>from below</);
    expect(onPage({ ...sampleBalance, mixed: 0 }, 672)).not.toContain("from both sides");
  });
});

describe("the picture of the phases", () => {
  it("lists levels as their turn comes, and joins phases in which a role stays", () => {
    expect(levelsOf(samplePhases).map(({ numeral }) => numeral)).toEqual(["I", "II", "III"]);
    expect(bandsOf(samplePhases, "I")).toEqual([
      { role: "lead", from: 1, length: 2 },
      { role: "support", from: 3, length: 1 },
    ]);
    expect(bandsOf(samplePhases, "II")).toEqual([
      { role: "support", from: 1, length: 1 },
      { role: "lead", from: 3, length: 1 },
    ]);
  });
});

describe("the picture of what is open", () => {
  it("has a square for each question and one for each word about them", () => {
    expect([...onPage(sampleOpen, 672).matchAll(/<rect/g)]).toHaveLength(40 + 3);
    expect([...onPage({ ...sampleOpen, deciding: 0 }, 672).matchAll(/<rect/g)]).toHaveLength(39 + 2);
  });
});

describe("wrapWords", () => {
  it.each([
    ["keeps what fits", "een twee", 200, 2, ["een twee"]],
    ["breaks between words", "een twee drie", 60, 3, ["een twee", "drie"]],
    ["breaks a long word", "aaaaaaaaaaaa", 60, 3, ["aaaaaaaaa", "aaa"]],
    ["says that more was there", "een twee drie", 60, 1, ["een twe…"]],
    ["takes no text", "", 60, 1, [""]],
  ])("%s", (_, text, width, most, lines) => {
    const wrapped = wrapWords(text, { width, size: 10, most });
    expect(wrapped).toEqual(lines);
    expect(wrapped.every((line) => textWidth(line, 10) <= width)).toBe(true);
  });
});

describe.each([
  ["light", paperPalette],
  ["dark", nightPalette],
])("the %s colours", (_, palette) => {
  const pairs: readonly [keyof Palette, keyof Palette, number][] = [
    ["ink", "paper", 7],
    ["ink", "wash", 7],
    ["ink", "tint", 4.5],
    ["soft", "paper", 4.5],
    ["soft", "wash", 4.5],
    ["against", "paper", 4.5],
    ["against", "wash", 4.5],
    ["onStrong", "strong", 4.5],
    ["strong", "paper", 3],
    ["strong", "tint", 3],
  ];
  it.each(pairs)("show %s on %s at a contrast of %d or more", (front, back, least) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(least);
  });

  it("are all given to the page", () => {
    for (const [name, colour] of Object.entries<string>({ ...palette })) {
      expect(paletteVariables(palette)).toContain(`--${name}: ${colour};`);
      expect(paintRules(palette)).toContain(`.fill-${name} { fill: ${colour}; }`);
    }
  });
});

/** The texts of a picture with where they begin and end, as wide as it takes them to be. */
function textsIn(svg: string): readonly { readonly text: string; readonly left: number; readonly right: number }[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", escaped = ""]) => {
    const number = (name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]);
    const text = escaped.replace(/&(?:lt|gt|amp|quot|#39);/g, "-");
    const width = textWidth(text, number("font-size"), attributes.includes("font-weight"));
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
    const left = number("x") - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    return { text, left, right: left + width };
  });
}

/** The same figure in which every text is this one. */
function withText(figure: Figure, text: string): Figure {
  const fixed = new Set(["kind", "role", "when", "verdict"]);
  return JSON.parse(
    JSON.stringify(figure, (key, value: unknown) => (typeof value === "string" && !fixed.has(key) ? text : value)),
  );
}

/** The contrast of WCAG 2 between two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
