import type { Condition } from "./condition.ts";
import type { FormLimits } from "./condition-form.ts";
import type { Numbering } from "./number-variables.ts";
import type { Pack, PhaseDerivation } from "./pack.ts";
import type { NormalForm } from "./terms.ts";

/** What a condition means beside its own words: when facts are relevant, and how the phase is derived. */
export interface Meaning {
  readonly vocabulary: Numbering;
  readonly relevant: Readonly<Record<string, Condition | undefined>>;
  readonly derivation: readonly PhaseDerivation[];
  readonly limits: FormLimits;
  /** Answers about the phase, by mask and denial: nearly every condition asks one of a few. Null: too many terms. */
  readonly phaseForms: Map<string, NormalForm | null>;
}

/**
 * The limits of packs. No condition of the built-in pack takes more than 81 terms at once and 181 in all. So many steps
 * take about a tenth of a second; all nodes are looked at for each answer, and one advice asks for thousands.
 */
export const usualLimits: FormLimits = { termsAtOnce: 256, terms: 1024, steps: 20_000, nodes: 2000, depth: 200 };

/** What the conditions of a pack mean. */
export function createMeaning(
  { facts, phases }: Pick<Pack, "facts" | "phases">,
  vocabulary: Numbering,
  limits: FormLimits = usualLimits,
): Meaning {
  const relevant = Object.fromEntries(facts.map((fact) => [fact.id, fact.relevant]));
  return { vocabulary, relevant, derivation: phases.derivation, limits, phaseForms: new Map() };
}
