import type { Advice, FactWording } from "../../advice/advice.ts";
import { levelsById } from "../../advice/advised-mix.ts";
import type {
  BalanceFigure,
  FigureName,
  FigurePhase,
  MixFigure,
  OpenFigure,
  PhasesFigure,
  SectionBlock,
} from "../document/document.ts";
import { roleInAdvice } from "../mix-blocks.ts";
import { type Draft, levelNames, levelsInProse } from "./draft.ts";

/** The levels with their roles and weights. */
export function mixFigure(draft: Draft): readonly SectionBlock[] {
  const { advice, words, report } = draft;
  const { figures } = words;
  const levels = advice.levels.map((level) => ({
    numeral: level.numeral,
    name: level.name,
    role: level.role,
    roleLabel: roleInAdvice(level, advice, report),
    for: level.score.for,
    against: level.score.against,
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

/** How much comes from above and how much from below; nothing where there is no mix. */
export function balanceFigure({ advice, words, report }: Draft): readonly SectionBlock[] {
  const { verdict, topDown, bottomUp, mixed } = advice.balance;
  if (verdict === null) return [];
  const { balance } = words.figures;
  const verdictLabel = report.balance.verdict[verdict];
  const figure: BalanceFigure = {
    kind: "balance",
    caption: balance.caption,
    alternative: balance.alternative(verdictLabel),
    verdict,
    verdictLabel,
    topDown,
    bottomUp,
    mixed,
    labels: balance.labels,
  };
  return [{ kind: "figure", figure }];
}

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
  const list = (levels: readonly FigureName[]): string => levelNames(levels, { report });
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

/** The names of the phases, in their order; null: the advice tells of no phase. */
export function phaseNames(advice: Advice): Readonly<Record<string, string>> | null {
  return phaseWording(advice)?.values ?? null;
}

/** The wording of the fact whose values are the phases; null: the advice tells of no phase. */
export function phaseWording({ phase, roadmap, labels }: Advice): FactWording | null {
  const ids = [...phase.possible, ...roadmap.map((step) => step.phase), ...(phase.value === null ? [] : [phase.value])];
  if (ids.length === 0) return null;
  return Object.values(labels).find(({ values }) => ids.every((id) => id in values)) ?? null;
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

/** How many of the questions that matter are answered, and how many of the others can change the mix. */
export function openFigure({ advice, words }: Draft): readonly SectionBlock[] {
  const { open } = words.figures;
  const relevant = advice.facts.filter((fact) => fact.relevant !== false);
  const known = relevant.filter(({ value }) => value !== null).length;
  const deciding = advice.settled.open.length;
  const harmless = Math.max(0, relevant.length - known - deciding);
  if (relevant.length === known) return [];
  const figure: OpenFigure = {
    kind: "open",
    caption: open.caption,
    alternative: open.alternative(known, relevant.length, deciding),
    known,
    harmless,
    deciding,
    labels: open.labels,
  };
  return [{ kind: "figure", figure }];
}
