import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { listRules } from "../../engine/weigh.ts";
import type { Rule } from "../../pack/pack.ts";
import type { Condition } from "../../pack/terms.ts";
import { alwaysHolds, type Check, type LintSubject, type PackCondition } from "../lint-subject.ts";

/** No condition is written that every case meets: it says less than it seems to. */
export const checkAlways: Check = (subject) =>
  subject.conditions
    .filter(({ condition }) => alwaysHolds(subject, condition))
    .map(({ owner }) => diagnose("lint/always-fires", { rule: owner.id }, subject.place(owner.id)));

/** Nothing in the pack is written for a case that cannot exist. */
export const checkNever: Check = (subject) => [
  ...subject.conditions.flatMap((written) => checkCondition(subject, written)),
  ...checkOrder(subject, "verdict"),
  ...checkOrder(subject, "derivation"),
  // What is claimed of no case at all would pass for proven.
  ...subject.properties.flatMap(({ id, given }) =>
    given === undefined || subject.canHold(given)
      ? []
      : [diagnose("lint/never-fires", { rule: id }, subject.place(id))],
  ),
];

/** Where the phase follows from facts, each phase can: facts that lead elsewhere contradict one that never follows. */
export const checkDerived: Check = (subject) => {
  const { phases, derivation } = subject.pack.phases;
  if (derivation.length === 0) return [];
  return phases
    .filter(({ id }) => !derivation.some((line) => line.phase === id))
    .map(({ id }) => diagnose("lint/underived-phase", { phase: id }, subject.place(id)));
};

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

/** No two rules have the same effects in exactly the same cases. */
export const checkSameRules: Check = (subject) => {
  const rules = listRules(subject.pack);
  return rules.flatMap((rule, index) => {
    const other = rules.slice(0, index).find((earlier) => saySame(subject, earlier, rule));
    return other === undefined ? [] : [tell(subject, rule, other)];
  });
};

function tell({ place }: LintSubject, rule: Rule, other: Rule): Diagnostic {
  return diagnose("lint/same-rule", { rule: rule.id, other: other.id }, place(rule.id));
}

function saySame({ canHold }: LintSubject, one: Rule, other: Rule): boolean {
  if (effectsOf(one) !== effectsOf(other)) return false;
  const a = conditionOf(one);
  const b = conditionOf(other);
  return !canHold(without(a, b)) && !canHold(without(b, a));
}

function conditionOf(rule: Rule): Condition {
  return rule.when ?? { kind: "all", of: [] };
}

/** The cases in which the one holds and the other does not. */
function without(one: Condition, other: Condition): Condition {
  return { kind: "all", of: [one, { kind: "not", of: other }] };
}

/** The effects as a text that is the same for the same effects, whatever their order. */
function effectsOf(rule: Rule): string {
  return rule.effects
    .map((effect) =>
      Object.entries(effect)
        .map(([key, value]) => `${key}=${value}`)
        .sort()
        .join(" "),
    )
    .sort()
    .join("; ");
}
