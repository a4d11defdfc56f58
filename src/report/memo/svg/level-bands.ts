import type { FigureName, PhasesFigure } from "../../document/figure.ts";

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
