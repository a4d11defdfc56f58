import { type ConditionTable, isOpen } from "../engine/condition-table.ts";
import { movesLevel } from "../engine/engine.ts";
import { isPossible } from "../engine/trace.ts";
import type { Box } from "../pack/condition-boxes.ts";
import type { Basis } from "../pack/pack.ts";
import type { Interviewer } from "./interview.ts";
import type { Survey } from "./survey.ts";

/** What hangs on the answer to a question. */
export interface Stakes {
  /** The levels whose place in the mix it bears on, and which way. */
  readonly roles: readonly { readonly level: string; readonly side: "for" | "against" | "both" }[];
  /** The other levels of which it decides how to use them. */
  readonly how: readonly string[];
  /** Whether it decides on what concerns no level: cautions, tensions, letting go. */
  readonly elsewhere: boolean;
  /** The statements behind all that, in the order of the register; those about the mix where there are any. */
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
}

/** What hangs on the answer to a fact's question, given what is known. Empty where nothing open asks after it. */
export function explainQuestion(interviewer: Interviewer, survey: Survey, fact: string): Stakes {
  const rules = findRuleStakes(interviewer, survey, fact);
  const details = findDetailStakes(interviewer, survey, fact);
  const moving = rules.filter(({ side }) => side !== null);
  const { pack } = interviewer.adviser.engine;
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
  const others = [...rules, ...details];
  const grounds = moving.length > 0 ? moving : others;
  const cited = new Set(grounds.flatMap(({ cites }) => cites));
  const inMix = new Set(roles.map(({ level }) => level));
  const how = new Set(others.map(({ level }) => level));
  return {
    roles,
    how: pack.levels.map(({ id }) => id).filter((id) => how.has(id) && !inMix.has(id)),
    elsewhere: details.some(({ level }) => level === null),
    cites: pack.statements.map(({ id }) => id).filter((id) => cited.has(id)),
    inferred: grounds.length > 0 && grounds.every(({ basis }) => basis === "inferred"),
  };
}

function findRuleStakes({ adviser }: Interviewer, survey: Survey, fact: string): readonly Stake[] {
  const { scales } = adviser.engine;
  return findOpen(adviser.engine.vocabulary.variables, scales.table, survey, fact).flatMap((index) => {
    const { rule, effects } = scales.rules[index] ?? { effects: [] };
    if (rule === undefined) return [];
    const moves = movesLevel(scales, index);
    return effects.flatMap(({ target, order, points }, at): readonly Stake[] => {
      if (moves && target >= scales.levels) return [];
      const side = points < 0 || order === "exclude" ? "against" : "for";
      const level = rule.effects[at]?.level ?? null;
      return [{ level, side: moves ? side : null, cites: rule.cites, basis: rule.basis }];
    });
  });
}

/** The open conditions of a table in which the fact plays a part, by index. */
function findOpen(
  variables: Interviewer["adviser"]["engine"]["vocabulary"]["variables"],
  table: ConditionTable,
  { knowledge }: Survey,
  fact: string,
): readonly number[] {
  const { truths } = table.answer(knowledge);
  const asksAfter = (box: Box): boolean =>
    isPossible(box, knowledge) && box.variables.some((variable) => variables[variable]?.fact === fact);
  return table.boxes.flatMap(({ holds }, index) => (truths[index] === isOpen && holds.some(asksAfter) ? [index] : []));
}

function findDetailStakes({ adviser }: Interviewer, survey: Survey, fact: string): readonly Stake[] {
  const { engine, details } = adviser;
  const { pack, vocabulary } = engine;
  const open = new Set(findOpen(vocabulary.variables, details.table, survey, fact));
  const isAtStake = (id: string): boolean =>
    open.has(details.indexOf(id, "when")) || open.has(details.indexOf(id, "met"));
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
  return all.filter(({ id }) => isAtStake(id)).map(({ level, cites, basis }) => ({ level, side: null, cites, basis }));
}
