import type { ConditionPlace } from "../diagnostics/catalogue.ts";
import { nearest } from "../source/nearest.ts";
import type { Evidence } from "./evidence.ts";
import type { Caution, Fact, HowCondition, Pack, Rule, Statement } from "./pack.ts";
import {
  at,
  checkCites,
  checkGrounds,
  checkLevel,
  checkParties,
  checkStatement,
  checkValues,
  type PackChecker,
  registerId,
  report,
  type Spot,
} from "./pack-checker.ts";
import { reservedFactNames, reservedValueNames, topicFact } from "./pack-names.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseEffect, parseTarget } from "./parse-effect.ts";
import type { RawCaution, RawEvidence, RawFact, RawHowCondition, RawRule, RawSide, RawStatements } from "./raw-pack.ts";
import type { Condition } from "./terms.ts";

/** `when` as a part of an object: nothing where the file leaves it out, so that "always" stays absent. */
export function optionalWhen(
  checker: PackChecker,
  raw: { readonly when?: unknown },
  spot: Spot,
  place: ConditionPlace,
): { readonly when?: Condition } {
  return raw.when === undefined ? {} : { when: parseCondition(checker, raw.when, at(spot, "when"), place) };
}

/** Checks a rule and gives it as the engine needs it. */
export function buildRule(checker: PackChecker, raw: RawRule, spot: Spot): Rule {
  registerId(checker, "entry", raw.id, at(spot, "id"));
  checkGrounds(checker, spot, raw.id, raw);
  return {
    id: raw.id,
    ...optionalWhen(checker, raw, spot, "rule"),
    effects: raw.effects.flatMap((effect, index) => parseEffect(checker, effect, at(spot, "effects", index))),
    because: raw.because,
    cites: raw.cites,
    basis: raw.basis,
  };
}

/** Checks a condition on how to use a level, or a preparation, and gives it as the engine needs it. */
export function buildHowCondition(checker: PackChecker, raw: RawHowCondition, spot: Spot): HowCondition {
  registerId(checker, "entry", raw.id, at(spot, "id"));
  checkGrounds(checker, spot, raw.id, raw);
  checkParties(checker, spot, raw.by);
  return {
    id: raw.id,
    text: raw.text,
    ...optionalWhen(checker, raw, spot, "outcome"),
    ...(raw.met === undefined ? {} : { met: parseCondition(checker, raw.met, at(spot, "met"), "outcome") }),
    ...asksFor(checker, raw, spot),
    ...(raw.by === undefined ? {} : { by: raw.by }),
    cites: raw.cites,
    basis: raw.basis,
  };
}

function asksFor(checker: PackChecker, raw: RawHowCondition, spot: Spot): Pick<HowCondition, "asksFor"> {
  const targets = raw["asks-for"];
  if (targets === undefined) return {};
  for (const [index, target] of targets.entries()) parseTarget(checker, target, at(spot, "asks-for", index));
  return { asksFor: targets };
}

/** Checks a caution and gives it as the engine needs it. */
export function buildCaution(
  checker: PackChecker,
  raw: RawCaution,
  spot: Spot,
  place: ConditionPlace = "outcome",
): Caution {
  registerId(checker, "entry", raw.id, at(spot, "id"));
  checkGrounds(checker, spot, raw.id, raw);
  return {
    id: raw.id,
    severity: raw.severity,
    when: parseCondition(checker, raw.when, at(spot, "when"), place),
    text: raw.text,
    cites: raw.cites,
    basis: raw.basis,
  };
}

/** Checks the citations of the sides of a tension, or of the caveats of a companion. */
export function buildSides(checker: PackChecker, sides: readonly RawSide[], spot: Spot): readonly RawSide[] {
  for (const [index, side] of sides.entries()) checkCites(checker, at(spot, index), side.cites);
  return sides;
}

/** Builds every item of a list that may be left out. */
export function buildAll<Raw, Built>(
  build: (checker: PackChecker, raw: Raw, spot: Spot) => Built,
  checker: PackChecker,
  raw: readonly Raw[] | undefined,
  spot: Spot,
): readonly Built[] {
  return (raw ?? []).map((item, index) => build(checker, item, at(spot, index)));
}

/** Checks `statements.yaml`. */
export function buildStatements(checker: PackChecker, raw: RawStatements, spot: Spot): readonly Statement[] {
  for (const [index, statement] of raw.entries()) {
    registerId(checker, "statement", statement.id, at(spot, index, "id"));
    checkPlace(checker, statement, at(spot, index));
  }
  return raw;
}

