import type { Engine } from "./engine.ts";
import { type GroupOutcome, listOutcomes, type OutcomeSet, summarise } from "./group-outcomes.ts";
import { createProblem, fillProblem, type ProblemBuffer } from "./mix-problem.ts";
import { groupOpenRules, listChoices, listOpenVariables } from "./open-items.ts";
import type { Knowledge } from "./vocabulary.ts";

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
