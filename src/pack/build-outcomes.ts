import { nearest } from "../source/nearest.ts";
import { buildAll, buildCaution, buildHowCondition, buildRule, buildSides, optionalWhen } from "./build-entries.ts";
import type {
  AuditCheck,
  ExitPattern,
  Pack,
  Phase,
  PhaseDerivation,
  Phases,
  Precedent,
  Sustainment,
  SustainmentVerdict,
  Tension,
} from "./pack.ts";
import {
  at,
  checkCites,
  checkFact,
  checkGrounds,
  checkLevel,
  checkPhase,
  checkValues,
  type PackChecker,
  registerId,
  report,
  type Spot,
} from "./pack-checker.ts";
import { parseCondition } from "./parse-condition.ts";
import { checkCaution } from "./property.ts";
import type {
  RawAuditCheck,
  RawDerivation,
  RawPattern,
  RawPhase,
  RawPhases,
  RawPrecedent,
  RawSustainment,
  RawTension,
  RawVerdict,
} from "./raw-pack.ts";

/** Checks a check of `audit.yaml` and gives it as the engine needs it. */
export function buildAuditCheck(checker: PackChecker, raw: RawAuditCheck, spot: Spot): AuditCheck {
  const caution = buildCaution(checker, raw, spot, "audit");
  if (raw.level !== undefined) checkPlanned(checker, at(spot, "level"), raw.level);
  for (const [index, id] of (raw.covers ?? []).entries()) checkCaution(checker, at(spot, "covers", index), id);
  return {
    ...caution,
    ...(raw.level === undefined ? {} : { level: raw.level }),
    ...(raw.covers === undefined ? {} : { covers: raw.covers }),
  };
}

/** A finding may point at any instrument of a plan, also at one that is no level. */
function checkPlanned(checker: PackChecker, spot: Spot, instrument: string): void {
  const known = [...checker.names.levels.keys(), ...checker.names.instruments];
  if (known.includes(instrument)) return;
  report(checker, spot, "pack/unknown-instrument", { instrument, known, suggestion: nearest(instrument, known) });
}

/** Checks a tension of `tensions.yaml` and gives it as the engine needs it. */
export function buildTension(checker: PackChecker, raw: RawTension, spot: Spot): Tension {
  registerId(checker, "entry", raw.id, at(spot, "id"));
  const sides = buildSides(checker, raw.sides, at(spot, "sides"));
  const cites = raw.sides.flatMap((side) => side.cites);
  const stated = cites.some((id) => checker.names.statements.get(id) === "stated");
  if (raw.basis === "stated" && !stated) {
    report(checker, at(spot, "basis"), "pack/stated-without-stated", { id: raw.id });
  }
  return {
    id: raw.id,
    when: parseCondition(checker, raw.when, at(spot, "when"), "outcome"),
    sides,
    resolution: raw.resolution,
    basis: raw.basis,
  };
}

/** Checks `sustainment.yaml` and gives it as the engine needs it. */
export function buildSustainment(checker: PackChecker, raw: RawSustainment, spot: Spot): Sustainment {
  return {
    verdicts: buildAll(buildVerdict, checker, raw.verdicts, at(spot, "verdicts")),
    patterns: buildAll(buildPattern, checker, raw.patterns, at(spot, "patterns")),
    preparations: buildAll(buildHowCondition, checker, raw.preparations, at(spot, "preparations")),
  };
}

function buildVerdict(checker: PackChecker, raw: RawVerdict, spot: Spot): SustainmentVerdict {
  registerId(checker, "entry", raw.id, at(spot, "id"));
  checkGrounds(checker, spot, raw.id, raw);
  return {
    id: raw.id,
    ...optionalWhen(checker, raw, spot, "outcome"),
    letsGo: raw["lets-go"] ?? false,
    text: raw.text,
    cites: raw.cites,
    basis: raw.basis,
  };
}

function buildPattern(checker: PackChecker, raw: RawPattern, spot: Spot): ExitPattern {
  registerId(checker, "entry", raw.id, at(spot, "id"));
  checkGrounds(checker, spot, raw.id, raw);
  return { ...raw, when: parseCondition(checker, raw.when, at(spot, "when"), "outcome") };
}

/** Checks a programme of `precedents.yaml`; what it is about are values of the pack's matching facts. */
export function buildPrecedent(
  checker: PackChecker,
  raw: RawPrecedent,
  spot: Spot,
  matching: Pack["matching"] | null,
): Precedent {
  registerId(checker, "precedent", raw.id, at(spot, "id"));
  checkCites(checker, spot, raw.cites);
  for (const [index, phase] of raw.phases.entries()) checkPhase(checker, at(spot, "phases", index), phase);
  for (const [index, level] of raw.levels.entries()) checkLevel(checker, at(spot, "levels", index), level);
  const { topics = [], "chain-levels": chainLevels = [], fields = [], about, ...rest } = raw;
  if (matching) {
    checkMatched(checker, at(spot, "topics"), "topics", matching.topic, topics);
    checkMatched(checker, at(spot, "chain-levels"), "chain-levels", matching.chainLevels, chainLevels);
    checkMatched(checker, at(spot, "fields"), "fields", matching.field, fields);
  }
  const values = about === undefined ? {} : { about: buildAbout(checker, about, at(spot, "about"), matching) };
  return { ...rest, topics, fields, chainLevels, ...values };
}

/** Values of the fact that `matching` has for a key of a programme. */
function checkMatched(
  checker: PackChecker,
  spot: Spot,
  key: string,
  fact: string | undefined,
  values: readonly string[],
): void {
  if (fact !== undefined) checkValues(checker, spot, fact, values);
  else if (values.length > 0) report(checker, spot, "pack/not-matched", { key }, "key");
}

function buildAbout(
  checker: PackChecker,
  raw: NonNullable<RawPrecedent["about"]>,
  spot: Spot,
  matching: Pack["matching"] | null,
): NonNullable<Precedent["about"]> {
  const matched = matching?.facts ?? [];
  const entries = Object.entries(raw).map(([fact, value]): readonly [string, readonly string[]] => {
    const there = at(spot, fact);
    const values = typeof value === "string" ? [value] : value;
    if (!checkFact(checker, there, fact, undefined, "key")) return [fact, values];
    if (matching !== null && !matched.includes(fact)) report(checker, there, "pack/not-matched", { key: fact }, "key");
    checkValues(checker, there, fact, values);
    return [fact, values];
  });
  return Object.fromEntries(entries);
}

/** Checks `phases.yaml` and gives it as the engine needs it. */
export function buildPhases(checker: PackChecker, raw: RawPhases, spot: Spot): Phases {
  checkFact(checker, at(spot, "fact"), raw.fact, "one");
  checkPhaseValues(checker, raw, spot);
  return {
    fact: raw.fact,
    derivation: buildAll(buildDerivation, checker, raw.derivation, at(spot, "derivation")),
    phases: buildAll(buildPhase, checker, raw.phases, at(spot, "phases")),
    cautions: buildAll(buildCaution, checker, raw.cautions, at(spot, "cautions")),
  };
}

/** The values of the phase's fact, where it exists, and the phases are the same. */
function checkPhaseValues(checker: PackChecker, raw: RawPhases, spot: Spot): void {
  const values = checker.names.facts.get(raw.fact)?.values;
  if (values === undefined) return;
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
