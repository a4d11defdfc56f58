import type { FactAnswer } from "../case/case.ts";
import { isTrue } from "../engine/condition-table.ts";
import type { NormalForm } from "../engine/normal-form.ts";
import { answerOf, describeLacks, findGrounds, findNearest } from "../engine/trace.ts";
import type { TargetEffect, WeighingRule } from "../engine/weigh.ts";
import type { Constraint } from "../pack/pack.ts";
import type { Reason } from "./advice.ts";
import type { Situation } from "./situation.ts";

/** The facts behind some variables, with the case's answers; a derived phase is named with its value. */
export function factsOf(situation: Situation, variables: readonly number[]): Readonly<Record<string, FactAnswer>> {
  const facts: Record<string, FactAnswer> = {};
  for (const index of variables) {
    const fact = situation.engine.vocabulary.variables[index]?.fact;
    if (fact === undefined || fact in facts) continue;
    const answer = answerTo(situation, fact);
    if (answer !== null) facts[fact] = answer;
  }
  return facts;
}

/** The answer to a fact, given or derived; null where it is not known. */
export function answerTo(situation: Situation, fact: string): FactAnswer | null {
  const { engine, subject, knowledge, phases } = situation;
  const given = subject.facts[fact];
  if (given !== undefined) return given;
  if (fact === "current") return subject.current;
  if (fact === engine.vocabulary.phase.fact) {
    return phases.length === 1 ? (engine.pack.phases.phases[phases[0] ?? -1]?.id ?? null) : null;
  }
  return answerOf(engine.vocabulary, knowledge, fact);
}

/** The facts that made a condition of a table what it is. */
export function groundsOf(
  situation: Situation,
  form: { readonly holds: NormalForm; readonly fails: NormalForm } | undefined,
  truth: number,
): Readonly<Record<string, FactAnswer>> {
  if (form === undefined) return {};
  return factsOf(situation, findGrounds(truth === isTrue ? form.holds : form.fails, situation.knowledge));
}

/** Why a rule bears on a target: one effect of it, true, open or false; what it lacks where it is not true. */
export function ruleReason(situation: Situation, index: number, entry: WeighingRule, effect: TargetEffect): Reason {
  const { rule } = entry;
  const truth = situation.truths[index];
  const form = situation.engine.scales.table.forms[index];
  const strength = rule.effects[entry.effects.indexOf(effect)];
  const reason: Reason = {
    rule: rule.id,
    effect: strength?.kind ?? "favour",
    strength: strength !== undefined && "strength" in strength ? strength.strength : null,
    points: effect.points,
    text: rule.because[situation.language],
    cites: rule.cites,
    basis: rule.basis,
    facts: truth === isTrue ? groundsOf(situation, form, isTrue) : {},
  };
  if (truth === isTrue || form === undefined) return reason;
  const nearest = findNearest(situation.engine.vocabulary, form.holds, situation.knowledge);
  if (nearest === null) return reason;
  return { ...reason, lacks: describeLacks(situation.engine.vocabulary, nearest) };
}

/** A constraint as a reason: it moved a level. */
export function constraintReason(situation: Situation, constraint: Constraint): Reason {
  return {
    constraint: constraint.id,
    effect: "constraint",
    strength: null,
    points: 0,
    text: constraint.text[situation.language],
    cites: constraint.cites,
    basis: "inferred",
    facts: {},
  };
}

/** The reasons of a target, split by what they do; the strongest first. */
export interface TargetReasons {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly open: readonly Reason[];
}

/** Every rule that is true or open and bears on a target. */
export function reasonsFor(situation: Situation, target: number): TargetReasons {
  const reasons: { for: Reason[]; against: Reason[]; open: Reason[] } = { for: [], against: [], open: [] };
  for (const [index, entry] of situation.engine.scales.rules.entries()) {
    const truth = situation.truths[index];
    if (truth === undefined || truth === 0) continue;
    for (const effect of entry.effects) {
      if (effect.target !== target) continue;
      const reason = ruleReason(situation, index, entry, effect);
      if (truth !== isTrue) reasons.open.push(reason);
      else if (isAgainst(effect)) reasons.against.push(reason);
      else reasons.for.push(reason);
    }
  }
  reasons.for.sort(byWeight);
  reasons.against.sort(byWeight);
  reasons.open.sort(byWeight);
  return reasons;
}

function isAgainst(effect: TargetEffect): boolean {
  return effect.points < 0 || effect.order === "exclude";
}

/** Orders outrank points; more points outrank fewer; what the source states outranks what the pack infers. */
export function byWeight(a: Reason, b: Reason): number {
  return weightOf(b) - weightOf(a) || basisRank[a.basis] - basisRank[b.basis];
}

const basisRank = { stated: 0, implied: 1, inferred: 2 } as const;

function weightOf(reason: Reason): number {
  return reason.points === 0 ? 10 : Math.abs(reason.points);
}

/** How many rules that did not fire are shown for a level. */
const nearestShown = 3;

/** The rules about a level that came nearest to firing. */
export function nearestFor(situation: Situation, target: number): readonly Reason[] {
  const found: { readonly reason: Reason; readonly lacking: number }[] = [];
  for (const [index, entry] of situation.engine.scales.rules.entries()) {
    if (situation.truths[index] !== 0) continue;
    for (const effect of entry.effects) {
      if (effect.target !== target) continue;
      const reason = ruleReason(situation, index, entry, effect);
      if (reason.lacks !== undefined) found.push({ reason, lacking: Object.keys(reason.lacks).length });
    }
  }
  found.sort((a, b) => a.lacking - b.lacking || byWeight(a.reason, b.reason));
  return found.slice(0, nearestShown).map(({ reason }) => reason);
}
