import type { FactAnswer } from "../case/case.ts";
import { findRoles, sameRoles } from "../engine/find-roles.ts";
import { noRole } from "../engine/objective.ts";
import { findCertainLevels } from "../engine/prove-levels.ts";
import { findSensitivities } from "../engine/sensitivity.ts";
import { settle } from "../engine/settle.ts";
import { answerOf } from "../engine/trace.ts";
import { inBit, type Knowledge, outBit, recordFacts, recordInstruments } from "../engine/vocabulary.ts";
import type { AdviceLevel, AdviceSettled, OpenFact, RoleChange } from "./advice.ts";
import { compareRoles } from "./describe-mix.ts";
import { answerTo } from "./reasons.ts";
import type { Situation } from "./situation.ts";

/** Beside each level whether it is in the mix, or outside it, whatever the unknown facts turn out to be. */
export function describeCertain(
  { engine, knowledge, mix }: Situation,
  { status }: Pick<AdviceSettled, "status">,
): readonly AdviceLevel["certain"][] {
  const isIn = Array.from(mix, (role) => role !== noRole);
  const certain = status === "proven" ? isIn : findCertainLevels(engine, knowledge, mix);
  return certain.map((isIn) => (isIn === null ? null : isIn ? "in" : "out"));
}

/** Whether the mix is certain, and if not what can still change it. */
export function describeSettled(situation: Situation): AdviceSettled {
  const { engine, knowledge, mix } = situation;
  const settlement = settle(engine, knowledge, mix);
  if (settlement.status === "proven") return { status: "proven", open: [] };
  const open = describeSensitivities(situation);
  if (settlement.status === "unproven") return { status: "unproven", open };
  return { status: "open", witness: describeWitness(situation, settlement.witness, settlement.roles), open };
}

/**
 * The facts that {@link describeSettled} calls open, without the proof where no answer by itself changes the mix. Such an
 * answer is no proof of the contrary: the mix it gives now can be undone by every completion of what is left.
 */
export function describeOpenFacts(situation: Situation): readonly OpenFact[] {
  const { engine, knowledge, mix } = situation;
  const open = describeSensitivities(situation);
  return open.length === 0 || settle(engine, knowledge, mix).status === "proven" ? [] : open;
}

/** Into how many cases a proof may split that is tried for every answer to a question. */
const largestTrial = 20;

/** Whether the mix is proved certain once a fact is known, whatever the answer to it turns out to be. */
export function isSettledBy({ engine, knowledge, phases }: Situation, fact: string): boolean {
  const { slots, phase } = engine.vocabulary;
  const slot = slots.get(fact);
  if (slot === undefined) return false;
  const isSettledWith = (narrow: (known: Knowledge) => void): boolean => {
    const known = knowledge.slice();
    narrow(known);
    return settle(engine, known, findRoles(engine, known), undefined, largestTrial).status === "proven";
  };
  if (slot.kind === "set") {
    // Every answer but none holds some member, and what is proved with that alone is proved with others beside it.
    const members = [...slot.members.values()];
    return (
      isSettledWith((known) => known.fill(outBit, slot.first, slot.first + members.length)) &&
      members.every((member) =>
        isSettledWith((known) => {
          known[member] = inBit;
        }),
      )
    );
  }
  const possible = new Set(phases.map((index) => engine.pack.phases.phases[index]?.id));
  return [...slot.bits]
    .filter(([value]) => fact !== phase.fact || possible.has(value))
    .every(([, bit]) =>
      isSettledWith((known) => {
        known[slot.variable] = bit;
      }),
    );
}

type Answers = Readonly<Record<string, FactAnswer>>;

/** The fewest answers of a completion that by themselves give another mix; all of them where it takes all. */
function describeWitness(
  situation: Situation,
  completion: Knowledge,
  roles: Uint8Array,
): NonNullable<AdviceSettled["witness"]> {
  const { mix } = situation;
  let facts = differences(situation, completion);
  let changed = mixWith(situation, facts);
  if (sameRoles(changed, mix)) return { facts, effect: compareRoles(situation, mix, roles) };
  const leaveOut = (fewer: Answers): void => {
    const without = mixWith(situation, fewer);
    if (sameRoles(without, mix)) return;
    facts = fewer;
    changed = without;
  };
  for (const fact of Object.keys(facts).reverse()) {
    const { [fact]: _, ...fewer } = facts;
    leaveOut(fewer);
  }
  const { current } = facts;
  if (Array.isArray(current)) {
    for (const instrument of current) {
      const inUse = Array.isArray(facts.current) ? facts.current : [];
      leaveOut({ ...facts, current: inUse.filter((other) => other !== instrument) });
    }
  }
  return { facts, effect: compareRoles(situation, mix, changed) };
}

function mixWith({ engine, knowledge }: Situation, { current, ...facts }: Answers): Uint8Array {
  const known = knowledge.slice();
  recordFacts(engine.vocabulary, known, facts);
  if (Array.isArray(current)) recordInstruments(engine.vocabulary, known, "current", current);
  return findRoles(engine, known);
}

/** The facts that a completion adds to the case, and what it takes to be in use where the case does not say. */
function differences(situation: Situation, completion: Knowledge): Answers {
  const facts: Record<string, FactAnswer> = {};
  for (const fact of [...situation.engine.weighingFacts, "current"]) {
    if (answerTo(situation, fact) !== null) continue;
    const answer = answerOf(situation.engine.vocabulary, completion, fact);
    if (answer !== null) facts[fact] = answer;
  }
  return facts;
}

/** The unknown facts of which an answer by itself changes the mix, with what each answer does. */
function describeSensitivities(situation: Situation): readonly OpenFact[] {
  const { engine, knowledge, mix, language, phrases } = situation;
  return findSensitivities(engine, knowledge, mix).flatMap(({ fact, answers }) => {
    const source = engine.pack.facts.find((candidate) => candidate.id === fact);
    if (source === undefined) return [];
    return [
      {
        fact,
        label: source.label[language],
        question: source.question[language],
        changes: answers.map(({ answer, roles }) => {
          const ids = typeof answer === "string" ? [answer] : answer;
          const labels = source.values.filter(({ id }) => ids.includes(id)).map(({ label }) => label[language]);
          return {
            value: ids.length === 0 ? "[]" : ids.join(","),
            valueLabel: labels.length === 0 ? phrases.wording.none : phrases.wording.list(labels),
            effect: compareRoles(situation, mix, roles),
          };
        }),
      },
    ];
  });
}

/** Answers to a question that do the same to the mix. */
interface AlikeAnswers {
  /** From the mix as it is. */
  readonly effect: readonly RoleChange[];
  readonly changes: OpenFact["changes"];
}

/** The answers that change the mix, those that do the same together, in the order of the first of each. */
export function groupByEffect(changes: OpenFact["changes"]): readonly AlikeAnswers[] {
  const groups = new Map<string, OpenFact["changes"][number][]>();
  for (const change of changes) {
    if (change.effect.length === 0) continue;
    const key = change.effect.map(({ level, to }) => `${level} ${to}`).join();
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [change]);
    else alike.push(change);
  }
  return [...groups.values()].map((alike) => ({ effect: alike[0]?.effect ?? [], changes: alike }));
}
