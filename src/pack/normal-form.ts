import {
  type FactSlot,
  type FactTest,
  inBit,
  type Meaning,
  maskOf,
  membersOf,
  outBit,
  slotOf,
} from "./number-variables.ts";
import {
  always,
  type Condition,
  charge,
  intersect,
  type NormalForm,
  never,
  sortTerm,
  subsets,
  type TermBudget,
  unite,
} from "./terms.ts";

const everything: Condition = { kind: "all", of: [] };

/** What multiplying out goes by and has left. */
interface Work {
  readonly meaning: Meaning;
  readonly budget: TermBudget;
}

/**
 * The disjunctive normal form of a condition, or of its denial, with relevance and the derivation of the phase worked
 * in. A box of possible values meets the condition in some completion exactly if it meets one of the terms; this is
 * what makes three-valued answers exact. Null where it would take more terms than the limits allow.
 */
export function normalise(meaning: Meaning, condition: Condition, holds: boolean): NormalForm | null {
  const { terms, termsAtOnce } = meaning.limits;
  const budget: TermBudget = { atOnce: termsAtOnce, left: terms };
  const form = workOut({ meaning, budget }, condition, holds, 0);
  return budget.left < 0 ? null : form;
}

function workOut(work: Work, condition: Condition, holds: boolean, depth: number): NormalForm {
  const { meaning, budget } = work;
  if (depth > meaning.limits.depth || budget.left < 0) return overdraw(budget);
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => workOut(work, part, holds, depth + 1));
      if ((condition.kind === "all") !== holds) return unite(budget, parts);
      return parts.reduce((left, right) => intersect(budget, left, right), always);
    }
    case "not":
      return workOut(work, condition.of, !holds, depth + 1);
    default:
      return withRelevance(work, condition, holds, depth);
  }
}

function overdraw(budget: TermBudget): NormalForm {
  budget.left = -1;
  return never;
}

function withRelevance(work: Work, test: FactTest, holds: boolean, depth: number): NormalForm {
  if (!charge(work.budget, 1)) return never;
  const asked = normaliseTest(work, test, holds);
  const relevant = work.meaning.relevant[test.fact];
  if (relevant === undefined) return asked;
  const counts = workOut(work, relevant, holds, depth + 1);
  return holds ? intersect(work.budget, counts, asked) : unite(work.budget, [counts, asked]);
}

function normaliseTest(work: Work, test: FactTest, holds: boolean): NormalForm {
  const slot = slotOf(work.meaning.vocabulary, test.fact);
  switch (test.kind) {
    case "is":
      return normaliseIs(work, test, holds);
    case "includes":
      return membership(work.budget, membersOf(slot, test.values), inBit, holds);
    case "lacks":
      return membership(work.budget, membersOf(slot, test.values), outBit, holds);
    case "count":
      return count(work.budget, slot, test.min ?? 0, test.max, holds);
  }
}

function normaliseIs(
  { meaning, budget }: Work,
  { fact, values }: Extract<FactTest, { readonly kind: "is" }>,
  holds: boolean,
): NormalForm {
  const slot = slotOf(meaning.vocabulary, fact);
  if (slot.kind !== "one") throw new Error(`The fact ${fact} is a set.`);
  const wanted = maskOf(slot.bits, values);
  const all = maskOf(slot.bits, [...slot.bits.keys()]);
  const mask = holds ? wanted : all & ~wanted;
  if (fact === meaning.vocabulary.phase.fact) return phaseForm(meaning, mask, !holds) ?? overdraw(budget);
  return statedForm(slot.variable, mask);
}

function statedForm(variable: number, mask: number): NormalForm {
  return mask === 0 ? never : [new Map([[variable, mask]])];
}

/** That the phase is one of a mask, stated or derived; worked out once, with a budget of its own. */
function phaseForm(meaning: Meaning, mask: number, orNone: boolean): NormalForm | null {
  const { phase } = meaning.vocabulary;
  const key = `${mask} ${orNone}`;
  const known = meaning.phaseForms.get(key);
  if (known !== undefined) return known;
  const { terms, termsAtOnce } = meaning.limits;
  const work: Work = { meaning, budget: { atOnce: termsAtOnce, left: terms } };
  const phases = [...phase.bits].flatMap(([value, bit]) => ((bit & mask) !== 0 ? [value] : []));
  const left: NormalForm = [new Map([[phase.variable, phase.derive]])];
  const derived = intersect(work.budget, left, derivedPhases(work, phases, orNone));
  const form = unite(work.budget, [statedForm(phase.variable, mask), derived]);
  const affordable = work.budget.left < 0 ? null : form;
  meaning.phaseForms.set(key, affordable);
  return affordable;
}

/** The facts under which the derivation arrives at one of the phases, or (`orNone`) at no phase at all. */
function derivedPhases(work: Work, phases: readonly string[], orNone: boolean): NormalForm {
  const { budget, meaning } = work;
  let before: NormalForm = always;
  const arrivals: NormalForm[] = [];
  for (const { phase, when = everything } of meaning.derivation) {
    if (budget.left < 0) return never;
    if (phases.includes(phase)) arrivals.push(intersect(budget, before, workOut(work, when, true, 0)));
    before = intersect(budget, before, workOut(work, when, false, 0));
  }
  return unite(budget, orNone ? [...arrivals, before] : arrivals);
}

function membership(budget: TermBudget, members: readonly number[], bit: number, holds: boolean): NormalForm {
  if (holds) return [sortTerm(new Map(members.map((variable) => [variable, bit])))];
  return unite(
    budget,
    members.map((variable) => [new Map([[variable, bit ^ (inBit | outBit)]])]),
  );
}

function count(budget: TermBudget, slot: FactSlot, min: number, max: number | undefined, holds: boolean): NormalForm {
  if (slot.kind !== "set") throw new Error("A count needs a set fact.");
  const members = slot.counted;
  const most = max ?? members.length;
  const choose = (size: number, bit: number): NormalForm => subsets(budget, members, size, bit);
  if (holds) return intersect(budget, choose(min, inBit), choose(members.length - most, outBit));
  // Too few are in where so many are out; more than there are can be neither.
  return unite(budget, [choose(members.length - min + 1, outBit), choose(most + 1, inBit)]);
}
