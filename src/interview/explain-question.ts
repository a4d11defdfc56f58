import type { Adviser } from "../advice/create-adviser.ts";
import { type ConditionTable, isOpen } from "../engine/condition-table.ts";
import { type Engine, movesLevel } from "../engine/engine.ts";
import { noRole } from "../engine/objective.ts";
import { countUnknownBeside } from "../engine/trace.ts";
import type { Knowledge } from "../engine/vocabulary.ts";
import type { Basis } from "../pack/pack.ts";
import type { Interviewer } from "./interview.ts";
import type { Survey } from "./survey.ts";

/** What hangs on the answer to a question. */
export interface Stakes {
  /** The levels that it weighs for or against; whether it can still change the mix. */
  readonly movesMix: boolean;
  readonly roles: readonly { readonly level: string; readonly side: "for" | "against" | "both" }[];
  /** The other levels of which it decides how to use them. */
  readonly how: readonly string[];
  /** The statements behind it, those that the fewest other answers stand in the way of first; about the mix if it can. */
  readonly cites: readonly string[];
  /** Whether none of it is in the source itself. */
  readonly inferred: boolean;
}

/** Something open that hangs on the answer. */
interface Stake {
  readonly level: string | null;
  readonly side: "for" | "against" | null;
  readonly cites: readonly string[];
  readonly basis: Basis;
  /** How much else has to be known before the answer tells. */
  readonly distance: number;
}

/**
 * What hangs on the answer to a fact's question, given what else is known: of what can change the mix, and of the rest,
 * only what the fewest other answers stand in the way of. Empty where nothing asks after the fact.
 */
export function explainQuestion({ adviser }: Interviewer, survey: Survey, fact: string): Stakes {
  const movesMix = survey.settlement.status !== "proven";
  const knowledge = forget(adviser.engine, survey.knowledge, fact);
  const rules = findRuleStakes(adviser, knowledge, fact);
  const details = findDetailStakes(adviser, knowledge, fact);
  const moving = nearest(rules.filter(({ side }) => side !== null));
  const { pack } = adviser.engine;
  const roles = pack.levels.flatMap(({ id }) => {
    const sides = new Set(moving.filter(({ level }) => level === id).map(({ side }) => side));
    if (sides.size === 0) return [];
    return [
      {
        level: id,
        side: sides.size === 2 ? ("both" as const) : sides.has("for") ? ("for" as const) : ("against" as const),
      },
    ];
  });
  const others = [...rules.filter(({ side }) => side === null), ...details];
  const grounds = moving.length > 0 ? moving : others;
  const weighed = new Set(roles.map(({ level }) => level));
  const how = new Set(others.map(({ level }) => level));
  return {
    movesMix,
    roles,
    how: pack.levels.flatMap(({ id }, index) => {
      const isUsed = movesMix || survey.mix[index] !== noRole;
      return how.has(id) && isUsed && !weighed.has(id) ? [id] : [];
    }),
    cites: listStatements(adviser, grounds),
    inferred: grounds.length > 0 && grounds.every(({ basis }) => basis === "inferred"),
  };
}

/** What is known but for the answer to the fact: any answer is possible again. */
function forget({ vocabulary }: Engine, knowledge: Knowledge, fact: string): Knowledge {
  return knowledge.map((mask, index) => {
    const variable = vocabulary.variables[index];
    return variable?.fact === fact ? variable.full : mask;
  });
}

function nearest(stakes: readonly Stake[]): readonly Stake[] {
  const least = Math.min(...stakes.map(({ distance }) => distance));
  return stakes.filter(({ distance }) => distance === least);
}

function listStatements(adviser: Adviser, grounds: readonly Stake[]): readonly string[] {
  const distances = new Map<string, number>();
  for (const { cites, distance } of grounds) {
    for (const id of cites) distances.set(id, Math.min(distance, distances.get(id) ?? distance));
  }
  const cited = adviser.engine.pack.statements.map(({ id }) => id).filter((id) => distances.has(id));
  return cited.sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

function findRuleStakes(adviser: Adviser, knowledge: Knowledge, fact: string): readonly Stake[] {
  const { scales } = adviser.engine;
  return [...findOpen(adviser, scales.table, knowledge, fact)].flatMap(([index, distance]) => {
    const { rule, effects } = scales.rules[index] ?? { effects: [] };
    if (rule === undefined) return [];
    const moves = movesLevel(scales, index);
    return effects.flatMap(({ target, order, points }, at): readonly Stake[] => {
      if (moves && target >= scales.levels) return [];
      const side = points < 0 || order === "exclude" || order === "limit" ? "against" : "for";
      const level = rule.effects[at]?.level ?? null;
      return [{ level, side: moves ? side : null, cites: rule.cites, basis: rule.basis, distance }];
    });
  });
}

/** The open conditions of a table in which the fact plays a part, by index, with what else has to be known. */
function findOpen(
  { engine }: Adviser,
  table: ConditionTable,
  knowledge: Knowledge,
  fact: string,
): ReadonlyMap<number, number> {
  const { truths } = table.answer(knowledge);
  const isAbout = (variable: number): boolean => engine.vocabulary.variables[variable]?.fact === fact;
  const found = new Map<number, number>();
  for (const [index, form] of table.conditions.entries()) {
    const distance = truths[index] === isOpen ? countUnknownBeside(form, knowledge, isAbout) : Number.POSITIVE_INFINITY;
    if (distance < Number.POSITIVE_INFINITY) found.set(index, distance);
  }
  return found;
}

function findDetailStakes(adviser: Adviser, knowledge: Knowledge, fact: string): readonly Stake[] {
  const { engine, details } = adviser;
  const { pack } = engine;
  const open = findOpen(adviser, details.table, knowledge, fact);
  const distanceOf = (id: string): number | undefined =>
    open.get(details.indexOf(id, "when")) ?? open.get(details.indexOf(id, "met"));
  const ofLevels = pack.levels.flatMap(({ id, conditions, cautions }) =>
    [...conditions, ...cautions].map((item) => ({ ...item, level: id })),
  );
  const { patterns, preparations } = pack.sustainment;
  const general = [...pack.cautions, ...pack.phases.cautions, ...patterns, ...preparations];
  const tensions = pack.tensions.map(({ id, basis, sides }) => ({
    id,
    basis,
    cites: sides.flatMap((side) => side.cites),
  }));
  const all = [...ofLevels, ...[...general, ...tensions].map((item) => ({ ...item, level: null }))];
  return all.flatMap(({ id, level, cites, basis }): readonly Stake[] => {
    const distance = distanceOf(id);
    return distance === undefined ? [] : [{ level, side: null, cites, basis, distance }];
  });
}
