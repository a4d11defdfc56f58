import type { Condition } from "../../pack/terms.ts";

/** A condition with one thing changed in it. */
export interface ConditionVariant {
  readonly kind: "condition-dropped" | "condition-negated" | "limit-moved";
  readonly condition: Condition;
}

const always: Condition = { kind: "all", of: [] };

/** Every way to drop or deny one test in a condition, or to move one limit in it by one; none of them twice. */
export function varyCondition(condition: Condition): readonly ConditionVariant[] {
  const seen = new Set([JSON.stringify(condition)]);
  return variantsOf(condition).flatMap(({ kind, condition: varied = always }) => {
    const written = JSON.stringify(varied);
    if (seen.has(written)) return [];
    seen.add(written);
    return [{ kind, condition: varied }];
  });
}

/** What is left where a test was dropped; undefined: nothing. */
interface Variant {
  readonly kind: ConditionVariant["kind"];
  readonly condition: Condition | undefined;
}

function variantsOf(condition: Condition): readonly Variant[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((part, at) =>
        variantsOf(part).map((varied): Variant => {
          const of = condition.of.toSpliced(at, 1, ...(varied.condition === undefined ? [] : [varied.condition]));
          return { kind: varied.kind, condition: of.length > 1 ? { kind: condition.kind, of } : of[0] };
        }),
      );
    case "not":
      return variantsOf(condition.of).map(({ kind, condition: varied }) => ({
        kind,
        condition: varied === undefined ? undefined : deny(varied),
      }));
    case "count":
      return [...dropOrDeny(condition), ...moveLimits(condition)];
    case "is":
    case "includes":
    case "lacks":
      return dropOrDeny(condition);
    default:
      return condition satisfies never;
  }
}

function dropOrDeny(condition: Condition): readonly Variant[] {
  return [
    { kind: "condition-dropped", condition: undefined },
    { kind: "condition-negated", condition: deny(condition) },
  ];
}

function deny(condition: Condition): Condition {
  return condition.kind === "not" ? condition.of : { kind: "not", of: condition };
}

function moveLimits(count: Extract<Condition, { readonly kind: "count" }>): readonly Variant[] {
  return movedLimits(count).map((limits) => ({ kind: "limit-moved", condition: { ...count, ...limits } }));
}

/** How many there may be. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** Limits of which one is moved by one, as far as something still lies within them and something outside. */
export function movedLimits({ min, max }: Limits): readonly Limits[] {
  const moved = [-1, 1].flatMap((step): readonly Limits[] => [
    ...(min === undefined ? [] : [{ min: min + step, ...(max === undefined ? {} : { max }) }]),
    ...(max === undefined ? [] : [{ ...(min === undefined ? {} : { min }), max: max + step }]),
  ]);
  return moved.filter(({ min: least = 0, max: most = least }) => least >= 0 && most >= least);
}
