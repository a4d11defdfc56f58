import type { FigurePhase } from "../../document/figure.ts";
import { letters } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import { circle, rectangle, straight, words } from "./shapes.ts";
import { clipWords, textWidth, wrapWords } from "./text-width.ts";

const lineHeight = 16;
const stationY = 14;

/** The phases as stations on a line, each in the middle of its column, and the height below them. */
export function drawPhaseHead(
  phases: readonly FigurePhase[],
  { left, column }: { readonly left: number; readonly column: number },
  palette: Palette,
): { readonly shapes: readonly string[]; readonly bottom: number } {
  const size = headSize(phases, column - 6);
  const names = phases.map(({ name, when }) =>
    wrapWords(name, { width: column - 6, size, bold: when === "now", most: 3 }),
  );
  const labelY = stationY + 26 + Math.max(...names.map((lines) => lines.length)) * lineHeight;
  const centre = (index: number): number => left + (index + 0.5) * column;
  const shapes = phases.flatMap((phase, index) => {
    const x = centre(index);
    const lettering = { size, fill: palette.ink, bold: phase.when === "now", anchor: "middle" } as const;
    const lines = names[index] ?? [];
    return [
      drawStation(phase.when, x, palette),
      ...lines.map((line, place) => words(x, stationY + 28 + place * lineHeight, line, lettering)),
      ...drawWhen(phase, { x, y: labelY, width: column }, palette),
    ];
  });
  const line = straight(centre(0), stationY, centre(phases.length - 1), stationY, palette.soft, 2);
  return { shapes: [line, ...shapes], bottom: labelY + 24 };
}

/** The largest letters in which no word in the name of a phase is broken, if there are such. */
function headSize(phases: readonly FigurePhase[], width: number): number {
  const sizes = [letters.small, 11.75, 11, 10.25];
  const fits = (size: number): boolean =>
    phases.every(({ name, when }) => name.split(/\s+/).every((word) => textWidth(word, size, when === "now") <= width));
  return sizes.find(fits) ?? letters.small;
}

/** When a phase is, and a question mark where its mix is not known. */
function drawWhen(
  { when, whenLabel, mix }: FigurePhase,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  palette: Palette,
): readonly string[] {
  const bold = when === "now";
  const label = clipWords(whenLabel, width - 12, letters.small, bold);
  const text = mix === null && when !== "earlier" ? `${label} (?)` : label;
  const fill = bold ? palette.onStrong : palette.soft;
  const pill = textWidth(text, letters.small, true) + 14;
  return [
    ...(bold
      ? [rectangle({ x: x - pill / 2, y: y - 7, width: pill, height: 20 }, { fill: palette.strong, radius: 10 })]
      : []),
    words(x, y + 7.5, text, { size: letters.small, anchor: "middle", bold, fill }),
  ];
}

function drawStation(when: FigurePhase["when"], x: number, palette: Palette): string {
  switch (when) {
    case "earlier":
      return circle(x, stationY, 6, { fill: palette.soft, stroke: palette.soft });
    case "now":
      return (
        circle(x, stationY, 10, { fill: palette.paper, stroke: palette.strong }) +
        circle(x, stationY, 6, { fill: palette.strong, stroke: palette.strong })
      );
    case "possible":
      return circle(x, stationY, 8, { fill: palette.paper, stroke: palette.strong, dash: "3 2.5" });
    case "later":
      return circle(x, stationY, 6, { fill: palette.paper, stroke: palette.soft });
    default:
      return when satisfies never;
  }
}
