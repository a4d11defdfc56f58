import { listRules } from "../engine/weigh.ts";
import { languages } from "../language/languages.ts";
import { testsIn } from "../pack/number-variables.ts";
import type { Pack, Rule } from "../pack/pack.ts";
import { resolveLevel, resolvePhase, textsOf } from "../pack/pack-names.ts";
import { nearest } from "../source/nearest.ts";
import { evidenceFilter, propertyFilter } from "./describe-item.ts";
import { describeCondition } from "./describe-rule.ts";

/** What rules were chosen by; `value` is the id of the level, phase or statement, or the text itself. */
export interface RuleFilter {
  readonly kind: "all" | "level" | "phase" | "statement" | "text";
  readonly value: string;
}

/** The rules that were asked for. `suggestion`: what was probably meant where there are none. */
export interface ChosenRules {
  readonly filter: RuleFilter;
  readonly rules: readonly Rule[];
  readonly suggestion: string | null;
}

/**
 * The rules that have to do with what was typed: a statement's id, a level by id, numeral or name, a phase by id or
 * name, or else any text in their ids, reasons and conditions. Without anything typed, all rules.
 */
export function chooseRules(pack: Pack, typed: string | undefined): ChosenRules {
  const rules = listRules(pack);
  if (typed === undefined) return { filter: { kind: "all", value: "" }, rules, suggestion: null };
  const filter = readFilter(pack, typed);
  const chosen = rules.filter((rule) => fits(pack, rule, filter));
  return { filter, rules: chosen, suggestion: chosen.length > 0 ? null : nearest(typed, namesIn(pack)) };
}

function readFilter(pack: Pack, typed: string): RuleFilter {
  const statement = pack.statements.find(({ id }) => id.toLowerCase() === typed.toLowerCase());
  if (statement) return { kind: "statement", value: statement.id };
  const level = resolveLevel(pack, typed);
  if (level.found) return { kind: "level", value: level.id };
  const phase = resolvePhase(pack, typed);
  return phase.found ? { kind: "phase", value: phase.id } : { kind: "text", value: typed };
}

function fits(pack: Pack, rule: Rule, { kind, value }: RuleFilter): boolean {
  switch (kind) {
    case "all":
      return true;
    case "statement":
      return rule.cites.includes(value);
    case "level":
      return rule.effects.some(({ level }) => level === value);
    case "phase":
      return asksForPhase(pack, rule, value);
    case "text":
      return wordsOf(pack, rule).some((text) => text.toLowerCase().includes(value.toLowerCase()));
    default:
      return kind satisfies never;
  }
}

function asksForPhase(pack: Pack, { when }: Rule, phase: string): boolean {
  if (when === undefined) return false;
  return testsIn(when).some(
    (test) => test.kind === "is" && test.fact === pack.phases.fact && test.values.includes(phase),
  );
}

function wordsOf(pack: Pack, rule: Rule): readonly string[] {
  const facts = rule.when === undefined ? [] : testsIn(rule.when).map(({ fact }) => fact);
  const worded = languages.flatMap((language) => [
    rule.because[language],
    describeCondition(rule.when, pack, language),
  ]);
  return [rule.id, ...facts, ...worded];
}

function namesIn(pack: Pack): readonly string[] {
  const { levels, phases, statements, facts } = pack;
  return [
    ...[...levels, ...phases.phases].flatMap(({ id, name }) => [id, ...textsOf(name)]),
    ...[...statements, ...facts].map(({ id }) => id),
    ...listRules(pack).map(({ id }) => id),
    evidenceFilter,
    propertyFilter,
  ];
}
