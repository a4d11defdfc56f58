import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case } from "../../case/case.ts";
import { type ConditionTable, isFalse, isOpen, isTrue } from "../../engine/condition-table.ts";
import { movesLevel } from "../../engine/engine.ts";
import { type CaseSpace, createCaseSpace, type Family, mayBeCertain } from "../../engine/family.ts";
import { boundMixes, type FamilyMixes } from "../../engine/family-mixes.ts";
import { createSlicer, type Slicer } from "../../engine/slices.ts";
import { listUnknown } from "../../engine/trace.ts";
import { testsIn } from "../../pack/number-variables.ts";
import type { CompiledCondition } from "../../pack/terms.ts";
import { type Claim, isViolated } from "./claim.ts";
import { drawViolation, shrinkViolation } from "./draw-violation.ts";
import { isOfCase, listInstruments, toCase } from "./family-case.ts";

/** What became of a search through all cases. */
export type Search =
  | { readonly status: "proven" }
  /** A case that violates the property, with as little in it as does. */
  | { readonly status: "refuted"; readonly violation: Case }
  /** `share` of the cases were gone through, counted by how they were split, from 0 to 1. */
  | { readonly status: "undecided"; readonly share: number };

/** A walk through families of cases, under way. */
interface Walk {
  readonly adviser: Adviser;
  readonly claim: Claim;
  readonly space: CaseSpace;
  readonly slicer: Slicer;
  readonly isLate: () => boolean;
  done: number;
  violation: Case | null;
}

/**
 * Looks for a case that violates a property: first among cases that are drawn, always the same; then in ever smaller
 * families of cases, leaving out those of which bounds show that none does. Stops once `isLate`.
 */
export function searchCases(adviser: Adviser, claim: Claim, isLate: () => boolean): Search {
  const conditions = relevantConditions(adviser, claim);
  const space = createCaseSpace(adviser.engine, conditions);
  const root = claim.property.only ? onlyGiven(space, claim) : space.all;
  const drawn = drawViolation({ adviser, claim, space, root, conditions });
  if (drawn !== null) return { status: "refuted", violation: drawn };
  const walk: Walk = { adviser, claim, space, slicer: createSlicer(space), isLate, done: 0, violation: null };
  const isDone = visit(walk, root, 1);
  if (walk.violation !== null) {
    return { status: "refuted", violation: shrinkViolation(adviser, claim, walk.violation) };
  }
  return isDone ? { status: "proven" } : { status: "undecided", share: walk.done };
}

/** Whether all of a family was gone through without a violation. */
function visit(walk: Walk, family: Family, share: number): boolean {
  if (walk.isLate()) return false;
  const { claim, space, slicer, adviser } = walk;
  let bounded: FamilyMixes | undefined;
  const mixes = (): FamilyMixes => {
    bounded ??= boundMixes(space, slicer, family);
    return bounded;
  };
  const given = claim.givenIn(space, family);
  const isBounded = given === isTrue || !claim.hangsOn.mix || claim.hangsOn.places;
  if (given === isFalse || (isBounded && !claim.mayBeViolated(space, family, mixes))) {
    walk.done += share;
    return true;
  }
  const subject = given === isOpen && !claim.hangsOn.mix ? null : toCase(adviser.engine, family);
  if (subject !== null && isViolated(adviser, claim, subject)) {
    walk.violation = subject;
    return false;
  }
  const variable = nextVariable(walk, family, given === isOpen);
  if (variable === null) {
    walk.done += share;
    return true;
  }
  const choices = space.choices(family, variable);
  return choices.every((choice) => visit(walk, space.decide(family, variable, choice), share / choices.length));
}

/** All other facts left out. */
function onlyGiven({ all, engine }: CaseSpace, { property }: Claim): Family {
  const { vocabulary } = engine;
  const facts = new Set(property.given === undefined ? [] : testsIn(property.given).map(({ fact }) => fact));
  const left = all.left.slice();
  const knowledge = all.knowledge.slice();
  for (const [variable, { fact }] of vocabulary.variables.entries()) if (!facts.has(fact)) left[variable] = 1;
  if (!facts.has(vocabulary.phase.fact)) knowledge[vocabulary.phase.variable] = vocabulary.phase.derive;
  return { knowledge, left };
}

