import type { FactAnswer } from "../case/case.ts";
import { isFalse } from "./condition-table.ts";
import type { Engine } from "./engine.ts";
import { mixOf } from "./mix.ts";
import { sameRoles } from "./settlement.ts";
import { answerOf } from "./trace.ts";
import { inBit, type Knowledge, recordFacts } from "./vocabulary.ts";

/** One other answer to one fact. */
export interface FactChange {
  readonly fact: string;
  readonly answer: FactAnswer;
}

/** A change of one or two facts with the mix that it gives. */
export interface ChangedMix {
  readonly changes: readonly FactChange[];
  readonly knowledge: Knowledge;
  readonly roles: Uint8Array;
}

/** What a case becomes with some facts answered otherwise. */
function applyChanges(engine: Engine, knowledge: Knowledge, changes: readonly FactChange[]): Knowledge {
  const changed = knowledge.slice();
  for (const { fact, answer } of changes) recordFacts(engine.vocabulary, changed, { [fact]: answer });
  return changed;
}

/** Every other answer to one weighing fact that can change: another value, or one member more or fewer. */
export function listFactChanges(engine: Engine, knowledge: Knowledge, which: "known" | "all"): readonly FactChange[] {
  const fixed = new Set(engine.pack.facts.flatMap((fact) => (fact.fixed === true ? [fact.id] : [])));
  return engine.weighingFacts.flatMap((fact) => {
    if (fixed.has(fact)) return [];
    const answer = answerOf(engine.vocabulary, knowledge, fact);
    if (answer === null && (which === "known" || fact === engine.vocabulary.phase.fact)) return [];
    return otherAnswers(engine, fact, answer).map((other) => ({ fact, answer: other }));
  });
}

function otherAnswers(engine: Engine, fact: string, answer: FactAnswer | null): readonly FactAnswer[] {
  const slot = engine.vocabulary.slots.get(fact);
  if (slot === undefined) return [];
  if (slot.kind === "one") return [...slot.bits.keys()].filter((value) => value !== answer);
  const members = [...slot.members.keys()];
  if (answer === null) return members.map((member) => [member]);
  const now = typeof answer === "string" ? [answer] : answer;
  return members.map((member) => members.filter((other) => now.includes(other) !== (other === member)));
}

/** The single changes of known facts that change the mix, in the pack's order of facts. */
export function findOneFactChanges(engine: Engine, knowledge: Knowledge, roles: Uint8Array): readonly ChangedMix[] {
  return listFactChanges(engine, knowledge, "known")
    .map((change) => tryChanges(engine, knowledge, [change]))
    .filter((changed) => !sameRoles(changed.roles, roles));
}

/** The changes of two facts, unknown ones included, that change the mix. */
export function findTwoFactChanges(engine: Engine, knowledge: Knowledge, roles: Uint8Array): readonly ChangedMix[] {
  const changes = listFactChanges(engine, knowledge, "all");
  return changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .filter((second) => second.fact !== first.fact)
      .map((second) => tryChanges(engine, knowledge, [first, second]))
      .filter((changed) => !sameRoles(changed.roles, roles)),
  );
}

function tryChanges(engine: Engine, knowledge: Knowledge, changes: readonly FactChange[]): ChangedMix {
  const changed = applyChanges(engine, knowledge, changes);
  return { changes, knowledge: changed, roles: mixOf(engine, changed).best.roles };
}

/** An unknown fact with the mix that each of its answers would give. */
export interface Sensitivity {
  readonly fact: string;
  readonly answers: readonly { readonly answer: FactAnswer; readonly roles: Uint8Array }[];
}

/**
 * The unknown facts of which an answer by itself changes the mix; the phase first where it is open. For a set fact an
 * answer is one member that is in, none of them, or where none of these does it all of them.
 */
export function findSensitivities(engine: Engine, knowledge: Knowledge, roles: Uint8Array): readonly Sensitivity[] {
  const relevance = engine.relevanceTable.answer(knowledge).truths.slice();
  const isRelevant = (fact: string): boolean =>
    relevance[engine.pack.facts.findIndex((candidate) => candidate.id === fact)] !== isFalse;
  return engine.weighingFacts
    .filter((fact) => isUnanswered(engine, knowledge, fact) && isRelevant(fact))
    .map((fact) => ({ fact, answers: tryAnswers(engine, knowledge, roles, fact) }))
    .filter(({ answers }) => answers.some((tried) => !sameRoles(tried.roles, roles)));
}

function isUnanswered(engine: Engine, knowledge: Knowledge, fact: string): boolean {
  return answerOf(engine.vocabulary, knowledge, fact) === null && !isDerivedPhase(engine, knowledge, fact);
}

function isDerivedPhase(engine: Engine, knowledge: Knowledge, fact: string): boolean {
  if (fact !== engine.vocabulary.phase.fact) return false;
  return engine.phaseTable.answer(knowledge).truths.filter((truth) => truth !== isFalse).length === 1;
}

function tryAnswers(engine: Engine, knowledge: Knowledge, roles: Uint8Array, fact: string): Sensitivity["answers"] {
  const slot = engine.vocabulary.slots.get(fact);
  if (slot === undefined) return [];
  if (slot.kind === "one") {
    return [...slot.bits.keys()]
      .filter((value) => isPossible(engine, knowledge, fact, value))
      .map((answer) => ({ answer, roles: tryChanges(engine, knowledge, [{ fact, answer }]).roles }));
  }
  const withMember = [...slot.members].map(([member, variable]) => {
    const narrowed = knowledge.slice();
    narrowed[variable] = inBit;
    return { answer: [member], roles: mixOf(engine, narrowed).best.roles };
  });
  const tryAnswer = (answer: readonly string[]): Sensitivity["answers"][number] => ({
    answer,
    roles: tryChanges(engine, knowledge, [{ fact, answer }]).roles,
  });
  const answers = [...withMember, tryAnswer([])];
  const steady = answers.every((tried) => sameRoles(tried.roles, roles));
  return steady ? [...answers, tryAnswer([...slot.members.keys()])] : answers;
}

/** Whether a phase that is to be derived can still come out; every value of another unknown fact is possible. */
function isPossible(engine: Engine, knowledge: Knowledge, fact: string, value: string): boolean {
  const { phase } = engine.vocabulary;
  if (fact !== phase.fact) return true;
  const index = engine.pack.phases.phases.findIndex((candidate) => candidate.id === value);
  return engine.phaseTable.answer(knowledge).truths[index] !== isFalse;
}
