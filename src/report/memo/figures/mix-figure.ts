import type { SectionBlock } from "../../document/document.ts";
import type { MixFigure } from "../../document/figure.ts";
import { type Draft, levelsInProse } from "../draft.ts";

/** The levels with their roles and weights. */
export function mixFigure(draft: Draft): readonly SectionBlock[] {
  const { advice, words, report } = draft;
  const { figures } = words;
  const levels = advice.levels.map(({ numeral, name, role, score }) => ({
    numeral,
    name,
    role,
    roleLabel: report.role[role],
    for: score.for,
    against: score.against,
  }));
  const scale = Math.max(1, ...levels.map((level) => Math.max(level.for, level.against)));
  const named = (role: string): string =>
    levelsInProse(
      advice.levels.filter((level) => level.role === role),
      draft,
    );
  const figure: MixFigure = {
    kind: "mix",
    caption: figures.mix.caption,
    alternative: figures.mix.alternative(named("lead"), named("support")),
    levels,
    scale,
    labels: figures.mix.labels,
  };
  return [{ kind: "figure", figure }];
}
