import type { MixFigure } from "../../document/figure.ts";
import { letters, narrow } from "./drawing.ts";
import { pillWidth } from "./role-pill.ts";
import { textWidth } from "./text-width.ts";

/** The columns of the picture of a mix, and where its bars begin. */
export interface MixColumns {
  readonly name: { readonly x: number; readonly width: number };
  readonly role: { readonly x: number; readonly width: number };
  /** Between the bars against and those for. */
  readonly axis: number;
  /** How long a bar is for each point of weight. */
  readonly unit: number;
  /** The name stands above the role and the bars, since there is no room beside them. */
  readonly stacked: boolean;
}

/** How wide the column of the numerals is. */
export const numeralWidth = 36;

const numberRoom = 26;
const widestUnit = 22;

/** Lays out the picture of a mix in a width. */
export function mixColumns({ levels, labels }: MixFigure, width: number): MixColumns {
  const stacked = width < narrow;
  const names = stacked ? 0 : width * 0.4;
  const role = Math.min(
    Math.max(...levels.map((level) => pillWidth(level.roleLabel)), textWidth(labels.role, letters.small)),
    width * (stacked ? 0.4 : 0.3),
  );
  const bars = (stacked ? numeralWidth : names) + role + 12;
  const mostFor = Math.max(0, ...levels.map((level) => level.for));
  const mostAgainst = Math.max(0, ...levels.map((level) => level.against));
  const unit = clamp((width - bars - 2 * numberRoom) / Math.max(1, mostFor + mostAgainst));
  const axis = bars + Math.max(numberRoom + mostAgainst * unit, againstWidth(labels.against, width) + 12);
  return {
    name: { x: numeralWidth, width: (stacked ? width : names) - numeralWidth - 10 },
    role: { x: stacked ? numeralWidth : names, width: role },
    axis,
    unit: Math.min(unit, clamp((width - axis - numberRoom) / Math.max(1, mostFor))),
    stacked,
  };
}

/** How wide the head above the weights against is, at most a fifth of the picture. */
export function againstWidth(label: string, width: number): number {
  return Math.min(textWidth(label, letters.small), width * 0.2);
}

function clamp(unit: number): number {
  return Math.max(0.1, Math.min(widestUnit, unit));
}
