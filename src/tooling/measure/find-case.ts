import type { Adviser } from "../../advice/create-adviser.ts";
import type { Case, FactAnswer } from "../../case/case.ts";
import type { Vocabulary } from "../../engine/vocabulary.ts";
import { inBit, type Meaning, outBit } from "../../pack/number-variables.ts";
import { workOutCondition } from "../../pack/parse-condition.ts";
import type { Box, Condition } from "../../pack/terms.ts";
import type { PackItem } from "../list-items.ts";
import type { Change } from "./list-mutants.ts";

/** So many boxes are looked at for a change: each is one way in which it can come to light. */
const mostBoxes = 24;

const bare: Case = { id: "bare", title: "bare", facts: {}, notes: {}, current: null, planned: null };

/**
 * Cases in which a change of a thing can come to light, first those that say no more than that it does: of a condition
 * where the old and the new answer differ, of anything else where the thing holds. As many as there are boxes and drawn
 * cases.
 */
export function* casesFor(
  item: PackItem,
  change: Change | null,
  { engine }: Adviser,
  drawn: readonly Case[],
): Generator<Case> {
  const boxes = listBoxes(item, change, engine.meaning);
  if (boxes.length === 0) yield* drawn;
  for (const box of boxes) yield withinBox(engine.vocabulary, bare, box);
  for (const [at, subject] of drawn.entries()) {
    const box = boxes[at % boxes.length];
    if (box !== undefined) yield withinBox(engine.vocabulary, subject, box);
  }
}

function listBoxes(item: PackItem, change: Change | null, meaning: Meaning): readonly Box[] {
  if (change?.part === "condition") {
    const { before, after } = change;
    return [...boxesOf(meaning, without(before, after)), ...boxesOf(meaning, without(after, before))];
  }
  return item.when === undefined || change?.part === "demand" ? [] : boxesOf(meaning, item.when);
}

/** What the one holds and the other does not. */
export function without(one: Condition, other: Condition): Condition {
  return { kind: "all", of: [one, { kind: "not", of: other }] };
}

function boxesOf(meaning: Meaning, condition: Condition): readonly Box[] {
  const compiled = workOutCondition(meaning, condition);
  return compiled === null || "nodes" in compiled ? [] : compiled.holds.slice(0, mostBoxes);
}

/** The case with the answers changed that a box asks for; what the advice itself decides is left as it comes. */
function withinBox(vocabulary: Vocabulary, subject: Case, { variables, masks }: Box): Case {
  return variables.reduce((from, variable, at) => withAnswer(vocabulary, from, variable, masks[at] ?? 0), subject);
}

function withAnswer(vocabulary: Vocabulary, from: Case, variable: number, mask: number): Case {
  const { fact = "", member } = vocabulary.variables[variable] ?? {};
  const slot = vocabulary.slots.get(fact);
  // Its own role is no answer to a question: facts have no dot in their name.
  if (slot === undefined || fact.includes(".")) return from;
  if (slot.kind === "set") return withMember(from, fact, member ?? "", mask);
  const now = from.facts[fact];
  if (typeof now === "string" && ((slot.bits.get(now) ?? 0) & mask) !== 0) return from;
  const { [fact]: _, ...facts } = from.facts;
  const derives = variable === vocabulary.phase.variable && (mask & vocabulary.phase.derive) !== 0;
  const value = [...slot.bits].find(([, bit]) => (bit & mask) !== 0)?.[0];
  return { ...from, facts: derives || value === undefined ? facts : { ...facts, [fact]: value } };
}

function withMember(from: Case, fact: string, member: string, mask: number): Case {
  const isList = fact === "current" || fact === "planned";
  const answer: FactAnswer | null = (isList ? from[fact] : from.facts[fact]) ?? [];
  const held = (typeof answer === "string" ? [] : answer).filter((each) => each !== member);
  if (mask !== inBit && mask !== outBit) return from;
  const now = mask === inBit ? [...held, member] : held;
  return isList ? { ...from, [fact]: now } : { ...from, facts: { ...from.facts, [fact]: now } };
}
