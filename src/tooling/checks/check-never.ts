import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Condition } from "../../pack/condition.ts";
import type { LintSubject } from "../lint-subject.ts";
import type { PackCondition } from "../list-conditions.ts";
import type { Check } from "./check.ts";

/** Nothing in the pack is written for a case that cannot exist. */
export const checkNever: Check = (subject) => [
  ...subject.conditions.flatMap((written) => checkCondition(subject, written)),
  ...checkOrder(subject, "verdict"),
  ...checkOrder(subject, "derivation"),
];

function checkCondition({ canHold, place }: LintSubject, { owner, part, condition }: PackCondition): Diagnostic[] {
  if (owner.kind === "verdict" || owner.kind === "derivation") return [];
  if (part === "when")
    return canHold(condition) ? [] : [diagnose("lint/never-fires", { rule: owner.id }, place(owner.id))];
  if (part === "relevant") {
    return canHold(condition) ? [] : [diagnose("lint/never-relevant", { fact: owner.id }, place(owner.id))];
  }
  const both: Condition = { kind: "all", of: owner.when === undefined ? [condition] : [owner.when, condition] };
  const shown = owner.when === undefined || canHold(owner.when);
  return !shown || canHold(both) ? [] : [diagnose("lint/never-met", { rule: owner.id }, place(owner.id))];
}

/** Of verdicts and derivations the first that is true counts, so a later one needs a case that those before it leave. */
function checkOrder({ items, canHold, place }: LintSubject, kind: "verdict" | "derivation"): readonly Diagnostic[] {
  const always: Condition = { kind: "all", of: [] };
  const before: Condition[] = [];
  return items.flatMap((item) => {
    if (item.kind !== kind) return [];
    const when = item.when ?? always;
    const reached = canHold({ kind: "all", of: [when, ...before] });
    before.push({ kind: "not", of: when });
    return reached ? [] : [diagnose("lint/never-fires", { rule: item.id }, place(item.id))];
  });
}
