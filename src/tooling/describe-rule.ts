import { type Language, wordings } from "../language/languages.ts";
import { toolingWording } from "../language/wordings.ts";
import type { FactTest } from "../pack/number-variables.ts";
import type { Basis, Effect, Pack, Rule } from "../pack/pack.ts";
import type { Condition } from "../pack/terms.ts";

/**
 * A condition in words that can stand after "if", without a full stop.
 *
 * @example
 * describeCondition(rule.when, pack, "nl"); // ‘Fase van het thema’ is Pilotfase en ‘Nieuw of bestaand’ is helemaal nieuw
 */
export function describeCondition(condition: Condition | undefined, pack: Pack, language: Language): string {
  const words = toolingWording[language].condition;
  if (condition === undefined) return words.always;
  switch (condition.kind) {
    case "all":
    case "any": {
      if (condition.of.length === 0) return condition.kind === "all" ? words.always : words.never;
      const parts = condition.of.map((part) => group(part, condition.of.length, pack, language));
      return words[condition.kind](parts);
    }
    case "not":
      return describeNot(condition.of, pack, language);
    default:
      return describeTest(condition, pack, language, true);
  }
}

/** Brackets keep a part with parts of its own together. */
function group(part: Condition, siblings: number, pack: Pack, language: Language): string {
  const text = describeCondition(part, pack, language);
  const loose = (part.kind === "all" || part.kind === "any") && part.of.length > 1 && siblings > 1;
  return loose ? `(${text})` : text;
}

function describeNot(inner: Condition, pack: Pack, language: Language): string {
  if (inner.kind === "is") return describeTest(inner, pack, language, false);
  return toolingWording[language].condition.not(describeCondition(inner, pack, language));
}

function describeTest(test: FactTest, pack: Pack, language: Language, holds: boolean): string {
  const words = toolingWording[language].condition;
  const { fact } = test;
  switch (test.kind) {
    case "is":
      return describeIs(fact, test.values, pack, language, holds);
    case "includes":
    case "lacks": {
      const names = test.values.map((value) => valueLabel(pack, fact, value, language));
      const has = test.kind === "includes";
      if (fact === "current") return has ? words.inUse(names) : words.notInUse(names);
      if (fact === "planned") return has ? words.planned(names) : words.notPlanned(names);
      return words[test.kind](factLabel(pack, fact, language), names);
    }
    case "count":
      if (fact === "current") return words.countInUse(test);
      return fact === "planned" ? words.countPlanned(test) : words.count(factLabel(pack, fact, language), test);
    default:
      return test satisfies never;
  }
}

function describeIs(fact: string, values: readonly string[], pack: Pack, language: Language, holds: boolean): string {
  const words = toolingWording[language].condition;
  if (fact === "advice.lacks-lead") return words.lacksLead(values.includes("yes") === holds);
  if (fact.startsWith("in-play.")) {
    const level = levelLabel(pack, fact.slice("in-play.".length), language);
    return words.inPlay(level, values.includes("yes") === holds);
  }
  if (fact.startsWith("advice.")) {
    const level = levelLabel(pack, fact.slice("advice.".length), language);
    const roleWords: Readonly<Record<string, string>> = wordings[language].report.role;
    const roles = values.map((role) => roleWords[role] ?? role);
    return holds ? words.advised(level, roles) : words.notAdvised(level, roles);
  }
  const labels = values.map((value) => valueLabel(pack, fact, value, language));
  const label = factLabel(pack, fact, language);
  return holds ? words.is(label, labels) : words.isNot(label, labels);
}

function factLabel(pack: Pack, fact: string, language: Language): string {
  return pack.facts.find(({ id }) => id === fact)?.label[language] ?? fact;
}

/** A value of a fact in words; of `current` and `planned` the name of an instrument. */
export function valueLabel(pack: Pack, fact: string, value: string, language: Language): string {
  if (fact === "current" || fact === "planned") return instrumentLabel(pack, value, language);
  const found = pack.facts.find(({ id }) => id === fact)?.values.find(({ id }) => id === value);
  return found?.label[language] ?? value;
}

/** The name of a level; its id where the pack has no such level. */
export function levelLabel(pack: Pack, level: string, language: Language): string {
  return pack.levels.find(({ id }) => id === level)?.name[language] ?? level;
}

/** The name of a level, of a form as `level.form` with its level, or of an instrument that is no level. */
export function instrumentLabel(pack: Pack, instrument: string, language: Language): string {
  const [id = instrument, form] = instrument.split(".");
  if (form === undefined) {
    return pack.instruments.find((each) => each.id === id)?.name[language] ?? levelLabel(pack, id, language);
  }
  const found = pack.levels.find((level) => level.id === id)?.forms.find((each) => each.id === form);
  return toolingWording[language].effect.form(found?.name[language] ?? form, levelLabel(pack, id, language));
}

/** What an effect does, in words that can stand after "this rule". */
export function describeEffect(effect: Effect, pack: Pack, language: Language): string {
  const words = toolingWording[language].effect;
  const target = instrumentLabel(pack, targetOf(effect), language);
  switch (effect.kind) {
    case "favour":
    case "oppose":
      return words[effect.kind](target, effect.strength);
    case "require":
      return effect.role === "lead" ? words.requireLead(target) : words.require(target);
    case "exclude":
    case "limit":
      return words[effect.kind](target);
    default:
      return effect satisfies never;
  }
}

/** What an effect bears on: `level` or `level.form`. */
export function targetOf({ level, form }: Effect): string {
  return form === undefined ? level : `${level}.${form}`;
}

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
