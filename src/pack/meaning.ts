import type { Condition } from "./condition.ts";
import type { FormLimits, WorkedOut } from "./condition-form.ts";
import type { Numbering } from "./number-variables.ts";
import type { Pack, PhaseDerivation } from "./pack.ts";

/** What a condition means beside its own words: when facts are relevant, and how the phase is derived. */
export interface Meaning {
  readonly vocabulary: Numbering;
  readonly relevant: Readonly<Record<string, Condition | undefined>>;
  readonly derivation: readonly PhaseDerivation[];
  readonly limits: FormLimits;
  readonly phaseForms: WorkedOut["phaseForms"];
}

/**
 * The limits of packs. No condition of the built-in pack takes more than 81 terms at once and 181 in all. So many steps
 * take about a tenth of a second; all nodes are looked at for each answer, and one advice asks for thousands.
 */
export const usualLimits: FormLimits = { termsAtOnce: 256, terms: 1024, steps: 20_000, nodes: 2000, depth: 200 };

/** What the conditions of a pack mean; what was worked out with the usual limits is not worked out again. */
export function createMeaning(
  { facts, phases, workedOut }: Pack,
  vocabulary: Numbering,
  limits: FormLimits = usualLimits,
): Meaning {
  const relevant = Object.fromEntries(facts.map((fact) => [fact.id, fact.relevant]));
  const phaseForms = limits === usualLimits ? workedOut?.phaseForms : undefined;
  return { vocabulary, relevant, derivation: phases.derivation, limits, phaseForms: phaseForms ?? new Map() };
}