/** The conditions on which the property can hang, to tell values apart by. */
function relevantConditions({ engine }: Adviser, claim: Claim): readonly CompiledCondition[] {
  const { scales, constraintTable, verdictTable, neverLaterTable, inUseTable } = engine;
  const about = claim.hangsOn.target;
  const rules = scales.table.conditions.filter(
    (_, rule) =>
      (claim.hangsOn.mix && movesLevel(scales, rule)) ||
      claim.hangsOn.places ||
      (about !== null && (scales.rulesOn[about] ?? []).some(({ index }) => index === rule)),
  );
  const demands = claim.hangsOn.mix ? [...constraintTable.conditions, ...verdictTable.conditions] : [];
  const places = claim.hangsOn.places
    ? [...neverLaterTable.conditions, ...inUseTable.conditions, ...verdictTable.conditions]
    : [];
  return [...claim.conditions, ...rules, ...demands, ...places];
}

/** The undecided variable on which most hangs; null: no case of the family differs from another in what matters. */
function nextVariable(walk: Walk, family: Family, isGivenOpen: boolean): number | null {
  const { claim, space, adviser } = walk;
  const { engine } = adviser;
  const weights = new Map<number, number>();
  const ask = (compiled: CompiledCondition | undefined, weight: number): void => {
    if (compiled === undefined) return;
    for (const variable of listUnknown(compiled, family.knowledge)) {
      if (isOfCase(engine, variable) && space.isUndecided(family, variable)) {
        weights.set(variable, (weights.get(variable) ?? 0) + weight);
      }
    }
  };
  const askTable = (table: ConditionTable, weigh: (condition: number) => number, onlyCertain = false): void => {
    const truths = table.answer(family.knowledge).truths.slice();
    for (const [condition, truth] of truths.entries()) {
      const weight = truth === isOpen ? weigh(condition) : 0;
      const compiled = table.conditions[condition];
      if (weight === 0 || compiled === undefined) continue;
      if (!onlyCertain || mayBeCertain(space, family, compiled)) ask(compiled, weight);
    }
  };
  if (isGivenOpen) ask(claim.conditions[0], 1);
  if (weights.size > 0) return heaviest(weights);
  ask(claim.conditions[1], 1000);
  if (claim.hangsOn.target !== null) {
    const on = new Set((engine.scales.rulesOn[claim.hangsOn.target] ?? []).map(({ index }) => index));
    askTable(engine.scales.table, (rule) => (on.has(rule) ? 5 : 0));
  }
  if (claim.hangsOn.mix) {
    askTable(engine.scales.table, (rule) => weighRule(walk, rule), true);
    askTable(engine.constraintTable, () => 3);
    askTable(engine.verdictTable, () => 2);
  }
  if (claim.hangsOn.places) {
    askTable(engine.scales.table, () => 0.1);
    for (const table of [engine.verdictTable, engine.neverLaterTable, engine.inUseTable]) askTable(table, () => 0.1);
  }
  if (weights.size > 0) return heaviest(weights);
  return nextKept(walk, family);
}

/** An order weighs as much as the strongest points, and what the property names more than the rest. */
function weighRule({ adviser: { engine }, claim }: Walk, rule: number): number {
  const { scales } = engine;
  return (scales.rules[rule]?.effects ?? []).reduce((sum, { target, points, order }) => {
    if (target >= scales.levels) return sum;
    return sum + (order === null ? Math.abs(points) : 3) * (claim.hangsOn.levels.has(target) ? 4 : 1);
  }, 0);
}

/** What is in use, what is planned and what the road map hangs on count in the balance, and in what is told of levels. */
function nextKept({ claim, space, adviser: { engine } }: Walk, family: Family): number | null {
  const { vocabulary, pack } = engine;
  const { used, planned } = listInstruments(engine);
  const isBalanced =
    claim.property.outcome.kind === "balance" || pack.constraints.some(({ kind }) => kind === "balance");
  if (!((claim.hangsOn.mix && isBalanced) || claim.hangsOn.places)) return null;
  const facts = new Set(pack.facts.map(({ id }) => id));
  const road = vocabulary.variables.flatMap(({ fact }, variable) => (facts.has(fact) ? [variable] : []));
  const asked = new Set(
    [engine.scales.table, engine.constraintTable, engine.verdictTable, engine.phaseTable].flatMap(
      (table) => table.variables,
    ),
  );
  const assumed = new Set(pack.phases.phases.flatMap(({ assumes }) => Object.keys(assumes)));
  const candidates = [
    ...used,
    ...(claim.hangsOn.places ? planned : []),
    ...road.filter((variable) => asked.has(variable) || assumed.has(vocabulary.variables[variable]?.fact ?? "")),
  ];
  return candidates.find((variable) => space.isUndecided(family, variable)) ?? null;
}

function heaviest(weights: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [variable, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = variable;
  return best;
}
