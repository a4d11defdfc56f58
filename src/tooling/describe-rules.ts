import type { Language } from "../language/languages.ts";
import type { Condition } from "../pack/condition.ts";
import type { Basis, Effect, Pack, Rule } from "../pack/pack.ts";
import { describeCondition } from "./describe-condition.ts";
import { describeEffect } from "./describe-effect.ts";

/** A rule on one line, as data; what is in words is in one language. */
export interface RuleLine {
  readonly id: string;
  /** The levels that it weighs on, in the pack's order. */
  readonly levels: readonly string[];
  readonly effects: readonly Effect[];
  readonly effectsText: readonly string[];
  /** null: always. */
  readonly when: Condition | null;
  readonly whenText: string;
  readonly because: string;
  readonly basis: Basis;
  readonly cites: readonly string[];
}

/** Describes rules, each on one line. */
export function describeRules(pack: Pack, rules: readonly Rule[], language: Language): readonly RuleLine[] {
  return rules.map((rule) => ({
    id: rule.id,
    levels: pack.levels.map(({ id }) => id).filter((id) => rule.effects.some(({ level }) => level === id)),
    effects: rule.effects,
    effectsText: rule.effects.map((effect) => describeEffect(effect, pack, language)),
    when: rule.when ?? null,
    whenText: describeCondition(rule.when, pack, language),
    because: rule.because[language],
    basis: rule.basis,
    cites: rule.cites,
  }));
}
