import type { Condition } from "./condition.ts";
import type { FactSlot, Numbering } from "./number-variables.ts";

/** A question that a condition asks of one fact. */
export type FactTest = Extract<Condition, { readonly fact: string }>;

/** All questions in a condition, in the order in which they are written. */
export function testsIn(condition: Condition): readonly FactTest[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(testsIn);
    case "not":
      return testsIn(condition.of);
    default:
      return [condition];
  }
}

/** Where a fact's values live. A fact that does not exist is a mistake of the caller, here as below. */
export function slotOf({ slots }: Numbering, fact: string): FactSlot {
  const slot = slots.get(fact);
  if (slot === undefined) throw new Error(`A condition names the unknown fact ${fact}.`);
  return slot;
}

/** The bits of some values. */
export function maskOf(bits: ReadonlyMap<string, number>, values: readonly string[]): number {
  return values.reduce((mask, value) => {
    const bit = bits.get(value);
    if (bit === undefined) throw new Error(`A condition names the unknown value ${value}.`);
    return mask | bit;
  }, 0);
}

/** The variables of some members of a set. */
export function membersOf(slot: FactSlot, values: readonly string[]): readonly number[] {
  if (slot.kind !== "set") throw new Error("A condition on members needs a set fact.");
  return values.map((value) => {
    const variable = slot.members.get(value);
    if (variable === undefined) throw new Error(`A condition names the unknown value ${value}.`);
    return variable;
  });
}
