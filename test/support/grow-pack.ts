import { listRules } from "../../src/engine/weigh.ts";
import type { Effect, Level, Pack, Rule } from "../../src/pack/pack.ts";
import { createSequence } from "./sequence.ts";

/** How large a pack is to become. */
export interface Growth {
  /** By how much its rules are multiplied. */
  readonly rules: number;
  readonly levels: number;
}

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/**
 * The pack with more levels and rules like its own: a new level has the rules of an old one, and a new rule is an old one
 * where the condition of another holds as well, for one point. The same growth gives the same pack.
 */
export function growPack(pack: Pack, { rules, levels }: Growth): Pack {
  return multiplyRules(addLevels(pack, levels), rules);
}

function addLevels(pack: Pack, count: number): Pack {
  const added = numerals.slice(pack.levels.length, count).flatMap((numeral, at): readonly Level[] => {
    const model = pack.levels[at % pack.levels.length];
    if (model === undefined) return [];
    const id = `${model.id}-again`;
    const rules = listRules(pack).flatMap((rule) => retarget(rule, model.id, id));
    return [{ ...model, id, numeral, rules, conditions: [], cautions: [] }];
  });
  return { ...pack, levels: [...pack.levels, ...added] };
}

/** The rule for another level; nothing where it says nothing of the first. */
function retarget(rule: Rule, from: string, to: string): readonly Rule[] {
  const effects = rule.effects
    .filter(({ level }) => level === from)
    .map((effect): Effect => ({ ...effect, level: to }));
  return effects.length === 0 ? [] : [{ ...rule, id: `${rule.id}-again`, effects }];
}

function multiplyRules(pack: Pack, times: number): Pack {
  const next = createSequence(1);
  const all = listRules(pack);
  const copies = (rules: readonly Rule[]): readonly Rule[] =>
    rules.flatMap((rule) => [
      rule,
      ...Array.from({ length: times - 1 }, (_, at) => narrow(rule, all[Math.floor(next() * all.length)] ?? rule, at)),
    ]);
  return {
    ...pack,
    levels: pack.levels.map((level) => ({ ...level, rules: copies(level.rules) })),
    phases: {
      ...pack.phases,
      phases: pack.phases.phases.map((phase) => ({ ...phase, rules: copies(phase.rules) })),
    },
  };
}

function narrow(rule: Rule, other: Rule, at: number): Rule {
  const of = [rule.when, other.when].filter((when) => when !== undefined);
  const effects = rule.effects.map(
    (effect): Effect => ({
      kind: effect.kind === "favour" || effect.kind === "require" ? "favour" : "oppose",
      level: effect.level,
      ...(effect.form === undefined ? {} : { form: effect.form }),
      strength: "slight",
    }),
  );
  return { ...rule, id: `${rule.id}-${at + 2}`, when: { kind: "all", of }, effects };
}
