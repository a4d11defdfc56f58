import type { FactAnswer } from "../case/case.ts";
import type { Engine } from "./engine.ts";
import { createRoleFinder, type RoleFinder, sameRoles } from "./find-roles.ts";
import { answerOf } from "./trace.ts";
import { type Knowledge, recordFacts } from "./vocabulary.ts";

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
  const finder = createRoleFinder(engine, knowledge, roles);
  return listFactChanges(engine, knowledge, "known")
    .map((change) => tryChanges(engine, finder, knowledge, [change]))
    .filter((changed) => !sameRoles(changed.roles, roles));
}

/** The changes of two facts, unknown ones included, that change the mix. */
export function findTwoFactChanges(engine: Engine, knowledge: Knowledge, roles: Uint8Array): readonly ChangedMix[] {
  const finder = createRoleFinder(engine, knowledge, roles);
  const changes = listFactChanges(engine, knowledge, "all");
  return changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .filter((second) => second.fact !== first.fact)
      .map((second) => tryChanges(engine, finder, knowledge, [first, second]))
      .filter((changed) => !sameRoles(changed.roles, roles)),
  );
}

function tryChanges(
  engine: Engine,
  finder: RoleFinder,
  knowledge: Knowledge,
  changes: readonly FactChange[],
): ChangedMix {
  const changed = applyChanges(engine, knowledge, changes);
  return { changes, knowledge: changed, roles: finder.find(changed) };
}
