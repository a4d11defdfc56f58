import { diagnose } from "../../diagnostics/diagnostic.ts";
import { alwaysHolds } from "../lint-subject.ts";
import type { Check } from "./check.ts";

/** No condition is written that every case meets: it says less than it seems to. */
export const checkAlways: Check = (subject) =>
  subject.conditions
    .filter(({ condition }) => alwaysHolds(subject, condition))
    .map(({ owner }) => diagnose("lint/always-fires", { rule: owner.id }, subject.place(owner.id)));
