import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Check } from "./check.ts";

/** Where nothing but the phase is known, the advice has a lead. */
export const checkPhaseLeads: Check = ({ pack, adviser, place }) =>
  pack.phases.phases
    .filter(({ id }) => {
      const facts = { [pack.phases.fact]: id };
      const subject = { id, title: id, facts, notes: {}, current: null, planned: null };
      const { levels } = adviser.advise(subject, { language: "en", depth: "none" });
      return levels.every(({ role }) => role !== "lead");
    })
    .map(({ id }) => diagnose("lint/phase-without-lead", { phase: id }, place(id)));
