import type { FactAnswer } from "../case/case.ts";
import type { Engine } from "./engine.ts";
import { findRoles } from "./find-roles.ts";
import { createSequence } from "./influence.ts";
import { findCertainLevels } from "./prove-levels.ts";
import { listMixVariables } from "./settle.ts";
import { type Knowledge, recordFacts, recordInstruments } from "./vocabulary.ts";

/** A fact with the different answers that several people name for it; null: somebody does not know. */
export interface NamedAnswers {
  readonly fact: string;
  readonly answers: readonly (FactAnswer | null)[];
}

/** What it does to the mix to settle one fact on one of its named answers. */
export interface NamedEffect {
  readonly fact: string;
  /** By named answer: the roles with that answer, and the other facts that differ open between theirs. */
  readonly outcomes: readonly Uint8Array[];
  /** The levels that get another role by it with the others still open. */
  readonly alone: readonly number[];
  /** The levels that get another role by it with the others open or answered in any of the ways that were tried. */
  readonly moves: readonly number[];
  /** `no`: it moves nothing, and everything was tried; `unproven`: there was too much to try. */
  readonly matters: "yes" | "no" | "unproven";
}

/** What named answers come to together. */
export interface NamedOutcome {
  readonly effects: readonly NamedEffect[];
  /** By level: in the mix (true) or outside it (false) whatever is chosen and found out; null: that can change, or is not proved. */
  readonly certain: readonly (boolean | null)[];
  /** By level: whether it has the same role with every choice of the named answers; all false where not every one was tried. */
  readonly steady: readonly boolean[];
}

/** How many mixes are worked out at most to try named answers together: some tenths of a second. */
const mostMixes = 12_000;

/** How many combinations are drawn where all of them are too many. */
const drawn = 100;

/**
 * Tries what each named answer does. `shared` is what all say alike, `own` what each says. Of a fact that somebody does not
 * know, the answers of those who do are taken where another fact is tried.
 */
export function tryNamedAnswers(
  engine: Engine,
  shared: Knowledge,
  named: readonly NamedAnswers[],
  own: readonly Knowledge[],
): NamedOutcome {
  const joint = allowAnswers(engine, shared, named, false);
  const asked = listAsked(engine, allowAnswers(engine, shared, named, true), named);
  const { contexts, isWhole } = listContexts(engine, joint, asked);
  const steady = findSteady(engine, joint, isWhole ? contexts : null);
  const effects = named.map((each): NamedEffect => {
    const outcomes = each.answers.map((answer) => findRoles(engine, answered(engine, joint, each.fact, answer)));
    const alone = differing(outcomes);
    const isAsked = asked.includes(each);
    const moved = new Set(alone);
    // Of what any mix can hang on by the joint answers, one's own may leave more to follow from other facts: the phase.
    for (const context of [...own, ...(isAsked ? contexts : [])]) {
      const mixes = each.answers.map((answer) => findRoles(engine, answered(engine, context, each.fact, answer)));
      for (const level of differing(mixes)) moved.add(level);
    }
    const moves = [...moved].sort((one, other) => one - other);
    return { fact: each.fact, outcomes, alone, moves, matters: mattersBy(moves, isWhole || !isAsked) };
  });
  return { effects, certain: findCertainLevels(engine, joint, findRoles(engine, joint)), steady };
}

function mattersBy(moves: readonly number[], isWhole: boolean): NamedEffect["matters"] {
  if (moves.length > 0) return "yes";
  return isWhole ? "no" : "unproven";
}

/** What is known once a fact has one answer; null: it is unknown. */
function answered(engine: Engine, knowledge: Knowledge, fact: string, answer: FactAnswer | null): Knowledge {
  const changed = knowledge.slice();
  forget(engine, changed, fact);
  if (answer === null) return changed;
  if (fact === "current" || fact === "planned") {
    recordInstruments(engine.vocabulary, changed, fact, typeof answer === "string" ? [answer] : answer);
  } else recordFacts(engine.vocabulary, changed, { [fact]: answer });
  return changed;
}

function forget({ vocabulary }: Engine, knowledge: Knowledge, fact: string): void {
  for (const variable of variablesOf(vocabulary, fact)) knowledge[variable] = vocabulary.unknown[variable] ?? 0;
}

function variablesOf({ slots }: Engine["vocabulary"], fact: string): readonly number[] {
  const slot = slots.get(fact);
  if (slot === undefined) return [];
  return slot.kind === "one" ? [slot.variable] : [...slot.members.values()];
}

/** What is known where each fact has one of its named answers; `withUnknown`: or is unknown, where somebody does not know. */
function allowAnswers(
  engine: Engine,
  shared: Knowledge,
  named: readonly NamedAnswers[],
  withUnknown: boolean,
): Knowledge {
  const joint = shared.slice();
  for (const { fact, answers } of named) {
    const allowed = answers.filter((answer) => withUnknown || answer !== null);
    const each = allowed.map((answer) => answered(engine, shared, fact, answer));
    for (const variable of variablesOf(engine.vocabulary, fact)) {
      joint[variable] = each.reduce((mask, knowledge) => mask | (knowledge[variable] ?? 0), 0);
    }
  }
  return joint;
}

/** Those of the named facts on which any mix can hang, whatever else is chosen. */
function listAsked(engine: Engine, wide: Knowledge, named: readonly NamedAnswers[]): readonly NamedAnswers[] {
  const facts = new Set(listMixVariables(engine, wide).map((variable) => engine.vocabulary.variables[variable]?.fact));
  return named.filter(({ fact }) => facts.has(fact));
}

/** What is known with every fact that can matter answered in one of the named ways: all combinations, or some of them. */
function listContexts(
  engine: Engine,
  joint: Knowledge,
  asked: readonly NamedAnswers[],
): { readonly contexts: readonly Knowledge[]; readonly isWhole: boolean } {
  const choices = asked.map(({ fact, answers }) => ({ fact, answers: answers.filter((answer) => answer !== null) }));
  const combinations = choices.reduce((product, { answers }) => product * answers.length, 1);
  const tried = asked.reduce((sum, { answers }) => sum + answers.length, 0);
  const isWhole = combinations * tried <= mostMixes;
  const next = createSequence();
  const contexts = Array.from({ length: isWhole ? combinations : drawn }, (_, combination) => {
    let left = combination;
    return choices.reduce((context, { fact, answers }) => {
      const at = (isWhole ? left : next()) % answers.length;
      left = Math.floor(left / answers.length);
      return answered(engine, context, fact, answers[at] ?? null);
    }, joint);
  });
  return { contexts, isWhole };
}

/** By level: whether it has one role in the mixes of all contexts; null: not all are there. */
function findSteady(engine: Engine, joint: Knowledge, contexts: readonly Knowledge[] | null): readonly boolean[] {
  const mixes = [joint, ...(contexts ?? [])].map((context) => findRoles(engine, context));
  const moved = differing(mixes);
  return engine.pack.levels.map((_, level) => contexts !== null && !moved.includes(level));
}

/** The levels whose role is not the same in all of some mixes. */
function differing([first, ...others]: readonly Uint8Array[]): readonly number[] {
  if (first === undefined) return [];
  return [...first.keys()].filter((level) => others.some((roles) => roles[level] !== first[level]));
}
