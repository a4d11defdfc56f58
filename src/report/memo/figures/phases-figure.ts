import type { Advice } from "../../../advice/advice.ts";
import { levelsById } from "../../../advice/advised-mix.ts";
import type { SectionBlock } from "../../document/document.ts";
import type { FigureName, FigurePhase, PhasesFigure } from "../../document/figure.ts";
import type { Draft } from "../draft.ts";

/** The phases in order, with the mix of each that is known; nothing where the advice names none. */
export function phasesFigure({ advice, words, report }: Draft): readonly SectionBlock[] {
  const names = phaseNames(advice);
  if (names === null) return [];
  const { figures } = words;
  const ids = Object.keys(names);
  const phases = ids.map((id): FigurePhase => {
    const when = whenOf(id, ids, advice);
    return { name: names[id] ?? id, when, whenLabel: figures.phases.when[when], mix: mixIn(id, advice) };
  });
  const list = (levels: readonly FigureName[]): string => report.and(levels.map(({ numeral }) => numeral));
  const told = phases.flatMap(({ name, mix }) =>
    mix === null ? [] : [figures.phases.mix(name, list(mix.lead), list(mix.support))],
  );
  const figure: PhasesFigure = {
    kind: "phases",
    caption: figures.phases.caption,
    alternative: told.join(" "),
    phases,
    labels: figures.phases.labels,
  };
  return told.length < 2 ? [] : [{ kind: "figure", figure }];
}

/** The wording of the fact whose values are the phases, in their order; null: the advice tells of no phase. */
export function phaseNames({ phase, roadmap, labels }: Advice): Readonly<Record<string, string>> | null {
  const ids = [...phase.possible, ...roadmap.map((step) => step.phase), ...(phase.value === null ? [] : [phase.value])];
  if (ids.length === 0) return null;
  return Object.values(labels).find(({ values }) => ids.every((id) => id in values))?.values ?? null;
}

function whenOf(id: string, ids: readonly string[], { phase }: Advice): FigurePhase["when"] {
  if (phase.value === null) return phase.possible.includes(id) ? "possible" : "later";
  if (id === phase.value) return "now";
  return ids.indexOf(id) < ids.indexOf(phase.value) ? "earlier" : "later";
}

function mixIn(id: string, advice: Advice): FigurePhase["mix"] {
  const { phase, roadmap, levels } = advice;
  const named = (ids: readonly string[]): readonly FigureName[] =>
    levelsById(advice, ids).map(({ numeral, name }) => ({ numeral, name }));
  if (id === phase.value) {
    const inRole = (role: string) => levels.filter((level) => level.role === role).map((level) => level.id);
    return { lead: named(inRole("lead")), support: named(inRole("support")) };
  }
  const found =
    phase.mixes.find((mix) => mix.phase === id) ?? roadmap.find((step) => step.phase === id && !step.samePhase);
  return found === undefined ? null : { lead: named(found.lead), support: named(found.support) };
}
