import type { ConditionPlace } from "../diagnostics/catalogue.ts";
import type { Condition } from "./condition.ts";
import type { Caution, HowCondition, Rule } from "./pack.ts";
import { at, checkCites, checkGrounds, checkParties, type PackChecker, registerId, type Spot } from "./pack-checker.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseEffect, parseTarget } from "./parse-effect.ts";
import type { RawCaution, RawHowCondition, RawRule, RawSide } from "./raw-pack.ts";

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
