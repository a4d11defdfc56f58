import type { FactAnswer } from "../case/case.ts";
import { isFalse, isTrue } from "../engine/condition-table.ts";
import { byWeight, type RuleOnTarget, type Weighed } from "../engine/rules-on.ts";
import { answerOf, describeLacks, findGrounds, findNearest } from "../engine/trace.ts";
import type { Basis, Constraint } from "../pack/pack.ts";
import type { CompiledCondition } from "../pack/terms.ts";
import type { Reason } from "./advice.ts";
import { isInMix } from "./advised-mix.ts";
import { countLacking } from "./count-lacking.ts";
import type { Situation } from "./situation.ts";

export { bases, byWeight } from "../engine/rules-on.ts";

/** What it takes to say which facts are behind an answer. */
type Known = Pick<Situation, "engine" | "subject" | "knowledge" | "phases">;

/** The facts behind some variables, with the case's answers; a derived phase is named with its value. */
export function factsOf(situation: Known, variables: readonly number[]): Readonly<Record<string, FactAnswer>> {
  const facts: Record<string, FactAnswer> = {};
  for (const index of variables) {
    const fact = situation.engine.vocabulary.variables[index]?.fact;
    if (fact === undefined || facts[fact] !== undefined) continue;
    const answer = answerTo(situation, fact);
    if (answer !== null) facts[fact] = answer;
  }
  return facts;
}

/** The answer to a fact, given or derived; null where it is not known. */
export function answerTo(situation: Known, fact: string): FactAnswer | null {
  const { engine, subject, knowledge, phases } = situation;
  const given = subject.facts[fact];
  if (given !== undefined) return given;
  if (fact === "current" || fact === "planned") return subject[fact];
  if (fact === engine.vocabulary.phase.fact) {
    return phases.length === 1 ? (engine.pack.phases.phases[phases[0] ?? -1]?.id ?? null) : null;
  }
  return answerOf(engine.vocabulary, knowledge, fact);
}

/** The facts that made a condition of a table what it is. */
export function decidingFacts(
  situation: Known,
  compiled: CompiledCondition | undefined,
  truth: number,
): Readonly<Record<string, FactAnswer>> {
  if (compiled === undefined) return {};
  return factsOf(situation, findGrounds(compiled, truth === isTrue ? "holds" : "fails", situation.knowledge));
}

/** Why a rule bears on a target: with the facts that made it true, or with what it lacks where it is open or false. */
function ruleReason(situation: Situation, { index, rule, effect, points }: RuleOnTarget): Reason {
  const { engine, knowledge, language, truths } = situation;
  const compiled = engine.scales.table.conditions[index];
  const isCertain = truths[index] === isTrue;
  const reason: Reason = {
    rule: rule.id,
    effect: effect.kind,
    strength: effect.kind === "favour" || effect.kind === "oppose" ? effect.strength : null,
    points,
    text: rule.because[language],
    cites: rule.cites,
    basis: rule.basis,
    facts: isCertain ? decidingFacts(situation, compiled, isTrue) : {},
  };
  if (isCertain || compiled === undefined) return reason;
  const nearest = findNearest(engine.vocabulary, compiled, knowledge);
  if (nearest === null) return reason;
  const lacks = describeLacks(engine.vocabulary, nearest);
  const counts = countLacking(engine, knowledge, rule.when, lacks);
  return Object.keys(counts).length === 0 ? { ...reason, lacks } : { ...reason, lacks, lacksCount: counts };
}

/** What a constraint rests on: the authors' judgement where the pack does not say. */
export function basisOf({ basis }: Constraint): Basis {
  return basis ?? "inferred";
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
    basis: basisOf(constraint),
    facts: {},
  };
}

/** The reasons of a target, split by what they do; the strongest first. */
export interface TargetReasons {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly open: readonly Reason[];
}

/** Every rule that is true or open and bears on a target; worked out once. */
export function reasonsFor(situation: Situation, target: number): TargetReasons {
  const reasons = situation.reasons[target] ?? listReasons(situation, target);
  situation.reasons[target] = reasons;
  return reasons;
}

function listReasons(situation: Situation, target: number): TargetReasons {
  const reasons: { for: Reason[]; against: Reason[]; open: Reason[] } = { for: [], against: [], open: [] };
  for (const ruleOn of situation.engine.scales.rulesOn[target] ?? []) {
    const truth = situation.truths[ruleOn.index];
    if (truth === isFalse) continue;
    const side = truth !== isTrue ? "open" : ruleOn.against ? "against" : "for";
    reasons[side].push(ruleReason(situation, ruleOn));
  }
  return reasons;
}

/** What bears on a level that has a role in the advice: outside the mix it is no reason that the level may not lead it. */
export function reasonsForRole(situation: Situation, level: number): TargetReasons {
  const reasons = reasonsFor(situation, level);
  const isLimited = reasons.against.some(({ effect }) => effect === "limit");
  if (!isLimited || isInMix(situation.roles[level] ?? "neutral")) return reasons;
  return { ...reasons, against: reasons.against.filter(({ effect }) => effect !== "limit") };
}

/** How many rules that did not fire are shown for a level. */
const nearestShown = 3;

/** The rules about a level that came nearest to firing: those that lack the fewest facts. */
export function nearestFor(situation: Situation, target: number): readonly Reason[] {
  const { engine, truths, knowledge } = situation;
  const { vocabulary, scales } = engine;
  return (scales.rulesOn[target] ?? [])
    .filter(({ index }) => truths[index] === isFalse)
    .flatMap((ruleOn) => {
      const compiled = scales.table.conditions[ruleOn.index];
      const nearest = compiled === undefined ? null : findNearest(vocabulary, compiled, knowledge);
      const facts = new Set(nearest?.variables.map((variable) => vocabulary.variables[variable]?.fact));
      const { points, rule } = ruleOn;
      return nearest === null ? [] : [{ ruleOn, points, basis: rule.basis, lacking: facts.size }];
    })
    .sort((a, b) => a.lacking - b.lacking || byWeight(a, b))
    .slice(0, nearestShown)
    .map(({ ruleOn }) => ruleReason(situation, ruleOn));
}

/** What weighs most of some reasons; of equals the first. */
export function heaviest<T extends Weighed>(reasons: readonly T[]): T | undefined {
  return [...reasons].sort(byWeight)[0];
}

/** What speaks for or against a level by itself: without the demands on the mix as a whole. */
export function ownReasons(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ effect }) => effect !== "constraint");
}

/** Whether a reason speaks against what it is about. */
export function isAgainst({ effect }: Pick<Reason, "effect">): boolean {
  return effect === "oppose" || effect === "exclude" || effect === "limit";
}
