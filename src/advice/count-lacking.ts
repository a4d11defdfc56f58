import type { Engine } from "../engine/engine.ts";
import { inBit, type Knowledge, outBit } from "../engine/vocabulary.ts";
import type { Condition } from "../pack/terms.ts";
import type { ValueCount } from "./advice.ts";

/**
 * Of the sets in what a condition lacks, those for which any values will do as long as there are so many of them: what it
 * lacks is worked out value by value, and names one choice of many. With how many values are to hold, those included that
 * hold already.
 */
export function countLacking(
  engine: Engine,
  knowledge: Knowledge,
  condition: Condition | undefined,
  lacks: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, ValueCount>> {
  return Object.fromEntries(
    Object.entries(lacks).flatMap(([fact, values]) => {
      const count = countIn(listLimits(engine, condition, fact), tally(engine, knowledge, fact, values));
      return count === null ? [] : [[fact, count]];
    }),
  );
}

/** What a condition asks of a set: that some values are in it, or how many are. */
type Limit =
  | { readonly kind: "members"; readonly values: readonly string[] }
  | { readonly kind: "min" | "max"; readonly count: number };

/** A set with what it lacks put right: the values that are to be added, and how many hold and do not hold then. */
interface Tally {
  readonly added: readonly string[];
  readonly removed: number;
  readonly held: number;
  readonly left: number;
}

function tally({ vocabulary }: Engine, knowledge: Knowledge, fact: string, values: readonly string[]): Tally {
  const slot = vocabulary.slots.get(fact);
  const counted = slot?.kind === "set" ? slot.counted : [];
  const added = values.filter((value) => !value.startsWith("!"));
  const removed = values.length - added.length;
  const lacking = new Set(values.map((value) => value.replace("!", "")));
  const settled = counted.filter((variable) => !lacking.has(vocabulary.variables[variable]?.member ?? ""));
  const known = (bit: number): number => settled.filter((variable) => knowledge[variable] === bit).length;
  return { added, removed, held: known(inBit) + added.length, left: counted.length - known(outBit) - removed };
}

function countIn(limits: readonly Limit[], { added, removed, held, left }: Tally): ValueCount | null {
  const isNamed = limits.some(
    (limit) => limit.kind === "members" && added.length > 0 && added.every((value) => limit.values.includes(value)),
  );
  if (isNamed) return null;
  const has = (kind: "min" | "max", count: number): boolean =>
    limits.some((limit) => limit.kind === kind && limit.count === count);
  const isLeast = added.length === 0 || has("min", held);
  const isMost = removed === 0 || has("max", left);
  if (!isLeast || !isMost) return null;
  return { ...(added.length === 0 ? {} : { min: held }), ...(removed === 0 ? {} : { max: left }) };
}

/** What a condition asks of a set, or where it does not name it what is asked when the phase is derived or a fact counts. */
function listLimits({ pack }: Engine, condition: Condition | undefined, fact: string): readonly Limit[] {
  const own = condition === undefined ? [] : limitsIn(condition, fact, true);
  if (own.length > 0) return own;
  const behind = [...pack.phases.derivation.map(({ when }) => when), ...pack.facts.map(({ relevant }) => relevant)];
  return behind.flatMap((each) =>
    each === undefined ? [] : [true, false].flatMap((side) => limitsIn(each, fact, side)),
  );
}

function limitsIn(condition: Condition, fact: string, holds: boolean): readonly Limit[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => limitsIn(part, fact, holds));
    case "not":
      return limitsIn(condition.of, fact, !holds);
    case "is":
      return [];
    case "includes":
    case "lacks":
      return condition.fact === fact ? [{ kind: "members", values: condition.values }] : [];
    case "count":
      return condition.fact === fact ? countLimits(condition, holds) : [];
    default:
      return condition satisfies never;
  }
}

/** At least two fails where there is at most one, and the other way round. */
function countLimits({ min, max }: Extract<Condition, { kind: "count" }>, holds: boolean): readonly Limit[] {
  return [
    ...(min === undefined
      ? []
      : [holds ? ({ kind: "min", count: min } as const) : ({ kind: "max", count: min - 1 } as const)]),
    ...(max === undefined
      ? []
      : [holds ? ({ kind: "max", count: max } as const) : ({ kind: "min", count: max + 1 } as const)]),
  ];
}
