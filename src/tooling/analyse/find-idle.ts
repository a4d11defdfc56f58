import { type Adviser, createAdviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import { listRules } from "../../engine/weigh.ts";
import type { Effect, Pack, Rule } from "../../pack/pack.ts";
import { canHold } from "../../pack/parse-condition.ts";
import type { Condition } from "../../pack/terms.ts";
import { points } from "../../pack/worth-scale.ts";
import { targetOf } from "../describe-rule.ts";
import { listItems, type PackItem } from "../list-items.ts";
import { casesFor } from "../measure/find-case.ts";
import { replaceInItem } from "../measure/list-mutants.ts";
import { seeOutcome } from "../measure/see-outcome.ts";

const always: Condition = { kind: "all", of: [] };

/** A rule that another one always takes the effect of, on a level or form. */
export interface Cancelled {
  readonly rule: string;
  readonly target: string;
  readonly by: string;
}

/** Phases that no line of the derivation gives; none where the phase does not follow from facts. */
export function findUnderived({ phases: { phases, derivation } }: Pack): readonly string[] {
  if (derivation.length === 0) return [];
  return phases.map(({ id }) => id).filter((id) => derivation.every(({ phase }) => phase !== id));
}

/** Rules that require a level or form which others exclude wherever they hold: proven. */
export function findBeaten({ engine }: Adviser): readonly Cancelled[] {
  const rules = listRules(engine.pack);
  return effectsOf(rules).flatMap(({ rule, effect }): readonly Cancelled[] => {
    if (effect.kind !== "require") return [];
    const target = targetOf(effect);
    const excluding = effectsOf(rules).filter(
      ({ effect: other }) => other.kind === "exclude" && targetOf(other) === target,
    );
    if (excluding.length === 0) return [];
    const spared = excluding.map(({ rule: { when = always } }): Condition => ({ kind: "not", of: when }));
    const isSpared = canHold(engine.meaning, { kind: "all", of: [rule.when ?? always, ...spared] });
    return isSpared ? [] : [{ rule: rule.id, target, by: excluding.map((each) => each.rule.id).join(", ") }];
  });
}

/** Rules whose points on a level or form another rule takes away wherever they hold, and gives as many the other way: proven. */
export function findCancelled({ engine }: Adviser): readonly Cancelled[] {
  const all = effectsOf(listRules(engine.pack));
  return all.flatMap(({ rule, effect }) =>
    all
      .filter((other) => isOpposite(effect, other.effect) && implies(engine, rule, other.rule))
      .map((other) => ({ rule: rule.id, target: targetOf(effect), by: other.rule.id })),
  );
}

function effectsOf(rules: readonly Rule[]): readonly { readonly rule: Rule; readonly effect: Effect }[] {
  return rules.flatMap((rule) => rule.effects.map((effect) => ({ rule, effect })));
}

function isOpposite(one: Effect, other: Effect): boolean {
  if (targetOf(one) !== targetOf(other)) return false;
  const [points1, points2] = [signed(one), signed(other)];
  return points1 !== 0 && points1 * points2 < 0 && Math.abs(points2) >= Math.abs(points1);
}

function signed(effect: Effect): number {
  if (effect.kind === "favour") return points[effect.strength];
  return effect.kind === "oppose" ? -points[effect.strength] : 0;
}

function implies({ meaning }: Adviser["engine"], one: Rule, other: Rule): boolean {
  const without: Condition = { kind: "not", of: other.when ?? always };
  return !canHold(meaning, { kind: "all", of: [one.when ?? always, without] });
}

/** So many cases in which a rule holds are tried before it counts as never decisive. */
const mostTries = 60;

/** Rules without which none of the cases tried gets another mix or other forms: not proven. */
export function findIndecisive(adviser: Adviser, drawn: readonly Case[]): readonly string[] {
  const { pack } = adviser.engine;
  return listItems(pack).flatMap((item) => (item.kind === "rule" && !decides(adviser, item, drawn) ? [item.id] : []));
}

function decides(
  adviser: Adviser,
  item: Extract<PackItem, { readonly kind: "rule" }>,
  drawn: readonly Case[],
): boolean {
  const without = createAdviser(replaceInItem(adviser.engine.pack, item, item.item, { ...item.item, effects: [] }));
  const told = (one: Adviser, subject: Case): string => {
    const { roles, forms } = seeOutcome(one, subject);
    return JSON.stringify([roles, forms]);
  };
  for (const subject of casesFor(item, null, adviser, drawn.slice(0, mostTries))) {
    if (told(adviser, subject) !== told(without, subject)) return true;
  }
  return false;
}
