import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { listRules } from "../../engine/weigh.ts";
import type { Condition } from "../../pack/condition.ts";
import type { Rule } from "../../pack/pack.ts";
import type { LintSubject } from "../lint-subject.ts";
import type { Check } from "./check.ts";

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
