import { buildAll, buildCaution, buildRule, optionalWhen } from "./build-entries.ts";
import type { Phase, PhaseDerivation, Phases } from "./pack.ts";
import {
  at,
  checkFact,
  checkGrounds,
  checkPhase,
  checkValues,
  type PackChecker,
  registerId,
  report,
  type Spot,
} from "./pack-checker.ts";
import type { RawDerivation, RawPhase, RawPhases } from "./raw-pack.ts";

/** Checks `phases.yaml` and gives it as the engine needs it. */
export function buildPhases(checker: PackChecker, raw: RawPhases, spot: Spot): Phases {
  if (checkFact(checker, at(spot, "fact"), raw.fact, "one")) checkPhaseValues(checker, raw, spot);
  return {
    fact: raw.fact,
    derivation: buildAll(buildDerivation, checker, raw.derivation, at(spot, "derivation")),
    phases: buildAll(buildPhase, checker, raw.phases, at(spot, "phases")),
    cautions: buildAll(buildCaution, checker, raw.cautions, at(spot, "cautions")),
  };
}

/** The values of the phase's fact and the phases are the same. */
function checkPhaseValues(checker: PackChecker, raw: RawPhases, spot: Spot): void {
  const values = checker.names.facts.get(raw.fact)?.values ?? [];
  for (const [index, { id: phase }] of raw.phases.entries()) {
    if (values.includes(phase)) continue;
    report(checker, at(spot, "phases", index, "id"), "pack/phase-without-value", { phase, fact: raw.fact });
  }
  for (const value of values) {
    if (raw.phases.some((phase) => phase.id === value)) continue;
    report(checker, at(spot, "fact"), "pack/value-without-phase", { value, fact: raw.fact });
  }
}

function buildDerivation(checker: PackChecker, raw: RawDerivation, spot: Spot): PhaseDerivation {
  checkPhase(checker, at(spot, "phase"), raw.phase);
  checkGrounds(checker, spot, raw.phase, raw);
  return {
    phase: raw.phase,
    ...optionalWhen(checker, raw, spot, "derivation"),
    because: raw.because,
    cites: raw.cites,
    basis: raw.basis,
  };
}

function buildPhase(checker: PackChecker, raw: RawPhase, spot: Spot): Phase {
  registerId(checker, "phase", raw.id, at(spot, "id"));
  checkGrounds(checker, spot, raw.id, raw);
  return {
    id: raw.id,
    name: raw.name,
    summary: raw.summary,
    cites: raw.cites,
    basis: raw.basis,
    assumes: buildAssumptions(checker, raw.assumes ?? {}, at(spot, "assumes")),
    rules: buildAll(buildRule, checker, raw.rules, at(spot, "rules")),
  };
}

function buildAssumptions(
  checker: PackChecker,
  raw: Readonly<Record<string, string | readonly string[]>>,
  spot: Spot,
): Phase["assumes"] {
  const entries = Object.entries(raw).map(([fact, value]): readonly [string, readonly string[]] => {
    const values = typeof value === "string" ? [value] : value;
    const there = at(spot, fact);
    if (checkFact(checker, there, fact, undefined, "key")) checkValues(checker, there, fact, values);
    return [fact, values];
  });
  return Object.fromEntries(entries);
}
