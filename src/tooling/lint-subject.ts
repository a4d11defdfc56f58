import { type Adviser, createAdviser } from "../advice/create-adviser.ts";
import type { LocatedCase } from "../case/read-cases.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Condition } from "../pack/condition.ts";
import type { Pack } from "../pack/pack.ts";
import type { LocatedPack } from "../pack/read-pack.ts";
import { canHold } from "../pack/work-out-condition.ts";
import { listConditions, type PackCondition } from "./list-conditions.ts";
import { listItems, type PackItem } from "./list-items.ts";
import { readTests } from "./test-pack.ts";

/** A pack with what its checks share. */
export interface LintSubject {
  readonly pack: Pack;
  readonly place: LocatedPack["place"];
  readonly items: readonly PackItem[];
  readonly conditions: readonly PackCondition[];
  /** The cases among the pack's tests that can be read. */
  readonly tests: readonly LocatedCase[];
  readonly adviser: Adviser;
  /**
   * Whether a condition can be true at all; exact, with relevance and the derivation of the phase counted in, but that
   * several conditions which together are too large to tell are taken to be able to.
   */
  readonly canHold: (condition: Condition) => boolean;
}

/** Prepares a pack for its checks. */
export function prepareLint(located: LocatedPack): LintSubject {
  const { pack } = located;
  const adviser = createAdviser(pack);
  return {
    pack,
    place: located.place,
    items: listItems(pack),
    conditions: listConditions(pack),
    tests: readTests(located).cases,
    adviser,
    canHold: (condition) => canHold(adviser.engine.meaning, condition),
  };
}

/** Whether a condition is true whatever the facts are. */
export function alwaysHolds(subject: LintSubject, condition: Condition): boolean {
  return !subject.canHold({ kind: "not", of: condition });
}

/** Looks for one kind of mistake in a pack that can be read. */
export type Check = (subject: LintSubject) => readonly Diagnostic[];
