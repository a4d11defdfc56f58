import type { Engine } from "./engine.ts";
import { findRoles } from "./find-roles.ts";
import { type GroupOutcome, listOutcomes, type OutcomeSet, summarise } from "./group-outcomes.ts";
import { createProblem, fillProblem, type ProblemBuffer } from "./mix-problem.ts";
import { bitsOf, groupOpenRules, listChoices, listOpenVariables } from "./open-items.ts";
import type { Knowledge } from "./vocabulary.ts";

/** How many completions the influence is measured in: more change the order of questions little. */
const samples = 8;

/** A question: the unknown variables that its answer tells. */
export interface OpenQuestion {
  readonly id: string;
  readonly variables: readonly number[];
}

/**
 * How much the answer to each question can change the mix: of how many levels the role changes, on average over its
 * other answers, in completions of all the questions drawn evenly and always the same. In the order of the questions, and
 * in steps, since it takes a while.
 */
export function* measureInfluence(
  engine: Engine,
  knowledge: Knowledge,
  questions: readonly OpenQuestion[],
): Generator<void, readonly number[]> {
  const next = createSequence();
  const totals = questions.map(() => 0);
  for (let sample = 0; sample < samples; sample++) {
    const completion = complete(knowledge, questions, next);
    const roles = findRoles(engine, completion);
    for (const [index, question] of questions.entries()) {
      const others = otherAnswers(knowledge, completion, question);
      const changed = others.map((other) => countDifferences(roles, findRoles(engine, other)));
      const total = changed.reduce((sum, count) => sum + count, 0);
      totals[index] = (totals[index] ?? 0) + total / Math.max(1, others.length);
      yield;
    }
  }
  return totals.map((total) => total / samples);
}

function complete(knowledge: Knowledge, questions: readonly OpenQuestion[], next: () => number): Knowledge {
  const completion = knowledge.slice();
  for (const variable of questions.flatMap((question) => question.variables)) {
    const bits = bitsOf(knowledge[variable] ?? 0);
    completion[variable] = bits[next() % bits.length] ?? 0;
  }
  return completion;
}

/** The completion with another answer: another value, or one member of a set more or fewer. */
function otherAnswers(knowledge: Knowledge, completion: Knowledge, { variables }: OpenQuestion): readonly Knowledge[] {
  return variables.flatMap((variable) =>
    bitsOf((knowledge[variable] ?? 0) & ~(completion[variable] ?? 0)).map((bit) => {
      const other = completion.slice();
      other[variable] = bit;
      return other;
    }),
  );
}

function countDifferences(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let level = 0; level < a.length; level++) if (a[level] !== b[level]) count += 1;
  return count;
}

/** Park and Miller's minimal standard generator: the same numbers every time, so that what draws on them is repeatable. */
export function createSequence(): () => number {
  let state = 20_041;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 8;
  };
}

/** A group with more outcomes than this is not listed before a fact more is known. */
const largestGroup = 512;

/** A case of which something is to be proved for every completion, split ever further into cases that together are all. */
export interface OpenCase {
  readonly engine: Engine;
  readonly knowledge: Knowledge;
  /** The variables that nobody can tell: they stay as unknown as they are. */
  readonly closed: ReadonlySet<number>;
  /** What was certain when the outcomes were listed. */
  readonly problem: ProblemBuffer;
  /** The outcomes still possible of each group of open rules, as changes to `problem`; null where there are too many. */
  readonly groups: readonly OutcomeSet[] | null;
}

/** Opens a case. */
export function openCase(engine: Engine, knowledge: Knowledge, closed: ReadonlySet<number>): OpenCase {
  const problem = createProblem(engine.scales, engine.directions);
  fillProblem(engine, knowledge, problem);
  const groups: OutcomeSet[] = [];
  for (const group of groupOpenRules(engine, knowledge, closed)) {
    const outcomes = listOutcomes(engine, knowledge, problem.weighing, group, largestGroup);
    if (outcomes === null) return { engine, knowledge, closed, problem, groups: null };
    groups.push(summarise(engine.scales.levels, outcomes));
  }
  return { engine, knowledge, closed, problem, groups };
}

/** Some cases that together are one, and into how many each may be split in turn. */
export interface Split {
  readonly cases: Iterable<OpenCase>;
  readonly most: number;
}

/**
 * Splits a case on the first of its unknowns, where that makes at most `most` cases; else null. Which of two unknowns
 * comes first does not depend on what is known, and what is known takes nothing of `most`: so with more knowledge no part
 * of a proof is split into less.
 */
export function splitCase(open: OpenCase, most: number): Split | null {
  const [variable] = listOpenVariables(open.engine, open.knowledge, open.closed);
  return variable === undefined ? null : splitOn(open, variable, most);
}

/** Splits a case on one of its unknowns, where that makes at most `most` cases; else null. */
export function splitOn(open: OpenCase, variable: number, most: number): Split | null {
  const choices = listChoices(open.engine, open.knowledge, variable);
  if (choices.length > most) return null;
  return { cases: narrowTo(open, variable, choices), most: Math.floor(most / choices.length) };
}

function* narrowTo(open: OpenCase, variable: number, choices: readonly number[]): Generator<OpenCase> {
  for (const choice of choices) yield narrow(open, variable, choice);
}

function narrow(open: OpenCase, variable: number, choice: number): OpenCase {
  const { engine, closed, groups } = open;
  const knowledge = open.knowledge.slice();
  knowledge[variable] = choice;
  if (groups === null) return openCase(engine, knowledge, closed);
  const isPossible = ({ completion }: GroupOutcome): boolean => ((completion[variable] ?? 0) & choice) !== 0;
  return {
    ...open,
    knowledge,
    groups: groups.map((group) =>
      group.outcomes.every(isPossible) ? group : summarise(engine.scales.levels, group.outcomes.filter(isPossible)),
    ),
  };
}
