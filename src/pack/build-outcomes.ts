import { nearest } from "../source/nearest.ts";
import { buildAll, buildCaution, buildHowCondition, buildSides, optionalWhen } from "./build-entries.ts";
import type { AuditCheck, ExitPattern, Pack, Precedent, Sustainment, SustainmentVerdict, Tension } from "./pack.ts";
import {
  at,
  checkCites,
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
import type { RawAuditCheck, RawPattern, RawPrecedent, RawSustainment, RawTension, RawVerdict } from "./raw-pack.ts";

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

function checkCaution(checker: PackChecker, spot: Spot, caution: string): void {
  const known = checker.names.cautions;
  if (known.includes(caution)) return;
  report(checker, spot, "pack/unknown-caution", { caution, suggestion: nearest(caution, known) });
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

/** Checks a programme of `precedents.yaml`; its topics, fields and chain levels are values of the pack's matching facts. */
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
  if (matching) {
    checkValues(checker, at(spot, "topics"), matching.topic, raw.topics);
    checkValues(checker, at(spot, "chain-levels"), matching.chainLevels, raw["chain-levels"]);
  }
  const { "chain-levels": chainLevels, fields = [], ...rest } = raw;
  if (matching) checkFields(checker, at(spot, "fields"), matching, fields);
  return { ...rest, fields, chainLevels };
}

function checkFields(checker: PackChecker, spot: Spot, { field }: Pack["matching"], fields: readonly string[]): void {
  if (field !== undefined) checkValues(checker, spot, field, fields);
  else if (fields.length > 0) report(checker, spot, "pack/no-matching-field", {}, "key");
}