/** A statement stands somewhere, in a source that the pack has. */
function checkPlace(checker: PackChecker, { id, source, section, lines, pages }: Statement, spot: Spot): void {
  if (section === undefined && lines === undefined && pages === undefined) {
    report(checker, spot, "pack/no-place", { id }, "key");
  }
  const known = checker.names.sources;
  if (source === undefined || known.includes(source)) return;
  report(checker, at(spot, "source"), "pack/unknown-source", { source, known, suggestion: nearest(source, known) });
}

/** Checks a fact of `facts.yaml` and gives it as the engine needs it. */
export function buildFact(checker: PackChecker, raw: RawFact, spot: Spot): Fact {
  registerId(checker, "fact", raw.id, at(spot, "id"));
  if (reservedFactNames.includes(raw.id)) report(checker, at(spot, "id"), "pack/reserved-name", { name: raw.id });
  for (const value of Object.keys(raw.values)) {
    if (!reservedValueNames.includes(value)) continue;
    report(checker, at(spot, "values", value), "pack/reserved-name", { name: value }, "key");
  }
  return {
    id: raw.id,
    kind: raw.kind,
    label: raw.label,
    ...(raw.also === undefined ? {} : { also: raw.also }),
    question: raw.question,
    help: raw.help,
    values: Object.entries(raw.values).map(([id, label]) => ({ id, label })),
    ...(raw.clauses === undefined ? {} : { clauses: checkClauses(checker, raw, raw.clauses, at(spot, "clauses")) }),
    ...(raw.fixed === undefined ? {} : { fixed: raw.fixed }),
    ...(raw.relevant === undefined
      ? {}
      : { relevant: parseCondition(checker, raw.relevant, at(spot, "relevant"), "relevance") }),
  };
}

/** A fact that is said in clauses is so with every value, and a set also where it has none. */
function checkClauses(
  checker: PackChecker,
  { kind, values }: RawFact,
  clauses: NonNullable<RawFact["clauses"]>,
  spot: Spot,
): NonNullable<RawFact["clauses"]> {
  const known = [...Object.keys(values), "each", ...(kind === "set" ? ["none"] : [])];
  for (const key of Object.keys(clauses).filter((each) => !known.includes(each))) {
    report(checker, at(spot, key), "shape/unknown-key", { key, known, suggestion: nearest(key, known) }, "key");
  }
  const needed = [...(clauses.each === undefined ? Object.keys(values) : []), ...(kind === "set" ? ["none"] : [])];
  for (const key of needed.filter((each) => clauses[each] === undefined)) {
    report(checker, spot, "shape/missing-key", { key });
  }
  return clauses;
}

/** Checks an entry of `evidence.yaml`, whose programmes are precedents and whose id is no statement's. */
export function buildEvidence(
  checker: PackChecker,
  raw: RawEvidence,
  spot: Spot,
  matching: Pack["matching"] | null,
): Evidence {
  // Readers meet both kinds of id side by side, so that one may not stand for two things.
  registerId(checker, "statement", raw.id, at(spot, "id"));
  for (const [index, level] of raw.levels.entries()) checkLevel(checker, at(spot, "levels", index), level);
  for (const id of Object.keys(raw.touches)) checkStatement(checker, at(spot, "touches", id), id, "key");
  const topic = matching === null ? undefined : topicFact(matching);
  if (topic !== undefined) checkValues(checker, at(spot, "topics"), topic, raw.topics ?? []);
  else if (matching !== null && raw.topics !== undefined && raw.topics.length > 0) {
    report(checker, at(spot, "topics"), "pack/not-matched", { key: "topics" }, "key");
  }
  const { id, levels, topics = [], touches, programme, ...told } = raw;
  return {
    id,
    levels,
    programmes: checkProgrammes(checker, programme, at(spot, "programme")),
    topics,
    touches: Object.entries(touches).map(([statement, bearing]) => ({ statement, bearing })),
    ...told,
  };
}

function checkProgrammes(checker: PackChecker, programme: RawEvidence["programme"], spot: Spot): readonly string[] {
  if (programme === undefined) return [];
  if (typeof programme === "string") return checkPrecedent(checker, spot, programme);
  return programme.flatMap((each, index) => checkPrecedent(checker, at(spot, index), each));
}

function checkPrecedent(checker: PackChecker, spot: Spot, precedent: string): readonly string[] {
  const known = checker.names.precedents;
  if (known.includes(precedent)) return [precedent];
  report(checker, spot, "pack/unknown-precedent", { precedent, suggestion: nearest(precedent, known) });
  return [];
}
