import { buildAll, buildCaution, buildHowCondition, buildRule } from "./build-entries.ts";
import type { Level } from "./pack.ts";
import {
  at,
  checkCites,
  checkGrounds,
  checkParties,
  type PackChecker,
  registerId,
  report,
  type Spot,
} from "./pack-checker.ts";
import { parseCondition } from "./parse-condition.ts";
import type { RawLevel } from "./raw-pack.ts";
import type { Condition } from "./terms.ts";

/** Checks the file of a level and gives it as the engine needs it. */
export function buildLevel(checker: PackChecker, raw: RawLevel, spot: Spot): Level {
  registerId(checker, "instrument", raw.id, at(spot, "id"));
  checkGrounds(checker, at(spot, "direction"), raw.id, raw.direction);
  checkParties(checker, spot, raw.by);
  checkForms(checker, raw, spot);
  checkRuleIds(checker, raw, spot);
  const { is, because, cites, basis } = raw.direction;
  return {
    id: raw.id,
    numeral: raw.numeral,
    name: raw.name,
    summary: raw.summary,
    direction: is,
    directionGrounds: { cites, basis, text: because },
    ...(raw.by === undefined ? {} : { by: raw.by }),
    ...ownConditions(checker, raw, spot),
    forms: raw.forms ?? [],
    rules: buildAll(buildRule, checker, raw.rules, at(spot, "rules")),
    conditions: buildAll(buildHowCondition, checker, raw.conditions, at(spot, "conditions")),
    cautions: buildAll(buildCaution, checker, raw.cautions, at(spot, "cautions")),
  };
}

function ownConditions(checker: PackChecker, raw: RawLevel, spot: Spot): Pick<Level, "neverLater" | "inUseWhen"> {
  const parse = (key: "never-later" | "in-use-when"): Condition =>
    parseCondition(checker, raw[key], at(spot, key), "rule");
  return {
    ...(raw["never-later"] === undefined ? {} : { neverLater: parse("never-later") }),
    ...(raw["in-use-when"] === undefined ? {} : { inUseWhen: parse("in-use-when") }),
  };
}

function checkForms(checker: PackChecker, raw: RawLevel, spot: Spot): void {
  for (const [index, form] of (raw.forms ?? []).entries()) {
    const there = at(spot, "forms", index);
    registerId(checker, "form", `${raw.id}.${form.id}`, at(there, "id"));
    checkCites(checker, there, form.cites);
  }
}

function checkRuleIds(checker: PackChecker, raw: RawLevel, spot: Spot): void {
  for (const key of ["rules", "conditions", "cautions"] as const) {
    for (const [index, { id }] of (raw[key] ?? []).entries()) {
      if (id.startsWith(`${raw.id}/`)) continue;
      report(checker, at(spot, key, index, "id"), "pack/rule-id", { id, level: raw.id });
    }
  }
}
