import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { findMentions, type Mentions } from "../find-mentions.ts";
import { alwaysHolds, type LintSubject } from "../lint-subject.ts";
import type { ItemKind, PackItem } from "../list-items.ts";
import type { Check } from "./check.ts";

const tested: readonly ItemKind[] = ["rule", "condition", "preparation", "caution", "check", "tension"];

/** Whatever has a condition is seen by the pack's tests to fire and not to fire, as far as it can do both. */
export const checkTested: Check = (subject) => {
  if (subject.tests.length === 0) return [diagnose("lint/no-tests", {})];
  const mentions = findMentions(subject.tests.map((test) => test.case));
  return subject.items
    .filter(({ kind, when }) => tested.includes(kind) && when !== undefined)
    .flatMap((item) => checkItem(subject, item, mentions));
};

function checkItem(subject: LintSubject, { id, when }: PackItem, mentions: Mentions): readonly Diagnostic[] {
  if (when === undefined || !subject.canHold(when) || alwaysHolds(subject, when)) return [];
  return (["fires", "silent"] as const)
    .filter((lacks) => !mentions[lacks].has(id))
    .map((lacks) => diagnose("lint/untested-rule", { rule: id, lacks }, subject.place(id)));
}
