import { isInMix } from "../../../advice/advised-mix.ts";
import type { FigureLevel } from "../../document/figure.ts";
import { letters } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import { type Box, rectangle, words } from "./shapes.ts";
import { clipWords, textWidth } from "./text-width.ts";

/** How wide the mark of a role must be for this word. */
export function pillWidth(label: string): number {
  return textWidth(label, letters.small, true) + 20;
}

/** A role as a mark: full, light, with a line around it, dashed, or a word alone. */
export function drawPill({ role, roleLabel }: FigureLevel, box: Box, palette: Palette): readonly string[] {
  const bold = isInMix(role);
  const label = clipWords(roleLabel, box.width - 16, letters.small, bold);
  const lettering = { size: letters.small, bold, anchor: "middle" } as const;
  const radius = box.height / 2;
  const text = (fill: string): string =>
    words(box.x + box.width / 2, box.y + box.height / 2 + 4.5, label, { ...lettering, fill });
  switch (role) {
    case "lead":
      return [rectangle(box, { fill: palette.strong, stroke: palette.strong, radius }), text(palette.onStrong)];
    case "support":
      return [rectangle(box, { fill: palette.tint, stroke: palette.strong, radius }), text(palette.ink)];
    case "later":
      return [rectangle(box, { stroke: palette.soft, dash: "4 3", radius }), text(palette.soft)];
    case "avoid":
      return [rectangle(box, { stroke: palette.against, radius }), text(palette.against)];
    case "neutral":
      return [text(palette.soft)];
    default:
      return role satisfies never;
  }
}
